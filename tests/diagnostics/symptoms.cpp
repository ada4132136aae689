// SPDX-License-Identifier: BSL-1.0
#include <array>
#include <limits>
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

TEST_CASE("what is not finite is blamed on where it begins", "[diagnostics][symptoms]") {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  REQUIRE_BOTH(shows({.kind = SymptomKind::NotFinite, .layer = 3}, [](D& d) {
    d.status = DiagnosisStatus::NotFinite;
    d.layers[3].mean = d.layers[5].mean = LayerDiagnosis::none;
    d.layers[0].gradient_norm = infinity;
  }));
  REQUIRE_BOTH(shows({.kind = SymptomKind::NotFiniteGradient, .layer = 2}, [](D& d) {
    d.status = DiagnosisStatus::NotFinite;
    d.layers[0].gradient_norm = d.layers[2].gradient_norm = infinity;  // it came from behind
  }));
  REQUIRE_BOTH(shows({.kind = SymptomKind::NotFinite, .layer = 5}, [](D& d) { d.status = DiagnosisStatus::NotFinite; }));
  REQUIRE_BOTH(is_fine([](D& d) { d.status = DiagnosisStatus::InvalidData; }));
}

TEST_CASE("one cause is one symptom", "[diagnostics][symptoms]") {
  constexpr auto no_gradient = [](D& d) {
    d.layers[2].zero_gradients = 1;
    d.layers[2].gradient_norm = d.layers[2].update_ratio = 0;
  };
  REQUIRE_BOTH(shows({.kind = SymptomKind::NoGradient, .layer = 2}, no_gradient));
  REQUIRE_BOTH(is_fine([=](D& d) { no_gradient(d), d.loss = 0; }));   // nothing to learn
  REQUIRE_BOTH(is_fine([](D& d) { d.layers[0].update_ratio = 0; }));  // frozen
  REQUIRE_BOTH(shows({.kind = SymptomKind::ZeroWeights, .layer = 2}, [=](D& d) {
    no_gradient(d);
    d.layers[2].weight_norm = 0;
    d.layers[2].update_ratio = std::numeric_limits<double>::infinity();
  }));
}

TEST_CASE("containers that end in a rectifier are no sigmoids, and what only reshapes is not the last layer",
          "[diagnostics][symptoms]") {
  using Contained = Net<Sequential<Dense<2, 4>, ReLU>, Dense<2>, Sigmoid, Reshape<2, 1>>;
  Diagnosis<Contained> diagnosis{.status = DiagnosisStatus::Diagnosed, .loss = 1};
  diagnosis.layers[0] = {.units = 4, .saturated = 0.75};
  diagnosis.layers[2] = {.units = 2, .saturated = 1};
  REQUIRE(symptoms(diagnosis).ok());
  using Smooth = Net<Sequential<Dense<2, 4>, Tanh>, Dense<2>>;
  Diagnosis<Smooth> other{.status = DiagnosisStatus::Diagnosed, .loss = 1};
  other.layers[0] = {.units = 4, .saturated = 0.75};
  other.layers[1] = {.units = 2};
  REQUIRE(symptoms(other).count == 1);
}

TEST_CASE("what concerns the whole net comes first, and is not lost among many", "[diagnostics][symptoms]") {
  using Long =
      Net<Dense<2, 2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>,
          Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>,
          Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>, Dense<2>>;
  Diagnosis<Long> diagnosis{.status = DiagnosisStatus::Diagnosed, .loss = 1};
  for (LayerDiagnosis& layer : diagnosis.layers)
    layer = {.weight_norm = 1, .gradient_norm = 1, .zero_gradients = 0, .update_ratio = 1e-6};
  diagnosis.layers[0].gradient_norm = 1e-7;
  const Symptoms found = symptoms(diagnosis);
  REQUIRE(found.count == Symptoms::capacity);
  REQUIRE(found.begin()->kind == SymptomKind::VanishingGradient);
  REQUIRE(describe(diagnosis).ends_with("There may be more.\n"));
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
  REQUIRE(says([](D& d) { d.layers[4].weight_norm = 0; }, "\nlayer 4: all weights of Dense<4, 1> are 0, "));
  REQUIRE(says([](D& d) { d.status = DiagnosisStatus::NotFinite, d.layers[2].gradient_norm = LayerDiagnosis::none; },
               "\nlayer 2: the gradient of Dense<8, 4> is infinite or NaN: "));
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

TEST_CASE("what is not a number is seen in the table", "[diagnostics][describe]") {
  const std::string described = describe(spoilt([](D& d) {
    d.status = DiagnosisStatus::NotFinite;
    d.layers[1].mean = -LayerDiagnosis::none;
    d.layers[1].deviation = LayerDiagnosis::none;
    d.layers[0].weight_norm = d.layers[0].gradient_norm = LayerDiagnosis::none;
  }));
  INFO(described);
  REQUIRE(described.find("\n1  ReLU          nan        nan     25.0 %  0 of 8\n") != std::string::npos);
  REQUIRE(
      described.find(
          "\n0  Dense<2, 8>                                            nan         nan           0.0 %             0.001\n") !=
      std::string::npos);
}

TEST_CASE("data that cannot be diagnosed is a sentence", "[diagnostics][describe]") {
  const std::vector<Sample<Small::Input, Small::Output>> none;
  REQUIRE(describe(diagnose(Small{}, MeanSquaredError{}, none)) == "There are no samples to look at.\n");
  std::vector<Sample<Small::Input, Small::Output>> bad(2);
  bad[1].input[0] = std::numeric_limits<float>::quiet_NaN();
  REQUIRE(describe(diagnose(Small{}, MeanSquaredError{}, bad)) ==
          "A sample has a number that is not finite, or a label that is no class: nothing was computed.\n");
}
