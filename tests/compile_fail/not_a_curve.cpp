// EXPECT: not_a_curve<.*Softmax
#include <ctnn/ctnn.hpp>
#include <ctnn/plot/activation.hpp>

#ifdef COMPILE_FAIL
using Function = ctnn::Softmax;
#else
using Function = ctnn::Sigmoid;
#endif
std::string draw() { return ctnn::plot::activation<Function>(); }
