// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <utility>

#include <ctnn/concepts.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/net/for_each_index.hpp>
#include <ctnn/net/parameter_store.hpp>
#include <ctnn/quantize/detail/int8_layers.hpp>
#include <ctnn/quantize/detail/int8_stages.hpp>
#include <ctnn/quantize/detail/scales.hpp>
#include <ctnn/quantize/quantization.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

/// A sample, or an input alone.
template <class S>
[[nodiscard]] constexpr const auto& input_of_sample(const S& sample) noexcept {
  if constexpr (requires { sample.input; }) return sample.input;
  else return sample;
}

/// An activation that is part of a layer.
template <class Activation>
struct FinishBounded {
  template <class At, Number V>
  [[gnu::always_inline]] constexpr V operator()(At, V value) const noexcept {
    return Activation::value(value);
  }
};

/// Runs a float net stage by stage, and sees which numbers occur: what each layer makes, its bounds included, and then what its
/// activation makes of that.
template <class Net>
struct Calibration {
  using T = typename Net::ScalarType;

  SeenRange input{}, layer[Net::stage_count]{}, activation[Net::stage_count]{};

  constexpr void observe(const Net& net, const typename Net::Input& x) noexcept {
    for (const T value : x) input.add(value);
    T even[widest(0)]{}, odd[widest(1)]{};
    alignas(64) T workspace[workspace_size]{};
    const T* from = x.data();
    for_each_index<Net::stage_count>([&](auto s) {
      T* const to = s % 2 == 0 ? even : odd;
      run<s>(net, from, to, workspace);
      from = to;
    });
  }

 private:
  static constexpr std::size_t widest(std::size_t parity) noexcept {
    std::size_t size = 1;
    for (std::size_t s = parity; s < Net::stage_count; s += 2)
      if (Net::plan.stage[s].after.size() > size) size = Net::plan.stage[s].after.size();
    return size;
  }
  static constexpr std::size_t workspace_size = [] {
    std::size_t size = 1;
    for_each_index<Net::stage_count>([&](auto s) {
      using Layer = typename Int8Stage<Net, s>::Layer;
      if constexpr (requires { Layer::template inference_workspace<T, 1>; })
        if (Layer::template inference_workspace<T, 1> > size) size = Layer::template inference_workspace<T, 1>;
    });
    return size;
  }();

  template <std::size_t S>
  constexpr void run(const Net& net, const T* from, T* to, T* workspace) noexcept {
    using This = Int8Stage<Net, S>;
    using Layer = typename This::Layer;
    const MatrixView<const T, 1, This::Stage::inputs> x{from};
    const MatrixView<T, 1, This::outputs> y{to};
    if constexpr (This::idle) {
      for (std::size_t i = 0; i < This::outputs; ++i) to[i] = from[i];
    } else {
      using Finish = FinishBounded<std::conditional_t<This::bounds, typename This::Activation, Identity>>;
      const auto& own = This::Stage::part_of(net);
      if constexpr (requires { Layer::forward(own, x, y, Finish{}, Inference<T>{workspace}); })
        Layer::forward(own, x, y, Finish{}, Inference<T>{workspace});
      else Layer::forward(own, x, y, Finish{});
    }
    for (std::size_t i = 0; i < This::outputs; ++i) {
      layer[S].add(to[i]);
      if constexpr (This::activates) {
        to[i] = This::Activation::value(to[i]);
        activation[S].add(to[i]);
      }
    }
  }
};

/// The numbers of all stages.
template <class Net, class Small>
constexpr void quantize_stages(const Net& net, const Calibration<Net>& seen, Small& small) noexcept {
  Quantization at = small.input = quantization_of(seen.input);
  for_each_index<Net::stage_count>([&](auto s) {
    using This = Int8Stage<Net, s>;
    if constexpr (This::computes) {
      constexpr Bounds bounds = This::bounds ? bounds_of<typename This::Activation> : Bounds{};
      at = Int8Layer<typename This::Layer>::quantize(This::Stage::part_of(net), at, seen.layer[s], bounds,
                                                     part<This::layer>(small));
    } else if constexpr (!This::idle) {
      at = quantize_table<typename This::Layer>(at, seen.layer[s], part<This::layer>(small));
    }
    if constexpr (This::activates)
      at = quantize_table<typename This::Activation>(at, seen.activation[s], part<This::activation>(small));
  });
  small.output = at;
}

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
