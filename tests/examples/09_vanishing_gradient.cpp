// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <string>

#include "examples/09_vanishing_gradient/nets.hpp"
#include "lesson.hpp"

namespace {

/// |dL/dw| of the first layer in units of the last one's, from the gradients themselves.
template <class Net>
double ratio(std::uint64_t seed) {
  const auto gradients = loss_and_gradients(Net{ctnn::Seed{seed}}, ctnn::BinaryCrossEntropy{}, points).gradients;
  const auto norm = [](const auto& layer) {
    double sum = 0;
    for (const float g : layer.weights.values) sum += std::pow(static_cast<double>(g), 2);
    for (const float g : layer.bias.values) sum += std::pow(static_cast<double>(g), 2);
    return std::sqrt(sum);
  };
  return norm(gradients.template layer<0>()) / norm(gradients.template layer<Net::layer_count - 2>());
}

}  // namespace

TEST_CASE("ten sigmoid layers let a millionth of the gradient through, for every seed", "[examples][lesson]") {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    const double sigmoids = ratio<Sigmoids>(seed);
    CHECK(sigmoids > 1e-8);
    CHECK(sigmoids < 1e-4);
    CHECK(ratio<Rectifiers>(seed) > 1e-2);
    CHECK(ratio<Residuals>(seed) > 1e-2);
    const auto diagnosis = diagnose(Sigmoids{ctnn::Seed{seed}}, ctnn::BinaryCrossEntropy{}, points);
    CHECK_THAT(vanishing_ratio(diagnosis), WithinRel(sigmoids, 1e-9));
  }
}

TEST_CASE("what vanishes does not learn", "[examples][lesson]") {
  const std::string output = lesson::output_of("09_vanishing_gradient", {"gradient_norms.svg"});
  const auto check = [&](const std::string& name, double expected_ratio) {
    const std::string section = output.substr(output.find("\n" + name) + 1);
    double found = 0, right = 0;
    REQUIRE(std::sscanf(lesson::line(section, "  the first is").c_str(), "  the first is %lf times the last", &found) == 1);
    REQUIRE(std::sscanf(lesson::line(section, "  after").c_str(), "  after 300 epochs: %lf %% right", &right) == 1);
    CHECK_THAT(found, WithinRel(expected_ratio, 0.5));  // one digit is printed
    return right;
  };
  CHECK(check("ten sigmoid layers", ratio<Sigmoids>(1)) <= 65);  // 62 % is what always the same answer gets
  CHECK(check("ReLU", ratio<Rectifiers>(1)) > 75);
  CHECK(check("sigmoids within Residual", ratio<Residuals>(1)) > 90);
  CHECK(lesson::line(output, "layer 0: the gradient vanishes").size() > 0);
}
