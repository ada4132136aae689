// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include <boost/hana/basic_tuple.hpp>

#include <ctnn/concepts.hpp>
#include <ctnn/kernels/lanes.hpp>
#include <ctnn/net/detail/topology.hpp>
#include <ctnn/net/for_each_index.hpp>
#include <ctnn/tensor/scalar.hpp>
#include <ctnn/tensor/tensor.hpp>
#include <ctnn/tensor/view.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace detail {

// What layers ask for: nothing, unless they say so.

template <class Layer, Scalar T, std::size_t Batch>
struct tape_of {
  using type = NoTape;
};
template <class Layer, Scalar T, std::size_t Batch>
  requires requires { typename Layer::template Tape<T, Batch>; }
struct tape_of<Layer, T, Batch> {
  using type = typename Layer::template Tape<T, Batch>;
};

template <class Layer, class T, std::size_t Rows>
inline constexpr std::size_t inference_workspace = 0;
template <class Layer, class T, std::size_t Rows>
  requires requires { Layer::template inference_workspace<T, Rows>; }
inline constexpr std::size_t inference_workspace<Layer, T, Rows> = Layer::template inference_workspace<T, Rows>;

template <class Layer, class T, std::size_t Batch>
inline constexpr std::size_t training_workspace = 0;
template <class Layer, class T, std::size_t Batch>
  requires requires { Layer::template training_workspace<T, Batch>; }
inline constexpr std::size_t training_workspace<Layer, T, Batch> = Layer::template training_workspace<T, Batch>;

/// Room for what layers work in; empty, and of a type of its own, where they need none.
template <Scalar T, std::size_t Size>
struct Workspace {
  alignas(kernels::lanes<T> == 1 ? alignof(T) : 64) T values[Size];
  [[nodiscard]] constexpr T* begin() noexcept { return values; }
};
template <Scalar T>
struct Workspace<T, 0> {
  [[nodiscard]] static constexpr T* begin() noexcept { return nullptr; }
};

/// What a forward pass leaves for a backward pass: the outputs of the first `Stages` stages, one Matrix each, rows padded to whole
/// registers; and what layers keep for themselves.
template <class Sequence, Scalar T, std::size_t Batch, std::size_t Stages>
struct Kept {
  template <std::size_t S>
  static constexpr std::size_t stride = kernels::padded<T>(Sequence::template Stage<S>::outputs);

  template <std::size_t S>
  static auto find_tape() {
    using Tape = typename tape_of<typename Sequence::template Stage<S>::Layer, T, Batch>::type;
    return std::type_identity<std::conditional_t<std::is_same_v<Tape, NoTape>, NothingAt<S>, Tape>>{};
  }
  template <std::size_t... S>
  static boost::hana::basic_tuple<Matrix<T, Batch, stride<S>>...> stages_of(std::index_sequence<S...>);
  template <std::size_t... S>
  static boost::hana::basic_tuple<typename decltype(find_tape<S>())::type...> tapes_of(std::index_sequence<S...>);

  struct NoTapes {};
  static auto find_tapes() {
    if constexpr (!Sequence::has_tapes) return std::type_identity<NoTapes>{};
    else return std::type_identity<decltype(tapes_of(std::make_index_sequence<Sequence::stage_count>{}))>{};
  }

  // Zeros, although all is written before it is read: a static Trainer is then a constant, and needs no start-up code.
  [[no_unique_address]] decltype(stages_of(std::make_index_sequence<Stages>{})) stages{};
  [[no_unique_address]] typename decltype(find_tapes())::type tapes{};

  /// The outputs of stage S, one row for each sample.
  template <std::size_t S>
  [[nodiscard]] constexpr Matrix<T, Batch, stride<S>>& stage() noexcept {
    return boost::hana::at_c<S>(stages);
  }
  template <std::size_t S>
  [[nodiscard]] constexpr const Matrix<T, Batch, stride<S>>& stage() const noexcept {
    return boost::hana::at_c<S>(stages);
  }
  template <std::size_t S>
  [[nodiscard]] constexpr auto& tape() noexcept {
    return boost::hana::at_c<S>(tapes);
  }
};

/// Where the stages of a sequence work when it is trained.
template <class Sequence, Scalar T, std::size_t Batch, std::size_t Stages>
struct TrainingMemory {
  Kept<Sequence, T, Batch, Stages>& kept;
  T *even_gradients, *odd_gradients, *workspace;  // gradients with respect to the stages' outputs take turns
  std::size_t count;
  std::uint64_t seed;

  template <std::size_t S>
  using View =
      MatrixView<T, Batch, Sequence::template Stage<S>::outputs, kernels::padded<T>(Sequence::template Stage<S>::outputs)>;

  template <std::size_t S>
  [[nodiscard]] constexpr View<S> outputs_of() const noexcept {
    return {kept.template stage<S>().values.data()};
  }
  template <std::size_t S>
  [[nodiscard]] constexpr View<S> gradient_of() const noexcept {
    return {S % 2 == 0 ? even_gradients : odd_gradients};
  }
  /// For the layer of stage S.
  template <std::size_t S>
  [[nodiscard]] constexpr auto of() const noexcept {
    using Tape = typename tape_of<typename Sequence::template Stage<S>::Layer, T, Batch>::type;
    const std::uint64_t own_seed = seed + (S + 1) * 0x9e3779b97f4a7c15;
    if constexpr (std::is_same_v<Tape, NoTape>) return Training<T, NoTape>{workspace, count, own_seed};
    else return Training<T, Tape>{workspace, count, own_seed, kept.template tape<S>()};
  }
};

/// The same when it is not trained.
template <class Sequence, Scalar T, std::size_t Rows>
struct InferenceMemory {
  T *even, *odd, *workspace;  // the stages' outputs take turns

  template <std::size_t S>
  [[nodiscard]] constexpr MatrixView<T, Rows, Sequence::template Stage<S>::outputs> outputs_of() const noexcept {
    return {S % 2 == 0 ? even : odd};
  }
  template <std::size_t S>
  [[nodiscard]] constexpr Inference<T> of() const noexcept {
    return {workspace};
  }
};

}  // namespace detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
