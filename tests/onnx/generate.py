#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Makes C++ tests of ONNX's own conformance cases, and the page that lists them.

    generate.py CASES OUT

CASES is the folder `data` of Debian's libonnx-testdata, OUT where to write: cases_0.cpp ..., numbers.bin with their tensors,
onnx.md. A case of one operator becomes a net. The first axes of a tensor count samples; how many, every operator below says
itself. tests/onnx/check.hpp runs what is written here.
"""

import math
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

FOLDERS = ["node", "pytorch-converted", "pytorch-operator"]
SOURCES = 4


class Skip(Exception):
    """Why a case cannot be said."""


class Case:
    """One operator, its attributes and tensors."""

    def __init__(self, folder):
        model = onnx.load(folder / "model.onnx")
        graph = model.graph
        self.name = folder.name.removeprefix("test_")
        self.group = folder.parent.name
        self.version = model.opset_import[0].version
        self.graph, self.folder = graph, folder
        self.node = graph.node[0]
        self.operator = self.node.op_type if len(graph.node) == 1 else None

    def load(self):
        """Reads the tensors of the only data set."""
        if [f.name for f in self.folder.glob("test_data_set_*")] != ["test_data_set_0"]:
            raise Skip("several data sets")
        data = self.folder / "test_data_set_0"
        types = [value.type.WhichOneof("value") for value in [*self.graph.input, *self.graph.output]]
        if any(kind != "tensor_type" for kind in types):
            raise Skip("not a tensor")
        self.attributes = {a.name: onnx.helper.get_attribute_value(a) for a in self.node.attribute}
        values = {i.name: numpy_helper.to_array(i) for i in self.graph.initializer}
        fed = [value.name for value in self.graph.input if value.name not in values]
        for index, name in enumerate(fed):
            values[name] = self.tensor(data / f"input_{index}.pb")
        self.inputs = [values.get(name) for name in self.node.input]
        self.output = self.tensor(data / "output_0.pb")
        self.outputs = len(self.graph.output)
        if any(tensor.size == 0 for tensor in [*self.inputs, self.output] if tensor is not None):
            raise Skip("a tensor without elements")
        for tensor in [self.inputs[0], self.output]:
            if tensor.dtype not in (np.float32, np.float64):
                raise Skip(f"of {tensor.dtype}")

    @staticmethod
    def tensor(file):
        tensor = onnx.TensorProto()
        tensor.ParseFromString(file.read_bytes())
        return numpy_helper.to_array(tensor)

    def attribute(self, name, default=None):
        value = self.attributes.get(name, default)
        return value.decode() if isinstance(value, bytes) else value

    def axis(self, default):
        axis = self.attribute("axis", default)
        return axis + self.inputs[0].ndim if axis < 0 else axis


class Net:
    """What to write: samples of `shape`, the layers, and parameters in the order and layout of for_each_tensor."""

    def __init__(self, shape, layers, *parameters, inputs=None, training=False):
        if not 1 <= len(shape) <= 4:
            raise Skip(f"a sample of {len(shape)} axes")
        self.shape, self.layers, self.training = tuple(shape), layers, training
        self.parameters = parameters
        self.inputs = inputs  # where they are not the first tensor as it is


# ---- Helpers

def number(x):
    """A double that becomes that float: attributes are floats."""
    return repr(float(str(np.float32(x))))


def braces(values):
    values = list(values)
    return "{" + ", ".join(str(v) for v in (values[:1] if len(set(values)) == 1 else values)) + "}"


def rows(shape, axis):
    """The sample's shape when all axes before `axis` count samples."""
    return tuple(shape[axis:]) or (1,)


def one_at_a_time(case):
    """For what works on each element: the first axis counts samples, where there are several."""
    shape = case.inputs[0].shape
    return shape[1:] if len(shape) > 1 else shape


def selecting(sizes):
    """Dense<sizes[i]> that picks its input out of all, side by side."""
    first, parameters = 0, []
    for size in sizes:
        weights = np.zeros((sum(sizes), size))
        weights[first:first + size] = np.eye(size)
        parameters += [weights, np.zeros(size)]
        first += size
    return parameters


# ---- Operators: each returns a Net or raises Skip

def elementwise(layer):
    return lambda case: Net(one_at_a_time(case), layer)


def with_alpha(layer, default):
    def build(case):
        alpha = case.attribute("alpha", default)
        return Net(one_at_a_time(case), layer.format(number(alpha)))
    return build


def clip(case):
    bounds = [case.attribute("min"), case.attribute("max")] if case.version < 11 else (case.inputs[1:] + [None, None])[:2]
    low, high = (None if bound is None else float(bound) for bound in bounds)
    layers = {(-1, 1): "HardTanh", (0, None): "ReLU", (None, None): "Identity"}
    if (low, high) not in layers:
        raise Skip("bounds that are not HardTanh's -1 and 1, nor ReLU's 0")
    return Net(one_at_a_time(case), layers[low, high])


def selu(case):
    if abs(case.attribute("alpha", 1.67326) - 1.67326) > 1e-5 or abs(case.attribute("gamma", 1.0507) - 1.0507) > 1e-4:
        raise Skip("alpha and gamma are not those of the paper")
    return Net(one_at_a_time(case), "SELU")


def hard_sigmoid(case):
    if abs(case.attribute("alpha", 0.2) - 1 / 6) > 1e-6 or case.attribute("beta", 0.5) != 0.5:
        raise Skip("our slope is 1/6, PyTorch's")
    return Net(one_at_a_time(case), "HardSigmoid")


def prelu(case):
    x, slope = case.inputs[:2]
    if case.version < 7 and slope.size > 1:
        slope = slope.reshape(slope.shape + (1,) * (x.ndim - 2))  # then slopes belonged to channels
    if slope.size == 1:
        return Net(one_at_a_time(case), "PReLU<>", slope)
    shape = np.broadcast_shapes(slope.shape, x.shape)
    axis = next(a for a in range(len(shape)) if ((1,) * (x.ndim - slope.ndim) + slope.shape)[a] != 1)
    sample = rows(x.shape, axis)
    slopes = np.broadcast_to(slope, x.shape)[(0,) * axis].reshape(-1)
    return Net(sample, f"PReLU<{math.prod(sample)}>", slopes)


def softmax(layer):
    def build(case):
        x = case.inputs[0]
        axis = case.axis(-1 if case.version >= 13 else 1)
        if case.version >= 13 and axis != x.ndim - 1:
            raise Skip("over an axis that is not the last: ours is over all elements of a sample")
        return Net(rows(x.shape, axis), layer)
    return build


def gemm(case):
    a, b, c = (case.inputs + [None])[:3]
    a = a.T if case.attribute("transA", 0) else a
    b = b.T if case.attribute("transB", 0) else b
    outputs = b.shape[1]
    c = np.zeros(outputs) if c is None else np.asarray(c, float)
    if c.ndim == 2 and c.shape[0] != 1:
        raise Skip("another bias for each sample")
    bias = np.broadcast_to(c.reshape(-1), outputs) * case.attribute("beta", 1.0)
    return Net((a.shape[1],), f"Dense<{outputs}>", b * case.attribute("alpha", 1.0), bias, inputs=a)


def matmul(case):
    a, b = case.inputs
    if a.ndim != 2 or b.ndim != 2:
        raise Skip("other weights for each sample")
    return Net(a.shape[1:], f"Dense<{b.shape[1]}>", b, np.zeros(b.shape[1]))


class Window:
    """What convolutions and pools have in common; one or two axes."""

    def __init__(self, case, kernel):
        x = case.inputs[0]
        self.axes = len(kernel)
        if self.axes > 2:
            raise Skip("three axes: ours have one or two")
        self.kernel, self.sizes = list(kernel), x.shape[2:]
        self.stride = list(case.attribute("strides", [1] * self.axes))
        self.dilation = case.attribute("dilations", [1] * self.axes)
        self.pads = list(case.attribute("pads", [0] * 2 * self.axes))
        self.ceil = case.attribute("ceil_mode", 0)
        self.auto = case.attribute("auto_pad", "NOTSET")
        extents = [(k - 1) * d + 1 for k, d in zip(self.kernel, self.dilation)]
        if self.auto.startswith("SAME"):
            for axis in range(self.axes):
                size, stride = self.sizes[axis], self.stride[axis]
                total = max((math.ceil(size / stride) - 1) * stride + extents[axis] - size, 0)
                before = total // 2 if self.auto == "SAME_UPPER" else total - total // 2
                self.pads[axis], self.pads[self.axes + axis] = before, total - before
        both = [self.pads[a] + self.pads[self.axes + a] for a in range(self.axes)]
        self.tiles = all((s + p - e) % t == 0 for s, p, e, t in zip(self.sizes, both, extents, self.stride))

    def padding(self):
        if self.auto == "SAME_UPPER":
            return ["same"]
        before, after = self.pads[:self.axes], self.pads[self.axes:]
        if not any(self.pads):
            return []
        return ["Padding" + (braces(before) if before == after else "{" + ", ".join(map(str, self.pads)) + "}")]

    def options(self, stride_default, transposed=False):
        options = ["Kernel{" + ", ".join(map(str, self.kernel)) + "}" if len(set(self.kernel)) > 1 else str(self.kernel[0])]
        if self.stride != stride_default:
            options.append("Stride" + braces(self.stride))
        if any(d != 1 for d in self.dilation):
            options.append("Dilation" + braces(self.dilation))
        options += self.padding()
        if not transposed and self.ceil and not self.tiles:
            options.append("ceil_mode")
        elif not transposed and not self.tiles and options[-1] != "same":
            options.append("floor_mode")
        return options


def convolution(case):
    x, weights, bias = (case.inputs + [None])[:3]
    window = Window(case, weights.shape[2:])
    filters, groups = weights.shape[0], case.attribute("group", 1)
    options = window.options([1] * window.axes)
    if 1 < groups == x.shape[1]:
        name = f"DepthwiseConv{window.axes}D<"
        options += [f"Multiplier{{{filters // groups}}}"] if filters != groups else []
    else:
        name = f"Conv{window.axes}D<{filters}, "
        options += [f"Groups{{{groups}}}"] if groups > 1 else []
    weights = np.moveaxis(weights, 0, -1)
    return Net(x.shape[1:], name + ", ".join(options) + ">", weights, np.zeros(filters) if bias is None else bias)


def transposed_convolution(case):
    x, weights, bias = (case.inputs + [None])[:3]
    if weights.ndim != 3:
        raise Skip("two or three axes: there is only ConvTranspose1D")
    if case.attribute("group", 1) != 1 or case.attribute("output_shape") or case.attribute("auto_pad", "NOTSET") != "NOTSET":
        raise Skip("groups, or an output shape instead of paddings")
    window = Window(case, weights.shape[2:])
    options = window.options([1], transposed=True)
    more = case.attribute("output_padding", [0])
    options += [f"OutputPadding{{{more[0]}}}"] if any(more) else []
    filters = weights.shape[1]
    return Net(x.shape[1:], f"ConvTranspose1D<{filters}, {', '.join(options)}>", weights.transpose(0, 2, 1),
               np.zeros(filters) if bias is None else bias)


def pool(name):
    def build(case):
        window = Window(case, case.attribute("kernel_shape"))
        options = window.options(stride_default=window.kernel)
        if name == "AveragePool" and any(window.pads) and not case.attribute("count_include_pad", 0):
            options.append("exclude_padding")
        return Net(case.inputs[0].shape[1:], f"{name}{window.axes}D<{', '.join(options)}>")
    return build


def global_average_pool(case):
    return Net(case.inputs[0].shape[1:], "GlobalAveragePool")


def global_max_pool(case):
    kernel = case.inputs[0].shape[2:]
    if len(kernel) > 2:
        raise Skip("three axes: ours have one or two")
    size = str(kernel[0]) if len(set(kernel)) == 1 else "Kernel" + braces(kernel)
    return Net(case.inputs[0].shape[1:], f"MaxPool{len(kernel)}D<{size}>")


def epsilon(case):
    return f"Epsilon{{{number(case.attribute('epsilon', 1e-5))}}}"


def batch_normalization(case):
    shape = case.inputs[0].shape[1:]
    shape = shape if len(shape) < 4 else (shape[0], math.prod(shape[1:]))  # positions are positions
    training = bool(case.attribute("training_mode", 0))
    return Net(shape, f"BatchNorm<{epsilon(case)}>", *case.inputs[1:5], training=training)


def instance_normalization(case):
    channels = case.inputs[0].shape[1]
    return Net(case.inputs[0].shape[1:], f"GroupNorm<{channels}, {epsilon(case)}>", *case.inputs[1:])


def layer_normalization(case):
    x = case.inputs[0]
    return Net(rows(x.shape, case.axis(-1)), f"LayerNorm<{epsilon(case)}>", *case.inputs[1:])


def dropout(case):
    if case.version < 12:
        rate, training = case.attribute("ratio", 0.5), False
    else:
        _, ratio, mode = (case.inputs + [None, None])[:3]
        rate, training = 0.5 if ratio is None else float(ratio), mode is not None and bool(mode)
    if training and rate > 0:
        raise Skip("which elements it drops depends on ONNX's random numbers")
    return Net(one_at_a_time(case), f"Dropout<Rate{{{number(rate)}}}>", training=training)


def concat(case):
    axis = case.axis(1)
    sizes = [math.prod(x.shape[axis:]) for x in case.inputs]
    side_by_side = np.concatenate([x.reshape(-1, size) for x, size in zip(case.inputs, sizes)], 1)
    layers = "Concat<" + ", ".join(f"Dense<{size}>" for size in sizes) + ">"
    return Net((sum(sizes),), layers, *selecting(sizes), inputs=side_by_side)


def sum_of_inputs(case):
    if case.version < 7 and case.inputs[0].shape != case.inputs[1].shape:
        x, y = case.inputs
        axis = case.attribute("axis", x.ndim - y.ndim)
        case.inputs[1] = y.reshape((1,) * axis + y.shape + (1,) * (x.ndim - axis - y.ndim))
    shape = np.broadcast_shapes(*(x.shape for x in case.inputs))
    size = shape[-1]
    side_by_side = np.concatenate([np.broadcast_to(x, shape).reshape(-1, size) for x in case.inputs], 1)
    sizes = [size] * len(case.inputs)
    layers = "Sum<" + ", ".join(f"Dense<{size}>" for _ in sizes) + ">"
    return Net((sum(sizes),), layers, *selecting(sizes), inputs=side_by_side)


def flatten(case):
    return Net(rows(case.inputs[0].shape, case.axis(1)), "Flatten")


def reshape(case):
    before, after = case.inputs[0].shape, case.output.shape
    if len(before) > 1 and len(after) > 1 and before[0] == after[0]:
        before, after = before[1:], after[1:]  # the first axis counts samples
    return Net(before, f"Reshape<{', '.join(map(str, after))}>")


OPERATORS = {
    "Add": sum_of_inputs,
    "AveragePool": pool("AveragePool"),
    "BatchNormalization": batch_normalization,
    "Clip": clip,
    "Concat": concat,
    "Conv": convolution,
    "ConvTranspose": transposed_convolution,
    "Dropout": dropout,
    "Elu": with_alpha("ELU<Alpha{{{}}}>", 1.0),
    "Flatten": flatten,
    "Gemm": gemm,
    "GlobalAveragePool": global_average_pool,
    "GlobalMaxPool": global_max_pool,
    "HardSigmoid": hard_sigmoid,
    "HardSwish": elementwise("HardSwish"),
    "Identity": elementwise("Identity"),
    "InstanceNormalization": instance_normalization,
    "LayerNormalization": layer_normalization,
    "LeakyRelu": with_alpha("LeakyReLU<Slope{{{}}}>", 0.01),
    "LogSoftmax": softmax("LogSoftmax"),
    "MatMul": matmul,
    "MaxPool": pool("MaxPool"),
    "PRelu": prelu,
    "Relu": elementwise("ReLU"),
    "Reshape": reshape,
    "Selu": selu,
    "Sigmoid": elementwise("Sigmoid"),
    "Softmax": softmax("Softmax"),
    "Softplus": elementwise("Softplus"),
    "Softsign": elementwise("Softsign"),
    "Sum": sum_of_inputs,
    "Tanh": elementwise("Tanh"),
}

# ---- What is written

def build(case):
    case.load()
    net = OPERATORS[case.operator](case)
    case.inputs[0] = net.inputs if net.inputs is not None else case.inputs[0]
    net.samples = case.inputs[0].size // math.prod(net.shape)
    net.outputs = case.output.size // net.samples
    assert net.samples * math.prod(net.shape) == case.inputs[0].size and net.samples * net.outputs == case.output.size, case.name
    return net


def write_sources(cases, skipped, out):
    """The numbers of a case: parameters, inputs, expected outputs."""
    texts, numbers = [""] * SOURCES, []
    position = 0
    for index, (case, net) in enumerate(cases):
        tensors = [np.asarray(tensor, np.float64).reshape(-1) for tensor in [*net.parameters, case.inputs[0], case.output]]
        parameters = sum(tensor.size for tensor in tensors[:-2])
        scalar = "double" if case.output.dtype == np.float64 else "float"
        check = f"check_training<Net, {net.samples}>" if net.training else "check<Net>"
        shape = ", ".join(map(str, net.shape))
        texts[index * SOURCES // len(cases)] += (
            f'TEST_CASE("{case.group}/{case.name}", "[onnx]") {{\n'
            f"  using Net = BasicNet<{scalar}, InputShape<{shape}>, {net.layers}>;\n"
            f"  static_assert(Net::output_shape.size() == {net.outputs} && Net::number_count == {parameters});\n"
            f"  onnx::{check}({{.first = {position}, .parameters = {parameters}, .samples = {net.samples}}});\n"
            "}\n")
        numbers += tensors
        position += sum(tensor.size for tensor in tensors)
    texts[0] = f"const onnx::Summary summary{{.skipped = {skipped}}};\n" + texts[0]
    out.mkdir(parents=True, exist_ok=True)
    (out / "numbers.bin").write_bytes(np.concatenate(numbers).tobytes())
    for index, text in enumerate(texts):
        (out / f"cases_{index}.cpp").write_text("// Written by tests/onnx/generate.py.\n#include <ctnn/ctnn.hpp>\n\n"
                                                '#include "onnx/check.hpp"\n#include "support/catch.hpp"\n\n'
                                                "using namespace ctnn;\n\n" + text)


def write_page(run, skipped, others, out):
    text = f"""# ONNX's conformance cases

ONNX comes with small models of one operator each, with inputs and the outputs that every implementation is to compute. Those
whose operators are layers here are compiled into nets (`tests/onnx`) and compared, one sample at a time and all at once:
|y - e| <= 1e-7 + 1e-3 |e|, the bounds of ONNX's own runner. The cases are those of ONNX 1.12, in Debian 12's
`libonnx-testdata`, folders {", ".join(f"`{folder}`" for folder in FOLDERS)}.

**{len(run)} cases passed, {len(skipped)} skipped.** {others} more are of operators that are no layers here, or of several
operators: a case `..._expanded` defines an operator by others, with the same numbers as the case without.

This page is written by `tests/onnx/generate.py`, and a test compares the two.

## Passed

The first axes of a case's tensors count samples, as many as the operator leaves alone. An operator with several inputs is fed all
of them side by side, and each branch of `Sum` or `Concat` is a `Dense` that picks its own. Of a case with several outputs (*) the
first is compared: no layer hands out masks, indices or means.

| operator | net | cases |
|---|---|---|
"""
    grouped = {}
    for case, net in run:
        mode = ", in training" if net.training else ""
        grouped.setdefault((case.operator, f"`{net.layers}`{mode}"), []).append(case.name + ("*" if case.outputs > 1 else ""))
    text += "".join(f"| {operator} | {net} | {', '.join(names)} |\n" for (operator, net), names in grouped.items())
    text += "\n## Skipped\n\n| operator | reason | cases |\n|---|---|---|\n"
    grouped = {}
    for case, reason in skipped:
        grouped.setdefault((case.operator, str(reason)), []).append(case.name)
    text += "".join(f"| {operator} | {reason} | {', '.join(names)} |\n" for (operator, reason), names in grouped.items())
    (out / "onnx.md").write_text(text)


def main(data, out):
    run, skipped, others = [], [], 0
    for folder in sorted(folder for group in FOLDERS for folder in (data / group).iterdir()):
        case = Case(folder)
        if case.operator not in OPERATORS:
            others += 1
            continue
        try:
            run.append((case, build(case)))
        except Skip as reason:
            skipped.append((case, reason))
    order = lambda pair: (pair[0].operator, FOLDERS.index(pair[0].group), pair[0].name)
    run.sort(key=order)
    skipped.sort(key=order)
    write_sources(run, len(skipped), out)
    write_page(run, skipped, others, out)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
