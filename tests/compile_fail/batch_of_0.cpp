// EXPECT: batch_of<0>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
constexpr auto capacity = ctnn::batch<0>;
#else
constexpr auto capacity = ctnn::batch<1>;
#endif
ctnn::Net<ctnn::Dense<2, 3>> net;
ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::Adam{}, capacity};
