// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <string>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/io/describe.hpp>

#include "support/both.hpp"

using namespace ctnn;

namespace {

using Small = Net<Dense<2, 8>, ReLU, Dense<8, 4>, Sigmoid, Dense<4, 1>, Sigmoid>;

/// A diagnosis without symptoms, to be spoilt.
constexpr Diagnosis<Small> healthy() {
  Diagnosis<Small> diagnosis{.status = DiagnosisStatus::Diagnosed, .samples = 256, .loss = 0.25};
  for (const std::size_t i : {0u, 2u, 4u})
    diagnosis.layers[i] = {.weight_norm = 2, .gradient_norm = 0.5, .zero_gradients = 0, .update_ratio = 1e-3};
  for (const std::size_t i : {1u, 3u, 5u})
    diagnosis.layers[i] = {.units = i == 1u   ? 8u
                                    : i == 3u ? 4u
                                              : 1u,
                           .mean = 0.5,
                           .deviation = 0.25,
                           .dead = 0,
                           .saturated = 0.25};
  diagnosis.alive.fill(true);
  return diagnosis;
}
template <class Spoil>
constexpr auto spoilt(Spoil spoil) {
  Diagnosis<Small> diagnosis = healthy();
  spoil(diagnosis);
  return diagnosis;
}
/// Whether that is the only symptom.
template <class Spoil>
constexpr bool shows(const Symptom& expected, Spoil spoil) {
  const Symptoms found = symptoms(spoilt(spoil));
  return found.count == 1 && *found.begin() == expected;
}
template <class Spoil>
constexpr bool is_fine(Spoil spoil) {
  return symptoms(spoilt(spoil)).ok();
}
using D = Diagnosis<Small>;

}  // namespace

TEST_CASE("each symptom is seen, and nothing below its limit", "[diagnostics][symptoms]") {
  REQUIRE_BOTH(symptoms(healthy()).ok());
  REQUIRE_BOTH(shows({SymptomKind::DeadUnits, 1, 3, 8}, [](D& d) { d.layers[1].dead = 3; }));
  REQUIRE_BOTH(shows({.kind = SymptomKind::Saturated, .layer = 3, .value = 0.75}, [](D& d) { d.layers[3].saturated = 0.75; }));
  REQUIRE_BOTH(is_fine([](D& d) { d.layers[3].saturated = 0.5; }));
  REQUIRE_BOTH(is_fine([](D& d) { d.layers[5].saturated = 1; }));     // a classifier that is sure
  REQUIRE_BOTH(is_fine([](D& d) { d.layers[1].saturated = 0.75; }));  // ReLU
  REQUIRE_BOTH(shows({.kind = SymptomKind::NoGradient, .layer = 2}, [](D& d) {
    d.layers[2].zero_gradients = 1;
    d.layers[2].gradient_norm = 0;
  }));
  REQUIRE_BOTH(is_fine([](D& d) { d.layers[2].zero_gradients = 0.99; }));
  REQUIRE_BOTH(
      shows({.kind = SymptomKind::SmallUpdate, .layer = 4, .value = 1e-6}, [](D& d) { d.layers[4].update_ratio = 1e-6; }));
  REQUIRE_BOTH(shows({.kind = SymptomKind::LargeUpdate, .layer = 0, .value = 0.5}, [](D& d) { d.layers[0].update_ratio = 0.5; }));
  REQUIRE_BOTH(is_fine([](D& d) { d.layers[0].update_ratio = 1e-5, d.layers[2].update_ratio = 0.1; }));
  REQUIRE_BOTH(shows({.kind = SymptomKind::VanishingGradient, .layer = 0, .value = 0.5e-5 / 0.5},
                     [](D& d) { d.layers[0].gradient_norm = 0.5e-5; }));
  REQUIRE_BOTH(is_fine([](D& d) { d.layers[0].gradient_norm = 0.5e-3; }));
  REQUIRE_BOTH(shows({.kind = SymptomKind::ExplodingGradient, .layer = 2, .value = 0.5e6 / 0.5},
                     [](D& d) { d.layers[2].gradient_norm = 0.5e6; }));
  REQUIRE_BOTH(is_fine([](D& d) { d.layers[0].gradient_norm = 0.5e4; }));
}

TEST_CASE("what is not finite is blamed on the first layer that makes it", "[diagnostics][symptoms]") {
  REQUIRE_BOTH(shows({.kind = SymptomKind::NotFinite, .layer = 3}, [](D& d) {
    d.status = DiagnosisStatus::NotFinite;
    d.layers[3].mean = d.layers[5].mean = LayerDiagnosis::none;
  }));
  REQUIRE_BOTH(shows({.kind = SymptomKind::NotFinite, .layer = 5}, [](D& d) { d.status = DiagnosisStatus::NotFinite; }));
  REQUIRE_BOTH(is_fine([](D& d) { d.status = DiagnosisStatus::InvalidData; }));
}

TEST_CASE("no more symptoms than there is room for", "[diagnostics][symptoms]") {
  using Long = Net<Dense<2, 2>, Repeat<1, Dense<2>>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>,
                   Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>>;
  Diagnosis<Long> diagnosis{.status = DiagnosisStatus::Diagnosed};
  for (LayerDiagnosis& layer : diagnosis.layers) layer.zero_gradients = 1, layer.update_ratio = 0;
  REQUIRE(symptoms(diagnosis).count == Symptoms::capacity);
}

TEST_CASE("a symptom is a sentence with its remedy", "[diagnostics][describe]") {
  const auto says = [](auto spoil, const char* text) {
    const std::string described = describe(spoilt(spoil));
    INFO(described);
    return described.find(text) != std::string::npos && described.find("Nothing alarming.") == std::string::npos;
  };
  REQUIRE(says(
      [](D& d) {
        d.layers[1].dead = 3;
        for (const std::size_t unit : {0u, 2u, 7u}) d.alive[d.first_unit[1] + unit] = false;
      },
      "\nlayer 1: 3 of 8 ReLU units are dead on all 256 samples: lower the learning rate, He initialisation, or LeakyReLU (units "
      "0, 2, "
      "7).\n"));
  REQUIRE(
      says([](D& d) { d.layers[5].dead = 1, d.alive[d.first_unit[5]] = false; },
           "\nlayer 5: 1 of 1 Sigmoid unit is dead on all 256 samples: lower the learning rate, smaller weights, or standardized "
           "inputs (unit 0).\n"));
  REQUIRE(says([](D& d) { d.layers[3].saturated = 0.75; }, "\nlayer 3: 75.0 % of what Sigmoid makes is saturated, "));
  REQUIRE(says(
      [](D& d) { d.layers[0].gradient_norm = 0.5e-6; },
      "\nlayer 0: the gradient of Dense<2, 8> is 1e-06 times that of the last layer: it vanishes on its way back: ReLU and He"));
  REQUIRE(says([](D& d) { d.layers[0].gradient_norm = 5e6; }, " explodes on its way back: "));
  REQUIRE(says([](D& d) { d.layers[4].zero_gradients = 1; }, "\nlayer 4: no gradient reaches Dense<4, 1>: "));
  REQUIRE(says([](D& d) { d.layers[4].zero_gradients = 1, d.layers[4].weight_norm = 0; }, "construct the net with a Seed"));
  REQUIRE(says([](D& d) { d.layers[4].update_ratio = 1e-7; }, "\nlayer 4: a step moves Dense<4, 1> by 1e-07 of its size"));
  REQUIRE(says([](D& d) { d.layers[4].update_ratio = 0.5; }, "lower the learning rate"));
  REQUIRE(says([](D& d) { d.status = DiagnosisStatus::NotFinite; }, "\nlayer 5: what Sigmoid makes is infinite or NaN"));
}

TEST_CASE("a diagnosis in words", "[diagnostics][describe]") {
  REQUIRE(describe(healthy()) == R"(256 samples, loss 0.25

layer           mean  deviation  saturated    dead  |weights|  |gradient|  zero gradients  update / weights
0  Dense<2, 8>                                              2         0.5           0.0 %             0.001
1  ReLU          0.5       0.25     25.0 %  0 of 8
2  Dense<8, 4>                                              2         0.5           0.0 %             0.001
3  Sigmoid       0.5       0.25     25.0 %  0 of 4
4  Dense<4, 1>                                              2         0.5           0.0 %             0.001
5  Sigmoid       0.5       0.25     25.0 %  0 of 1

Nothing alarming.
)");
  Diagnosis<Net<Dense<2, 40>, ReLU>> many{.status = DiagnosisStatus::Diagnosed, .samples = 1, .loss = 1};
  many.layers[1] = {.units = 40, .dead = 40, .saturated = 1};
  REQUIRE(describe(many).find(
              "40 of 40 ReLU units are dead on all 1 samples: lower the learning rate, He initialisation, or LeakyReLU "
              "(units 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 28 more).") != std::string::npos);
}

TEST_CASE("data that cannot be diagnosed is a sentence", "[diagnostics][describe]") {
  const std::vector<Sample<Small::Input, Small::Output>> none;
  REQUIRE(describe(diagnose(Small{}, MeanSquaredError{}, none)) == "There are no samples to look at.\n");
  std::vector<Sample<Small::Input, Small::Output>> bad(2);
  bad[1].input[0] = std::numeric_limits<float>::quiet_NaN();
  REQUIRE(describe(diagnose(Small{}, MeanSquaredError{}, bad)) ==
          "A sample has a number that is not finite, or a label that is no class: nothing was computed.\n");
}
