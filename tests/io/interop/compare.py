# SPDX-License-Identifier: BSL-1.0
"""Compares ctnn with PyTorch by way of files.

    compare.py read_ours PROGRAM FOLDER       ctnn writes, a reader made from the specification reads, PyTorch computes the same
    compare.py write_theirs PROGRAM FOLDER    PyTorch writes, ctnn reads and computes the same
"""

import pathlib
import shutil
import subprocess
import sys
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "reference"))
import safetensors_reader  # noqa: E402
import safetensors_writer  # noqa: E402

try:
    import torch
    from torch import nn
except ImportError:
    torch = None

# Names and shapes as nn.Sequential has them, written down by hand; of floats or doubles, as the nets in main.cpp.
MLP = {"0.weight": [16, 4], "0.bias": [16], "2.weight": [3, 16], "2.bias": [3]}


def norm(place, shape, running=False):
    names = ["weight", "bias"] + ["running_mean", "running_var"] * running
    return {f"{place}.{name}": shape for name in names}


SHAPES = {
    "mlp": ("F32", MLP),
    "features": ("F64", {"0.weight": [6, 4], "0.bias": [6], **norm(1, [6], True), "2.weight": [6], "3.weight": [3, 6], "3.bias": [3],
                         "4.weight": [1], **norm(5, [3])}),
    "images": ("F32", {"0.weight": [6, 2, 3, 3], "0.bias": [6], **norm(1, [6], True), "3.weight": [8, 6, 2, 3], "3.bias": [8],
                       **norm(4, [8, 3, 3]), **norm(5, [8]), "6.weight": [16, 1, 2, 2], "6.bias": [16], "8.weight": [5, 64], "8.bias": [5]}),
    "sequences": ("F64", {"0.weight": [4, 3, 3], "0.bias": [4], **norm(1, [4]), "3.weight": [4, 5, 4], "3.bias": [5], "4.weight": [1],
                          **norm(5, [5], True), "6.weight": [5, 1, 2], "6.bias": [5], "8.weight": [2, 75], "8.bias": [2]}),
    "nested": ("F32", {"0.weight": [5, 6], "0.bias": [5], "1.0.0.weight": [5, 5], "1.0.0.bias": [5], "1.1.weight": [5, 5], "1.1.bias": [5],
                       "2.0.weight": [4, 5], "2.0.bias": [4], "2.1.0.weight": [3, 5], "2.1.0.bias": [3], "2.1.2.weight": [4, 3],
                       "2.1.2.bias": [4], "3.0.0.weight": [4, 4], "3.0.0.bias": [4], "3.1.0.weight": [4, 4], "3.1.0.bias": [4],
                       "4.1.weight": [2, 4], "4.1.bias": [2], "5.weight": [3, 6], "5.bias": [3]}),
}


def models():
    """For each name a net and the shape of its input."""
    class Residual(nn.Sequential):
        def forward(self, x):
            return x + super().forward(x)

    class Sum(nn.Sequential):
        def forward(self, x):
            return sum(part(x) for part in self)

    class Concat(nn.Sequential):
        def forward(self, x):
            return torch.cat([part(x) for part in self], 1)

    return {
        "mlp": ([4], nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 3))),
        "features": ([4], nn.Sequential(nn.Linear(4, 6), nn.BatchNorm1d(6), nn.PReLU(6), nn.Linear(6, 3), nn.PReLU(), nn.LayerNorm([3]))),
        "images": ([4, 6, 5], nn.Sequential(
            nn.Conv2d(4, 6, 3, padding=1, groups=2), nn.BatchNorm2d(6), nn.ReLU(), nn.Conv2d(6, 8, (2, 3), stride=(2, 1)),
            nn.LayerNorm([8, 3, 3]), nn.GroupNorm(4, 8), nn.Conv2d(8, 16, 2, groups=8), nn.Flatten(), nn.Linear(64, 5))),
        "sequences": ([3, 8], nn.Sequential(
            nn.Conv1d(3, 4, 3, padding="same"), nn.GroupNorm(2, 4), nn.SiLU(), nn.ConvTranspose1d(4, 5, 4, stride=2, padding=1), nn.PReLU(),
            nn.BatchNorm1d(5), nn.Conv1d(5, 5, 2, groups=5), nn.Flatten(), nn.Linear(75, 2))),
        "nested": ([6], nn.Sequential(
            nn.Linear(6, 5), Residual(nn.Sequential(nn.Linear(5, 5), nn.Tanh()), nn.Linear(5, 5)),
            Sum(nn.Linear(5, 4), nn.Sequential(nn.Linear(5, 3), nn.ReLU(), nn.Linear(3, 4))),
            nn.Sequential(nn.Sequential(nn.Linear(4, 4), nn.Tanh()), nn.Sequential(nn.Linear(4, 4), nn.Tanh())),
            Concat(nn.Identity(), nn.Linear(4, 2)), nn.Linear(6, 3))),
    }


def check(holds, what):
    if not holds:
        sys.exit(f"not true: {what}")


def outputs_of(model, shape, tensors, x):
    """What a model with these numbers makes of an input, in double precision."""
    state = {name: torch.tensor(values, dtype=torch.float64).reshape(size) for name, (_, size, values) in tensors.items()}
    # PyTorch counts batches; ctnn does not.
    state |= {name: value for name, value in model.state_dict().items() if name.endswith("num_batches_tracked")}
    model = model.double().eval()
    model.load_state_dict(state, strict=True)
    with torch.no_grad():
        return model(torch.tensor(x, dtype=torch.float64).reshape(1, *shape)).flatten().tolist()


def check_outputs(name, expected, found):
    largest = max(map(abs, expected + [1.0]))
    check(len(expected) == len(found), f"{name} has {len(expected)} outputs")
    errors = [abs(a - b) / largest for a, b in zip(expected, found)]
    print(f"{name:16} {max(errors):.1e}")
    check(all(error <= 1e-5 for error in errors), f"PyTorch computes of {name} what ctnn does")


def lines(path):
    return [[float(number) for number in line.split()] for line in path.read_text().splitlines()]


def read_ours(program, folder):
    subprocess.run([program, "write", folder], check=True)
    for name, (dtype, shapes) in SHAPES.items():
        metadata, tensors = safetensors_reader.read(folder / f"{name}.safetensors")
        check(metadata["format"] == "pt" and "Dense" in metadata["ctnn.layers"], f"{name} has metadata")
        check({key: shape for key, (_, shape, _) in tensors.items()} == shapes, f"{name} has the names and shapes of nn.Sequential")
        check(all(kind == dtype for kind, _, _ in tensors.values()), f"{name} holds numbers of type {dtype}")
        if torch:
            x, expected = lines(folder / f"{name}.txt")
            input_shape, model = models()[name]
            check_outputs(name, expected, outputs_of(model, input_shape, tensors, x))

    file = (folder / "training.ctnn").read_bytes()
    metadata, tensors = safetensors_reader.parse(file)
    without = file.replace(metadata["crc32"].encode(), b"00000000", 1)
    check(metadata["ctnn.checkpoint"] == "1" and int(metadata["crc32"], 16) == zlib.crc32(without), "the checksum is zlib's")
    check(tensors["trainer.epochs"] == ("I64", [], [5]) and tensors["optimizer.steps"] == ("I64", [], [25]), "5 epochs of 5 steps")
    x, expected, expected_of_best = lines(folder / "training.txt")
    for prefix, outputs in (("", expected), ("best.", expected_of_best)):
        part = {name.removeprefix(prefix): tensor for name, tensor in tensors.items() if name.removeprefix(prefix) in MLP}
        check({name: shape for name, (_, shape, _) in part.items()} == MLP, "the net is in the checkpoint")
        if torch:
            check_outputs(f"checkpoint {prefix}", outputs, outputs_of(models()["mlp"][1], [4], part, x))
    if not torch:
        print("without PyTorch only names, shapes and types are compared")


def train(model, shape):
    """Some steps with random samples: norms get weights and statistics."""
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    for _ in range(20):
        optimizer.zero_grad()
        y = model(torch.randn(8, *shape))
        (y - torch.randn_like(y)).square().mean().backward()
        optimizer.step()


def write_theirs(program, folder):
    torch.manual_seed(1)
    names = {"F64": torch.float64, "F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}
    for name, (shape, model) in models().items():
        model = model.double()
        x = torch.randn(1, *shape, dtype=torch.float32).double()  # what a float holds, too
        torch.set_default_dtype(torch.float64)
        train(model, shape)
        torch.set_default_dtype(torch.float32)
        model.eval()
        for dtype, torch_dtype in names.items():
            rounded = models()[name][1].double().eval()
            rounded.load_state_dict(model.state_dict())
            rounded.to(torch_dtype).double()
            tensors = [(key, "I64" if key.endswith("tracked") else dtype, list(value.shape), value.flatten().tolist())
                       for key, value in rounded.state_dict().items()]
            (folder / f"{name}.{dtype}.safetensors").write_bytes(safetensors_writer.file_of(tensors, {"format": "pt"}))
            with torch.no_grad():
                y = rounded(x)
            (folder / f"{name}.{dtype}.txt").write_text("\n".join(" ".join(map(repr, z.flatten().tolist())) for z in (x, y)) + "\n")
    subprocess.run([program, "read", folder], check=True)


if __name__ == "__main__":
    if torch:
        torch.set_num_threads(1)
    folder = pathlib.Path(sys.argv[3])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    {"read_ours": read_ours, "write_theirs": write_theirs}[sys.argv[1]](sys.argv[2], folder)
