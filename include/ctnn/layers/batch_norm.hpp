// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/block.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/kernels/reductions.hpp>
#include <ctnn/layers/detail/moments.hpp>
#include <ctnn/layers/detail/options.hpp>
#include <ctnn/layers/epsilon.hpp>
#include <ctnn/math/number.hpp>
#include <ctnn/random/random.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/shape.hpp>
#include <ctnn/tensor/statistic.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

template <auto... Options>
struct BatchNormOptions {
  static constexpr Epsilon epsilon = option_or(Epsilon{}, Options...);
  static constexpr Momentum momentum = option_or(Momentum{}, Options...);
  static constexpr bool is_valid =
      are_options<Epsilon, Momentum>(Options...) && epsilon.value >= 0 && momentum.value >= 0 && momentum.value <= 1;
  static constexpr bool takes_initializer = false;  // begins with scale 1 and shift 0
  static constexpr bool uses_batch = true;
  [[nodiscard]] static constexpr Shape output_shape(Shape input) noexcept { return input; }
};

}  // namespace detail

/// BatchNorm once its input is known.
template <Shape Input, auto... Options>
struct BatchNormOf;

/// Batch normalization (Ioffe and Szegedy, 2015), by channel: y = (x - m) / sqrt(v + epsilon) * scale + shift. While the net is
/// trained, m and v are mean and variance of the batch's samples (at all positions), and running mean and variance follow them;
/// else m and v are the running ones, and y = x s + t with s = scale / sqrt(v + epsilon), t = shift - m s.
///
/// BatchNorm<>, BatchNorm<Epsilon{1e-3}, Momentum{0.01}>: options in any order. A momentum of 0.1 moves the running statistics by
/// a tenth of the way, as in PyTorch (other libraries call that 0.9).
///
/// Shapes   x, y: N features, each a channel; or C channels x positions.  scale, shift, running mean and variance: one for each
///          channel
/// Backward with g = dL/dy, z = (x - m) / sqrt(v + epsilon), means over the batch and its positions:
///          dL/dx = scale / sqrt(v + epsilon) (g - mean(g) - z mean(g z)),  dL/dscale = sum(g z),  dL/dshift = sum(g)
///          v divides by n, what the running variance follows by n - 1; of a single number (n = 1) the running ones learn nothing
/// Sums     one element per channel: in the order of the samples. Positions: sixteen running values, sample after sample
/// Errors   a net does not compile with an epsilon below 0, a momentum outside of 0 ... 1, or an option that is unknown or given
///          twice
template <auto... Options>
struct BatchNorm : detail::BatchNormOptions<Options...> {
  template <Shape Input>
  using with_input = BatchNormOf<Input, Options...>;
};

template <Shape Input, auto... Options>
struct BatchNormOf : detail::BatchNormOptions<Options...> {
  using Declared = BatchNorm<Options...>;
  using detail::BatchNormOptions<Options...>::epsilon, detail::BatchNormOptions<Options...>::momentum;

  static constexpr Shape input_shape = Input;
  static constexpr std::size_t channels = Input.extents[0], positions = channels == 0 ? 0 : Input.size() / channels;
  /// When the net is not trained.
  static constexpr std::size_t multiply_adds = Input.size();

  template <Scalar T>
  struct Parameters {
    Vector<T, channels> scale{}, shift{};
    Statistic<T, channels, momentum> running_mean{}, running_variance{};
  };
  /// Of the batch.
  template <Scalar T, std::size_t>
  struct Tape {
    Vector<T, channels> mean{}, variance{};
  };

  template <class Visitor, class... Structs>
  static constexpr void each_tensor(Visitor&& visit, Structs&... structs) {
    visit("weight", structs.scale...);
    visit("bias", structs.shift...);
    visit("running_mean", structs.running_mean...);
    visit("running_var", structs.running_variance...);
  }

  /// Scale and variance 1, shift and mean 0.
  template <Scalar T, Initializer Weights>
  static constexpr void initialize(Parameters<T>& parameters, Random&, Weights) noexcept {
    parameters = {};
    parameters.scale.values.fill(T{1});
    parameters.running_variance.values.fill(T{1});
  }

  template <Number V>
  struct ScaleAndShift {
    V scale, shift;
  };
  /// s and t of one channel, or of a block of them: ctnn/net/fold.hpp puts them into the layer before.
  template <Scalar T, class Channel>
  [[nodiscard]] static constexpr auto scale_and_shift(const Parameters<T>& parameters, Channel channel) noexcept {
    using V = decltype(channel.load(view(parameters.scale)));
    const V scale = channel.load(view(parameters.scale)) * inverse_deviation(channel.load(view(parameters.running_variance)));
    return ScaleAndShift<V>{scale, channel.load(view(parameters.shift)) - channel.load(view(parameters.running_mean)) * scale};
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class Finish>
  static constexpr void forward(const Parameters<T>& parameters, X x, MatrixView<T, Batch, Size, Stride> y, Finish finish,
                                Inference<T>) noexcept {
    each_channel<T>([&](auto channel) {
      const auto s_and_t = scale_and_shift(parameters, channel);
      const auto s = s_and_t.scale, t = s_and_t.shift;
      each_place<T>(channel, 0, Batch, [&](auto at, auto) { at.store(y, finish(at, at.load(x) * s + t)); });
    });
  }

  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class Finish>
  static constexpr void forward(const Parameters<T>& parameters, X x, MatrixView<T, Batch, Size, Stride> y, Finish finish,
                                Training<T, Tape<T, Batch>> memory) noexcept {
    each_channel<T>([&](auto channel) {
      const auto batch = moments<T>(channel, x, memory.count);
      channel.store(view(memory.tape.mean), batch.mean);
      channel.store(view(memory.tape.variance), batch.variance);
      const auto scale = channel.load(view(parameters.scale)) * inverse_deviation(batch.variance);
      const auto shift = channel.load(view(parameters.shift));
      each_place<T>(channel, 0, Batch,
                    [&](auto at, auto) { at.store(y, finish(at, (at.load(x) - batch.mean) * scale + shift)); });
    });
  }

  /// A channel after the other: when its gradients are handed out, no one needs its scale any more.
  template <Scalar T, std::size_t Batch, std::size_t Size, std::size_t Stride, class X, class GradX, class Through,
            class Gradients>
  static constexpr void backward(const Parameters<T>& parameters, X x, MatrixView<const T, Batch, Size, Stride> grad_y,
                                 GradX grad_x, Through through, Gradients gradients,
                                 Training<T, Tape<T, Batch>> memory) noexcept {
    const auto receive_scale = gradients[&Parameters<T>::scale];
    const auto receive_shift = gradients[&Parameters<T>::shift];
    const auto receive_mean = gradients[&Parameters<T>::running_mean];
    const auto receive_variance = gradients[&Parameters<T>::running_variance];
    const T n = static_cast<T>(memory.count * positions);
    each_channel<T>([&](auto channel) {
      const auto mean = channel.load(view(memory.tape.mean)), variance = channel.load(view(memory.tape.variance));
      const auto inverse = inverse_deviation(variance);
      Sum<T, decltype(channel)> grad_sum, product_sum;
      each_place<T>(channel, 0, memory.count, [&](auto at, auto local) {
        const auto grad = at.load(grad_y);
        grad_sum.add(local, grad);
        product_sum.add(local, grad * (at.load(x) - mean));
      });
      const auto grad_shift = grad_sum.result(), grad_scale = product_sum.result() * inverse;
      if constexpr (Needed<GradX>) {
        const auto scale = channel.load(view(parameters.scale)) * inverse;
        const auto mean_grad = grad_shift / n, slope = grad_scale * inverse / n;
        each_place<T>(channel, 0, memory.count, [&](auto at, auto) {
          at.store(grad_x, through(at, (at.load(grad_y) - mean_grad - (at.load(x) - mean) * slope) * scale));
        });
        each_place<T>(channel, memory.count, Batch,
                      [&](auto at, auto) { at.store(grad_x, through(at, decltype(at.load(grad_y)){})); });
      }
      kernels::deliver(receive_scale, channel, grad_scale);
      kernels::deliver(receive_shift, channel, grad_shift);
      std::remove_const_t<decltype(mean)> mean_error{}, variance_error{};
      if (n > T{1}) {
        mean_error = mean - channel.load(view(parameters.running_mean));
        variance_error = variance * (n / (n - T{1})) - channel.load(view(parameters.running_variance));
      }
      kernels::deliver(receive_mean, channel, mean_error);
      kernels::deliver(receive_variance, channel, variance_error);
    });
  }

 private:
  /// Calls body(channel) for blocks of channels that have one element in a row each; else for one channel after the other.
  template <Scalar T, class Body>
  static constexpr void each_channel(const Body& body) noexcept {
    if constexpr (positions == 1) kernels::for_each_block<T, 1, channels>(body);
    else
      for (std::size_t channel = 0; channel < channels; ++channel) body(Element{0, channel});
  }
  /// Calls body(at, local) for what some rows hold of a channel, or of a block of them: `local` counts from the channel's begin.
  template <Scalar T, class Channel, class Body>
  [[gnu::always_inline]] static constexpr void each_place(Channel channel, std::size_t row, std::size_t end,
                                                          const Body& body) noexcept {
    for (; row < end; ++row)
      if constexpr (positions == 1) {
        channel.row = row;
        body(channel, channel);
      } else {
        kernels::for_each_block<T, 1, positions>(
            [&](auto local) { body(kernels::within(Element{row, channel.column * positions}, local), local); });
      }
  }

  /// Sums over samples of a block of channels.
  template <Number V>
  struct SumOfRows {
    V sum{};
    template <class At>
    [[gnu::always_inline]] constexpr void add(At, V values) noexcept {
      sum += values;
    }
    [[nodiscard, gnu::always_inline]] constexpr V result() const noexcept { return sum; }
  };
  template <Scalar T, class Channel>
  using Sum = std::conditional_t<positions == 1, SumOfRows<decltype(Channel{}.load(MatrixView<const T, 1, channels>{}))>,
                                 kernels::Reduction<T, positions, kernels::Add>>;

  /// As detail::moments, of the samples of a batch.
  template <Scalar T, class Channel, class X>
  [[gnu::always_inline]] static constexpr auto moments(Channel channel, X x, std::size_t count) noexcept {
    const T n = static_cast<T>(count * positions);
    const auto first = Channel{0, channel.column * positions}.load(x);
    Sum<T, Channel> differences, squares;
    each_place<T>(channel, 0, count, [&](auto at, auto local) { differences.add(local, at.load(x) - first); });
    const auto mean = first + differences.result() / n;
    each_place<T>(channel, 0, count, [&](auto at, auto local) {
      const auto deviation = at.load(x) - mean;
      squares.add(local, deviation * deviation);
    });
    return detail::Moments<std::remove_const_t<decltype(mean)>>{mean, squares.result() / n};
  }

  template <Number V>
  [[nodiscard, gnu::always_inline]] static constexpr V inverse_deviation(V variance) noexcept {
    using T = math::ScalarOf<V>;
    return T{1} / kernels::sqrt(variance + static_cast<T>(epsilon.value));
  }
};

#include <ctnn/end_target.inc>
}  // namespace ctnn
