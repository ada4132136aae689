// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <ctnn/ctnn.hpp>
#include <ctnn/io/csv_reader.hpp>
#include <ctnn/train/one_hot.hpp>

namespace penguins {

inline constexpr std::array<std::string_view, 3> species{"Adelie", "Chinstrap", "Gentoo"};
inline constexpr std::array<std::string_view, 2> sexes{"female", "male"};

/// Length and depth of the bill and length of the flipper, in mm; species; sex. It says the body mass, in g.
using Model = ctnn::Net<ctnn::Dense<3 + species.size() + sexes.size(), 16>, ctnn::Tanh, ctnn::Dense<1>>;
using Penguin = ctnn::Sample<Model::Input, Model::Output>;

struct Data {
  std::vector<Penguin> penguins;
  std::size_t incomplete = 0;  ///< of which something is not known; left out
};

/// The place of a row's text among some names.
///
/// Errors   ctnn::io::Error when it is none of them
template <std::size_t Size>
[[nodiscard]] ctnn::Label label(const ctnn::io::CsvReader& rows, std::size_t column,
                                const std::array<std::string_view, Size>& names) {
  const auto place = std::find(names.begin(), names.end(), rows.text(column));
  if (place == names.end()) {
    std::string expected;
    for (const std::string_view name : names) expected += (expected.empty() ? "" : " or ") + std::string{name};
    throw rows.error(column, expected);
  }
  return {static_cast<std::uint32_t>(place - names.begin())};
}

/// Errors   ctnn::io::Error when the file is no table of penguins
[[nodiscard]] inline Data load(const std::filesystem::path& path) {
  ctnn::io::CsvReader rows{path,
                           {.header = true,
                            .columns = {"bill_length_mm", "bill_depth_mm", "flipper_length_mm", "species", "sex", "body_mass_g"},
                            .missing = {"NA"},
                            .skip_incomplete = true}};
  Data data;
  while (rows.next()) {
    Penguin penguin{};
    auto next = penguin.input.begin();
    for (std::size_t column = 0; column < 3; ++column) *next++ = static_cast<float>(rows.number(column));
    next = std::ranges::copy(ctnn::one_hot<species.size()>(label(rows, 3, species)), next).out;
    std::ranges::copy(ctnn::one_hot<sexes.size()>(label(rows, 4, sexes)), next);
    penguin.target[0] = static_cast<float>(rows.number(5));
    data.penguins.push_back(penguin);
  }
  data.incomplete = rows.skipped();
  return data;
}

}  // namespace penguins
