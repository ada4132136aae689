// EXPECT: trainer_of_a_temporary<.*, false>
#include <ctnn/ctnn.hpp>

#ifdef COMPILE_FAIL
using Net = ctnn::Net<ctnn::Dense<2, 3>>;
ctnn::Trainer trainer{Net{}, ctnn::MeanSquaredError{}, ctnn::Adam{}, ctnn::batch<4>};
#else
using Net = ctnn::Net<ctnn::Dense<2, 3>>;
Net net;
ctnn::Trainer trainer{net, ctnn::MeanSquaredError{}, ctnn::Adam{}, ctnn::batch<4>};
#endif
