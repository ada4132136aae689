// EXPECT: incomplete_layer<.*layer<0>, .*Scale>
#include <ctnn/ctnn.hpp>

/// y = factor x; without each_tensor its factor could be neither counted nor saved.
struct Scale {
  static constexpr ctnn::Shape input_shape{1};
  static constexpr ctnn::Shape output_shape(ctnn::Shape) { return {1}; }
  template <class T>
  struct Parameters {
    ctnn::Vector<T, 1> factor{};
  };
#ifdef COMPILE_FAIL

#else
  template <class Visitor, class... Structs>
  static constexpr void each_tensor(Visitor&& visit, Structs&... structs) {
    visit("factor", structs.factor...);
  }
#endif
  template <class T, class Weights>
  static constexpr void initialize(Parameters<T>&, ctnn::Random&, Weights) {}
};
constexpr ctnn::Net<Scale> net{};
