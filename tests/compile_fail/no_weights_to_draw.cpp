// EXPECT: no_weights_to_draw<.*Conv2D
#include <ctnn/ctnn.hpp>
#include <ctnn/plot/weight_images.hpp>

#ifdef COMPILE_FAIL
using Net = ctnn::Net<ctnn::InputShape<1, 4, 4>, ctnn::Conv2D<2, 3>>;
#else
using Net = ctnn::Net<ctnn::InputShape<1, 4, 4>, ctnn::Flatten, ctnn::Dense<2>>;
#endif
std::string draw(const Net& net) { return ctnn::plot::weight_images(net, {.rows = 4, .columns = 4}); }
