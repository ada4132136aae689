// EXPECT: not_a_schedule<.*Table<9>.*, false>
#include <ctnn/ctnn.hpp>

template <std::size_t Size>
struct Table {
  std::array<double, Size> factors{};
  constexpr double operator()(double epoch) const { return factors[static_cast<std::size_t>(epoch) % Size]; }
};
#ifdef COMPILE_FAIL
constexpr ctnn::Schedule schedule = Table<9>{};
#else
constexpr ctnn::Schedule schedule = Table<8>{};
#endif
