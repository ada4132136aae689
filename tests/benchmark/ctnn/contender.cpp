// SPDX-License-Identifier: BSL-1.0
#include "../contender.hpp"

#include <algorithm>
#include <string_view>

#include "call.hpp"

namespace bench {
namespace {

template <class Net>
void load(Net& net, const Problem& problem) {
  auto layer = problem.layers.begin();
  for_each_tensor<Net>(
      [&](auto, std::string_view name, auto& tensor) {
        std::ranges::copy(name == "weight" ? layer->weights : layer->bias, tensor.values.begin());
        if (name == "bias") ++layer;
      },
      net);
}

template <class Row>
Row row_of(const std::vector<float>& rows, std::size_t sample) {
  Row row;
  std::copy_n(rows.data() + sample * row.size(), row.size(), row.begin());
  return row;
}

template <std::size_t I>
class Learner : public Contender {
 public:
  explicit Learner(const Problem& problem) : problem_(problem) {
    if constexpr (epoch) samples_.resize(problem.samples);
    for (std::size_t i = 0; i < samples_.size(); ++i)
      samples_[i] = {row_of<typename Net::Input>(problem.inputs, i), Label{problem.labels[i]}};
  }
  void restart() override {
    load(net_, problem_);
    trainer_.state() = {};
  }
  void run() override {
    if constexpr (epoch) loss_ = Call<I>::run(trainer_, samples_, problem_.shuffle);
    else loss_ = Call<I>::run(trainer_, samples_);
  }
  [[nodiscard]] std::vector<float> results() override { return {loss_}; }

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
    for (std::size_t i = 0; i < inputs_.size(); ++i) inputs_[i] = row_of<typename Net::Input>(problem.inputs, i);
  }
  void run() override {
    if constexpr (workloads[I].kind == Kind::ManySamples) Call<I>::run(net_, inputs_, outputs_);
    else
      for (std::size_t i = 0; i < inputs_.size(); ++i) outputs_[i] = Call<I>::run(net_, inputs_[i], scratch_);
  }
  [[nodiscard]] std::vector<float> results() override {
    return {outputs_.front().data(), outputs_.front().data() + outputs_.size() * Net::output_shape.size()};
  }

 private:
  Net net_;
  typename Net::Scratch scratch_;
  alignas(64) std::array<typename Net::Input, workloads[I].samples> inputs_;
  alignas(64) std::array<typename Net::Output, workloads[I].samples> outputs_;
};

/// The parts of a step, for loops of one's own.
template <std::size_t I>
class Passes : public Contender {
  using Net = typename Call<I>::Net;
  static constexpr bool goes_back = workloads[I].kind == Kind::Gradients;

 public:
  explicit Passes(const Problem& problem) {
    load(net_, problem);
    for (std::size_t i = 0; i < inputs_.size(); ++i) inputs_[i] = row_of<typename Net::Input>(problem.inputs, i);
    if constexpr (goes_back)
      for (std::size_t i = 0; i < inputs_.size(); ++i) grad_outputs_[i] = row_of<typename Net::Output>(problem.grad_outputs, i);
  }
  void run() override {
    if constexpr (goes_back) Call<I>::run(net_, inputs_, tape_, grad_outputs_, gradients_);
    else Call<I>::run(net_, inputs_, tape_);
  }
  [[nodiscard]] std::vector<float> results() override {
    std::vector<float> all;
    append_rows(all, tape_.outputs());
    if constexpr (goes_back)
      for_each_tensor<Net>(
          [&](auto, const char*, const auto& tensor) { all.insert(all.end(), tensor.values.begin(), tensor.values.end()); },
          gradients_);
    if constexpr (workloads[I].input_gradient) append_rows(all, tape_.template gradient_of<0>());
    return all;
  }

 private:
  template <class View>
  static void append_rows(std::vector<float>& all, View rows) {
    for (std::size_t row = 0; row < Call<I>::batch; ++row)
      for (std::size_t i = 0; i < View::columns; ++i) all.push_back(rows(row, i));
  }

  Net net_;
  alignas(64) typename Call<I>::Inputs inputs_;
  typename Call<I>::Tape tape_;
  alignas(64) std::array<typename Net::Output, goes_back ? workloads[I].batch : 0> grad_outputs_;
  typename Net::Gradients gradients_;
};

template <std::size_t I>
consteval auto contender_of() {
  constexpr Kind kind = workloads[I].kind;
  if constexpr (workloads[I].learns()) return std::type_identity<Learner<I>>{};
  else if constexpr (kind == Kind::Forward || kind == Kind::Gradients) return std::type_identity<Passes<I>>{};
  else return std::type_identity<Reader<I>>{};
}
template <std::size_t I>
using CtnnContender = typename decltype(contender_of<I>())::type;

const bool entered =
    enter_all<CtnnContender>("ctnn", std::to_string(version.major).append(".").append(std::to_string(version.minor)));

}  // namespace
}  // namespace bench
