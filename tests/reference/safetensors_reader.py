# SPDX-License-Identifier: BSL-1.0
"""Reads safetensors files, strictly by https://github.com/huggingface/safetensors#format, with the standard library alone.

    metadata, tensors = safetensors_reader.read("net.safetensors")
    dtype, shape, values = tensors["0.weight"]      # values: a flat list, the last axis fastest
"""

import json
import math
import struct

# How struct spells the types; BF16, the upper half of a float, is not known to it.
FORMATS = {"BOOL": "?", "U8": "B", "I8": "b", "I16": "h", "U16": "H", "F16": "e", "BF16": "H", "I32": "i", "U32": "I", "F32": "f",
           "I64": "q", "U64": "Q", "F64": "d"}
LARGEST_HEADER = 100_000_000


def require(holds, what):
    if not holds:
        raise ValueError(f"not a safetensors file: {what}")


def without_duplicates(pairs):
    require(len(dict(pairs)) == len(pairs), "a key stands twice")
    return dict(pairs)


def refuse_constant(name):
    require(False, f"{name} is no JSON")


def is_whole(number):
    return type(number) is int and number >= 0


def decode(dtype, data):
    values = struct.unpack(f"<{len(data) // struct.calcsize(FORMATS[dtype])}{FORMATS[dtype]}", data)
    if dtype == "BF16":
        values = struct.unpack(f"<{len(values)}f", struct.pack(f"<{len(values)}I", *(value << 16 for value in values)))
    return list(values)


def parse(file):
    """(metadata, {name: (dtype, shape, values)}) of the bytes of a file."""
    require(len(file) >= 8, "8 bytes at least")
    size, = struct.unpack("<Q", file[:8])
    require(size <= LARGEST_HEADER and size <= len(file) - 8, "the header is in the file")
    require(file[8:9] == b"{", "the header begins with {")
    header = json.loads(file[8:8 + size].decode("utf-8"), object_pairs_hook=without_duplicates, parse_constant=refuse_constant)
    data = memoryview(file)[8 + size:]

    metadata = header.pop("__metadata__", {})
    require(type(metadata) is dict and all(type(value) is str for value in metadata.values()), "metadata are strings")
    tensors, places = {}, []
    for name, entry in header.items():
        require(type(entry) is dict and set(entry) == {"dtype", "shape", "data_offsets"}, f"{name} has three fields")
        dtype, shape, offsets = entry["dtype"], entry["shape"], entry["data_offsets"]
        require(dtype in FORMATS, f"the dtype of {name} is known")
        require(type(shape) is list and all(map(is_whole, shape)), f"the shape of {name} is a list of numbers")
        require(type(offsets) is list and len(offsets) == 2 and all(map(is_whole, offsets)), f"{name} has two offsets")
        begin, end = offsets
        require(end - begin == math.prod(shape) * struct.calcsize(FORMATS[dtype]) and end <= len(data), f"the offsets of {name} fit its shape")
        places.append((begin, end))
        tensors[name] = dtype, shape, decode(dtype, data[begin:end])
    reached = 0
    for begin, end in sorted(places):
        require(begin == reached, "data have no holes and do not overlap")
        reached = end
    require(reached == len(data), "data end with the file")
    return metadata, tensors


def read(path):
    with open(path, "rb") as file:
        return parse(file.read())
