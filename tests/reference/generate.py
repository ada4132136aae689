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
            elif isinstance(layer, nn.PReLU):
                layer.weight.copy_(fractions.tensor(layer.num_parameters))
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
        elif isinstance(layer, nn.PReLU):
            tensors += [of(layer.weight).detach()]
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


def log_softmax_and_prelu():
    text = example(
        "parametric_rectifiers",
        filled(nn.Linear(5, 7), nn.PReLU(), nn.Linear(7, 3), nn.PReLU(3), nn.Linear(3, 4), nn.LogSoftmax(dim=1), start=9),
        nn.MSELoss(), batch_of(5), Fractions(71).tensor(BATCH, 4))
    text += example(
        "large_log_softmax", nn.Sequential(*pass_through(3), nn.LogSoftmax(dim=1)), nn.MSELoss(),
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


def hinge(outputs, targets):
    return torch.relu(1 - targets * outputs).mean()


CLASS_WEIGHTS = torch.tensor([0.5, 3, 0.125])


def weighted_mean_over_samples(outputs, targets):
    return nn.functional.cross_entropy(outputs, targets, CLASS_WEIGHTS, reduction="none").mean()


def weighted_and_smoothed_mean_over_samples(outputs, targets):
    return nn.functional.cross_entropy(outputs, targets, CLASS_WEIGHTS, reduction="none", label_smoothing=0.125).mean()


def losses():
    """Each loss of ordinary numbers, kinks and extremes."""
    fractions = Fractions(17)
    ordinary, targets = fractions.tensor(3, 3) * 2, fractions.tensor(3, 3)
    with_rows = lambda first, *more: torch.cat([first, torch.tensor(more)])
    numbers = with_rows(ordinary, [1000, -1000, 0.5], [-0.25, 0.375, 0.125], [1000, 0, -1000])
    about_them = with_rows(targets, [-1000, 1000, 0.5], [0.125, 0.375, 0.5], [1000, 1, -1000])
    text = example("absolute_errors", pass_through(3), nn.L1Loss(), numbers, about_them)
    text += example("huber", pass_through(3), nn.HuberLoss(), numbers, about_them)
    text += example("huber_of_3_eighths", pass_through(3), nn.HuberLoss(delta=0.375), numbers, about_them)
    logits = with_rows(ordinary, [1000, -1000, 0], [1000, -1000, 0], [1000, -1000, 40])
    text += example("binary_logits", pass_through(3), nn.BCEWithLogitsLoss(), logits,
                    with_rows((targets + 1) / 2, [1, 0, 0.5], [0, 1, 1], [0.25, 0.5, 1]))
    text += example("divergences", pass_through(3), nn.KLDivLoss(reduction="batchmean"),
                    with_rows(ordinary.log_softmax(1), [0, -1000, -1000], [0, -1000, -1000], [-700, -1e-12, -30]),
                    with_rows(targets.softmax(1), [1, 0, 0], [0, 0.75, 0.25], [2.0**-1000, 1, 0]))
    text += example("hinges", pass_through(3), hinge, with_rows(ordinary, [1000, -1000, 1], [-1000, 1000, -1], [1000, -1000, 0]),
                    torch.tensor([[1, -1, 1], [-1, -1, 1], [1, 1, -1], [1, -1, 1], [1, -1, -1], [-1, 1, 1.0]]))
    labels = torch.tensor([0, 1, 2, 0, 1, 2])
    classes = with_rows(ordinary, [1000, 0, -1000], [1000, 0, -1000], [1000, 1001, 1002])
    for name, loss in [("smoothed", nn.CrossEntropyLoss(label_smoothing=0.125)),
                       ("weighted", weighted_mean_over_samples),
                       ("weighted_and_smoothed", weighted_and_smoothed_mean_over_samples),
                       ("weighted_by_pytorchs_mean", nn.CrossEntropyLoss(CLASS_WEIGHTS)),
                       ("weighted_and_smoothed_by_pytorchs_mean", nn.CrossEntropyLoss(CLASS_WEIGHTS, label_smoothing=0.125))]:
        text += example(name, pass_through(3), loss, classes, labels)
    return text


class Lion(torch.optim.Optimizer):
    """Chen et al., Symbolic Discovery of Optimization Algorithms, 2023, algorithm 2."""

    def __init__(self, parameters, lr, betas=(0.9, 0.99), weight_decay=0):
        super().__init__(parameters, dict(lr=lr, betas=betas, weight_decay=weight_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            beta1, beta2 = group["betas"]
            for weight in group["params"]:
                mean = self.state[weight].setdefault("mean", torch.zeros_like(weight))
                direction = torch.sign(beta1 * mean + (1 - beta1) * weight.grad)
                weight -= group["lr"] * (direction + group["weight_decay"] * weight)
                mean.copy_(beta2 * mean + (1 - beta2) * weight.grad)


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
            ("rmsprop", torch.optim.RMSprop, dict(lr=0.005)),
            ("rmsprop_momentum_and_decay", torch.optim.RMSprop,
             dict(lr=0.005, alpha=0.875, eps=1e-4, momentum=0.5, weight_decay=0.03125)),
            ("adagrad", torch.optim.Adagrad, dict(lr=0.125)),
            ("adagrad_and_decay", torch.optim.Adagrad, dict(lr=0.125, eps=1e-4, weight_decay=0.03125)),
            ("adamw", torch.optim.AdamW, dict(lr=0.02)),
            ("adamw_and_more_decay", torch.optim.AdamW, dict(lr=0.02, betas=(0.8, 0.95), eps=1e-4, weight_decay=0.5)),
            # foreach: the other implementation of 1.13 multiplies the next step's product by this step's momentum twice
            # (https://github.com/pytorch/pytorch/pull/92699).
            ("nadam", torch.optim.NAdam, dict(lr=0.01, foreach=True)),
            ("nadam_and_decay", torch.optim.NAdam,
             dict(lr=0.02, betas=(0.8, 0.95), eps=1e-4, weight_decay=0.03125, momentum_decay=0.25, foreach=True)),
            ("lion", Lion, dict(lr=0.01)),
            ("lion_and_decay", Lion, dict(lr=0.01, betas=(0.8, 0.95), weight_decay=0.5)),
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
        where = "torch.optim." if hasattr(torch.optim, optimizer.__name__) else ""
        text += f"\n// {where}{optimizer.__name__}({', '.join(f'{k}={v}' for k, v in options.items())})\n"
        text += f"inline constexpr Run<50, 66> {name}{{\n"
        text += flat("losses", losses) + flat("parameters", in_our_layout(net)) + "};\n"
    return text


def safeguards():
    """Runs from the task of optimizers(), the gradients clipped, the parameters in groups, the weights averaged."""
    inputs, targets = batch_of(5), Fractions(71).tensor(BATCH, 3)
    text = ""
    for name, groups, clip in [
            ("clipped_by_norm", False, lambda parameters: nn.utils.clip_grad_norm_(parameters, 0.25)),
            ("clipped_by_value", False, lambda parameters: nn.utils.clip_grad_value_(parameters, 0.03125)),
            ("grouped", True, lambda parameters: None),
            ("grouped_and_clipped", True, lambda parameters: nn.utils.clip_grad_norm_(parameters, 0.125)),
    ]:
        net, losses = filled(nn.Linear(5, 7), nn.Tanh(), nn.Linear(7, 3), start=8), []
        if groups:  # no decay on biases; the first layer's weights frozen
            net[0].weight.requires_grad_(False)
            steps = torch.optim.AdamW([dict(params=[net[0].bias, net[2].bias], lr=0.04, weight_decay=0),
                                       dict(params=[net[2].weight], lr=0.02, weight_decay=0.5)])
        else:
            steps = torch.optim.SGD(net.parameters(), lr=0.25, momentum=0.5)
        averaged = torch.optim.swa_utils.AveragedModel(net, avg_fn=lambda mean, now, _: 0.875 * mean + 0.125 * now)
        for _ in range(50):
            loss = nn.functional.mse_loss(net(inputs), targets)
            losses.append(loss.item())
            steps.zero_grad()
            loss.backward()
            clip([parameter for parameter in net.parameters() if parameter.requires_grad])
            steps.step()
            averaged.update_parameters(net)
        text += f"\ninline constexpr Run<50, 66> {name}{{\n"
        text += flat("losses", losses) + flat("parameters", in_our_layout(net)) + "};\n"
        text += f"inline constexpr std::array<double, 66> average_of_{name}{{{{\n"
        text += lines([number(x) for x in in_our_layout(averaged.module)], "    ") + "}};\n"
    return text


def activations():
    """Each elementwise activation's values and derivatives at the same points."""
    magnitudes = [2.0**-1074, 1e-300, 1e-12, 1e-4, 0.0625, 0.3, 0.5, 0.625, 1, 2, 5, 10, 20, 40, 100, 700, 1000]
    points = [-x for x in reversed(magnitudes)] + [0.0] + magnitudes
    text = f"\ninline constexpr std::array<double, {len(points)}> points{{{{\n"
    text += lines([number(x) for x in points], "    ") + "}};\n"
    for name, activation in [
            ("identity", nn.Identity()), ("relu", nn.ReLU()), ("leaky_relu", nn.LeakyReLU(0.01)), ("sigmoid", nn.Sigmoid()),
            ("tanh", nn.Tanh()), ("elu", nn.ELU()), ("elu_of_3_eighths", nn.ELU(0.375)), ("selu", nn.SELU()),
            ("softplus", nn.Softplus(threshold=700)),  # the formula, where the default returns x above 20
            ("softsign", nn.Softsign()), ("hard_sigmoid", nn.Hardsigmoid()), ("hard_tanh", nn.Hardtanh()), ("gelu", nn.GELU()),
            ("gelu_tanh", nn.GELU(approximate="tanh")), ("silu", nn.SiLU()), ("mish", nn.Mish()), ("hard_swish", nn.Hardswish())]:
        x = torch.tensor(points, requires_grad=True)
        y = activation(x)
        y.backward(torch.ones(len(points)))
        text += f"\ninline constexpr Curve<{len(points)}> {name}{{\n"
        text += flat("values", y.tolist()) + flat("derivatives", x.grad.tolist()) + "};\n"
    return text


def schedules():
    """The learning rate of each epoch, beginning with 1."""
    losses = [8, 7, 7, 6.9999, 7, 7, 6, 6.5, 6.25, 7, 7, 7, 6, 5, 5.5, 5.5, 5.5, 5.5, 5.5, 5.5, 5.5, 5.5, 5.5, 5.5]
    text = f"\ninline constexpr std::array<double, {len(losses)}> plateau_losses{{{{\n"
    text += lines([number(x) for x in losses], "    ") + "}};\n"
    lr = torch.optim.lr_scheduler
    for name, scheduler, epochs, options in [
            ("step_decay", lr.StepLR, 24, dict(step_size=7, gamma=0.5)),
            ("exponential_decay", lr.ExponentialLR, 24, dict(gamma=0.9)),
            ("cosine_decay", lr.CosineAnnealingLR, 21, dict(T_max=20, eta_min=0.125)),
            ("warm_up", lr.LinearLR, 12, dict(start_factor=0.25, total_iters=8)),
            ("one_cycle", lr.OneCycleLR, 41, dict(max_lr=1, total_steps=41)),
            ("plateau", lr.ReduceLROnPlateau, len(losses), dict(factor=0.5, patience=2)),
            ("plateau_with_cooldown", lr.ReduceLROnPlateau, len(losses),
             dict(factor=0.25, patience=1, threshold=0.125, cooldown=3, min_lr=0.03125)),
    ]:
        optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1, momentum=0.5)
        schedule, rates = scheduler(optimizer, **options), []
        for epoch in range(epochs):
            rates.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            if scheduler is lr.ReduceLROnPlateau:
                schedule.step(losses[epoch])
            elif epoch + 1 < epochs:
                schedule.step()
        text += f"\n// {scheduler.__name__}({', '.join(f'{k}={v}' for k, v in options.items())})\n"
        text += f"inline constexpr std::array<double, {epochs}> {name}{{{{\n"
        text += lines([number(x) for x in rates], "    ") + "}};\n"
    return text


if __name__ == "__main__":
    for name, body in [("squared_errors", squared_errors), ("log_softmax_and_prelu", log_softmax_and_prelu),
                       ("cross_entropies", cross_entropies), ("losses", losses), ("optimizers", optimizers), ("safeguards", safeguards),
                       ("activations", activations), ("schedules", schedules)]:
        write(f"pytorch_{name}.hpp", '#include "reference/shapes.hpp"\n', body())
