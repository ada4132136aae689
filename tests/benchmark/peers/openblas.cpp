// SPDX-License-Identifier: BSL-1.0
#include "blas_layer.hpp"
#include "blas_vector_layer.hpp"
#include "stack_contender.hpp"

namespace bench {
namespace {

template <std::size_t I>
using BlasContender = typename decltype(stack_contender<I, BlasLayer, BlasVectorLayer>())::type;

const bool entered = [] {
  openblas_set_num_threads(1);
  const std::string config = openblas_get_config();  // "OpenBLAS 0.3.21 ..."
  const std::size_t start = config.find(' ') + 1, end = config.find(' ', start);
  return enter_all<BlasContender>("OpenBLAS", config.substr(start, end - start).append(" for ").append(openblas_get_corename()));
}();

}  // namespace
}  // namespace bench
