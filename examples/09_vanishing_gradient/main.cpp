// SPDX-License-Identifier: BSL-1.0
//
// On its way back through a sigmoid layer a gradient is multiplied by weights below 1 and by a derivative of at most 1/4. After ten
// such layers a millionth is left, and the first layers learn nothing. Two ways out: an activation whose derivative is 1, and a way
// around each layer.

#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/plot/gradient_norms.hpp>

#include "../lesson.hpp"
#include "nets.hpp"

using namespace ctnn;

namespace {

const BinaryCrossEntropy loss;

/// Prints the gradient's way back, and what 300 epochs teach.
template <class Net>
plot::GradientNorms show(const char* name) {
  // [measure]
  Net net{Seed{1}};
  const auto diagnosis = diagnose(net, loss, points);
  // [measure]
  plot::GradientNorms norms = plot::gradient_norms_of(name, diagnosis);
  std::printf("%s\n ", name);
  for (const double norm : norms.norms) std::printf(" %.0e", norm);
  std::printf("\n  the first is %.0e times the last\n", vanishing_ratio(diagnosis));

  Trainer trainer{net, loss, Adam{.learning_rate = 1e-2}, batch<32>};
  trainer.fit(points, {.epochs = 300});
  std::printf("  after 300 epochs: %.0f %% right\n\n", 100 * accuracy(net, points));
  return norms;
}

}  // namespace

int main(int argc, char** argv) {
  const Lesson lesson{argc, argv, "09_vanishing_gradient", "Ten layers of sigmoids, and two ways out"};
  std::puts("Which points lie within a ring? (62 % do not.) The norms of the gradients of ten layers, first to last:\n");
  const std::vector<plot::GradientNorms> norms{show<Sigmoids>("ten sigmoid layers"), show<Rectifiers>("ReLU, He initialisation"),
                                               show<Residuals>("sigmoids within Residual")};
  lesson.picture("gradient_norms.svg", plot::gradient_norms(norms, {.title = "The gradient's way back",
                                                                    .x_label = "layer with weights, first to last"}));

  // [describe]
  std::puts("What diagnose says of the first net:\n");
  const Symptoms found = symptoms(diagnose(Sigmoids{Seed{1}}, loss, points));
  for (const Symptom& symptom : found)
    if (symptom.kind == SymptomKind::VanishingGradient)
      std::printf("layer %zu: the gradient vanishes, to %.0e of the last layer's\n", symptom.layer, symptom.value);
  // [describe]
}
