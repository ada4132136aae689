// SPDX-License-Identifier: BSL-1.0
// What files look like, and what is read. That PyTorch reads them too, and what it writes, tests/io/interop shows.
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/io/safetensors.hpp>

#include "io/safetensors_bytes.hpp"
#include "support/bad_file.hpp"
#include "support/catch.hpp"
#include "support/gzip.hpp"
#include "support/scale.hpp"
#include "support/temporary_folder.hpp"

using namespace ctnn;

namespace {

using test::as_file, test::complaint, test::little_endian, test::numbers_of;

/// Every layer that has numbers, one at least of each.
template <class T>
using Everything = BasicNet<T, InputShape<4, 3, 3>, BatchNorm<>, LayerNorm<>, RMSNorm<>, GroupNorm<2>,
                            Conv2D<4, Kernel{2, 1}, Stride{1, 2}, Groups{2}>, DepthwiseConv2D<Kernel{2, 1}>, Reshape<2, 4>,
                            Conv1D<2, 2>, DepthwiseConv1D<2>, ConvTranspose1D<3, 2, Stride{2}>, GlobalAveragePool, Dense<4>,
                            PReLU<4>, test::Scale<4>, Sequential<Dense<2>, Tanh, Dense<4>>, Residual<Sequential<Dense<4>>, Tanh>,
                            Sum<Dense<2>, Sequential<Tanh, Dense<2>>>, Concat<Identity, Dense<1>>,
                            Repeat<2, Dense<3>, BatchNorm<>>, Init<Dense<2>, Zeros{}>, Softmax>;

/// Calls change(i, value) with each number of each tensor, the first of which is number 0.
template <class Net, class Change>
void for_each_number(Net& net, Change change) {
  using T = typename Net::ScalarType;
  for (const auto tensor : test::tensors_of<Net>(net))
    for (std::size_t i = 0; i < tensor.size() / sizeof(T); ++i) change(i, reinterpret_cast<T*>(tensor.data())[i]);
}

template <class Net>
std::string written(const Net& net) {
  const test::TemporaryFolder folder;
  save_safetensors(folder / "net.safetensors", net);
  return test::contents_of(folder / "net.safetensors");
}
template <class Net>
std::string why_not(const std::string& file, Net& net, io::LoadOptions options = {}) {
  return complaint([&] { load_safetensors(as_file(file), net, options); });
}

std::size_t header_size(const std::string& file) {
  return static_cast<unsigned char>(file[0]) + 256u * static_cast<unsigned char>(file[1]);
}
std::string header_of(const std::string& file) { return file.substr(8, header_size(file)); }

/// Of a file of floats: names, shapes, and the numbers unless they are 0, 1, 2, ...
std::string listed(const std::string& file) {
  const std::string header = header_of(file), separator = R"(":{"dtype":"F32","shape":)";
  std::string lines;
  for (std::size_t at = 0; (at = header.find(separator, at)) != header.npos;) {
    const std::size_t quote = header.rfind('"', at - 1) + 1, shape = at + separator.size(),
                      shape_end = header.find(']', shape) + 1;
    at = header.find('[', shape_end) + 1;
    const std::size_t begin = std::stoul(header.substr(at)), end = std::stoul(header.substr(header.find(',', at) + 1));
    std::string numbers, in_order;
    for (std::size_t i = begin; i < end; i += 4) {
      float number = 0;
      std::memcpy(&number, file.data() + 8 + header.size() + i, 4);
      numbers += ' ' + std::to_string(static_cast<int>(number));
      in_order += ' ' + std::to_string((i - begin) / 4);
    }
    lines += '\n' + header.substr(quote, shape - separator.size() - quote) + ' ' + header.substr(shape, shape_end - shape) +
             (numbers == in_order ? "" : numbers);
  }
  return lines + '\n';
}

}  // namespace

TEST_CASE("a safetensors file, byte by byte", "[io][safetensors]") {
  Net<Dense<2, 3>> net;
  net.layer<0>().weights.values = {1, -2, 0.5F, 0, -0.0F, 1.0F / 3};  // [inputs][outputs]
  net.layer<0>().bias.values = {2, 3, 4};
  const std::string number =
      std::to_string(ctnn::version.major) + '.' + std::to_string(ctnn::version.minor) + '.' + std::to_string(ctnn::version.patch);
  std::string header = R"({"__metadata__":{"format":"pt","ctnn.version":")" + number +
                       R"(","ctnn.layers":"ctnn::Dense<2, 3>"},)"
                       R"("0.weight":{"dtype":"F32","shape":[3,2],"data_offsets":[0,24]},)"
                       R"("0.bias":{"dtype":"F32","shape":[3],"data_offsets":[24,36]}})";
  while (header.size() % 8 != 0) header += ' ';
  const std::string size{static_cast<char>(header.size()), '\0', '\0', '\0', '\0', '\0', '\0', '\0'};
  REQUIRE(header.size() < 256);
  CHECK(written(net) == size + header +
                            test::bytes("\x00\x00\x80\x3f\x00\x00\x00\x00"  // 1 0: what the first output is made of
                                        "\x00\x00\x00\xc0\x00\x00\x00\x80"  // -2 -0
                                        "\x00\x00\x00\x3f\xab\xaa\xaa\x3e"  // 1/2 1/3
                                        "\x00\x00\x00\x40\x00\x00\x40\x40\x00\x00\x80\x40"));
}

TEST_CASE("names, shapes and orders of all tensors are PyTorch's", "[io][safetensors]") {
  Everything<float> net;
  for_each_number(net, [](std::size_t i, float& value) { value = static_cast<float>(i); });  // by their place in memory
  // [f][c][r][k] of [c][r][k][f], [f][c][k] of [c][k][f] (9, transposed: [c][f][k]), [outputs][inputs] of [inputs][outputs]
  CHECK(listed(written(net)) == R"(
0.weight [4]
0.bias [4]
0.running_mean [4]
0.running_var [4]
1.weight [4,3,3]
1.bias [4,3,3]
2.weight [4,3,3]
3.weight [4]
3.bias [4]
4.weight [4,2,2,1] 0 4 8 12 1 5 9 13 2 6 10 14 3 7 11 15
4.bias [4]
5.weight [4,1,2,1] 0 4 1 5 2 6 3 7
5.bias [4]
7.weight [2,2,2] 0 2 4 6 1 3 5 7
7.bias [2]
8.weight [2,1,2] 0 2 1 3
8.bias [2]
9.weight [2,3,2] 0 3 1 4 2 5 6 9 7 10 8 11
9.bias [3]
11.weight [4,3] 0 4 8 1 5 9 2 6 10 3 7 11
11.bias [4]
12.weight [4]
13.factor [4]
14.0.weight [2,4] 0 2 4 6 1 3 5 7
14.0.bias [2]
14.2.weight [4,2] 0 4 1 5 2 6 3 7
14.2.bias [4]
15.0.0.weight [4,4] 0 4 8 12 1 5 9 13 2 6 10 14 3 7 11 15
15.0.0.bias [4]
16.0.weight [2,4] 0 2 4 6 1 3 5 7
16.0.bias [2]
16.1.1.weight [2,4] 0 2 4 6 1 3 5 7
16.1.1.bias [2]
17.1.weight [1,2]
17.1.bias [1]
18.0.0.weight [3,3] 0 3 6 1 4 7 2 5 8
18.0.0.bias [3]
18.0.1.weight [3]
18.0.1.bias [3]
18.0.1.running_mean [3]
18.0.1.running_var [3]
18.1.0.weight [3,3] 0 3 6 1 4 7 2 5 8
18.1.0.bias [3]
18.1.1.weight [3]
18.1.1.bias [3]
18.1.1.running_mean [3]
18.1.1.running_var [3]
19.weight [2,3] 0 2 4 1 3 5
19.bias [2]
)");
}

TEMPLATE_TEST_CASE("all numbers come back, to the bit", "[io][safetensors]", float, double) {
  using Net = Everything<TestType>;
  Net net;
  Random random{Seed{1}};
  for_each_number(net, [&](std::size_t, TestType& value) {  // any bits: subnormal numbers and -0 too
    do {
      if constexpr (sizeof(TestType) == 4) value = std::bit_cast<float>(static_cast<std::uint32_t>(random.next()));
      else value = std::bit_cast<double>(random.next());
    } while (!std::isfinite(value));
  });
  net.template layer<11>().bias.values = {-TestType{0}, std::numeric_limits<TestType>::denorm_min(),
                                          std::numeric_limits<TestType>::max(), std::numeric_limits<TestType>::lowest()};
  const test::TemporaryFolder folder;
  save_safetensors(folder / "net.safetensors", net);
  Net from_file, from_memory, from_gz;
  SECTION("from a file") {
    load_safetensors(folder / "net.safetensors", from_file);
    CHECK(numbers_of<Net>(from_file) == numbers_of<Net>(net));
  }
  SECTION("from memory") {
    const std::string bytes = test::contents_of(folder / "net.safetensors");
    load_safetensors(as_file(bytes), from_memory);
    CHECK(numbers_of<Net>(from_memory) == numbers_of<Net>(net));
  }
  SECTION("from what gzip made of it") {
    test::write_contents(folder / "net.safetensors.gz", test::gzip(test::contents_of(folder / "net.safetensors")));
    load_safetensors(folder / "net.safetensors.gz", from_gz);
    CHECK(numbers_of<Net>(from_gz) == numbers_of<Net>(net));
  }
}

TEST_CASE("a net without numbers, and its layers, are a file too", "[io][safetensors]") {
  Net<InputShape<2, 8, 8>, MaxPool2D<2>, AveragePool2D<2>, Dropout<Rate{0.25}>, ELU<Alpha{0.5}>, Reshape<4, 2>, MaxPool1D<2>,
      Flatten, LeakyReLU<>, LogSoftmax>
      net;
  const std::string file = written(net);
  const std::string layers = R"("ctnn.layers":"ctnn::MaxPool2D<2>\nctnn::AveragePool2D<2>\nctnn::Dropout<ctnn::Rate{0x1p-2}>\n)"
                             R"(ctnn::ELU<ctnn::Alpha{0x1p-1}>\nctnn::Reshape<4, 2>\nctnn::MaxPool1D<2>\nctnn::Flatten\n)"
                             R"(ctnn::LeakyReLU<ctnn::Slope{0x1.47ae147ae147bp-7}>\nctnn::LogSoftmax"}})";
  CHECK(header_of(file).find(layers) != std::string::npos);
  CHECK(why_not(file, net).empty());
}

namespace {

/// A file of one tensor, "0.weight".
std::string file_of(const char* type, std::size_t count, const std::string& data) {
  const std::string number = std::to_string(count), end = std::to_string(data.size());
  return test::safetensors(
      std::string{R"({"0.weight":{"dtype":")"} + type + R"(","shape":[)" + number + R"(],"data_offsets":[0,)" + end + "]}}",
      data);
}

/// 1 sign, some exponent, some fraction bits, as IEEE 754 has it.
double half(std::uint32_t bits, int fraction_bits) {
  const int exponent_bits = 15 - fraction_bits, bias = (1 << (exponent_bits - 1)) - 1;
  const int exponent = static_cast<int>(bits >> fraction_bits) & ((1 << exponent_bits) - 1);
  const double fraction = std::ldexp(bits & ((1u << fraction_bits) - 1), -fraction_bits);
  const double value = exponent == 0 ? std::ldexp(fraction, 1 - bias) : std::ldexp(1 + fraction, exponent - bias);
  return bits < 0x8000 ? value : -value;
}

template <class T>
void check_halves(const char* type, int fraction_bits) {
  using Net = BasicNet<T, InputShape<256>, PReLU<256>>;
  const std::uint32_t infinity = (1u << 15) - (1u << fraction_bits);
  Net net;
  std::size_t wrong = 0, refused = 0;
  for (std::uint32_t high = 0; high < 256; ++high) {
    std::vector<std::uint16_t> all(256);
    std::iota(all.begin(), all.end(), static_cast<std::uint16_t>(high << 8));
    std::vector<std::uint16_t> finite = all;
    for (std::uint16_t& bits : finite)
      if ((bits & 0x7fffu) >= infinity) bits = 0;
    load_safetensors(as_file(file_of(type, 256, little_endian(finite))), net);
    for (std::size_t i = 0; i < 256; ++i) {
      const double value = static_cast<double>(net.template layer<0>().slopes[i]), expected = half(finite[i], fraction_bits);
      wrong += std::bit_cast<std::uint64_t>(value) == std::bit_cast<std::uint64_t>(expected) ? 0 : 1;
      if (finite[i] == all[i]) continue;
      const std::uint16_t before = std::exchange(finite[i], all[i]);
      refused += why_not(file_of(type, 256, little_endian(finite)), net).empty() ? 0 : 1;
      finite[i] = before;
    }
  }
  CHECK(wrong == 0);
  CHECK(refused == std::size_t{2} << fraction_bits);
}

}  // namespace

TEST_CASE("what a half is, by Python's struct", "[io][safetensors]") {
  CHECK(half(0x3c00, 10) == 1);
  CHECK(half(0x3555, 10) == 0.333251953125);
  CHECK(half(0x7bff, 10) == 65504);
  CHECK(half(0x0001, 10) == 5.960464477539063e-08);
  CHECK(half(0x03ff, 10) == 6.097555160522461e-05);
  CHECK(half(0xc000, 10) == -2);
  CHECK(half(0x3eab, 7) == 0.333984375);
  CHECK(half(0x7f7f, 7) == 3.3895313892515355e+38);
  CHECK(half(0x0001, 7) == 9.183549615799121e-41);
}

TEMPLATE_TEST_CASE("every F16 and BF16 is read to the bit, or refused", "[io][safetensors]", float, double) {
  check_halves<TestType>("F16", 10);
  check_halves<TestType>("BF16", 7);
}

TEST_CASE("doubles are rounded to a net of float, floats are what they are in one of double", "[io][safetensors]") {
  Net<InputShape<4>, PReLU<4>> net;
  BasicNet<double, InputShape<4>, PReLU<4>> wide;
  const std::vector<double> doubles{0.1, -1.0 / 3, 3.4028235677973362e+38, 1e-60};  // the third rounds down to the largest float
  const std::string file = file_of("F64", 4, little_endian(doubles));
  load_safetensors(as_file(file), net);
  CHECK(net.layer<0>().slopes.values == std::array{0.1F, -1.0F / 3, std::numeric_limits<float>::max(), 0.0F});
  load_safetensors(as_file(file), wide);
  CHECK(wide.layer<0>().slopes.values == std::array{0.1, -1.0 / 3, 3.4028235677973362e+38, 1e-60});
  load_safetensors(as_file(file_of("F32", 4, little_endian(std::vector{0.1F, -0.0F, 1e-45F, 3e38F}))), wide);
  CHECK(wide.layer<0>().slopes.values == std::array{0x1.99999ap-4, -0.0, 0x1p-149, 0x1.c363ccp+127});

  const std::string before = numbers_of<decltype(net)>(net);
  CHECK(why_not(file_of("F64", 4, little_endian(std::vector{0.0, 1.0, 1e300, 0.0})), net) ==
        "tensor '0.weight', element [2]: expected a finite number that fits into a float, found 1e+300");
  CHECK(numbers_of<decltype(net)>(net) == before);
}

TEST_CASE("a BatchNorm's num_batches_tracked is let pass, where there is one", "[io][safetensors]") {
  using Net = ctnn::Net<InputShape<2>, BatchNorm<>>;
  const auto file = [](const std::string& more, const std::string& data) {
    return test::safetensors(R"({"0.weight":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                             R"("0.bias":{"dtype":"F32","shape":[2],"data_offsets":[8,16]},)"
                             R"("0.running_mean":{"dtype":"F32","shape":[2],"data_offsets":[16,24]},)"
                             R"("0.running_var":{"dtype":"F32","shape":[2],"data_offsets":[24,32]})" +
                                 more + "}",
                             little_endian(std::vector<float>{1, 2, 3, 4, 5, 6, 7, 8}) + data);
  };
  const std::string tracked = R"(,"0.num_batches_tracked":{"dtype":"I64","shape":[],"data_offsets":[32,40]})";
  Net net;
  SECTION("there") { REQUIRE(why_not(file(tracked, little_endian(std::uint64_t{77})), net).empty()); }
  SECTION("not there") { REQUIRE(why_not(file("", ""), net).empty()); }
  CHECK(numbers_of<Net>(net) == little_endian(std::vector<float>{1, 2, 3, 4, 5, 6, 7, 8}));
}

TEST_CASE("a file says which layers it is of, and others are refused", "[io][safetensors]") {
  Net<Dense<2, 3>, ReLU, Dense<1>> net{Seed{1}};
  const std::string file = written(net);
  SECTION("another activation") {
    Net<Dense<2, 3>, Tanh, Dense<1>> other;
    CHECK(why_not(file, other) == "layer 1: expected ctnn::Tanh, found 'ctnn::ReLU'");
    CHECK(numbers_of<decltype(other)>(other) == std::string(13 * 4, '\0'));
    SECTION("unless they are asked for") {
      CHECK(why_not(file, other, {.any_layers = true}).empty());
      CHECK(numbers_of<decltype(other)>(other) == numbers_of<decltype(net)>(net));
    }
  }
  SECTION("a Softmax more at the end is no other net, on either side") {
    Net<Dense<2, 3>, ReLU, Dense<1>, Softmax> longer;
    CHECK(why_not(file, longer).empty());
    CHECK(numbers_of<decltype(longer)>(longer) == numbers_of<decltype(net)>(net));
    CHECK(why_not(written(longer), net).empty());
  }
  SECTION("layers that say their sizes are those that do not") {
    Net<Dense<2, 3>, ReLU, Dense<3, 1>> same;
    CHECK(why_not(file, same).empty());
  }
  SECTION("layers of which a file cannot speak") {
    struct Local : ReLU {};
    Net<Dense<2, 3>, Local, Dense<1>> local;
    CHECK(why_not(file, local).empty());
    CHECK(why_not(written(local), net).empty());
    CHECK(header_of(written(local)).find("ctnn.layers") == std::string::npos);
  }
}

TEST_CASE("the scalar of a net is no part of its layers", "[io][safetensors]") {
  Net<Dense<2, 3>> net{Seed{1}};
  BasicNet<double, Dense<2, 3>> wide;
  CHECK(why_not(written(net), wide).empty());
  CHECK(why_not(written(wide), net).empty());
}

TEST_CASE("what is not finite is not saved, and the file before stays", "[io][safetensors]") {
  const test::TemporaryFolder folder;
  Net<InputShape<4, 2, 2>, LayerNorm<>, Conv2D<3, 2>> net{Seed{1}};
  save_safetensors(folder / "net.safetensors", net);
  const std::string before = test::contents_of(folder / "net.safetensors");
  net.layer<1>().weights.values[7] = std::numeric_limits<float>::infinity();  // [channel 0][row 1][column 0][filter 1]
  CHECK(complaint([&] { save_safetensors(folder / "net.safetensors", net); }) ==
        "tensor '1.weight', element [1, 0, 1, 0]: expected a finite number, found inf");
  net.layer<0>().scale.values[5] = std::numeric_limits<float>::quiet_NaN();
  CHECK(complaint([&] { save_safetensors(folder / "net.safetensors", net); }) ==
        "tensor '0.weight', element [1, 0, 1]: expected a finite number, found nan");
  CHECK(test::contents_of(folder / "net.safetensors") == before);
  CHECK(folder.file_count() == 1);
}

TEST_CASE("a header whose size begins as gzip's files do is a header", "[io][safetensors]") {
  std::string header =
      R"({"0.weight":{"dtype":"F32","shape":[1,1],"data_offsets":[0,4]},"0.bias":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})";
  header.resize(0x8b1f, ' ');
  Net<Dense<1, 1>> net;
  const std::string file = test::safetensors(header, std::string(8, '\0'));
  load_safetensors(std::as_bytes(std::span{file}), net);
  CHECK(net.layer<0>().bias[0] == 0);
}

TEST_CASE("two tensors of one name are no file", "[io][safetensors]") {
  Vector<float, 1> one{{1}}, other{{2}};
  std::vector<io::detail::FileTensor> tensors;
  for (auto* values : {&one, &other})
    tensors.push_back({.name = "0.weight", .shape = {1}, .steps = {1}, .values = values->values.data()});
  CHECK_THROWS_AS(io::detail::write_safetensors(tensors, {}), io::Error);
  CHECK_THROWS_AS((io::detail::SafetensorsContents{"", tensors, {}}), io::Error);
}

TEST_CASE("an error names the file", "[io][safetensors]") {
  const test::TemporaryFolder folder;
  const auto path = folder / "net.safetensors";
  Net<Dense<2, 3>> net;
  CHECK(complaint([&] { load_safetensors(path, net); }) ==
        path.string() + ": expected a file that can be read, found No such file or directory");
  CHECK(complaint([&] { load_safetensors(folder.path(), net); }) ==
        folder.path().string() + ": expected a file that can be read, found Is a directory");
  test::write_contents(path, "");
  CHECK(complaint([&] { load_safetensors(path, net); }) ==
        path.string() + ", byte 0: expected 8 bytes: the header's size, found the end of the file");
}
