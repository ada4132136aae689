// SPDX-License-Identifier: BSL-1.0
#include "../contender.hpp"

#include <algorithm>

#include "call.hpp"

namespace bench {
namespace {

template <class Net>
void load(Net& net, const Problem& problem) {
  const auto copy = [&]<std::size_t Layer>(std::integral_constant<std::size_t, Layer>) {
    std::ranges::copy(problem.layers[Layer].weights, net.template layer<2 * Layer>().weights.values.begin());
    std::ranges::copy(problem.layers[Layer].bias, net.template layer<2 * Layer>().bias.values.begin());
  };
  copy(std::integral_constant<std::size_t, 0>{});
  copy(std::integral_constant<std::size_t, 1>{});
  if constexpr (Net::layer_count == 5) copy(std::integral_constant<std::size_t, 2>{});
}

template <class Input>
Input input_of(const Problem& problem, std::size_t sample) {
  Input input;
  std::copy_n(problem.inputs.data() + sample * input.size(), input.size(), input.begin());
  return input;
}

template <std::size_t I>
class Learner : public Contender {
 public:
  explicit Learner(const Problem& problem) : problem_(problem) {
    if constexpr (epoch) samples_.resize(problem.samples);
    for (std::size_t i = 0; i < samples_.size(); ++i)
      samples_[i] = {input_of<typename Net::Input>(problem, i), Label{problem.labels[i]}};
  }
  void restart() override {
    load(net_, problem_);
    trainer_.state() = {};
  }
  void run() override {
    if constexpr (epoch) loss_ = Call<I>::run(trainer_, samples_, problem_.shuffle);
    else loss_ = Call<I>::run(trainer_, samples_);
  }
  [[nodiscard]] std::span<const float> results() const override { return {&loss_, 1}; }

 private:
  static constexpr bool epoch = workloads[I].kind == Kind::Epoch;
  using Net = typename Call<I>::Net;

  const Problem& problem_;
  typename Call<I>::Samples samples_;
  Net net_;
  typename Call<I>::Trainer trainer_{net_, SoftmaxCrossEntropy{}, optimizer_of<I>(), batch<Call<I>::batch>};
  float loss_ = 0;
};

template <std::size_t I>
class Reader : public Contender {
  using Net = typename Call<I>::Net;

 public:
  explicit Reader(const Problem& problem) {
    load(net_, problem);
    for (std::size_t i = 0; i < inputs_.size(); ++i) inputs_[i] = input_of<typename Net::Input>(problem, i);
  }
  void run() override {
    if constexpr (workloads[I].kind == Kind::ManySamples) Call<I>::run(net_, inputs_, outputs_);
    else
      for (std::size_t i = 0; i < inputs_.size(); ++i) outputs_[i] = Call<I>::run(net_, inputs_[i], scratch_);
  }
  [[nodiscard]] std::span<const float> results() const override {
    return {outputs_.front().data(), outputs_.size() * Net::output_shape.size()};
  }

 private:
  Net net_;
  typename Net::Scratch scratch_;
  alignas(64) std::array<typename Net::Input, workloads[I].samples> inputs_;
  alignas(64) std::array<typename Net::Output, workloads[I].samples> outputs_;
};

template <std::size_t I>
using CtnnContender =
    typename std::conditional_t<workloads[I].learns(), std::type_identity<Learner<I>>, std::type_identity<Reader<I>>>::type;

const bool entered =
    enter_all<CtnnContender>("ctnn", std::to_string(version.major).append(".").append(std::to_string(version.minor)));

}  // namespace
}  // namespace bench
