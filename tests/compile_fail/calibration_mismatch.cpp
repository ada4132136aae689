// EXPECT: calibration_mismatch<.*array<float, 3.*array<float, 2
#include <ctnn/ctnn.hpp>

using Net = ctnn::Net<ctnn::Dense<3, 1>>;
constexpr Net net{};
#ifdef COMPILE_FAIL
constexpr std::array<std::array<float, 2>, 1> samples{{{1, 2}}};
#else
constexpr std::array<ctnn::Sample<Net::Input, ctnn::Label>, 1> samples{{{{1, 2, 3}, {0}}}};
#endif
const auto small = ctnn::quantize(net, samples);
