#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes what PyTorch computes, in double precision, with small nets around each layer that has a shape or a state.

    python3 tests/reference/generate_layers.py

As generate.py does for dense nets: the headers are committed, the tests need no Python. Inputs, targets and first parameters
follow from a formula that layer_runs.hpp knows too, so that only results are written down. Parameters are in ctnn's layout:
[in][kernel][out].
"""

import copy
import math
from pathlib import Path

import torch
from torch import nn

from generate import Fractions, lines, number

SAMPLES = 4
STEPS = 20


# ---- What PyTorch 1.13 has no module for

class RMSNorm(nn.Module):
    """Zhang and Sennrich, Root Mean Square Layer Normalization, 2019, equation 4."""

    def __init__(self, size, eps=1e-5):
        super().__init__()
        self.weight, self.eps = nn.Parameter(torch.ones(size)), eps

    def forward(self, x):
        flat = x.flatten(1)
        return (flat / torch.sqrt((flat**2).mean(1, keepdim=True) + self.eps) * self.weight).reshape(x.shape)


class Same(nn.Module):
    """TensorFlow's padding "SAME" in front of what pads nothing: outputs = ceil(inputs / stride), the odd zero at the end."""

    def __init__(self, kernel, stride=1, dilation=1):
        super().__init__()
        self.window = kernel, stride, dilation

    def forward(self, x):
        pads = []
        for axis in reversed(range(x.dim() - 2)):
            kernel, stride, dilation = (v if isinstance(v, int) else v[axis] for v in self.window)
            size = x.shape[2 + axis]
            total = max((math.ceil(size / stride) - 1) * stride + (kernel - 1) * dilation + 1 - size, 0)
            pads += [total // 2, total - total // 2]
        return nn.functional.pad(x, pads)


class Pad(nn.Module):
    """Zeros where a sum wants (before, after) or (left, right, top, bottom)."""

    def __init__(self, *sizes, value=0.0):
        super().__init__()
        self.sizes, self.value = sizes, value

    def forward(self, x):
        return nn.functional.pad(x, self.sizes, value=self.value)


class Residual(nn.Module):
    def __init__(self, *layers):
        super().__init__()
        self.layers = nn.Sequential(*layers)

    def forward(self, x):
        return x + self.layers(x)


class Sum(nn.Module):
    def __init__(self, *branches):
        super().__init__()
        self.branches = nn.ModuleList(branches)

    def forward(self, x):
        return sum(branch(x) for branch in self.branches)


class Concat(nn.Module):
    def __init__(self, *branches):
        super().__init__()
        self.branches = nn.ModuleList(branches)

    def forward(self, x):
        return torch.cat([branch(x) for branch in self.branches], 1)


class Mean(nn.Module):
    """Over all positions."""

    def forward(self, x):
        return x.flatten(2).mean(2)


# ---- Tensors in ctnn's order and layout

def tensors(module):
    """(tensor, what permutes its axes into ours, whether it is a statistic), depth first."""
    if isinstance(module, nn.Linear):
        found = [(module.weight, (1, 0), False), (module.bias, (0,), False)]
    elif isinstance(module, (nn.Conv1d, nn.Conv2d)):
        axes = tuple(range(1, module.weight.dim())) + (0,)
        found = [(module.weight, axes, False), (module.bias, (0,), False)]
    elif isinstance(module, nn.ConvTranspose1d):
        found = [(module.weight, (0, 2, 1), False), (module.bias, (0,), False)]
    elif isinstance(module, (nn.BatchNorm1d, nn.BatchNorm2d)):
        found = [(module.weight, (0,), False), (module.bias, (0,), False), (module.running_mean, (0,), True),
                 (module.running_var, (0,), True)]
    elif isinstance(module, (nn.LayerNorm, nn.GroupNorm, nn.InstanceNorm1d, nn.InstanceNorm2d)):
        found = [(tensor, tuple(range(tensor.dim())), False) for tensor in (module.weight, module.bias)]
    elif isinstance(module, RMSNorm):
        found = [(module.weight, (0,), False)]
    else:
        assert not list(module.parameters(recurse=False)), type(module)
        found = [tensor for child in module.children() for tensor in tensors(child)]
    return found


def fill(net, start=1):
    """Halves the weights that sum up; a statistic is 1 and half a fraction, so that variances are positive."""
    fractions = Fractions(start)
    with torch.no_grad():
        for tensor, axes, statistic in tensors(net):
            ours = fractions.tensor(*(tensor.shape[axis] for axis in axes))
            if statistic:
                ours = 1 + ours / 2
            elif len(axes) > 1 and axes != tuple(range(len(axes))):
                ours = ours / 2
            tensor.copy_(ours.permute([axes.index(axis) for axis in range(len(axes))]))


def flat(net, of=lambda tensor: tensor):
    return [x for tensor, axes, _ in tensors(net) for x in of(tensor).detach().permute(axes).reshape(-1).tolist()]


# ---- One case

def array(name, values):
    return f"    .{name} = {{{{\n" + lines([number(x) for x in values], " " * 8) + "    }},\n"


def inference(net, inputs):
    net.eval()
    with torch.no_grad():
        outputs = net(inputs)
    net.train()
    return outputs.reshape(-1).tolist()


def trained(net, inputs, targets, optimizer, **options):
    net = copy.deepcopy(net)
    steps = optimizer(net.parameters(), **options)
    for _ in range(STEPS):
        steps.zero_grad()
        nn.functional.mse_loss(net(inputs), targets).backward()
        steps.step()
    return net


def case(name, shape, *layers, of_inputs=lambda inputs: inputs * 2):
    net = nn.Sequential(*layers, nn.Flatten())
    inputs = of_inputs(Fractions(29).tensor(SAMPLES, *shape))
    fill(net)
    before = copy.deepcopy(net)
    untrained = inference(net, inputs)
    is_random = any(isinstance(module, nn.Dropout) and module.p > 0 for module in net.modules())
    if is_random:  # in training it is anybody's guess
        sizes = f"{inputs[0].numel()}, {len(untrained) // SAMPLES}, {len(flat(net))}"
        return f"\ninline constexpr LayerRun<{sizes}> {name}{{\n" + array("outputs", untrained) + "};\n"
    inputs.requires_grad_()
    outputs = net(inputs)
    targets = Fractions(71).tensor(*outputs.shape)
    loss = nn.functional.mse_loss(outputs, targets)
    if any(True for _ in net.parameters()):
        loss.backward()
    else:
        inputs.grad, = torch.autograd.grad(loss, inputs)
    input_gradients, training_outputs = inputs.grad.reshape(-1).tolist(), outputs.detach().reshape(-1).tolist()
    inputs = inputs.detach()

    # In place of a gradient a statistic has how far it moves.
    gradients = []
    for (tensor, axes, statistic), (old, _, _) in zip(tensors(net), tensors(before)):
        gradient = tensor - old if statistic else tensor.grad
        gradients += gradient.detach().permute(axes).reshape(-1).tolist()

    numbers = len(gradients)
    parts = [array("outputs", untrained), array("training_outputs", training_outputs), f"    .loss = {number(loss)},\n",
             array("input_gradients", input_gradients)]
    if numbers:
        parts.append(array("gradients", gradients))
        for key, optimizer, options in [("sgd", torch.optim.SGD, dict(lr=0.05, momentum=0.875)),
                                        ("adam", torch.optim.Adam, dict(lr=0.01, eps=1e-3))]:
            after = trained(before, inputs, targets, optimizer, **options)
            parts += [array(f"after_{key}", flat(after)), array(f"outputs_after_{key}", inference(after, inputs))]
    sizes = f"{inputs[0].numel()}, {outputs[0].numel()}, {numbers}"
    return f"\ninline constexpr LayerRun<{sizes}> {name}{{\n" + "".join(parts) + "};\n"


def convolutions():
    conv1, conv2, dense, tanh, transpose = nn.Conv1d, nn.Conv2d, nn.Linear, nn.Tanh(), nn.ConvTranspose1d
    to = lambda inputs, outputs=2: (nn.Flatten(), dense(inputs, outputs))
    yield case("conv1d", (2, 6), conv1(2, 3, 3), tanh, *to(12))
    yield case("conv1d_stride_padding_groups", (2, 7), conv1(2, 4, 3, stride=2, padding=1, groups=2), tanh, *to(16))
    yield case("conv1d_causal_dilation", (2, 6), Pad(3, 0), conv1(2, 3, 2, dilation=3), tanh, *to(18))
    yield case("conv1d_same_even_kernel", (2, 7), Same(4), conv1(2, 2, 4), tanh, *to(14))
    yield case("conv1d_floor_mode", (3, 8), conv1(3, 2, 3, stride=2), tanh, *to(6))
    yield case("conv1d_one_side", (2, 6), Pad(0, 2), conv1(2, 2, 3), tanh, *to(12))
    yield case("conv2d_padding", (2, 4, 4), conv2(2, 3, 3, padding=1), tanh, *to(48))
    yield case("conv2d_rectangle_groups", (2, 5, 4), conv2(2, 4, (3, 2), stride=(2, 1), padding=(1, 0), groups=2), tanh, *to(36))
    yield case("conv2d_dilation_four_paddings", (1, 5, 5), Pad(2, 1, 1, 0), conv2(1, 3, (2, 3), dilation=2), tanh, *to(48))
    yield case("conv2d_same_stride", (2, 4, 5), Same(3, 2), conv2(2, 3, 3, stride=2), tanh, *to(18))
    yield case("conv2d_floor_mode", (2, 6, 4), conv2(2, 3, 3, stride=2), tanh, *to(6))
    yield case("conv2d_twice", (1, 5, 5), conv2(1, 3, 3), tanh, conv2(3, 2, 1), tanh, *to(18))
    yield case("conv_transpose1d", (3, 4), transpose(3, 2, 3), tanh, *to(12))
    yield case("conv_transpose1d_stride_padding", (2, 4), transpose(2, 3, 4, stride=2, padding=1), tanh, *to(24))
    yield case("conv_transpose1d_output_padding", (2, 4), transpose(2, 3, 3, stride=3, padding=1, output_padding=1), tanh,
               *to(33))
    yield case("depthwise_conv1d", (3, 7), conv1(3, 3, 3, groups=3), tanh, *to(15))
    yield case("depthwise_conv1d_stride_padding", (3, 7), conv1(3, 3, 3, stride=2, padding=1, groups=3), tanh, *to(12))
    yield case("depthwise_conv1d_multiplier_dilation", (2, 8), conv1(2, 4, 3, dilation=2, groups=2), tanh, *to(16))
    yield case("depthwise_conv2d", (2, 5, 4), conv2(2, 2, 3, groups=2), tanh, *to(12))
    yield case("depthwise_conv2d_stride_padding", (3, 3, 5), conv2(3, 3, 3, stride=2, padding=1, groups=3), tanh, *to(18))
    yield case("depthwise_conv2d_multiplier_rectangle", (2, 3, 4), conv2(2, 4, (2, 3), padding=(0, 1), groups=2), tanh, *to(32))


def pools():
    conv1, conv2, dense, tanh = nn.Conv1d, nn.Conv2d, nn.Linear, nn.Tanh()
    to = lambda inputs, outputs=2: (nn.Flatten(), dense(inputs, outputs))
    yield case("max_pool1d", (2, 8), conv1(2, 2, 3, padding=1), nn.MaxPool1d(2), tanh, *to(8))
    yield case("max_pool1d_overlap_padding", (2, 7), nn.MaxPool1d(3, 2, padding=1), tanh, *to(8))
    yield case("max_pool1d_ceil_mode", (3, 8), nn.MaxPool1d(3, 2, padding=1, ceil_mode=True), *to(15))
    yield case("max_pool1d_dilation", (2, 7), nn.MaxPool1d(3, 1, dilation=2), *to(6))
    yield case("max_pool2d", (1, 6, 6), conv2(1, 2, 3), nn.MaxPool2d(2), tanh, *to(8))
    yield case("max_pool2d_rectangle_padding", (2, 5, 4), nn.MaxPool2d((3, 2), (2, 1), padding=(1, 0)), *to(18))
    yield case("max_pool2d_floor_mode", (2, 5, 5), nn.MaxPool2d(2), *to(8))
    yield case("max_pool2d_ceil_mode", (2, 5, 4), nn.MaxPool2d(2, ceil_mode=True), *to(12))
    yield case("max_pool2d_same", (1, 5, 4), Pad(0, 1, 0, 1, value=-math.inf), nn.MaxPool2d(2, 1), *to(20))
    yield case("max_pool2d_ties", (2, 6, 3), nn.MaxPool2d(3, 3), *to(4), of_inputs=lambda inputs: (inputs * 2).floor())
    yield case("average_pool1d", (2, 8), conv1(2, 2, 3, padding=1), nn.AvgPool1d(2), tanh, *to(8))
    yield case("average_pool1d_overlap_padding", (2, 7), nn.AvgPool1d(3, 2, padding=1), tanh, *to(8))
    yield case("average_pool1d_ceil_mode", (3, 8), nn.AvgPool1d(3, 2, padding=1, ceil_mode=True), *to(15))
    yield case("average_pool2d", (1, 6, 6), conv2(1, 2, 3), nn.AvgPool2d(2), tanh, *to(8))
    yield case("average_pool2d_padding", (2, 5, 4), nn.AvgPool2d((3, 2), (2, 1), padding=(1, 0)), *to(18))
    yield case("average_pool2d_exclude_padding", (2, 3, 5), nn.AvgPool2d(3, 2, padding=1, count_include_pad=False), *to(12))
    yield case("average_pool2d_ceil_mode", (2, 3, 4), nn.AvgPool2d(3, 2, padding=1, ceil_mode=True), *to(12))
    yield case("average_pool2d_floor_mode", (2, 5, 5), nn.AvgPool2d(2), *to(8))
    yield case("global_average_pool_1d", (3, 5), Mean(), dense(3, 2))
    yield case("global_average_pool_2d", (2, 3, 4), Mean(), dense(2, 2))
    yield case("global_average_pool_after_conv", (1, 5, 5), conv2(1, 4, 3), tanh, Mean(), dense(4, 2))


def normalizations():
    conv1, conv2, dense, tanh = nn.Conv1d, nn.Conv2d, nn.Linear, nn.Tanh()
    to = lambda inputs, outputs=2: (nn.Flatten(), dense(inputs, outputs))
    yield case("batch_norm", (4,), dense(4, 6), nn.BatchNorm1d(6), tanh, dense(6, 2))
    yield case("batch_norm_1d", (3, 5), nn.BatchNorm1d(3, eps=1e-3, momentum=0.25), tanh, *to(15))
    yield case("batch_norm_2d", (1, 4, 5), conv2(1, 3, 3), nn.BatchNorm2d(3, momentum=0.5), tanh, *to(18))
    yield case("batch_norm_2d_twice", (2, 3, 3), nn.BatchNorm2d(2), conv2(2, 3, 2), nn.BatchNorm2d(3, eps=0.125), tanh, *to(12))
    yield case("layer_norm", (4,), dense(4, 6), nn.LayerNorm(6), tanh, dense(6, 2))
    yield case("layer_norm_1d", (3, 5), nn.LayerNorm((3, 5), eps=1e-2), tanh, *to(15))
    yield case("layer_norm_2d", (1, 4, 4), conv2(1, 3, 3), nn.LayerNorm((3, 2, 2)), tanh, *to(12))
    yield case("rms_norm", (4,), dense(4, 6), RMSNorm(6), tanh, dense(6, 2))
    yield case("rms_norm_1d", (3, 5), RMSNorm(15, eps=1e-2), tanh, *to(15))
    yield case("rms_norm_2d", (1, 4, 4), conv2(1, 3, 3), RMSNorm(12), tanh, *to(12))
    yield case("group_norm", (4,), dense(4, 6), nn.GroupNorm(3, 6), tanh, dense(6, 2))
    yield case("group_norm_1d", (4, 5), nn.GroupNorm(2, 4, eps=1e-2), tanh, *to(20))
    yield case("group_norm_2d", (1, 4, 4), conv2(1, 4, 3), nn.GroupNorm(2, 4), tanh, *to(16))
    yield case("group_norm_of_one_group", (3, 4), nn.GroupNorm(1, 3), tanh, *to(12))
    yield case("instance_norm_1d", (3, 5), nn.InstanceNorm1d(3, affine=True), tanh, *to(15))
    yield case("instance_norm_2d", (2, 3, 3), nn.InstanceNorm2d(2, eps=1e-3, affine=True), tanh, *to(18))
    for name, layers in [("dropout", (dense(4, 6), tanh, nn.Dropout(0.5), dense(6, 2))),
                         ("dropout_of_a_quarter", (dense(4, 6), nn.Dropout(0.25), tanh, nn.Dropout(0.25), dense(6, 2))),
                         ("dropout_of_nothing", (nn.Dropout(0), dense(4, 6), tanh, nn.Dropout(0), dense(6, 2)))]:
        yield case(name, (4,), *layers)


def composites():
    conv1, conv2, dense, tanh, sigmoid = nn.Conv1d, nn.Conv2d, nn.Linear, nn.Tanh(), nn.Sigmoid()
    to = lambda inputs, outputs=2: (nn.Flatten(), dense(inputs, outputs))
    yield case("sequential", (4,), nn.Sequential(dense(4, 5), tanh, dense(5, 4)), sigmoid, dense(4, 2))
    yield case("sequential_nested", (4,), nn.Sequential(nn.Sequential(dense(4, 5), tanh), nn.Sequential(dense(5, 3), sigmoid)),
               tanh, dense(3, 2))
    yield case("sequential_of_convolutions", (1, 6, 6), nn.Sequential(conv2(1, 2, 3), tanh, nn.MaxPool2d(2)), *to(8))
    yield case("residual", (4,), Residual(dense(4, 5), tanh, dense(5, 4)), tanh, dense(4, 2))
    yield case("residual_twice", (4,), dense(4, 3), Residual(dense(3, 3), tanh), Residual(tanh, dense(3, 3)), dense(3, 2))
    yield case("residual_in_residual", (3,), Residual(dense(3, 4), Residual(dense(4, 4), sigmoid), dense(4, 3)), dense(3, 2))
    yield case("residual_of_convolutions", (2, 4, 3), Residual(conv2(2, 2, 3, padding=1), nn.BatchNorm2d(2), tanh), *to(24))
    yield case("sum", (4,), Sum(dense(4, 3), nn.Sequential(dense(4, 5), tanh, dense(5, 3))), tanh, dense(3, 2))
    yield case("sum_of_three", (4,), Sum(dense(4, 3), nn.Sequential(dense(4, 3), sigmoid), nn.Sequential(tanh, dense(4, 3))),
               dense(3, 2))
    yield case("sum_of_convolutions", (2, 4, 3), Sum(conv2(2, 2, 3, padding=1), conv2(2, 2, 1)), tanh, *to(24))
    yield case("concat", (4,), Concat(dense(4, 3), nn.Sequential(dense(4, 2), tanh)), sigmoid, dense(5, 2))
    yield case("concat_of_three", (4,), Concat(nn.Identity(), dense(4, 2), nn.Sequential(tanh, dense(4, 3))), dense(9, 2))
    yield case("concat_of_convolutions", (2, 4, 3), Concat(conv2(2, 2, 3, padding=1), conv2(2, 1, 1)), tanh, *to(36))
    yield case("repeat", (3,), *(layer for _ in range(3) for layer in (dense(3, 3), tanh)), dense(3, 2))
    yield case("repeat_of_residuals", (4,), *(Residual(dense(4, 4), tanh) for _ in range(2)), dense(4, 2))
    yield case("repeat_of_convolutions", (2, 5), *(layer for _ in range(2) for layer in (conv1(2, 2, 3, padding=1), sigmoid)),
               *to(10))
    yield case("flatten", (2, 3, 2), conv2(2, 2, 2), nn.Flatten(), tanh, dense(4, 2))
    yield case("flatten_of_two", (2, 4), tanh, nn.Flatten(), dense(8, 2))
    yield case("flatten_twice", (2, 4), nn.Flatten(), dense(8, 5), nn.Flatten(), tanh, dense(5, 2))
    yield case("reshape", (12,), nn.Unflatten(1, (3, 2, 2)), conv2(3, 2, 2), tanh, *to(2))
    yield case("reshape_after_dense", (4,), dense(4, 8), tanh, nn.Unflatten(1, (2, 4)), conv1(2, 2, 3), tanh, *to(4))
    yield case("reshape_twice", (2, 6), nn.Flatten(), nn.Unflatten(1, (3, 4)), conv1(3, 2, 2), nn.Flatten(), tanh, dense(6, 2))


def write(file, cases):
    head = f"""// SPDX-License-Identifier: BSL-1.0
// Written by tests/reference/generate_layers.py with PyTorch {torch.__version__}; not to be edited.
#pragma once

#include "reference/layer_runs.hpp"

// clang-format off
namespace pytorch {{
"""
    Path(__file__).with_name(file).write_text(head + "".join(cases) + "\n}  // namespace pytorch\n")


if __name__ == "__main__":
    for cases in convolutions, pools, normalizations, composites:
        write(f"pytorch_{cases.__name__}.hpp", cases())
