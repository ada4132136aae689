// SPDX-License-Identifier: BSL-1.0
// What tests/cmake/read_only_data.cmake must see: a net that start-up code makes, in memory that is written to.
#include <cstdint>

#include <ctnn/ctnn.hpp>

volatile std::uint64_t known_at_run_time = 1;
inline const ctnn::Net<ctnn::Dense<64, 10>> digits_net{ctnn::Seed{known_at_run_time}};

int main() { return digits_net({})[0] > 0 ? 1 : 0; }
