// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ctnn {
#include <ctnn/begin_target.inc>
namespace plot::detail {

/// One for all pictures, so that several can stand in one HTML page. c0 to c7 are Okabe and Ito's colours (2008), which colour-blind
/// readers can tell apart, made darker on white and lighter on black until they have a contrast of 3:1 to the paper.
/// Rules of @media come last: who cannot read them (librsvg) then draws the light picture.
inline constexpr std::string_view style_sheet =
    ".ctnn{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'DejaVu Sans',sans-serif;font-size:12px}\n"
    ".ctnn .paper{fill:#fff}.ctnn text{fill:#1f2328}.ctnn .title{font-size:16px;font-weight:600}\n"
    ".ctnn .small{font-size:11px}.ctnn .quiet{fill:#59636e}.ctnn .power{font-size:8px}\n"
    ".ctnn .middle{text-anchor:middle}.ctnn .end{text-anchor:end}\n"
    ".ctnn .grid{stroke:#e4e8ec}.ctnn .axis{stroke:#818b98;fill:none}.ctnn .weak{stroke:#afb8c1;fill:none}\n"
    ".ctnn .line{fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}\n"
    ".ctnn .border{fill:none;stroke:#1f2328;stroke-width:2;stroke-linejoin:round}\n"
    ".ctnn .stem{stroke:currentColor;stroke-opacity:.4}\n"
    ".ctnn .area{fill:currentColor}.ctnn .pixels{fill:none;stroke:currentColor;shape-rendering:crispEdges}\n"
    ".ctnn .mark{fill:currentColor;stroke:#fff;stroke-width:1.2;stroke-linejoin:round}\n"
    ".ctnn .band{fill:#59636e;fill-opacity:.15}\n"
    ".ctnn .node{fill:#fff;stroke:#59636e;stroke-width:1.5}.ctnn .on{fill:#fff}\n"
    ".ctnn .d1{stroke-dasharray:7 5}.ctnn .d2{stroke-dasharray:1 5}.ctnn .d3{stroke-dasharray:10 5 1 5}"
    ".ctnn .d4{stroke-dasharray:4 4}\n"
    ".ctnn .c0{color:#0072b2}.ctnn .c1{color:#d55e00}.ctnn .c2{color:#008f68}.ctnn .c3{color:#b8578f}\n"
    ".ctnn .c4{color:#a97400}.ctnn .c5{color:#3a94cc}.ctnn .c6{color:#3d4450}.ctnn .c7{color:#7d7a00}\n"
    "@media (prefers-color-scheme:dark){\n"
    ".ctnn .paper{fill:#0d1117}.ctnn text{fill:#e6edf3}.ctnn .quiet{fill:#9198a1}\n"
    ".ctnn .grid{stroke:#262c36}.ctnn .axis{stroke:#6e7681}.ctnn .weak{stroke:#484f58}.ctnn .border{stroke:#e6edf3}\n"
    ".ctnn .mark{stroke:#0d1117}.ctnn .node{fill:#0d1117;stroke:#9198a1}.ctnn .on{fill:#0d1117}\n"
    ".ctnn .c0{color:#56b4e9}.ctnn .c1{color:#f0883e}.ctnn .c2{color:#2fc397}.ctnn .c3{color:#e39ac6}\n"
    ".ctnn .c4{color:#e6c04d}.ctnn .c5{color:#8ecbf2}.ctnn .c6{color:#c9d1d9}.ctnn .c7{color:#d8d26a}\n"
    "}\n";

inline constexpr std::size_t colour_count = 8, dash_count = 5, shape_count = 7;

/// The classes of the series, or class, of an index: "line c1 d1".
[[nodiscard]] inline std::string in_colour(std::string_view kind, std::size_t index) {
  return std::string{kind}.append(" c").append(std::to_string(index % colour_count));
}
[[nodiscard]] inline std::string as_line(std::size_t index) {
  return in_colour("line", index).append(" d").append(std::to_string(index % dash_count));
}

}  // namespace plot::detail
#include <ctnn/end_target.inc>
}  // namespace ctnn
