// EXPECT: not_quantizable<.*layer<0>, .*Dense<20000, *1
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
constexpr std::size_t inputs = 20000;  // so many products could overflow
#else
constexpr std::size_t inputs = 10000;
#endif
using Wide = ctnn::Net<ctnn::Dense<inputs, 1>>;
using Small = ctnn::Quantized<Wide>;
static_assert(sizeof(Small) < 20000);
