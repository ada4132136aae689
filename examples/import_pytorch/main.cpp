// SPDX-License-Identifier: BSL-1.0
//
// Trained in PyTorch, run here: the net of export.py reads its numbers from the file that PyTorch wrote, and computes what PyTorch computed.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <filesystem>

#include <ctnn/ctnn.hpp>
#include <ctnn/io/csv.hpp>
#include <ctnn/io/safetensors.hpp>

namespace {

using namespace ctnn;

// nn.Sequential(nn.BatchNorm1d(4), nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 3))
using Penguins = Net<InputShape<4>, BatchNorm<>, Dense<16>, Tanh, Dense<3>>;

constexpr std::array species{"Adelie", "Chinstrap", "Gentoo"};

/// Reads both files, prints a line for each bird, and returns how far the outputs are from PyTorch's.
double largest_difference(const std::filesystem::path& model, const std::filesystem::path& expected) {
  Penguins net;
  load_safetensors(model, net);
  const io::Table birds = read_csv(expected, {.header = true,
                                              .columns = {"bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g",
                                                          "Adelie", "Chinstrap", "Gentoo"}});
  if (birds.rows() == 0) throw io::Error{expected.string(), "", "at least one bird", "none"};
  double largest = 0;
  for (std::size_t i = 0; i < birds.rows(); ++i) {
    Penguins::Input x;
    std::copy_n(birds.row(i).begin(), x.size(), x.begin());
    const Penguins::Output y = net(x);
    for (std::size_t k = 0; k < y.size(); ++k) {
      const double output = static_cast<double>(y[k]);
      largest = std::max(largest, std::abs(output - birds.row(i)[x.size() + k]));
      std::printf("%9.4f ", output);
    }
    std::printf(" %s\n", species[argmax(y)]);
  }
  return largest;
}

}  // namespace

int main(int argc, char** argv) {
  const std::filesystem::path model = argc > 1 ? argv[1] : IMPORT_PYTORCH_MODEL;
  try {
    const double difference = largest_difference(model, model.parent_path() / "expected.csv");
    std::printf("largest difference from PyTorch: %.1e\n", difference);
    return difference < 1e-4 ? 0 : 1;  // outputs are around 10, and floats have seven digits
  } catch (const io::Error& error) {
    std::fprintf(stderr, "import_pytorch: %s\n", error.what());
    return 2;
  }
}
