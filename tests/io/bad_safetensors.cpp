// SPDX-License-Identifier: BSL-1.0
// Safetensors files that break a rule: each is refused in one sentence, the net stays as it was, and no memory is taken because a
// file says so.
#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <vector>

#include <ctnn/io/safetensors.hpp>
#include <ctnn/layers/dense.hpp>
#include <ctnn/net/net.hpp>
#include <ctnn/random/random.hpp>

#include "io/safetensors_bytes.hpp"
#include "support/allocations.hpp"
#include "support/bad_file.hpp"
#include "support/catch.hpp"
#include "support/gzip.hpp"

namespace {

using test::BadFile, test::little_endian, test::safetensors;
using Net = ctnn::Net<ctnn::Dense<2, 3>>;
using Text = std::string;

/// What a reader may need whatever the file is: for one string of 65,536 bytes, in the parser's two growing buffers.
constexpr std::size_t constant = 4 * 65536;

void load(std::span<const std::byte> file) {
  Net net{ctnn::Seed{1}};
  const Net before = net;
  std::size_t peak = 0;
  try {
    const test::Allocations memory;
    try {
      ctnn::load_safetensors(file, net);
    } catch (const ctnn::io::Error&) {
      peak = memory.peak();
      throw;
    }
  } catch (const ctnn::io::Error&) {
    CHECK(std::memcmp(&net, &before, sizeof net) == 0);
    CHECK(peak <= 2 * file.size() + constant);
    throw;
  }
}

const Text floats = little_endian(std::vector<float>{1, 2, 3, 4, 5, 6, 7, 8, 9});
const Text weight = R"("0.weight":{"dtype":"F32","shape":[3,2],"data_offsets":[0,24]})";
const Text bias = R"("0.bias":{"dtype":"F32","shape":[3],"data_offsets":[24,36]})";
const Text good = safetensors('{' + weight + ',' + bias + '}', floats);

/// The good file with something else in its header.
Text with(const Text& text, const Text& instead) {
  Text header = '{' + weight + ',' + bias + '}';
  const std::size_t at = header.find(text);
  REQUIRE(at != Text::npos);
  return safetensors(header.replace(at, text.size(), instead), floats);
}
Text with_shape(const Text& shape) { return with("[3,2]", shape); }
Text with_offsets(const Text& offsets) { return with("[0,24]", offsets); }
/// ... and more before its tensors.
Text before(const Text& more) { return with(weight, more + ',' + weight); }
Text with_metadata(const Text& metadata) { return before(R"("__metadata__":)" + metadata); }

/// Another size in the first eight bytes.
Text with_size(std::uint64_t size) { return little_endian(size) + good.substr(8); }

/// The good file with other numbers at the end.
Text with_bias(const char* type, const Text& data) {
  const Text header = R"(,"0.bias":{"dtype":")" + Text{type} + R"(","shape":[3],"data_offsets":[24,)";
  return safetensors('{' + weight + header + std::to_string(24 + data.size()) + "]}}", floats.substr(0, 24) + data);
}

Text many_entries(int count) {
  Text entries = "{";
  for (int i = 0; i < count; ++i) entries += '"' + std::to_string(i) + R"(":"",)";
  entries.back() = '}';
  return entries;
}

const std::size_t million = 1'000'000;

}  // namespace

TEST_CASE("the file that all others come from is a good one", "[io][safetensors]") {
  CHECK_NOTHROW(load(test::as_file(good)));
  CHECK_NOTHROW(load(test::as_file(with_metadata(R"({"a":"b","":""})"))));
  CHECK_NOTHROW(load(test::as_file(with_metadata(many_entries(1024)))));
  CHECK_NOTHROW(load(test::as_file(with("[3,2]", " [ 3 ,\n2 ]\t"))));
  CHECK_NOTHROW(load(test::as_file(safetensors('{' + bias + ',' + weight + "}      ", floats))));
  CHECK_NOTHROW(load(test::as_file(safetensors(R"({"0.weight":{"dtype":"F32","shape":[3,2],"data_offsets":[12,36]},)"
                                               R"("0.bias":{"data_offsets":[0,12],"shape":[3],"dtype":"F32"}})",
                                               floats))));
}

TEST_CASE("a safetensors file that is cut anywhere is refused", "[io][safetensors]") {
  test::check_truncations(good, load);
  test::check_truncations(test::gzip(good), load);
}

TEST_CASE("safetensors files with a bad size are refused", "[io][safetensors]") {
  const Text size = "byte 0: expected the header's size: at most 100,000,000, and less than the file's, found ",
             brace = "byte 8: expected a header that begins with {, found something else",
             zero = "byte 132: expected JSON in UTF-8, found a zero";
  test::check_bad_files(
      std::vector<BadFile>{
          {"size 0", with_size(0), brace},
          {"size 1", with_size(1), "JSON"},
          {"one byte too few", with_size(good.size() - 8 - 36 - 1), "JSON"},
          {"a byte of data", with_size(good.size() - 8 - 36 + 1), zero},
          {"all data", with_size(good.size() - 8), zero},
          {"one byte more than there are", with_size(good.size() - 7), size},
          {"100,000,001", with_size(100'000'001), size + "100000001"},
          {"wraps with the 8 bytes before", with_size(~std::uint64_t{7}), size + "18446744073709551608"},
          {"2^64 - 1", with_size(~std::uint64_t{0}), size + "18446744073709551615"},
          {"2^63", with_size(std::uint64_t{1} << 63), size + "9223372036854775808"},
          {"big-endian", Text(7, '\0') + good[0] + good.substr(8), size},
          {"an array", safetensors("[]", ""), brace},
          {"a blank first", safetensors(" {" + weight + ',' + bias + '}', floats), brace},
          {"a byte order mark", safetensors("\xef\xbb\xbf{" + weight + ',' + bias + '}', floats), brace},
          {"UTF-16", safetensors(test::bytes("{\0}\0"), ""), "byte 9: expected JSON in UTF-8, found a zero"},
          {"UTF-16, big-endian", safetensors(test::bytes("\0{\0}"), ""), brace},
          {"a byte after the data", good + '\0',
           "byte " + std::to_string(good.size()) + ": expected the end of the file, found more"},
      },
      load);
}

TEST_CASE("safetensors files that are no JSON are refused", "[io][safetensors]") {
  const Text json = "of the header: expected JSON in UTF-8, found something else",
             long_one = "at most 65536 bytes, found a longer one", zero = "expected JSON in UTF-8, found a zero";
  test::check_bad_files(
      std::vector<BadFile>{
          {"never closed", safetensors("{" + weight, floats), json},
          {"two objects", safetensors("{" + weight + ',' + bias + "}{}", floats), json},
          {"zeros after it", safetensors("{" + weight + ',' + bias + '}' + '\0', floats), zero},
          {"a header after the header", safetensors('{' + weight + ',' + bias + '}' + Text(9, '\0') + floats, ""), zero},
          {"a comma too many", with(bias, bias + ','), json},
          {"a comma too few", with(bias, ' ' + bias).replace(8 + 1 + weight.size(), 1, " "), json},
          {"a comment", with(bias, "/* */" + bias), json},
          {"a comment to the end of the line", with(bias, "//\n" + bias), json},
          {"no quotes", with(R"("dtype")", "dtype"), json},
          {"single quotes", with(R"("dtype")", "'dtype'"), json},
          {"NaN", with_shape("[NaN,2]"), json},
          {"Infinity", with_shape("[Infinity,2]"), json},
          {"hexadecimal", with_shape("[0x3,2]"), json},
          {"a zero first", with_shape("[03,2]"), json},
          {"a plus", with_shape("[+3,2]"), json},
          {"a key that is a number", with(R"("dtype")", "1"), json},
          {"a zero in a string", with_metadata(test::bytes("{\"a\":\"\0\"}")), zero},
          {"a new line in a string", with_metadata("{\"a\":\"\n\"}"), json},
          {"an escape that is none", with_metadata(R"({"a":"\x"})"), json},
          {"half of a surrogate pair", with_metadata(R"({"a":"\ud800"})"), json},
          {"no UTF-8", with_metadata("{\"a\":\"\xff\"}"), json},
          {"no UTF-8 in a name", with("0.bias", "0.b\xe4s"), json},
          {"UTF-8, but longer than need be", with_metadata("{\"a\":\"\xc0\xaf\"}"), json},
          {"a surrogate in UTF-8", with_metadata("{\"a\":\"\xed\xa0\x80\"}"), json},
          {"1 MB of a name", before('"' + Text(million, 'a') + R"(":{})"), long_one},
          {"1 MB of a name that does not end", safetensors("{\"" + Text(million, 'a'), ""), long_one},
          {"1 MB of escapes in a name", safetensors("{\"" + Text(million, '\\'), ""), long_one},
          {"1 MB of metadata", with_metadata(R"({"a":")" + Text(million, 'a') + R"("})"), long_one},
          {"1 MB of a dtype", with("F32", Text(million, 'F')), long_one},
          {"1 MB of a number", with_shape('[' + Text(million, '3') + ",2]"), long_one},
          {"1 MB of a fraction", with_shape("[3." + Text(million, '3') + ",2]"), long_one},
          {"1 MB of blanks", with(bias, Text(million, ' ') + bias), long_one},
          {"1 MB of blanks at the end", safetensors('{' + weight + ',' + bias + '}' + Text(million, ' '), floats), long_one},
          {"1 MB of commas", safetensors('{' + Text(million, ','), ""), json},
      },
      load);
}

TEST_CASE("safetensors files with other values than they should have are refused", "[io][safetensors]") {
  test::check_bad_files(
      std::vector<BadFile>{
          {"a tensor twice", before(weight), "tensor '0.weight': expected each tensor once, found it twice"},
          {"a tensor twice, once in escapes", before(Text{weight}.replace(3, 1, R"(\u0077)")),
           "tensor '0.weight': expected each tensor once"},
          {"dtype twice", with(R"("dtype")", R"("dtype":"F32","dtype")"),
           "'0.weight': expected dtype, shape and data_offsets, each once, found 'dtype'"},
          {"shape twice", with(R"("shape")", R"("shape":[3,2],"shape")"), "each once, found 'shape'"},
          {"data_offsets twice", with(R"("data_offsets")", R"("data_offsets":[0,24],"data_offsets")"),
           "each once, found 'data_offsets'"},
          {"a key of metadata twice", with_metadata(R"({"a":"1","a":"1"})"),
           "__metadata__: expected each key once, found 'a' twice"},
          {"__metadata__ twice", before(R"("__metadata__":{},"__metadata__":{})"),
           "__metadata__: expected it once, found it twice"},
          {"a key too many", with(R"("dtype")", R"("strides":[2,1],"dtype")"), "each once, found 'strides'"},
          {"a key that is nearly right", with(R"("shape")", R"("Shape")"), "each once, found 'Shape'"},
          {"no dtype", with(R"("dtype":"F32",)", ""),
           "'0.weight': expected dtype, shape and data_offsets, found not all of them"},
          {"no shape", with(R"("shape":[3,2],)", ""), "found not all of them"},
          {"no data_offsets", with(R"(,"data_offsets":[0,24])", ""), "found not all of them"},
          {"an empty tensor", with(weight, R"("0.weight":{})"), "found not all of them"},
          {"null for a tensor", with(weight, R"("0.weight":null)"), "tensor '0.weight': expected an object, found null"},
          {"true for a tensor", with(weight, R"("0.weight":true)"), "expected an object, found true"},
          {"false for a tensor", with(weight, R"("0.weight":false)"), "expected an object, found false"},
          {"a number for a tensor", with(weight, R"("0.weight":1)"), "expected an object, found 1"},
          {"a string for a tensor", with(weight, R"("0.weight":"F32")"), "expected an object, found 'F32'"},
          {"an array for a tensor", with(weight, R"("0.weight":[])"), "expected an object, found an array"},
          {"a tensor in a tensor", with(R"("dtype":"F32")", R"("dtype":{})"), "'0.weight': expected a string, found an object"},
          {"many tensors in each other", with_shape(Text(million, '[')),
           "expected at most 8 numbers of elements, found an array"},
          {"many objects in each other", before([] {
             Text nested;
             for (int i = 0; i < 100'000; ++i) nested += R"("a":{)";
             return nested;
           }()),
           "expected dtype, shape and data_offsets, each once, found 'a'"},
          {"a dtype that is a number", with(R"("F32")", "32"), "expected a string, found 32"},
          {"a dtype that is null", with(R"("F32")", "null"), "expected a string, found null"},
          {"dtypes", with(R"("F32")", R"(["F32"])"), "expected a string, found an array"},
          {"an unknown dtype", with("F32", "F31"), "'0.weight': expected a dtype of safetensors, found 'F31'"},
          {"a dtype in small letters", with("F32", "f32"), "found 'f32'"},
          {"an empty dtype", with("F32", ""), "found ''"},
          {"unsigned integers", with("F32", "U32"), "BF16, found U32"},
          {"signed integers", with("F32", "I64"), "BF16, found I64"},
          {"floats of 8 bits", with("F32", "F8_E4M3"), "found F8_E4M3"},
          {"true and false", with("F32", "BOOL"), "found BOOL"},
          {"a shape that is a number", with_shape("6"), "'0.weight': expected an array of numbers, found 6"},
          {"a shape that is null", with_shape("null"), "expected an array of numbers, found null"},
          {"a shape that is a string", with_shape(R"("3,2")"), "expected an array of numbers, found '3,2'"},
          {"a shape that is an object", with_shape("{}"), "expected an array of numbers, found an object"},
          {"an extent that is a string", with_shape(R"(["3",2])"), "expected at most 8 numbers of elements, found '3'"},
          {"an extent that is null", with_shape("[null,2]"), "found null"},
          {"an extent that is true", with_shape("[true,2]"), "found true"},
          {"an extent that is an array", with_shape("[[3],2]"), "found an array"},
          {"an extent that is an object", with_shape("[{},2]"), "found an object"},
          {"a negative extent", with_shape("[-3,2]"), "found -3"},
          {"minus zero", with_shape("[-0,2]"), "found "},
          {"a fraction", with_shape("[3.0,2]"), "found '3.0'"},
          {"an exponent", with_shape("[3e0,2]"), "found '3e0'"},
          {"2^64", with_shape("[18446744073709551616,2]"), "found '18446744073709551616'"},
          {"2^64 + 3", with_shape("[18446744073709551619,2]"), "found '18446744073709551619'"},
          {"1e999", with_shape("[1e999,2]"), "of the header: expected JSON"},
          {"2^64 - 1", with_shape("[18446744073709551615,2]"), "expected shape [3, 2], found shape [18446744073709551615, 2]"},
          {"a product that wraps to 6", with_shape("[6148914691236517206,3]"),
           "expected shape [3, 2], found shape [6148914691236517206, 3]"},
          {"a product that wraps to 0", with_shape("[4294967296,4294967296]"), "found shape [4294967296, 4294967296]"},
          {"bytes that wrap to 24", with_shape("[4611686018427387907,2]"), "found shape [4611686018427387907, 2]"},
          {"9 extents", with_shape("[3,2,1,1,1,1,1,1,1]"), "expected at most 8 numbers of elements, found 1"},
          {"no extents", with_shape("[]"), "expected shape [3, 2], found shape []"},
          {"one extent", with_shape("[6]"), "found shape [6]"},
          {"three extents", with_shape("[3,2,1]"), "found shape [3, 2, 1]"},
          {"transposed", with_shape("[2,3]"), "expected shape [3, 2], found shape [2, 3]"},
          {"one output more", with_shape("[4,2]"), "found shape [4, 2]"},
          {"no elements", with("[3,2],\"data_offsets\":[0,24]", "[0,2],\"data_offsets\":[0,0]"), "found shape [0, 2]"},
      },
      load);
}

TEST_CASE("safetensors files whose tensors do not lie side by side are refused", "[io][safetensors]") {
  const Text size = "tensor '0.weight': expected 24 bytes of data, found data_offsets [";
  test::check_bad_files(
      std::vector<BadFile>{
          {"swapped", with_offsets("[24,0]"), size + "24, 0]"},
          {"a byte too few", with_offsets("[0,23]"), size + "0, 23]"},
          {"a byte too many", with_offsets("[0,25]"), size + "0, 25]"},
          {"none", with_offsets("[0,0]"), size + "0, 0]"},
          {"a size that wraps to 24", with_offsets("[18446744073709551615,23]"), size + "18446744073709551615, 23]"},
          {"of doubles", with("F32", "F64"), "expected 48 bytes of data, found data_offsets [0, 24]"},
          {"of halves", with("F32", "F16"), "expected 12 bytes of data, found data_offsets [0, 24]"},
          {"one offset", with_offsets("[0]"), "'0.weight': expected two data_offsets, found 1"},
          {"no offsets", with_offsets("[]"), "expected two data_offsets, found 0"},
          {"three offsets", with_offsets("[0,24,24]"), "expected two numbers of bytes, found 24"},
          {"offsets in arrays", with_offsets("[[0],24]"), "expected two numbers of bytes, found an array"},
          {"a negative one", with_offsets("[-24,0]"), "found -24"},
          {"a fraction", with_offsets("[0,24.0]"), "found '24.0'"},
          {"2^64", with_offsets("[0,18446744073709551616]"), "found '18446744073709551616'"},
          {"a string", with_offsets(R"(["0",24])"), "found '0'"},
          {"null", with_offsets("null"), "expected an array of numbers, found null"},
          {"overlapping", with("[24,36]", "[20,32]"),
           "'0.bias': expected data from byte 24 on, without overlap or hole, found data from byte 20 on"},
          {"in each other", with("[24,36]", "[0,12]"), "without overlap or hole, found data from byte 0 on"},
          {"a hole", with("[24,36]", "[28,40]") + Text(4, '\0'),
           "'0.bias': expected data from byte 24 on, without overlap or hole, found data from byte 28 on"},
          {"a hole at the start",
           safetensors('{' + Text{weight}.replace(weight.find("[0,24]"), 6, "[4,28]") + ',' +
                           Text{bias}.replace(bias.find("[24,36]"), 7, "[28,40]") + '}',
                       Text(4, '\0') + floats),
           "'0.weight': expected data from byte 0 on, without overlap or hole, found data from byte 4 on"},
          {"beyond the file", with("[24,36]", "[1000000000024,1000000000036]"), "found data from byte 1000000000024 on"},
          {"data missing", good.substr(0, good.size() - 4), "expected the rest of the data, found the end of the file"},
          {"bytes that belong to nobody", good + Text(1000, '\0'), "expected the end of the file, found more"},
      },
      load);
}

TEST_CASE("safetensors files with other tensors, metadata or numbers are refused", "[io][safetensors]") {
  const float infinity = std::bit_cast<float>(0x7f800000u), nan = std::bit_cast<float>(0x7fc00001u);
  const Text finite = "tensor '0.bias', element [1]: expected a finite number that fits into a float, found ";
  test::check_bad_files(
      std::vector<BadFile>{
          {"no tensors", safetensors("{}", ""), "tensor '0.bias': expected a tensor of shape [3], found none of that name"},
          {"only metadata", safetensors(R"({"__metadata__":{}})", ""), "found none of that name"},
          {"one missing", safetensors('{' + weight + '}', floats.substr(0, 24)),
           "tensor '0.bias': expected a tensor of shape [3], found none of that name"},
          {"one more", before(R"("1.weight":{"dtype":"F32","shape":[],"data_offsets":[36,40]})"),
           "tensor '1.weight': expected only 0.bias, 0.weight, found one more"},
          {"an empty one more", before(R"("1.weight":{"dtype":"F32","shape":[0],"data_offsets":[0,0]})"),
           "tensor '1.weight': expected only"},
          {"one of another name", with("0.bias", "0.offset"),
           "tensor '0.offset': expected only 0.bias, 0.weight, found one more"},
          {"a name without end", with("0.bias", Text(60'000, 'b')), "tensor '" + Text(40, 'b') + "...': expected only"},
          {"a name that a terminal would obey", with("0.bias", R"(\u001b[2J)"), "tensor '?[2J': expected only"},
          {"a zero in a name", with("0.bias", R"(0.bias\u0000)"), "tensor '0.bias?': expected only"},
          {"batches counted where there is no BatchNorm",
           before(R"("0.num_batches_tracked":{"dtype":"I64","shape":[],"data_offsets":[36,44]})"), "expected only"},
          {"metadata of numbers", with_metadata(R"({"a":1})"), "__metadata__, key 'a': expected a string, found 1"},
          {"metadata of null", with_metadata(R"({"a":null})"), "key 'a': expected a string, found null"},
          {"metadata of objects", with_metadata(R"({"a":{}})"), "key 'a': expected a string, found an object"},
          {"metadata of arrays", with_metadata(R"({"a":[]})"), "key 'a': expected a string, found an array"},
          {"metadata that are null", with_metadata("null"), "tensor '__metadata__': expected an object, found null"},
          {"metadata that are a string", with_metadata(R"("a")"), "expected an object, found 'a'"},
          {"metadata that are an array", with_metadata("[]"), "expected an object, found an array"},
          {"metadata of 1,025 entries", with_metadata(many_entries(1025)),
           "__metadata__: expected at most 1024 entries, found more"},
          {"metadata of a million entries", with_metadata(many_entries(1'000'000)), "at most 1024 entries"},
          {"of other layers", with_metadata(R"({"ctnn.layers":"ctnn::Dense<2, 4>"})"),
           "layer 0: expected ctnn::Dense<2, 3>, found 'ctnn::Dense<2, 4>'"},
          {"NaN", with_bias("F32", little_endian(std::vector{1.0F, nan, 1.0F})), finite + "nan"},
          {"infinity", with_bias("F32", little_endian(std::vector{1.0F, infinity, 1.0F})), finite + "inf"},
          {"minus infinity", with_bias("F32", little_endian(std::vector{1.0F, -infinity, 1.0F})), finite + "-inf"},
          {"NaN of a double", with_bias("F64", little_endian(std::vector<double>{1, static_cast<double>(nan), 1})),
           finite + "nan"},
          {"a double too large", with_bias("F64", little_endian(std::vector<double>{1, -1e39, 1})), finite + "-1e+39"},
          {"NaN of a half", with_bias("F16", little_endian(std::vector<std::uint16_t>{1, 0x7e00, 1})), finite + "nan"},
          {"infinity of a half", with_bias("F16", little_endian(std::vector<std::uint16_t>{1, 0xfc00, 1})), finite + "-inf"},
          {"infinity of a BF16", with_bias("BF16", little_endian(std::vector<std::uint16_t>{1, 0x7f80, 1})), finite + "inf"},
          {"big-endian numbers", with_bias("F32", test::bytes("\x3f\x80\x00\x00\x00\x00\x80\x7f\x3f\x80\x00\x00")),
           finite + "inf"},
      },
      load);
}
