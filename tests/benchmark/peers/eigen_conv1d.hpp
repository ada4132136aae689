// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <vector>

#include "../contender.hpp"
#include "eigen_layer.hpp"

namespace bench {

/// Conv1D of one sample at a time: y = b + sum over k of W_k x, where x begins k dilation further on. Samples lie position after
/// position, and several positions are summed up at a time, in registers. (Channel after channel, as ctnn has them, that took 1.8 times as
/// long; a product of whole matrices for each k, or a single one with x gathered, 2 to 2.5 times.)
template <std::size_t I>
class EigenConv1D : public Contender {
  static constexpr Workload workload = workloads[I];
  static constexpr int channels = int{workload.convolution.channels}, columns = int{workload.convolution.columns};
  static constexpr int filters = int{workload.convolution.filters}, positions = int{workload.convolution.positions()};
  static constexpr int taps = int{workload.convolution.kernel}, dilation = int{workload.convolution.dilation};
  static constexpr int tile = EIGEN_MAX_ALIGN_BYTES == 64 ? 14 : 4;  // positions at a time
  static_assert(positions % tile == 0);

 public:
  explicit EigenConv1D(const Problem& problem) {
    const In<channels * taps, filters> weights(problem.layers.front().weights.data());
    for (int k = 0; k < taps; ++k)
      for (int channel = 0; channel < channels; ++channel) weights_[k].col(channel) = weights.row(channel * taps + k).transpose();
    bias_ = In<filters, 1>(problem.layers.front().bias.data());
    for (std::size_t i = 0; i < workload.samples; ++i)
      x_[i] = In<channels, columns>(problem.inputs.data() + i * workload.inputs());
  }
  void run() override {
    for (std::size_t i = 0; i < workload.samples; ++i) infer(x_[i], y_[i]);
  }
  [[nodiscard]] std::vector<float> results() override {
    std::vector<float> all(workload.samples * workload.outputs());
    for (std::size_t i = 0; i < workload.samples; ++i) Out<filters, positions>(all.data() + i * workload.outputs()) = y_[i];
    return all;
  }

 private:
  using Input = Eigen::Matrix<float, channels, columns>;
  using Output = Eigen::Matrix<float, filters, positions>;

  [[gnu::noinline]] void infer(const Input& x, Output& y) {
    for (int first = 0; first < positions; first += tile) {
      Eigen::Matrix<float, filters, tile> sums = bias_.template replicate<1, tile>();
      for (int k = 0; k < taps; ++k)
        for (int channel = 0; channel < channels; ++channel)
          sums.noalias() += weights_[k].col(channel) * x.row(channel).template segment<tile>(first + k * dilation);
      y.template middleCols<tile>(first) = sums;
    }
  }

  Eigen::Matrix<float, filters, channels> weights_[taps];
  Eigen::Matrix<float, filters, 1> bias_;
  Input x_[workload.samples];
  Output y_[workload.samples];
};

}  // namespace bench
