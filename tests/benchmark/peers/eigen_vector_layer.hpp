// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "eigen_layer.hpp"

namespace bench {

/// One sample: y = W x + b, W stored in the order that is faster at this size, and multiplied in one expression where it is small.
template <std::size_t, std::size_t Inputs, std::size_t Outputs>
class EigenVectorLayer {
 public:
  void load(const float* weights, const float* bias) {
    weights_ = In<Inputs, Outputs>(weights).transpose();
    bias_ = In<Outputs, 1>(bias);
  }

  float* outputs() { return outputs_.data(); }

  template <std::size_t, Ending Ending>
  void forward(const float* inputs, float* outputs) {
    const In<Inputs, 1> x(inputs);
    Out<Outputs, 1> y(outputs);
    if constexpr (Inputs * Outputs <= 1024 && !by_rows) {
      finish<Ending>(weights_.lazyProduct(x) + bias_, y);
    } else {
      y = bias_;
      y.noalias() += weights_ * x;
      finish<Ending>(y, y);
    }
  }

 private:
  static constexpr bool by_rows = Outputs == 1 || (!fills_vectors(Outputs) && Inputs >= 16);

  template <Ending Ending, class Sums, class Result>
  static void finish(const Sums& sums, Result& y) {
    if constexpr (Ending == Ending::ReLU) y = sums.cwiseMax(0.0f);
    else if constexpr (Ending == Ending::Sigmoid) y = (1 + (-sums.array()).exp()).inverse().matrix();
    else y = sums;
  }

  Eigen::Matrix<float, int{Outputs}, int{Inputs}, by_rows ? Eigen::RowMajor : Eigen::ColMajor> weights_;
  RowMajor<Outputs, 1> bias_, outputs_;
};

}  // namespace bench
