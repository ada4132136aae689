#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes the numbers that ctnn is compared with: what PyTorch computes, in double precision.

    python3 tests/reference/generate.py

The headers beside this script are its output and are committed; the tests need no Python. They were made with Debian's
python3-torch 1.13.1, which calls itself 1.13.0a0. PyTorch stores weights as [out][in]; here, as in ctnn, they are [in][out].
"""

from decimal import Decimal
from pathlib import Path

import torch
from torch import nn

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)

BATCH = 6
WIDTH = 130


class Fractions:
    """An endless row of multiples of 1/64 in [-50/64, 50/64]: exact in binary and short in decimal."""

    def __init__(self, start):
        self.index = start

    def tensor(self, *shape):
        count = torch.Size(shape).numel()
        values = [((37 * (self.index + i) + 11) % 101 - 50) / 64 for i in range(count)]
        self.index += count
        return torch.tensor(values).reshape(shape)


# ---- C++ text

def number(x):
    x = float(x)
    exact = format(Decimal(x), "f") if x == 0 or 1e-9 < abs(x) < 1e9 else ""
    if exact and len(exact) <= 10:
        return exact if "." in exact else exact + ".0"
    mantissa, exponent = x.hex().split("p")
    return mantissa.rstrip("0").rstrip(".") + "p" + exponent


def lines(items, indent):
    text, line = "", indent
    for item in items:
        if len(line) + len(item) + 2 > WIDTH:
            text, line = text + line.rstrip() + "\n", indent
        line += item + ", "
    return text + line.rstrip(", ") + "\n"


def row(values):
    items = [number(x) for x in values]
    items[0], items[-1] = "{{" + items[0], items[-1] + "}}"
    return items if len(items) > 4 else [", ".join(items)]  # a long row may be broken


def rows(name, matrix):
    return f"    .{name} = {{{{\n" + lines([item for r in matrix.tolist() for item in row(r)], " " * 8) + "    }},\n"


def flat(name, values):
    return f"    .{name} = {{{{\n" + lines([number(x) for x in values], " " * 8) + "    }},\n"


def write(file, includes, body):
    head = f"""// SPDX-License-Identifier: BSL-1.0
// Written by tests/reference/generate.py with PyTorch {torch.__version__}; not to be edited.
#pragma once

{includes}
// clang-format off
namespace pytorch {{
"""
    Path(__file__).with_name(file).write_text(head + body + "\n}  // namespace pytorch\n")


# ---- Nets

def filled(*layers, start):
    net, fractions = nn.Sequential(*layers), Fractions(start)
    with torch.no_grad():
        for layer in net:
            if isinstance(layer, nn.Linear):
                layer.weight.copy_(fractions.tensor(layer.in_features, layer.out_features).T)
                layer.bias.copy_(fractions.tensor(layer.out_features))
    return net


def pass_through(size):
    """One layer that returns its input, so that a loss sees exactly the numbers wanted."""
    net = nn.Sequential(nn.Linear(size, size))
    with torch.no_grad():
        net[0].weight.copy_(torch.eye(size))
        net[0].bias.zero_()
    return net


def in_our_layout(net, of=lambda parameter: parameter):
    tensors = []
    for layer in net:
        if isinstance(layer, nn.Linear):
            tensors += [of(layer.weight).detach().T.reshape(-1), of(layer.bias).detach()]
    return torch.cat(tensors).tolist()


def topology(net):
    def text(layer):
        if isinstance(layer, nn.Linear):
            return f"{layer.in_features} -> {layer.out_features}"
        return type(layer).__name__
    return ", ".join(text(layer) for layer in net)


def half_squared_error(outputs, targets):
    return 0.5 * ((outputs - targets) ** 2).sum() / len(outputs)


def example(name, net, loss, inputs, targets):
    """The net's outputs, the mean loss over the batch, and its gradient by every parameter."""
    outputs = net(inputs)
    value = loss(outputs, targets)
    net.zero_grad()
    value.backward()
    labels = targets.dtype == torch.int64
    parameters = in_our_layout(net)
    target = "std::size_t" if labels else f"std::array<double, {targets.shape[1]}>"
    text = f"\n// {topology(net)}; {loss.__name__ if hasattr(loss, '__name__') else type(loss).__name__}\n"
    text += f"inline constexpr Example<{inputs.shape[1]}, {outputs.shape[1]}, {len(parameters)}, {target}> {name}{{\n"
    text += rows("inputs", inputs)
    text += f"    .targets = {{{{{', '.join(str(t) for t in targets.tolist())}}}}},\n" if labels else rows("targets", targets)
    text += flat("parameters", parameters)
    text += rows("outputs", outputs.detach())
    text += f"    .loss = {number(value)},\n"
    text += flat("gradients", in_our_layout(net, lambda parameter: parameter.grad))
    return text + "};\n"


def batch_of(inputs, start=29):
    return Fractions(start).tensor(BATCH, inputs) * 2



def squared_errors():
    fractions = Fractions(71)
    text = example(
        "rectifiers",
        filled(nn.Linear(5, 7), nn.ReLU(), nn.Linear(7, 3), nn.LeakyReLU(0.01), nn.Linear(3, 2), nn.Identity(), start=1),
        nn.MSELoss(), batch_of(5), fractions.tensor(BATCH, 2))
    text += example(
        "sigmoids", filled(nn.Linear(5, 7), nn.Tanh(), nn.Linear(7, 3), nn.Sigmoid(), nn.Linear(3, 2), start=2),
        half_squared_error, batch_of(5), fractions.tensor(BATCH, 2))
    text += example(
        "softmax_output", filled(nn.Linear(4, 6), nn.Tanh(), nn.Linear(6, 3), nn.Softmax(dim=1), start=3),
        nn.MSELoss(), batch_of(4), torch.eye(3)[[0, 1, 2, 2, 1, 0]])
    text += example(
        "activations_first_and_doubled",
        filled(nn.Tanh(), nn.Linear(3, 9), nn.Softmax(dim=1), nn.Linear(9, 4), nn.Sigmoid(), nn.Tanh(), start=4),
        half_squared_error, batch_of(3), fractions.tensor(BATCH, 4))
    text += example(
        "large_softmax", nn.Sequential(*pass_through(3), nn.Softmax(dim=1)), nn.MSELoss(),
        torch.tensor([[1000, 1001, 1002], [1000, 0, -1000], [-1000, -1000, -1000], [-1000, -1001, -1000.5], [0, 0, 0],
                      [-30, 2, 1]]),
        torch.eye(3)[[0, 1, 2, 2, 1, 0]])
    return text


def cross_entropies():
    labels = torch.tensor([3, 0, 2, 2, 1, 0])
    fractions = Fractions(13)
    text = example(
        "probabilities",
        filled(nn.Linear(5, 7), nn.LeakyReLU(0.01), nn.Linear(7, 3), nn.Tanh(), nn.Linear(3, 2), nn.Sigmoid(), start=5),
        nn.BCELoss(), batch_of(5), (fractions.tensor(BATCH, 2) + 1) / 2)
    text += example(
        "classifier", filled(nn.Linear(13, 11), nn.ReLU(), nn.Linear(11, 4), start=6),
        nn.CrossEntropyLoss(), batch_of(13), labels)
    text += example(
        "whole_vectors", filled(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 8), start=7),
        nn.CrossEntropyLoss(), batch_of(8), labels + 2)
    text += example(
        "large_logits", pass_through(3), nn.CrossEntropyLoss(),
        torch.tensor([[1000, 0, -1000], [1000, 0, -1000], [1000, 0, -1000], [1000, 1001, 1002], [-1000, -1000, -1000],
                      [0, 0, 0.5]]),
        torch.tensor([0, 1, 2, 1, 0, 2]))
    text += example(
        "certain_probabilities", pass_through(2), nn.BCELoss(),
        torch.tensor([[0, 1], [1, 0.75], [0.25, 0], [1e-60, 0.5], [0.5, 1 - 2.0**-53], [2.0**-20, 0.125]]),
        torch.tensor([[0, 1], [0.5, 0.25], [0.5, 1], [1, 0], [1, 1], [0, 0.125]]))
    return text


def optimizers():
    inputs, targets = batch_of(5), Fractions(71).tensor(BATCH, 3)
    start = lambda: filled(nn.Linear(5, 7), nn.Tanh(), nn.Linear(7, 3), start=8)
    text = f"\n// The task of all runs: {topology(start())}; MSELoss\n"
    text += "inline constexpr Example<5, 3, 66, std::array<double, 3>> task{\n"
    text += rows("inputs", inputs) + rows("targets", targets) + flat("parameters", in_our_layout(start()))
    text += "    .outputs = {},\n    .loss = 0,\n    .gradients = {},\n};\n"
    for name, optimizer, options in [
            ("gradient_descent", torch.optim.SGD, dict(lr=0.25)),
            ("momentum", torch.optim.SGD, dict(lr=0.125, momentum=0.875)),
            ("nesterov", torch.optim.SGD, dict(lr=0.125, momentum=0.875, nesterov=True)),
            ("momentum_and_decay", torch.optim.SGD, dict(lr=0.125, momentum=0.875, weight_decay=0.03125)),
            ("adam", torch.optim.Adam, dict(lr=0.02)),
            ("adam_and_decay", torch.optim.Adam, dict(lr=0.02, betas=(0.8, 0.95), eps=1e-4, weight_decay=0.03125)),
    ]:
        net, losses = start(), []
        steps = optimizer(net.parameters(), **options)
        for _ in range(50):
            loss = nn.functional.mse_loss(net(inputs), targets)
            losses.append(loss.item())
            steps.zero_grad()
            loss.backward()
            steps.step()
        assert losses[-1] < 0.5 * losses[0], name
        text += f"\n// torch.optim.{optimizer.__name__}({', '.join(f'{k}={v}' for k, v in options.items())})\n"
        text += f"inline constexpr Run<50, 66> {name}{{\n"
        text += flat("losses", losses) + flat("parameters", in_our_layout(net)) + "};\n"
    return text


def activations():
    """Each elementwise activation's values and derivatives at the same points."""
    magnitudes = [2.0**-1074, 1e-300, 1e-12, 1e-4, 0.0625, 0.3, 0.5, 0.625, 1, 2, 5, 10, 20, 40, 100, 700, 1000]
    points = [-x for x in reversed(magnitudes)] + [0.0] + magnitudes
    text = f"\ninline constexpr std::array<double, {len(points)}> points{{{{\n"
    text += lines([number(x) for x in points], "    ") + "}};\n"
    for name, activation in [("identity", nn.Identity()), ("relu", nn.ReLU()), ("leaky_relu", nn.LeakyReLU(0.01)),
                             ("sigmoid", nn.Sigmoid()), ("tanh", nn.Tanh())]:
        x = torch.tensor(points, requires_grad=True)
        y = activation(x)
        y.backward(torch.ones(len(points)))
        text += f"\ninline constexpr Curve<{len(points)}> {name}{{\n"
        text += flat("values", y.tolist()) + flat("derivatives", x.grad.tolist()) + "};\n"
    return text


if __name__ == "__main__":
    for name, body in [("squared_errors", squared_errors), ("cross_entropies", cross_entropies), ("optimizers", optimizers),
                       ("activations", activations)]:
        write(f"pytorch_{name}.hpp", '#include "reference/shapes.hpp"\n', body())
