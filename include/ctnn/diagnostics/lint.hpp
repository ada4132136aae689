// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <type_traits>

#include <ctnn/diagnostics/detail/role.hpp>
#include <ctnn/net/checks.hpp>

namespace ctnn {
#include <ctnn/begin_target.inc>

/// What lint knows to look for.
enum class FindingKind {
  NoNonlinearity,     ///< between two linear layers; at the second
  SoftmaxTwice,       ///< Softmax before a loss that takes it itself
  SigmoidTwice,       ///< Sigmoid before a loss that takes it itself
  SigmoidStack,       ///< more than 4 sigmoids in a row; at the fifth
  ReLUBeforeSigmoid,  ///< at the end of the net, where the loss may be the sigmoid
};

/// Something in a topology that compiles, but hardly learns.
struct Finding {
  FindingKind kind{};
  std::size_t layer = 0;  ///< counted from 0, activations included

  /// One sentence: what, why, and what to do.
  [[nodiscard]] constexpr const char* message() const noexcept {
    switch (kind) {
      case FindingKind::NoNonlinearity:
        return "There is no non-linearity between two linear layers, and together they can do no more than one: put ReLU or Tanh "
               "between them.";
      case FindingKind::SoftmaxTwice:
        return "The loss takes the softmax itself, and taken twice it flattens every answer: leave the Softmax out.";
      case FindingKind::SigmoidTwice:
        return "The loss takes the sigmoid itself, and taken twice it never leaves 0.5 to 0.73: leave the Sigmoid out, or take "
               "BinaryCrossEntropy.";
      case FindingKind::SigmoidStack:
        return "More than 4 sigmoids stand in a row, each of which lets a quarter of a gradient through at most: take ReLU or "
               "Tanh between the layers.";
      case FindingKind::ReLUBeforeSigmoid:
        return "A sigmoid of what ReLU lets through is never below 0.5, so that the net cannot say no: leave the ReLU out.";
    }
    return "";
  }
  friend constexpr bool operator==(const Finding&, const Finding&) = default;
};

/// What lint<Net> found, a range of findings; of more than `capacity` the first ones.
struct Lint {
  static constexpr std::size_t capacity = 16;

  Finding found[capacity]{};
  std::size_t count = 0;

  [[nodiscard]] constexpr bool ok() const noexcept { return count == 0; }
  [[nodiscard]] constexpr const Finding* begin() const noexcept { return found; }
  [[nodiscard]] constexpr const Finding* end() const noexcept { return found + count; }
  constexpr void add(FindingKind kind, std::size_t layer) noexcept {
    if (count < capacity) found[count++] = {kind, layer};
  }
};

/// Where the loss is not known.
struct NoLoss {};

namespace detail {

/// Takes one layer after another.
struct Linter {
  static constexpr std::size_t most_sigmoids = 4;

  Lint lint{};
  // The last two layers that do anything.
  Role before = Role::Other, last = Role::Other;
  std::size_t at_before = 0, at_last = 0, sigmoids = 0;

  constexpr void add(Role role, std::size_t at) noexcept {
    if (role == Role::Nothing) return;
    if (role == Role::Linear && last == Role::Linear) lint.add(FindingKind::NoNonlinearity, at);
    if (role == Role::Sigmoid) ++sigmoids;
    else if (role != Role::Linear) sigmoids = 0;
    if (role == Role::Sigmoid && sigmoids == most_sigmoids + 1) lint.add(FindingKind::SigmoidStack, at);
    before = last;
    at_before = at_last;
    last = role;
    at_last = at;
  }

  constexpr void finish(Role of_loss) noexcept {
    if (last == Role::Softmax && of_loss == Role::Softmax) lint.add(FindingKind::SoftmaxTwice, at_last);
    if (last == Role::Sigmoid && of_loss == Role::Sigmoid) lint.add(FindingKind::SigmoidTwice, at_last);
    if (last == Role::Sigmoid && before == Role::ReLU) lint.add(FindingKind::ReLUBeforeSigmoid, at_before);
    if (last == Role::ReLU && of_loss == Role::Sigmoid) lint.add(FindingKind::ReLUBeforeSigmoid, at_last);
  }
};

}  // namespace detail

/// Looks a topology over for what compiles but hardly learns: static_assert(lint<Net>.ok()). With the loss, lint<Net,
/// SoftmaxCrossEntropy>, it knows more. A layer counts as linear when it says `is_linear`; into layers that are made of layers it does not
/// look.
template <class Net, class Loss = NoLoss>
inline constexpr Lint lint = [] {
  detail::Linter linter;
  if constexpr (Net::well_formed) {
    const auto roles = detail::roles_of<Net>();
    for (std::size_t i = 0; i < roles.size(); ++i) linter.add(roles[i], i);
    linter.finish(detail::role_of_loss<Loss>);
  }
  return linter.lint;
}();

namespace wrong {

template <class Where, FindingKind Kind>
struct finding;
template <FindingKind Kind>
struct finding<layer<nowhere>, Kind> : std::true_type {};

}  // namespace wrong

/// static_assert(lint_passed<Net>::value) names the first finding and its layer in the compiler's message.
template <class Net, class Loss = NoLoss>
using lint_passed = wrong::finding<wrong::layer<lint<Net, Loss>.ok() ? wrong::nowhere : lint<Net, Loss>.found[0].layer>,
                                   lint<Net, Loss>.found[0].kind>;

#include <ctnn/end_target.inc>
}  // namespace ctnn
