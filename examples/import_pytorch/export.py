#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Trains a net in PyTorch that tells three species of penguins from each other, for main.cpp to run it:

    python3 export.py [FOLDER]

writes model.safetensors, and expected.csv: three birds and what PyTorch makes of them.
"""

import csv
import json
import pathlib
import struct
import sys

import torch
from torch import nn

HERE = pathlib.Path(__file__).parent
FEATURES = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
SPECIES = ["Adelie", "Chinstrap", "Gentoo"]


def save(tensors, path):
    """safetensors.torch.save_file(tensors, path), for those who have not installed it: floats and whole numbers are enough here."""
    header, data = {}, b""
    for name, tensor in tensors.items():
        bytes_of_it = tensor.numpy().tobytes()
        header[name] = {"dtype": {torch.float32: "F32", torch.int64: "I64"}[tensor.dtype], "shape": list(tensor.shape),
                        "data_offsets": [len(data), len(data) + len(bytes_of_it)]}
        data += bytes_of_it
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def main(folder):
    with open(HERE.parent / "data" / "penguins.csv", newline="") as file:
        rows = [row for row in csv.DictReader(file) if "NA" not in [row[name] for name in FEATURES]]
    x = torch.tensor([[float(row[name]) for name in FEATURES] for row in rows])
    species = torch.tensor([SPECIES.index(row["species"]) for row in rows])

    torch.manual_seed(1)
    model = nn.Sequential(nn.BatchNorm1d(4), nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 3))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(200):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x), species).backward()
        optimizer.step()
    model.eval()
    print(f"{(model(x).argmax(1) == species).float().mean():.1%} of {len(rows)} birds recognised, all of which it was trained with")

    try:
        from safetensors.torch import save_file
        save_file(model.state_dict(), folder / "model.safetensors")
    except ImportError:
        save(model.state_dict(), folder / "model.safetensors")
    birds = x[[(species == kind).nonzero()[0].item() for kind in range(3)]]
    with torch.no_grad(), open(folder / "expected.csv", "w", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(FEATURES + SPECIES)
        for bird, y in zip(birds, model(birds)):
            table.writerow([f"{number:.9g}" for number in bird.tolist() + y.tolist()])


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
