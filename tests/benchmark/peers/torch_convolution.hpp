// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <ATen/core/ivalue.h>  // before torch.h: clang in C++20 wants it complete there
#include <torch/torch.h>

#include "../contender.hpp"

namespace bench {

inline torch::Tensor tensor_of(const std::vector<float>& values, std::vector<std::int64_t> shape) {
  return torch::from_blob(const_cast<float*>(values.data()), shape, torch::kFloat);  // refers to them
}

inline std::int64_t integer(std::size_t value) { return static_cast<std::int64_t>(value); }

inline void append(std::vector<float>& all, const torch::Tensor& tensor) {
  const torch::Tensor values = tensor.contiguous();
  all.insert(all.end(), values.data_ptr<float>(), values.data_ptr<float>() + values.numel());
}

/// A batch, weights in PyTorch's order. With several channels oneDNN's convolution in channels_last took two thirds of the time that it
/// needed otherwise; with one channel PyTorch's own is faster.
class TorchConv2D : public Contender {
 public:
  TorchConv2D(const Workload& workload, const Problem& problem) : goes_back_(workload.kind == Kind::Gradients) {
    const auto& [channels, rows, columns, filters, kernel, dilation] = workload.convolution;
    const LayerValues& layer = problem.layers.front();
    has_one_channel_ = channels == 1;
    const auto format = has_one_channel_ ? at::MemoryFormat::Contiguous : at::MemoryFormat::ChannelsLast;
    const auto images = [&](const torch::Tensor& values, std::size_t height, std::size_t width) {
      return values.reshape({-1, integer(channels), integer(height), integer(width)}).clone(format);
    };
    weights_ = images(tensor_of(layer.weights, {integer(channels * kernel * kernel), integer(filters)}).t(), kernel, kernel);
    bias_ = tensor_of(layer.bias, {integer(filters)}).clone();
    inputs_ = images(tensor_of(problem.inputs, {integer(problem.inputs.size())}), rows, columns);
    if (!goes_back_) return;
    grad_outputs_ = tensor_of(problem.grad_outputs, convolve().sizes().vec()).clone(format);
    asked_ = {weights_, bias_};
    if (workload.input_gradient) asked_.push_back(inputs_);
    for (torch::Tensor& tensor : asked_) tensor.requires_grad_(true);
  }
  void run() override {
    outputs_.reset();  // so that its memory is used again
    if (goes_back_) {
      for (torch::Tensor& tensor : asked_) tensor.mutable_grad().reset();  // zero_grad() would write zeros
      outputs_ = convolve();
      outputs_.backward(grad_outputs_);
    } else {
      const c10::InferenceMode inference;
      outputs_ = convolve();
    }
  }
  [[nodiscard]] std::vector<float> results() override {
    std::vector<float> all;
    append(all, outputs_.detach());
    for (const torch::Tensor& tensor : asked_)
      append(all, tensor.is_same(weights_) ? tensor.grad().flatten(1).t() : tensor.grad());
    return all;
  }

 private:
  [[nodiscard]] torch::Tensor convolve() const {
    return has_one_channel_ ? torch::thnn_conv2d(inputs_, weights_, weights_.sizes().slice(2), bias_, {1, 1}, {0, 0})
                            : torch::conv2d(inputs_, weights_, bias_);
  }

  bool goes_back_, has_one_channel_ = false;
  torch::Tensor inputs_, weights_, bias_, grad_outputs_, outputs_;
  std::vector<torch::Tensor> asked_;
};

/// Samples that come singly, a product for each k: torch::conv1d takes three times as long.
class TorchConv1D : public Contender {
 public:
  TorchConv1D(const Workload& workload, const Problem& problem)
      : positions_(integer(workload.convolution.positions())), dilation_(integer(workload.convolution.dilation)) {
    const auto& [channels, rows, columns, filters, kernel, dilation] = workload.convolution;
    const LayerValues& layer = problem.layers.front();
    const torch::Tensor weights = tensor_of(layer.weights, {integer(channels), integer(kernel), integer(filters)});
    weights_ = weights.permute({1, 2, 0}).contiguous().unbind();
    bias_ = tensor_of(layer.bias, {integer(filters), 1}).clone();
    inputs_ = tensor_of(problem.inputs, {integer(problem.samples), integer(channels), integer(columns)}).unbind();
    outputs_.resize(inputs_.size());
  }
  void run() override {
    const c10::InferenceMode inference;
    for (std::size_t i = 0; i < inputs_.size(); ++i) outputs_[i] = convolve(inputs_[i]);
  }
  [[nodiscard]] std::vector<float> results() override {
    std::vector<float> all;
    for (const torch::Tensor& y : outputs_) append(all, y);
    return all;
  }

 private:
  [[nodiscard]] torch::Tensor convolve(const torch::Tensor& x) const {
    torch::Tensor y = torch::addmm(bias_, weights_[0], x.narrow(1, 0, positions_));
    for (std::size_t k = 1; k < weights_.size(); ++k) y.addmm_(weights_[k], x.narrow(1, integer(k) * dilation_, positions_));
    return y;
  }

  std::int64_t positions_, dilation_;
  torch::Tensor bias_;
  std::vector<torch::Tensor> weights_, inputs_, outputs_;
};

}  // namespace bench
