// EXPECT: trainer_of_a_constant<const
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
const ctnn::Net<ctnn::Dense<2, 3>> net{};
#else
ctnn::Net<ctnn::Dense<2, 3>> net{};
#endif
ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::Adam{}, ctnn::batch<4>};
