// SPDX-License-Identifier: BSL-1.0
// Two threads read one constant net, each by itself, and save it, to the same file too. For ThreadSanitizer.
#include <array>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/io/safetensors.hpp>

#include "io/safetensors_bytes.hpp"
#include "support/temporary_folder.hpp"

namespace {

using namespace ctnn;
using Reader = Net<InputShape<2, 6, 6>, Conv2D<4, 3>, BatchNorm<>, ReLU, MaxPool2D<2>, Flatten, Dropout<Rate{0.5}>, Dense<8>,
                   Residual<Dense<8>, Tanh>, LayerNorm<>, Dense<3>, Softmax>;
constexpr std::size_t count = 17;

struct Results {
  std::vector<Reader::Output> one_by_one{count}, together{count};
  std::string file, shared_file;
  friend bool operator==(const Results&, const Results&) = default;
};

Results read(const Reader& net, const std::vector<Reader::Input>& inputs, const std::filesystem::path& own_file,
             const std::filesystem::path& shared_file) {
  Results results;
  for (std::size_t i = 0; i < count; ++i) results.one_by_one[i] = net(inputs[i]);
  net(inputs, results.together);
  for (int i = 0; i < 10; ++i) {
    save_safetensors(own_file, net);
    save_safetensors(shared_file, net);
    Reader loaded;
    load_safetensors(shared_file, loaded);
    results.shared_file = test::numbers_of<Reader>(loaded);
  }
  results.file = test::contents_of(own_file);
  return results;
}

}  // namespace

int main() {
  const Reader net{Seed{1}};
  Random random{Seed{2}};
  std::vector<Reader::Input> inputs(count);
  for (Reader::Input& input : inputs)
    for (float& value : input) value = random.uniform(-1.0F, 1.0F);

  const test::TemporaryFolder folder;
  const Results alone = read(net, inputs, folder / "alone", folder / "shared");
  std::array<Results, 2> results;
  {
    std::thread first{[&] { results[0] = read(net, inputs, folder / "first", folder / "shared"); }};
    std::thread second{[&] { results[1] = read(net, inputs, folder / "second", folder / "shared"); }};
    first.join();
    second.join();
  }
  if (alone.shared_file != test::numbers_of<Reader>(net) || alone.one_by_one != alone.together) {
    std::puts("one thread alone gets something else than expected");
    return 1;
  }
  if (results[0] != alone || results[1] != alone || folder.file_count() != 4) {
    std::puts("two threads get something else than one");
    return 1;
  }
}
