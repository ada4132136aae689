// EXPECT: not_quantizable<.*layer<1>, .*BatchNorm
#include <ctnn/ctnn.hpp>

using Normalized = ctnn::Net<ctnn::Dense<2, 3>, ctnn::BatchNorm<>, ctnn::ReLU, ctnn::Dense<1>>;
constexpr Normalized net{};
constexpr std::array<Normalized::Input, 1> samples{{{1, 2}}};
#ifdef COMPILE_FAIL
const auto small = ctnn::quantize(net, samples);
#else
const auto small = ctnn::quantize(ctnn::fold(net), samples);
#endif
