#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes what int8 layers must compute: TensorFlow Lite's reference formulas, in Python's integers.

    python3 tests/reference/generate_int8.py

int8_vectors.hpp beside this script is its output and is committed; the tests need no Python. Inputs, weights and the rest come from a
row of numbers that the tests make too (quantize/golden.hpp); committed are a few outputs, and a
checksum of all.
"""

import math
import struct
from pathlib import Path

SAMPLES = 500
SHOWN = 16
WIDTH = 130


# ---- Numbers that the tests make too

class Numbers:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 1664525 + 1013904223) % 2**32
        return self.state >> 8

    def within(self, lowest, highest):
        return lowest + self.next() % (highest - lowest + 1)

    def int8(self):
        kind = self.within(0, 15)
        return -128 if kind == 0 else 127 if kind == 1 else self.within(-128, 127)


def inputs_of(numbers, size, sample):
    if sample == 0:
        return [-128] * size
    if sample == 1:
        return [127] * size
    if sample == 2:
        return [(-128, 127)[i % 2] for i in range(size)]
    return [numbers.int8() for _ in range(size)]


# ---- gemmlowp (fixedpoint.h) and TensorFlow Lite (common.h, quantization_util.cc)

def to_zero(a, b):
    return abs(a) // b if a >= 0 else -(abs(a) // b)


def doubling_high_mul(a, b):
    nudge = 2**30 if a * b >= 0 else 1 - 2**30
    return to_zero(a * b + nudge, 2**31)


def divide_by_pot(x, exponent):
    remainder = x & (2**exponent - 1)
    threshold = (2**exponent - 1 >> 1) + (1 if x < 0 else 0)
    return (x >> exponent) + (1 if remainder > threshold else 0)


def requantize(x, multiplier, right_shift):
    return divide_by_pot(doubling_high_mul(x, multiplier), right_shift)


def clamp(x, lowest=-128, highest=127):
    return max(lowest, min(highest, x))


def round_away(x):
    return math.floor(abs(x) + 0.5) * (1 if x >= 0 else -1)


def as_float(x):
    return struct.unpack("f", struct.pack("f", x))[0]


def quantize_multiplier(real):
    fraction, shift = math.frexp(real)
    fixed = round_away(fraction * 2**31)
    if fixed == 2**31:
        fixed, shift = fixed // 2, shift + 1
    return (0, 0) if shift < -31 else (fixed, shift)


# ---- Layers

class Sums:
    """Weights, biases and what belongs to them, drawn in the order in which the tests draw them."""

    def __init__(self, numbers, outputs, inputs):
        self.numbers, self.inputs = numbers, inputs
        self.weights = [[clamp(numbers.int8(), -127) for _ in range(inputs)] for _ in range(outputs)]
        self.bias = [numbers.within(-20000, 20000) for _ in range(outputs)]
        self.multiplier = [2**30 + numbers.within(0, 2**24 - 1) * 64 for _ in range(outputs)]
        self.right_shift = [numbers.within(4, 9) for _ in range(outputs)]
        self.in_zero, self.out_zero = numbers.within(-128, 127), numbers.within(-100, 100)
        self.lowest = numbers.within(-128, -100)
        self.highest = numbers.within(100, 127)

    def output(self, o, seen):
        total = sum(w * (x - self.in_zero) for w, x in zip(self.weights[o], seen) if x is not None)
        y = requantize(total + self.bias[o], self.multiplier[o], self.right_shift[o]) + self.out_zero
        return clamp(y, self.lowest, self.highest)


class Windows:
    """One axis after another; None stands for padding."""

    def __init__(self, channels, rows, columns, kernel, stride, before, after, dilation=(1, 1)):
        self.shape, self.kernel, self.stride, self.before, self.dilation = (channels, rows, columns), kernel, stride, before, dilation
        self.outputs = [(size + before[a] + after[a] - (kernel[a] - 1) * dilation[a] - 1) // stride[a] + 1
                        for a, size in enumerate((rows, columns))]

    def each(self):
        return [(i, j) for i in range(self.outputs[0]) for j in range(self.outputs[1])]

    def seen(self, x, channel, at):
        _, rows, columns = self.shape
        values = []
        for i in range(self.kernel[0]):
            for j in range(self.kernel[1]):
                row = at[0] * self.stride[0] + i * self.dilation[0] - self.before[0]
                column = at[1] * self.stride[1] + j * self.dilation[1] - self.before[1]
                inside = 0 <= row < rows and 0 <= column < columns
                values.append(x[(channel * rows + row) * columns + column] if inside else None)
        return values


def dense(outputs, inputs):
    def make(numbers):
        sums = Sums(numbers, outputs, inputs)
        return inputs, lambda x: [sums.output(o, x) for o in range(outputs)]
    return make


def convolution(filters, groups, windows):
    channels = windows.shape[0] // groups

    def make(numbers):
        sums = Sums(numbers, filters, channels * windows.kernel[0] * windows.kernel[1])

        def run(x):
            y = []
            for f in range(filters):
                first = f // (filters // groups) * channels
                for at in windows.each():
                    y.append(sums.output(f, [v for c in range(first, first + channels) for v in windows.seen(x, c, at)]))
            return y
        return math.prod(windows.shape), run
    return make


def pool(windows, join):
    def make(numbers):
        zero, lowest, highest = numbers.within(-100, 100), numbers.within(-128, -90), numbers.within(90, 127)

        def run(x):
            return [clamp(join(windows.seen(x, c, at), zero), lowest, highest) for c in range(windows.shape[0]) for at in windows.each()]
        return math.prod(windows.shape), run
    return make


def largest(seen, zero):
    return max(x for x in seen if x is not None)


def average(values):
    total, half = sum(values), len(values) // 2
    return to_zero(total + half if total > 0 else total - half, len(values))


def average_seen(seen, zero):
    return average([x for x in seen if x is not None])


def average_padded(seen, zero):
    return average([zero if x is None else x for x in seen])


# ---- Softmax (reference/softmax.h): exp in Q5.26, sums in Q12.19

def saturating_shift(x, by):
    return max(-2**31, min(2**31 - 1, x * 2**by))


def exp_on_negative_values(a):
    if a == 0:
        return 2**31 - 1
    quarter = 2**24
    rest = (a & quarter - 1) - quarter
    x = saturating_shift(rest, 5) + 2**28
    x2 = doubling_high_mul(x, x)
    x3, x4 = doubling_high_mul(x2, x), doubling_high_mul(x2, x2)
    tail = divide_by_pot(doubling_high_mul(divide_by_pot(x4, 2) + x3, round_away(2**31 / 3)) + x2, 1)
    at_eighth = round_away(math.exp(-1 / 8) * 2**31)
    result = at_eighth + doubling_high_mul(at_eighth, x + tail)
    for exponent in range(-2, 5):
        if rest - a & 2**(26 + exponent):
            result = doubling_high_mul(result, round_away(math.exp(-2.0**exponent) * 2**31))
    return result


def one_over_one_plus(x):
    half_denominator = to_zero(x + 2**31 - 1 + 1, 2)
    result = round_away(48 / 17 * 2**29) + doubling_high_mul(half_denominator, round_away(-32 / 17 * 2**29))
    for _ in range(3):
        rest = 2**29 - doubling_high_mul(half_denominator, result)
        result += saturating_shift(doubling_high_mul(result, rest), 2)
    return saturating_shift(result, 1)


def softmax(size, scale):
    multiplier, left_shift = quantize_multiplier(min(as_float(scale) * 2**26, 2.0**31 - 1))
    lowest_difference = -math.floor(31 * 2**26 / 2**left_shift)

    def exp_of(difference):
        return exp_on_negative_values(doubling_high_mul(difference * 2**left_shift, multiplier))

    def run(x):
        differences = [v - max(x) for v in x]
        total = sum(divide_by_pot(exp_of(d), 12) for d in differences if d >= lowest_difference)
        headroom = 32 - total.bit_length()
        shifted_scale = one_over_one_plus(total * 2**headroom - 2**31)
        exponent = 12 - headroom + 31 - 8
        return [clamp(divide_by_pot(doubling_high_mul(shifted_scale, exp_of(d)), exponent) - 128) if d >= lowest_difference else -128
                for d in differences]
    return lambda numbers: (size, run)


def table(function, out_scale, out_zero, scale, zero):
    def value(x):
        return clamp(round_away(function(as_float(scale) * (x - zero)) / out_scale) + out_zero)
    return [value(x) for x in range(-128, 128)]


# ---- A net, from floats (all of them short in binary, so that sums in float are exact)

def quantization(lowest, highest):
    scale = as_float((highest - lowest) / 255)
    return scale, clamp(round_away(-128 - lowest / scale))


def small_net(numbers):
    def matrix(rows, columns):
        return [[numbers.within(-64, 64) / 64 for _ in range(columns)] for _ in range(rows)]

    first, first_bias = matrix(3, 4), [numbers.within(-32, 32) / 64 for _ in range(4)]
    second, second_bias = matrix(4, 2), [numbers.within(-32, 32) / 64 for _ in range(2)]
    samples = [[numbers.within(-16, 16) / 8 for _ in range(3)] for _ in range(6)]
    hidden = [[max(0, sum(x[i] * first[i][o] for i in range(3)) + first_bias[o]) for o in range(4)] for x in samples]
    outputs = [[sum(x[i] * second[i][o] for i in range(4)) + second_bias[o] for o in range(2)] for x in hidden]

    def of(rows):
        values = [0] + [x for row in rows for x in row]
        return quantization(min(values), max(values))

    at = [of(samples), of(hidden), of(outputs)]
    items = []
    for weights, bias, source, target in ((first, first_bias, at[0], at[1]), (second, second_bias, at[1], at[2])):
        for o in range(len(bias)):
            column = [row[o] for row in weights]
            scale = as_float(max(abs(w) for w in column) / 127)
            quantized = [round_away(w / scale) for w in column]
            multiplier, shift = quantize_multiplier(source[0] * scale / target[0])
            items += quantized + [round_away(bias[o] / (source[0] * scale)) - source[1] * sum(quantized), multiplier, -shift]
    return at, items


# ---- C++ text

def lines(items, indent="    "):
    text, line = "", indent
    for item in map(str, items):
        if len(line) + len(item) + 2 > WIDTH:
            text, line = text + line.rstrip() + "\n", indent
        line += item + ", "
    return text + line.rstrip(", ") + "\n"


def checksum(bytes_):
    value = 0xcbf29ce484222325  # FNV-1a
    for byte in bytes_:
        value = (value ^ byte % 256) * 0x100000001b3 % 2**64
    return value


def case(name, seed, make):
    numbers = Numbers(seed)
    size, run = make(numbers)
    outputs = [run(inputs_of(numbers, size, sample)) for sample in range(SAMPLES)]
    shown = [y for row in outputs[3:] for y in row][:SHOWN]
    return (f"inline constexpr Int8Case {name}{{\n    0x{checksum([y for row in outputs for y in row]):016x}, {{{{\n"
            + lines(shown) + "    }}};\n")


CASES = [
    ("dense", dense(8, 16)),
    ("dense_odd", dense(5, 7)),
    ("dense_one", dense(1, 3)),
    ("conv1d", convolution(3, 1, Windows(2, 1, 9, (1, 3), (1, 2), (0, 2), (0, 2), (1, 2)))),
    ("conv2d", convolution(4, 1, Windows(3, 5, 6, (3, 2), (2, 1), (1, 0), (1, 1), (2, 1)))),
    ("conv2d_groups", convolution(6, 2, Windows(4, 4, 4, (3, 3), (1, 1), (1, 1), (1, 1)))),
    ("depthwise", convolution(6, 3, Windows(3, 5, 5, (3, 3), (2, 2), (1, 1), (1, 1)))),
    ("max_pool", pool(Windows(2, 5, 6, (3, 2), (2, 2), (1, 0), (1, 0)), largest)),
    ("average_pool", pool(Windows(2, 6, 6, (3, 3), (3, 3), (0, 0), (0, 0)), average_seen)),
    ("average_pool_excluding", pool(Windows(2, 4, 5, (3, 3), (1, 2), (1, 1), (1, 1)), average_seen)),
    ("average_pool_padded", pool(Windows(2, 4, 5, (3, 3), (1, 2), (1, 1), (1, 1)), average_padded)),
    ("global_average_pool", pool(Windows(3, 3, 4, (3, 4), (1, 1), (0, 0), (0, 0)), average_seen)),
    ("softmax", softmax(5, 0.0625)),
    ("softmax_steep", softmax(10, 1.7)),
    ("softmax_flat", softmax(3, 0.0004)),
    ("softmax_wide", softmax(300, 0.05)),
]


def requantized():
    """Edges of sums, multipliers and shifts; odd numbers times 2^(shift - 1) are ties of the second rounding, 2^30 of the first."""
    numbers, results = Numbers(77), []
    for i in range(SAMPLES):
        right_shift = numbers.within(0, 31)
        x = numbers.within(-2**23, 2**23 - 1) * 2**numbers.within(0, 7)
        multiplier = 2**30 + numbers.within(0, 2**24 - 1) * 64
        if i % 4 == 1:
            multiplier = 2**30
        if i % 4 == 2 and right_shift > 0:
            x, multiplier = (2 * numbers.within(-50, 50) + 1) * 2**min(right_shift, 22), 2**30
        if i % 4 == 3:
            x = (-2**30 + 1, 2**30 - 1, 0, -1)[i // 4 % 4]
        results.append(requantize(x, multiplier, right_shift))
    return results


def hash_of(numbers):
    return f"0x{checksum([byte for y in numbers for byte in struct.pack('<i', y)]):016x}"


def main():
    body = "".join(case(name, seed, make) for seed, (name, make) in enumerate(CASES, 1))
    body += f"inline constexpr std::uint64_t requantized = {hash_of(requantized())};\n"
    numbers = Numbers(55)
    exponentials = [exp_on_negative_values(-numbers.within(0, 2**23) * 2**numbers.within(0, 7)) for _ in range(SAMPLES)]
    reciprocals = [one_over_one_plus(numbers.within(0, 2**24 - 1) * 128) for _ in range(SAMPLES)]
    body += f"inline constexpr std::uint64_t exponentials = {hash_of(exponentials)}, reciprocals = {hash_of(reciprocals)};\n"
    for name, function, out_scale, out_zero in (("tanh", math.tanh, 1 / 128, 0),
                                               ("sigmoid", lambda x: 1 / (1 + math.exp(-x)), 1 / 256, -128)):
        for kind, scale, zero in (("", 0.03, -17), ("_steep", 0.4, 100)):
            body += f"inline constexpr std::array<std::int8_t, 256> {name}{kind}{{{{\n"
            body += lines(table(function, out_scale, out_zero, scale, zero)) + "}};\n"
    at, items = small_net(Numbers(99))
    body += "inline constexpr SmallNetQuantized small_net{\n    {" + ", ".join(f"{scale.hex()}F" for scale, _ in at[::2]) + "}, {"
    body += ", ".join(str(zero) for _, zero in at[::2]) + "}, {{\n" + lines(items) + "    }}};\n"
    Path(__file__).with_name("int8_vectors.hpp").write_text(f"""// SPDX-License-Identifier: BSL-1.0
// Written by tests/reference/generate_int8.py from TensorFlow Lite's reference formulas; not to be edited.
#pragma once

#include <array>
#include <cstdint>

// clang-format off
namespace tflite {{

/// The FNV-1a hash of the outputs of {SAMPLES} inputs, and the first outputs from the fourth input on (the three before are edges).
struct Int8Case {{
  std::uint64_t checksum;
  std::array<std::int8_t, {SHOWN}> some;
}};

/// Scales and zero points of inputs and outputs; for each output of each layer weights, bias, multiplier and right shift.
struct SmallNetQuantized {{
  std::array<float, 2> scales;
  std::array<int, 2> zero_points;
  std::array<std::int32_t, {len(items)}> numbers;
}};

{body}
}}  // namespace tflite
""")


if __name__ == "__main__":
    main()
