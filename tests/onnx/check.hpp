// SPDX-License-Identifier: BSL-1.0
// Runs the cases that generate.py writes. Their tensors stand in one file of doubles, in the machine's byte order.
#pragma once

#include <cstddef>
#include <cstdio>
#include <fstream>
#include <initializer_list>
#include <ios>
#include <memory>
#include <span>
#include <vector>

#include <ctnn/ctnn.hpp>

#include "support/catch.hpp"

namespace onnx {

/// Where a case's numbers begin: those of all parameters in the order of for_each_tensor, then inputs, then expected outputs.
struct Case {
  std::size_t first, parameters, samples;
};

inline std::size_t passed = 0;

/// Says at the end of the program how many cases there were.
struct Summary {
  std::size_t skipped;
  ~Summary() { std::printf("%zu cases passed, %zu skipped\n", passed, skipped); }
};

inline std::vector<double> numbers(std::size_t first, std::size_t count) {
  std::vector<double> values(count);
  std::ifstream file(CTNN_ONNX_NUMBERS, std::ios::binary);
  file.seekg(static_cast<std::streamoff>(first * sizeof(double)));
  file.read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(count * sizeof(double)));
  REQUIRE(file.good());
  return values;
}

/// The bounds of ONNX's own runner.
inline bool agree(double actual, double expected) {
  const double error = actual < expected ? expected - actual : actual - expected;
  return actual == expected || error <= 1e-7 + 1e-3 * (expected < 0 ? -expected : expected);
}

/// Reads a net and its inputs, writes the outputs.
using Compute = void (*)(std::size_t samples, const double* next, double* outputs);

// Not a template, as much as can be: there are hundreds of nets.
inline void compare(const Case& test, std::size_t inputs, std::size_t outputs, std::initializer_list<Compute> ways) {
  const std::size_t read = test.parameters + test.samples * inputs;
  const std::vector<double> values = numbers(test.first, read + test.samples * outputs);
  std::size_t wrong = 0;
  for (const Compute compute : ways) {
    std::vector<double> actual(test.samples * outputs);
    compute(test.samples, values.data(), actual.data());
    for (std::size_t i = 0; i < actual.size(); ++i)
      if (!agree(actual[i], values[read + i])) ++wrong;
  }
  CHECK(wrong == 0);
  if (wrong == 0) ++passed;
}

template <class Net>
struct Data {
  std::unique_ptr<Net> net = std::make_unique<Net>();
  std::unique_ptr<typename Net::Input[]> inputs;

  Data(std::size_t samples, const double* next) : inputs(std::make_unique<typename Net::Input[]>(samples)) {
    using T = typename Net::ScalarType;
    ctnn::for_each_tensor<Net>(
        [&](auto, auto, auto& tensor) {
          for (T& value : tensor.values) value = static_cast<T>(*next++);
        },
        *net);
    for (std::size_t sample = 0; sample < samples; ++sample)
      for (T& x : inputs[sample]) x = static_cast<T>(*next++);
  }
};

template <class Net>
void one_at_a_time(std::size_t samples, const double* next, double* outputs) {
  const Data<Net> data{samples, next};
  for (std::size_t sample = 0; sample < samples; ++sample)
    for (const auto y : (*data.net)(data.inputs[sample])) *outputs++ = static_cast<double>(y);
}

template <class Net>
void all_at_once(std::size_t samples, const double* next, double* outputs) {
  const Data<Net> data{samples, next};
  const auto rows = std::make_unique<typename Net::Output[]>(samples);
  (*data.net)({data.inputs.get(), samples}, {rows.get(), samples});
  for (std::size_t sample = 0; sample < samples; ++sample)
    for (const auto y : rows[sample]) *outputs++ = static_cast<double>(y);
}

template <class Net, std::size_t Samples>
void in_training(std::size_t, const double* next, double* outputs) {
  const Data<Net> data{Samples, next};
  const auto tape = std::make_unique<typename Net::template Tape<Samples>>();
  const auto rows = forward(*data.net, std::span{data.inputs.get(), Samples}, *tape);
  for (std::size_t sample = 0; sample < Samples; ++sample)
    for (std::size_t i = 0; i < Net::output_shape.size(); ++i) *outputs++ = static_cast<double>(rows(sample, i));
}

template <class Net>
void check(const Case& test) {
  compare(test, Net::input_shape.size(), Net::output_shape.size(), {one_at_a_time<Net>, all_at_once<Net>});
}

/// As a net that is trained.
template <class Net, std::size_t Samples>
void check_training(const Case& test) {
  compare(test, Net::input_shape.size(), Net::output_shape.size(), {in_training<Net, Samples>});
}

}  // namespace onnx
