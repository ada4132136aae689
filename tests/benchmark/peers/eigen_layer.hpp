// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>

#define EIGEN_STACK_ALLOCATION_LIMIT 0
#define EIGEN_DONT_PARALLELIZE
#include <Eigen/Dense>

#include "stack.hpp"

namespace bench {

template <std::size_t Rows, std::size_t Columns>
using RowMajor = Eigen::Matrix<float, int{Rows}, int{Columns}, (Columns == 1 && Rows != 1) ? Eigen::ColMajor : Eigen::RowMajor>;
template <std::size_t Rows, std::size_t Columns>
using In = Eigen::Map<const RowMajor<Rows, Columns>>;
template <std::size_t Rows, std::size_t Columns>
using Out = Eigen::Map<RowMajor<Rows, Columns>>;

/// Sizes known to the compiler, row-major batches, noalias, gradients subtracted by the product itself where nothing else needs them.
/// Of several ways to write a formula, here stands the fastest that was found; for small matrices that is another one.
template <std::size_t Batch, std::size_t Inputs, std::size_t Outputs>
class EigenLayer {
 public:
  void load(const float* weights, const float* bias) {
    weights_ = In<Inputs, Outputs>(weights);
    bias_ = In<1, Outputs>(bias);
    weight_moments_ = {};
    bias_moments_ = {};
  }

  float* outputs() { return outputs_.data(); }
  float* grad_outputs() { return grad_outputs_.data(); }

  template <std::size_t Rows, Ending Ending>
  void forward(const float* inputs, float* outputs) {
    const In<Rows, Inputs> x(inputs);
    Out<Rows, Outputs> y(outputs);
    if constexpr (!is_small<Rows>) y.noalias() = x * weights_;
    for (int row = 0; row < int{Rows}; ++row) {
      if constexpr (is_small<Rows>) {
        y.row(row).setZero();
        for (int i = 0; i < int{Inputs}; ++i) y.row(row) += x(row, i) * weights_.row(i);
      }
      if constexpr (Ending == Ending::ReLU) y.row(row) = (y.row(row) + bias_).cwiseMax(0.0f);
      else y.row(row) += bias_;
    }
  }

  template <std::size_t Rows>
  float cross_entropy(const std::uint32_t* labels) {
    const In<Rows, Outputs> z(outputs_.data());
    Out<Rows, Outputs> gradient(grad_outputs_.data());
    float loss = 0;
    for (int row = 0; row < int{Rows}; ++row) {
      gradient.row(row) = z.row(row).array() - z.row(row).maxCoeff();
      loss -= gradient(row, labels[row]);
    }
    gradient = gradient.array().exp();
    Eigen::Array<float, int{Rows}, 1> sums;
    for (int row = 0; row < int{Rows}; ++row) sums[row] = gradient.row(row).sum();
    loss += sums.log().sum();
    sums = 1 / (sums * Rows);
    for (int row = 0; row < int{Rows}; ++row) {
      gradient.row(row) *= sums[row];
      gradient(row, labels[row]) -= 1.0f / Rows;
    }
    return loss / Rows;
  }

  template <std::size_t Rows>
  void input_gradient(const float* inputs, float* grad_inputs) {
    Out<Rows, Inputs> gradient(grad_inputs);
    const In<Rows, Outputs> grad_outputs(grad_outputs_.data());
    const auto is_active = In<Rows, Inputs>(inputs).array() > 0.0f;
    if constexpr (is_small<Rows>) {
      gradient = is_active.select(grad_outputs.lazyProduct(weights_.transpose()), 0.0f);
    } else {
      gradient.noalias() = grad_outputs * weights_.transpose();
      gradient = is_active.select(gradient, 0.0f);
    }
  }

  template <std::size_t Rows>
  void learn(const float* inputs, float rate) {
    const In<Rows, Outputs> gradient(grad_outputs_.data());
    const In<Rows, Inputs> x(inputs);
    if constexpr (is_small<Rows>) weights_ -= rate * x.transpose().lazyProduct(gradient);
    else weights_.noalias() -= (rate * x.transpose()) * gradient;
    bias_ -= rate * gradient.colwise().sum();
  }

  template <std::size_t Rows>
  void learn(const float* inputs, const AdamStep& adam) {
    const In<Rows, Outputs> gradient(grad_outputs_.data());
    weight_moments_.gradient.noalias() = In<Rows, Inputs>(inputs).transpose() * gradient;
    bias_moments_.gradient = gradient.colwise().sum();
    weight_moments_.update(weights_, adam);
    bias_moments_.update(bias_, adam);
  }

 private:
  template <std::size_t Rows>
  static constexpr bool is_small = Rows * Inputs * Outputs <= 4096;

  template <class Tensor>
  struct Moments {
    Tensor gradient = Tensor::Zero(), mean = Tensor::Zero(), square = Tensor::Zero();

    void update(Tensor& values, const AdamStep& adam) {
      constexpr float share1 = static_cast<float>(1 - AdamStep::beta1), share2 = static_cast<float>(1 - AdamStep::beta2);
      mean += share1 * (gradient - mean);
      square.array() += share2 * (gradient.array().square() - square.array());
      values.array() -= adam.rate * mean.array() / (square.array().sqrt() + adam.epsilon);
    }
  };

  RowMajor<Inputs, Outputs> weights_;
  RowMajor<1, Outputs> bias_;
  RowMajor<Batch, Outputs> outputs_, grad_outputs_;
  Moments<RowMajor<Inputs, Outputs>> weight_moments_;
  Moments<RowMajor<1, Outputs>> bias_moments_;
};

}  // namespace bench
