// SPDX-License-Identifier: BSL-1.0
// What compare.py calls. `interop write FOLDER` writes files of several nets, and of a training, each with an input and what the net makes
// of it; `interop read FOLDER` reads files of the same nets, and says whether they make of an input what stands beside it.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <limits>
#include <memory>
#include <string>
#include <type_traits>

#include <ctnn/ctnn.hpp>
#include <ctnn/io/checkpoint.hpp>
#include <ctnn/io/safetensors.hpp>

namespace {

using namespace ctnn;
namespace fs = std::filesystem;

// The same nets as in compare.py.
using Mlp = Net<Dense<4, 16>, Tanh, Dense<3>>;
using Features = BasicNet<double, Dense<4, 6>, BatchNorm<>, PReLU<6>, Dense<3>, PReLU<>, LayerNorm<>>;
using Images = Net<InputShape<4, 6, 5>, Conv2D<6, 3, Padding{1}, Groups{2}>, BatchNorm<>, ReLU,  //
                   Conv2D<8, Kernel{2, 3}, Stride{2, 1}>, LayerNorm<>, GroupNorm<4>,             //
                   DepthwiseConv2D<2, Multiplier{2}>, Flatten, Dense<5>>;
using Sequences = BasicNet<double, InputShape<3, 8>, Conv1D<4, 3, same>, GroupNorm<2>, SiLU,    //
                           ConvTranspose1D<5, 4, Stride{2}, Padding{1}>, PReLU<>, BatchNorm<>,  //
                           DepthwiseConv1D<2>, Flatten, Dense<2>>;
using Nested =
    Net<Dense<6, 5>, Residual<Sequential<Dense<5>, Tanh>, Dense<5>>, Sum<Dense<4>, Sequential<Dense<3>, ReLU, Dense<4>>>,
        Repeat<2, Dense<4>, Tanh>, Concat<Identity, Dense<2>>, Dense<3>>;

template <class Use>
void for_each_net(Use use) {
  use.template operator()<Mlp>("mlp");
  use.template operator()<Features>("features");
  use.template operator()<Images>("images");
  use.template operator()<Sequences>("sequences");
  use.template operator()<Nested>("nested");
}

template <class Numbers>
void fill(Numbers& numbers, Random& random, double lowest = -1, double highest = 1) {
  for (auto& number : numbers) number = static_cast<std::remove_reference_t<decltype(number)>>(random.uniform(lowest, highest));
}

/// Another number everywhere, so that none is at home in two places; variances above 0.
template <class Net>
void fill_net(Net& net, Random& random) {
  for_each_tensor<Net>(
      [&](auto, std::string name, auto& tensor) { fill(tensor.values, random, name.ends_with("running_var") ? 0.5 : -1, 1.5); },
      net);
}

template <class Numbers>
void print(std::ofstream& file, const Numbers& numbers) {
  for (const auto number : numbers) file << number << ' ';
  file << '\n';
}

/// A line with an input, and one for what each net makes of it.
template <class Net, class... Nets>
void write_example(const fs::path& path, Random& random, const Net& net, const Nets&... more) {
  typename Net::Input input;
  fill(input, random);
  std::ofstream file{path};
  file.precision(std::numeric_limits<double>::max_digits10);
  print(file, input);
  print(file, net(input));
  (print(file, more(input)), ...);
}

void write(const fs::path& folder) {
  Random random{Seed{7}};
  for_each_net([&]<class Net>(const std::string& name) {
    Net net;
    fill_net(net, random);
    save_safetensors(folder / (name + ".safetensors"), net);
    write_example(folder / (name + ".txt"), random, net);
  });

  // A checkpoint in the middle of a training.
  Mlp net{Seed{1}}, best = net;
  std::array<Sample<Mlp::Input, Mlp::Output>, 20> samples;
  for (auto& sample : samples) fill(sample.input, random), fill(sample.target, random);
  const auto trainer = std::make_unique<Trainer<Mlp, MeanSquaredError, Adam, 4>>(net, MeanSquaredError{}, Adam{}, batch<4>);
  trainer->fit(samples, {.epochs = 3});
  best = net;
  trainer->fit(samples, {.epochs = 2});
  save_checkpoint(folder / "training.ctnn", *trainer, &best);
  write_example(folder / "training.txt", random, net, best);
}

/// The largest difference from what is expected, in units of the largest output, or of 1.
template <class Net>
double difference(const Net& net, const fs::path& example) {
  std::ifstream file{example};
  typename Net::Input input;
  for (auto& number : input) file >> number;
  double largest = 0, scale = 1;
  for (const auto output : net(input)) {
    double expected = 0;
    if (!(file >> expected) || !std::isfinite(output)) return std::numeric_limits<double>::infinity();
    largest = std::max(largest, std::abs(static_cast<double>(output) - expected));
    scale = std::max(scale, std::abs(expected));
  }
  return largest / scale;
}

int read(const fs::path& folder) {
  int wrong = 0;
  for_each_net([&]<class Net>(const std::string& name) {
    for (const std::string type : {"F64", "F32", "F16", "BF16"}) {
      const std::string stem = name + '.' + type;
      Net net;
      load_safetensors(folder / (stem + ".safetensors"), net);
      const double error = difference(net, folder / (stem + ".txt"));
      std::printf("%-16s %.1e\n", stem.c_str(), error);
      // Both compute with floats here and doubles there; sums of some hundred products of numbers around 1.
      if (!(error <= (sizeof(typename Net::ScalarType) == 4 ? 1e-5 : 1e-12))) ++wrong;
    }
  });
  return wrong == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    if (argc == 3 && std::string{argv[1]} == "write") return write(argv[2]), 0;
    if (argc == 3 && std::string{argv[1]} == "read") return read(argv[2]);
    std::fputs("interop write|read FOLDER\n", stderr);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
  }
  return 2;
}
