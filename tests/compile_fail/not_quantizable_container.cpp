// EXPECT: not_quantizable<.*layer<2>, .*Residual<
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Block = ctnn::Residual<ctnn::Dense<3>, ctnn::Tanh>;
#else
using Block = ctnn::Dense<3>;
#endif
using Net = ctnn::Net<ctnn::Dense<2, 3>, ctnn::Tanh, Block>;
constexpr Net net{};
constexpr std::array<Net::Input, 1> samples{{{1, 2}}};
const auto small = ctnn::quantize(net, samples);
const auto y = small({1, 2});
const auto error = ctnn::quantization_error(net, small, samples);
