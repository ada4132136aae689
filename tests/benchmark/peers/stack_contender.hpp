// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <numeric>
#include <random>
#include <type_traits>
#include <vector>

#include "../contender.hpp"
#include "stack.hpp"

namespace bench {

template <std::size_t I, template <std::size_t, std::size_t, std::size_t> class Layer>
class StackLearner : public Contender, Stack<I, Layer> {
  using Base = Stack<I, Layer>;
  using Base::batch, Base::inputs, Base::problem_;

 public:
  explicit StackLearner(const Problem& problem) : Base(problem), order_(problem.samples) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    gather(0, batch);
  }
  void restart() override {
    Base::load();
    Base::adam_ = {};
  }
  void run() override {
    if constexpr (workloads[I].kind == Kind::Step) loss_ = step<batch>();
    else loss_ = epoch();
  }
  [[nodiscard]] std::vector<float> results() override { return {loss_}; }

 private:
  template <std::size_t Rows>
  [[gnu::noinline]] float step() {
    return Base::template step<Rows>(x_, labels_);
  }

  float epoch() {
    constexpr std::size_t tail = workloads[I].tail();
    if (problem_.shuffle) std::ranges::shuffle(order_, random_);
    float sum = 0;
    std::size_t first = 0;
    for (; first + batch <= problem_.samples; first += batch) {
      gather(first, batch);
      sum += static_cast<float>(batch) * step<batch>();
    }
    if constexpr (tail != 0) {
      gather(first, tail);
      sum += static_cast<float>(tail) * step<tail>();
    }
    return sum / static_cast<float>(problem_.samples);
  }

  void gather(std::size_t first, std::size_t rows) {
    for (std::size_t row = 0; row < rows; ++row) {
      std::memcpy(x_ + row * inputs, problem_.inputs.data() + order_[first + row] * inputs, inputs * sizeof(float));
      labels_[row] = problem_.labels[order_[first + row]];
    }
  }

  std::vector<std::size_t> order_;
  std::mt19937 random_;
  alignas(64) float x_[batch * inputs];
  std::uint32_t labels_[batch];
  float loss_ = 0;
};

template <std::size_t I, template <std::size_t, std::size_t, std::size_t> class Layer>
class StackReader : public Contender, Stack<I, Layer> {
  using Base = Stack<I, Layer>;
  using Base::batch, Base::inputs;
  static constexpr std::size_t samples = workloads[I].samples, outputs = workloads[I].outputs();

 public:
  explicit StackReader(const Problem& problem) : Base(problem) { std::ranges::copy(problem.inputs, x_); }
  void run() override {
    for (std::size_t i = 0; i < samples; i += batch) infer(x_ + i * inputs, y_ + i * outputs);
  }
  [[nodiscard]] std::vector<float> results() override { return {std::begin(y_), std::end(y_)}; }

 private:
  [[gnu::noinline]] void infer(const float* x, float* y) { Base::template forward<batch>(x, y); }

  alignas(64) float x_[samples * inputs];
  alignas(64) float y_[samples * outputs];
};

/// A Layer is for several rows, a VectorLayer for one; void for a convolution.
template <std::size_t I, template <std::size_t, std::size_t, std::size_t> class Layer,
          template <std::size_t, std::size_t, std::size_t> class VectorLayer>
consteval auto stack_contender() {
  if constexpr (workloads[I].convolves()) return std::type_identity<void>{};
  else if constexpr (workloads[I].learns()) return std::type_identity<StackLearner<I, Layer>>{};
  else if constexpr (workloads[I].kind == Kind::ManySamples) return std::type_identity<StackReader<I, Layer>>{};
  else return std::type_identity<StackReader<I, VectorLayer>>{};
}

}  // namespace bench
