# SPDX-License-Identifier: BSL-1.0
"""Makes safetensors files with the standard library alone (https://github.com/huggingface/safetensors#format)."""

import json
import struct

ENCODE = {"F64": lambda x: struct.pack("<d", x), "F32": lambda x: struct.pack("<f", x), "F16": lambda x: struct.pack("<e", x),
          "BF16": lambda x: struct.pack("<f", x)[2:],  # the upper half of a float
          "U64": lambda x: struct.pack("<Q", x), "I64": lambda x: struct.pack("<q", x)}


def file_of(tensors, metadata=None):
    """The bytes of a file of these (name, dtype, shape, values), values being a flat list of numbers that the type can hold."""
    header, data = {"__metadata__": metadata} if metadata else {}, b""
    for name, dtype, shape, values in tensors:
        part = b"".join(map(ENCODE[dtype], values))
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [len(data), len(data) + len(part)]}
        data += part
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + data
