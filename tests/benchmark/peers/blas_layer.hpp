// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <bit>
#include <cblas.h>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>

#include "stack.hpp"

namespace bench {

template <std::size_t M, std::size_t N, std::size_t K>
void multiply(CBLAS_TRANSPOSE transpose_a, CBLAS_TRANSPOSE transpose_b, float factor, const float* a, const float* b, float keep,
              float* c) {
  cblas_sgemm(CblasRowMajor, transpose_a, transpose_b, M, N, K, factor, a, transpose_a == CblasTrans ? M : K, b,
              transpose_b == CblasTrans ? K : N, keep, c, N);
}

/// For x from -87 to 0: 2^n e^r, |r| <= ln(2) / 2, with Taylor's polynomial.
inline float exponential(float x) {
  x = std::max(x, -87.0f);
  const int n = static_cast<int>(x * 1.44269504f - 0.5f);  // truncated: the nearest, for what is negative
  const float r = x - static_cast<float>(n) * 0.693147181f;
  return std::bit_cast<float>((n + 127) << 23) *
         (1 + r * (1 + r * (0.5f + r * (1 / 6.0f + r * (1 / 24.0f + r * (1 / 120.0f + r / 720))))));
}

/// cblas for the products, loops for the rest; those are compiled with -ffast-math, which lets the compiler vectorise sums and maxima.
template <std::size_t Batch, std::size_t Inputs, std::size_t Outputs>
class BlasLayer {
 public:
  void load(const float* weights, const float* bias) {
    std::copy_n(weights, Inputs * Outputs, weights_);
    std::copy_n(bias, Outputs, bias_);
    weight_moments_ = {};
    bias_moments_ = {};
  }

  float* outputs() { return outputs_; }
  float* grad_outputs() { return grad_outputs_; }

  template <std::size_t Rows, Ending Ending>
  void forward(const float* x, float* y) {
    multiply<Rows, Outputs, Inputs>(CblasNoTrans, CblasNoTrans, 1, x, weights_, 0, y);
    for (std::size_t row = 0; row < Rows; ++row)
      for (std::size_t i = 0; i < Outputs; ++i) {
        const float sum = y[row * Outputs + i] + bias_[i];
        y[row * Outputs + i] = Ending == Ending::ReLU ? std::max(sum, 0.0f) : sum;
      }
  }

  template <std::size_t Rows>
  float cross_entropy(const std::uint32_t* labels) {
    float loss = 0;
    for (std::size_t row = 0; row < Rows; ++row) {
      const float *const z = outputs_ + row * Outputs, largest = *std::max_element(z, z + Outputs);
      for (std::size_t i = 0; i < Outputs; ++i) grad_outputs_[row * Outputs + i] = z[i] - largest;
      loss -= grad_outputs_[row * Outputs + labels[row]];
    }
    for (std::size_t i = 0; i < Rows * Outputs; ++i) grad_outputs_[i] = exponential(grad_outputs_[i]);
    for (std::size_t row = 0; row < Rows; ++row) {
      float* const gradient = grad_outputs_ + row * Outputs;
      const float sum = std::accumulate(gradient, gradient + Outputs, 0.0f), share = 1 / (sum * Rows);
      loss += std::log(sum);
      for (std::size_t i = 0; i < Outputs; ++i) gradient[i] *= share;
      gradient[labels[row]] -= 1.0f / Rows;
    }
    return loss / Rows;
  }

  template <std::size_t Rows>
  void input_gradient(const float* x, float* grad_x) {
    // Of small matrices OpenBLAS multiplies transposed ones three times as slowly.
    if constexpr (Rows * Inputs * Outputs < 1'000'000) {
      cblas_somatcopy(CblasRowMajor, CblasTrans, Inputs, Outputs, 1, weights_, Outputs, transposed_, Inputs);
      multiply<Rows, Inputs, Outputs>(CblasNoTrans, CblasNoTrans, 1, grad_outputs_, transposed_, 0, grad_x);
    } else {
      multiply<Rows, Inputs, Outputs>(CblasNoTrans, CblasTrans, 1, grad_outputs_, weights_, 0, grad_x);
    }
    for (std::size_t i = 0; i < Rows * Inputs; ++i) grad_x[i] = x[i] > 0 ? grad_x[i] : 0;
  }

  template <std::size_t Rows>
  void learn(const float* x, float rate) {
    if constexpr (fills_vectors(Outputs)) {
      multiply<Inputs, Outputs, Rows>(CblasTrans, CblasNoTrans, -rate, x, grad_outputs_, 1, weights_);
    } else {
      multiply<Inputs, Outputs, Rows>(CblasTrans, CblasNoTrans, 1, x, grad_outputs_, 0, weight_moments_.gradient);
      for (std::size_t i = 0; i < Inputs * Outputs; ++i) weights_[i] -= rate * weight_moments_.gradient[i];
    }
    for (std::size_t row = 0; row < Rows; ++row)
      for (std::size_t i = 0; i < Outputs; ++i) bias_[i] -= rate * grad_outputs_[row * Outputs + i];
  }

  template <std::size_t Rows>
  void learn(const float* x, const AdamStep& adam) {
    multiply<Inputs, Outputs, Rows>(CblasTrans, CblasNoTrans, 1, x, grad_outputs_, 0, weight_moments_.gradient);
    std::fill_n(bias_moments_.gradient, Outputs, 0.0f);
    for (std::size_t row = 0; row < Rows; ++row)
      for (std::size_t i = 0; i < Outputs; ++i) bias_moments_.gradient[i] += grad_outputs_[row * Outputs + i];
    weight_moments_.update(weights_, adam);
    bias_moments_.update(bias_, adam);
  }

 private:
  template <std::size_t Size>
  struct Moments {
    alignas(64) float gradient[Size], mean[Size], square[Size];

    void update(float* values, const AdamStep& adam) {
      constexpr float share1 = static_cast<float>(1 - AdamStep::beta1), share2 = static_cast<float>(1 - AdamStep::beta2);
      for (std::size_t i = 0; i < Size; ++i) {
        mean[i] += share1 * (gradient[i] - mean[i]);
        square[i] += share2 * (gradient[i] * gradient[i] - square[i]);
        values[i] -= adam.rate * mean[i] / (std::sqrt(square[i]) + adam.epsilon);
      }
    }
  };

  alignas(64) float weights_[Inputs * Outputs], transposed_[Inputs * Outputs], bias_[Outputs];
  alignas(64) float outputs_[Batch * Outputs], grad_outputs_[Batch * Outputs];
  Moments<Inputs * Outputs> weight_moments_;
  Moments<Outputs> bias_moments_;
};

}  // namespace bench
