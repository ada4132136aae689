// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "blas_layer.hpp"

namespace bench {

/// One sample: the fastest of three calls for this size.
template <std::size_t, std::size_t Inputs, std::size_t Outputs>
class BlasVectorLayer {
 public:
  void load(const float* weights, const float* bias) {
    std::copy_n(weights, Inputs * Outputs, weights_);
    if constexpr (!fills_vectors(Outputs))
      cblas_somatcopy(CblasRowMajor, CblasTrans, Inputs, Outputs, 1, weights, Outputs, weights_, Inputs);
    std::copy_n(bias, Outputs, bias_);
  }

  float* outputs() { return outputs_; }

  template <std::size_t, Ending Ending>
  void forward(const float* x, float* y) {
    std::copy_n(bias_, Outputs, y);
    if constexpr (!fills_vectors(Outputs))
      cblas_sgemv(CblasRowMajor, CblasNoTrans, Outputs, Inputs, 1, weights_, Inputs, x, 1, 1, y, 1);
    else if constexpr (Inputs * Outputs <= 1024)
      cblas_sgemv(CblasRowMajor, CblasTrans, Inputs, Outputs, 1, weights_, Outputs, x, 1, 1, y, 1);
    else multiply<1, Outputs, Inputs>(CblasNoTrans, CblasNoTrans, 1, x, weights_, 1, y);
    for (std::size_t i = 0; i < Outputs; ++i) {
      if constexpr (Ending == Ending::ReLU) y[i] = std::max(y[i], 0.0f);
      if constexpr (Ending == Ending::Sigmoid) y[i] = 1 / (1 + std::exp(-y[i]));
    }
  }

 private:
  alignas(64) float weights_[Inputs * Outputs], bias_[Outputs], outputs_[Outputs];
};

}  // namespace bench
