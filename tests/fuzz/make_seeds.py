#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes seeds/: small good files, and some that are nearly good, from which the fuzz targets begin."""
import gzip
import math
import pathlib
import struct
import sys
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "reference"))
from safetensors_writer import file_of  # noqa: E402

SEEDS = pathlib.Path(__file__).parent / "seeds"
LAYERS = "\n".join(["ctnn::Conv1D<2, 2>", "ctnn::BatchNorm<>", "ctnn::Tanh", "ctnn::Flatten", "ctnn::Dense<4, 1>"])
NET = {"0.weight": [2, 1, 2], "0.bias": [2], "1.weight": [2], "1.bias": [2], "1.running_mean": [2], "1.running_var": [2],
       "4.weight": [1, 4], "4.bias": [1]}
TRAINER = {"optimizer.steps": "I64", "trainer.epochs": "I64", "trainer.epochs_since_best": "I64", "trainer.validated": "I64",
           "trainer.seed": "I64", "trainer.loss": "F64", "trainer.best_loss": "F64", "trainer.schedule": "F64"}


def save(target, name, contents):
    (SEEDS / target).mkdir(parents=True, exist_ok=True)
    (SEEDS / target / name).write_bytes(contents)


def packed(contents):
    return gzip.compress(contents, mtime=0)


def tensors(prefix="", dtype="F32", shapes=NET):
    return [(prefix + name, dtype, shape, [0.5 + i / 8 for i in range(math.prod(shape))]) for name, shape in shapes.items()]


def make_safetensors():
    ours = {"format": "pt", "ctnn.version": "0.1.0", "ctnn.layers": LAYERS}
    counted = [("1.num_batches_tracked", "I64", [], [7])]
    for dtype in ("F64", "F32", "F16", "BF16"):
        save("safetensors", dtype.lower(), file_of(tensors(dtype=dtype) + counted, None))
    good = file_of(tensors(), ours)
    save("safetensors", "ours", good)
    save("safetensors", "packed", packed(good))
    save("safetensors", "cut", good[:-1])
    save("safetensors", "other_order", file_of(tensors()[::-1], {"format": "pt"}))
    save("safetensors", "other_layers", file_of(tensors(), ours | {"ctnn.layers": LAYERS.replace("Tanh", "ReLU")}))


def checkpoint(best, loss=0.25):
    metadata = {"ctnn.checkpoint": "1", "crc32": "00000000", "format": "pt", "ctnn.version": "0.1.0", "ctnn.layers": LAYERS,
                "ctnn.optimizer": "ctnn::Adam"}
    trained = {name: shape for name, shape in NET.items() if "running" not in name}
    every = tensors() + tensors("optimizer.0.", shapes=trained) + tensors("optimizer.1.", shapes=trained)
    every += tensors("best.") if best else []
    every += [(name, dtype, [4] if name.endswith("schedule") else [], [loss if dtype == "F64" else 3] * (4 if name.endswith("schedule") else 1))
              for name, dtype in TRAINER.items()]
    file = file_of(every, metadata)
    return file.replace(b'"crc32":"00000000"', b'"crc32":"%08x"' % zlib.crc32(file), 1)


def make_checkpoint():
    save("checkpoint", "with_best", checkpoint(best=True))
    save("checkpoint", "without_best", checkpoint(best=False))
    save("checkpoint", "before_the_first_epoch", checkpoint(best=False, loss=math.nan))
    save("checkpoint", "packed", packed(checkpoint(best=False)))


def make_csv():
    for name, text in {
            "plain": "1,2.5,-3e-2\n4,5,6\n", "header": "a,b,c\n1,2,3\n4,NA,6\n", "crlf": "a,b\r\n1,2\r\n3,4", "quotes": '"a","b"\n" 1 ","2"\n',
            "quoted": '"a ""b"", c";d\r\n"1\n2";3\r\n', "semicolons": "a;b\n1;\nNA;2\n", "mark": "\ufeffa,b\n1,2\n", "signs": "+.5,-inf\nnan,1e308\n",
            "empty_lines": "1\n2\n\n\r\n", "large": "1e999,0x10\n"}.items():
        save("csv", name, text.encode())
    save("csv", "utf16", "a,b\n1,2\n".encode("utf-16"))
    save("csv", "packed", packed(b"a,b\n1,2\n3,4\n"))


def idx(code, form, extents, values):
    return bytes([0, 0, code, len(extents)]) + struct.pack(f">{len(extents)}I", *extents) + struct.pack(f">{len(values)}{form}", *values)


def make_idx():
    save("idx", "images", idx(0x08, "B", [2, 2, 3], range(12)))
    save("idx", "labels", idx(0x08, "B", [5], [7, 2, 1, 0, 4]))
    save("idx", "i8", idx(0x09, "b", [2], [-1, 1]))
    save("idx", "i16", idx(0x0b, "h", [2], [-300, 300]))
    save("idx", "i32", idx(0x0c, "i", [2], [-70000, 7]))
    save("idx", "f32", idx(0x0d, "f", [1, 2], [0.5, math.inf]))
    save("idx", "f64", idx(0x0e, "d", [2, 1], [0.5, 3.0]))
    save("idx", "empty", idx(0x08, "B", [0, 4], []))
    save("idx", "wraps", idx(0x08, "B", [2**16, 2**16, 2**16, 2**16], []))
    save("idx", "packed", packed(idx(0x08, "B", [3], [1, 2, 3])))
    save("idx", "packed_claim", packed(idx(0x08, "B", [2**20 - 8], [1, 2, 3])))


def npy(descr, shape, data, fortran=False, version=1):
    text = f"{{'descr': '{descr}', 'fortran_order': {fortran}, 'shape': {shape}, }}".encode()
    before = 10 if version == 1 else 12
    text += b" " * (-(before + len(text) + 1) % 64) + b"\n"
    return b"\x93NUMPY" + bytes([version, 0]) + struct.pack("<H" if version == 1 else "<I", len(text)) + text + data


def make_npy():
    for descr, form in {"<f8": "<3d", "<f4": "<3f", "<f2": "<3e", ">f8": ">3d", "<i2": "<3h", ">i4": ">3i", "<i8": "<3q", "|i1": "3b",
                        "|u1": "3B", "<u2": "<3H", ">u8": ">3Q", "|b1": "3B"}.items():
        name = ("big_" if descr[0] == ">" else "") + descr[1:]
        save("npy", name, npy(descr, "(3,)", struct.pack(form, 0, 1, 1)))
    six = struct.pack("<6f", *range(6))
    save("npy", "rows", npy("<f4", "(2, 3)", six))
    save("npy", "fortran", npy("<f4", "(2, 3)", six, fortran=True))
    save("npy", "version_2", npy("<f4", "(1, 2, 3)", six, version=2))
    save("npy", "scalar", npy("<f8", "()", struct.pack("<d", math.nan)))
    save("npy", "empty", npy("<f8", "(0, 3)", b""))
    save("npy", "objects", npy("|O", "(1,)", b"\x80\x04N."))
    save("npy", "wraps", npy("<f8", "(4294967296, 4294967296)", b""))
    save("npy", "packed", packed(npy("|u1", "(3,)", b"123")))
    save("npy", "packed_claim", packed(npy("|u1", "(1000000,)", b"123")))


def make_gzip():
    text = b"a text, a text, and once more a text"
    good = packed(text)
    save("gzip", "plain", text)
    save("gzip", "packed", good)
    save("gzip", "twice", good + packed(b"second"))
    save("gzip", "nothing", packed(b""))
    save("gzip", "named", good[:3] + b"\x08" + good[4:10] + b"name\0" + good[10:])
    save("gzip", "stored", gzip.compress(text, 0, mtime=0))
    save("gzip", "cut", good[:-3])
    save("gzip", "followed", good + b"more")
    save("gzip", "limit", packed(b"x" * 4096))
    save("gzip", "bomb", packed(bytes(1000000)))


if __name__ == "__main__":
    for make in (make_safetensors, make_checkpoint, make_csv, make_idx, make_npy, make_gzip):
        make()
