// EXPECT: batch_in_pieces<.*holds<32>, .*of<33>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
constexpr auto capacity = ctnn::batch<32, 33>;
#else
constexpr auto capacity = ctnn::batch<32, 8>;
#endif
ctnn::Net<ctnn::Dense<2, 3>> net;
ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::Adam{}, capacity};
