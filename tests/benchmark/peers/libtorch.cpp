// SPDX-License-Identifier: BSL-1.0
// Bare operations with weights [in][out], autograd, torch::optim; inference under InferenceMode; one thread. Modules are slower.
#include <algorithm>

#include <torch/version.h>

#include "torch_convolution.hpp"

namespace bench {
namespace {

/// The workload's weights, and its inputs where they lie.
class TorchNet {
 protected:
  TorchNet(const Workload& workload, const Problem& problem)
      : workload_(workload),
        problem_(problem),
        inputs_(tensor_of(problem.inputs, {integer(problem.samples), integer(workload.inputs())})) {}

  void load(bool learns) {
    weights_.clear();
    biases_.clear();
    for (std::size_t i = 0; i < workload_.layers(); ++i) {
      const std::int64_t in = integer(workload_.sizes[i]), out = integer(workload_.sizes[i + 1]);
      weights_.push_back(tensor_of(problem_.layers[i].weights, {in, out}).clone().requires_grad_(learns));
      biases_.push_back(tensor_of(problem_.layers[i].bias, {out}).clone().requires_grad_(learns));
    }
  }

  /// product(bias, x, weights) for each layer.
  [[nodiscard]] torch::Tensor forward(torch::Tensor x, torch::Tensor (*product)(const torch::Tensor&, const torch::Tensor&,
                                                                                const torch::Tensor&)) const {
    for (std::size_t i = 0; i < weights_.size(); ++i) {
      x = product(biases_[i], x, weights_[i]);
      if (i + 1 != weights_.size()) x.relu_();
    }
    return workload_.sigmoid ? x.sigmoid_() : x;
  }

  static torch::Tensor of_rows(const torch::Tensor& bias, const torch::Tensor& x, const torch::Tensor& weights) {
    return torch::addmm(bias, x, weights);
  }
  static torch::Tensor of_one(const torch::Tensor& bias, const torch::Tensor& x, const torch::Tensor& weights) {
    return torch::addmv(bias, weights, x);
  }

  const Workload& workload_;
  const Problem& problem_;
  torch::Tensor inputs_;
  std::vector<torch::Tensor> weights_, biases_;
};

class TorchLearner : public Contender, TorchNet {
 public:
  TorchLearner(const Workload& workload, const Problem& problem)
      : TorchNet(workload, problem), labels_(torch::empty({integer(problem.samples)}, torch::kLong)) {
    std::ranges::copy(problem.labels, labels_.data_ptr<std::int64_t>());
  }
  void restart() override {
    load(true);
    parameters_ = weights_;
    parameters_.insert(parameters_.end(), biases_.begin(), biases_.end());
    const double rate = learning_rate_of(workload_.rule);
    if (workload_.rule == Rule::Adam)
      optimizer_ = std::make_unique<torch::optim::Adam>(parameters_, torch::optim::AdamOptions(rate));
    else optimizer_ = std::make_unique<torch::optim::SGD>(parameters_, torch::optim::SGDOptions(rate));
  }
  void run() override { loss_ = workload_.kind == Kind::Step ? step(inputs_, labels_) : epoch(); }
  [[nodiscard]] std::vector<float> results() override { return {loss_}; }

 private:
  float step(const torch::Tensor& x, const torch::Tensor& labels) {
    for (torch::Tensor& parameter : parameters_) parameter.mutable_grad().reset();  // zero_grad() would write zeros
    const torch::Tensor loss = torch::cross_entropy_loss(forward(x, of_rows), labels);
    loss.backward();
    optimizer_->step();
    return loss.item<float>();
  }

  float epoch() {
    const std::int64_t samples = integer(problem_.samples), batch = integer(workload_.batch);
    const torch::Tensor order = problem_.shuffle ? torch::randperm(samples) : torch::arange(samples);
    float sum = 0;
    for (std::int64_t first = 0; first < samples; first += batch) {
      const std::int64_t rows = std::min(batch, samples - first);
      const torch::Tensor chosen = order.narrow(0, first, rows);
      sum += static_cast<float>(rows) * step(inputs_.index_select(0, chosen), labels_.index_select(0, chosen));
    }
    return sum / static_cast<float>(samples);
  }

  torch::Tensor labels_;
  std::vector<torch::Tensor> parameters_;
  std::unique_ptr<torch::optim::Optimizer> optimizer_;
  float loss_ = 0;
};

class TorchReader : public Contender, TorchNet {
 public:
  TorchReader(const Workload& workload, const Problem& problem)
      : TorchNet(workload, problem), one_by_one_(inputs_.unbind()), results_(problem.samples * workload.outputs()) {
    load(false);
    if (workload.kind == Kind::OneByOne)
      for (torch::Tensor& weights : weights_) weights = weights.t().contiguous();
  }
  void run() override {
    const c10::InferenceMode inference;
    float* to = results_.data();
    const auto keep = [&](const torch::Tensor& y) { to = std::copy_n(y.data_ptr<float>(), y.numel(), to); };
    if (workload_.kind == Kind::ManySamples) keep(forward(inputs_, of_rows));
    else
      for (const torch::Tensor& x : one_by_one_) keep(forward(x, of_one));
  }
  [[nodiscard]] std::vector<float> results() override { return results_; }

 private:
  std::vector<torch::Tensor> one_by_one_;
  std::vector<float> results_;
};

template <std::size_t I>
consteval auto torch_contender() {
  if constexpr (!workloads[I].convolves())
    return std::type_identity<std::conditional_t<workloads[I].learns(), TorchLearner, TorchReader>>{};
  else if constexpr (workloads[I].convolution.is_1d()) return std::type_identity<TorchConv1D>{};
  else return std::type_identity<TorchConv2D>{};
}
template <std::size_t I>
using TorchBase = typename decltype(torch_contender<I>())::type;
template <std::size_t I>
class TorchContender : public TorchBase<I> {
 public:
  explicit TorchContender(const Problem& problem) : TorchBase<I>(workloads[I], problem) {}
};

const bool entered = [] {
  torch::set_num_threads(1);
  torch::set_num_interop_threads(1);
  return enter_all<TorchContender>("libtorch", TORCH_VERSION);
}();

}  // namespace
}  // namespace bench
