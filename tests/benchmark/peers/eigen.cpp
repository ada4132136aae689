// SPDX-License-Identifier: BSL-1.0
#include "eigen_conv1d.hpp"
#include "eigen_layer.hpp"
#include "eigen_vector_layer.hpp"
#include "stack_contender.hpp"

namespace bench {
namespace {

template <std::size_t I>
consteval auto eigen_contender() {
  if constexpr (workloads[I].convolves() && workloads[I].kind == Kind::OneByOne) return std::type_identity<EigenConv1D<I>>{};
  else return stack_contender<I, EigenLayer, EigenVectorLayer>();
}
template <std::size_t I>
using EigenContender = typename decltype(eigen_contender<I>())::type;

const bool entered = enter_all<EigenContender>("Eigen", std::to_string(EIGEN_WORLD_VERSION)
                                                            .append(".")
                                                            .append(std::to_string(EIGEN_MAJOR_VERSION))
                                                            .append(".")
                                                            .append(std::to_string(EIGEN_MINOR_VERSION)));

}  // namespace
}  // namespace bench
