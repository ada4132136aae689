# The layering of include/ctnn (docs/design), checked. ROOT is that folder. Prints one line for each violation.
cmake_minimum_required(VERSION 3.25)

# Lowest first. A header includes its own folder and what stands on a lower line; neighbours on a line do not know each other.
set(floors
  "begin_target.inc end_target.inc"  # floor 0
  "tensor version.hpp"               # floor 0 too: within it, tensor < math < random
  "math"
  "random"
  "kernels"                          # floor 1
  "concepts.hpp"                     # floor 2
  "layers losses optimizers initializers schedules"
  "net"                              # floor 4, the only one with Hana
  "train"
  "diagnostics quantize"             # floor 6, the last without files, heap and exceptions
  "io plot"
  "ctnn.hpp io.hpp plot.hpp")        # umbrellas
set(hosted io plot io.hpp plot.hpp)
set(longest 250)  # lines; a header beyond that holds more than one idea

set(allocating_headers any deque exception forward_list functional list map memory memory_resource new queue regex set stack stdexcept
    string unordered_map unordered_set valarray vector)
set(environment_headers cassert cerrno chrono cmath complex condition_variable cstdio cstdlib ctime filesystem format fstream
    future iomanip ios iosfwd iostream istream locale mutex ostream random shared_mutex sstream streambuf syncstream thread typeindex
    typeinfo math.h stdio.h stdlib.h)
set(not_in_the_core ${allocating_headers} ${environment_headers})

# The unit of a path is its first folder, or the file itself.
set(level 0)
foreach(floor IN LISTS floors)
  separate_arguments(units UNIX_COMMAND "${floor}")
  foreach(unit IN LISTS units)
    set(level_of_${unit} ${level})
  endforeach()
  math(EXPR level "${level} + 1")
endforeach()

set_property(GLOBAL PROPERTY violations "")
macro(violation text)
  set_property(GLOBAL APPEND_STRING PROPERTY violations "${file}: ${text}\n")
endmacro()

function(check_include file unit target)
  if(target MATCHES "^ctnn/(([^/]+)/?.*)$")
    set(other ${CMAKE_MATCH_2})
    if(NOT EXISTS ${ROOT}/${CMAKE_MATCH_1})
      violation("includes ${target}, which does not exist")
    elseif(NOT DEFINED level_of_${other})
      violation("includes ${target}, which has no floor")
    elseif(NOT other STREQUAL unit AND NOT level_of_${other} LESS level_of_${unit})
      violation("includes ${target}, which is not on a lower floor")
    elseif(target MATCHES "/detail/" AND NOT other STREQUAL unit)
      violation("includes ${target}, a detail of another folder")
    endif()
  elseif(target MATCHES "^boost/")
    if(target STREQUAL "boost/hana.hpp" OR target STREQUAL "boost/hana/traits.hpp")
      violation("includes ${target}, which breaks libc++; take the fine-grained headers")
    elseif(NOT unit STREQUAL "net" AND NOT unit IN_LIST hosted)
      violation("includes ${target}; only net/ knows Hana")
    endif()
  elseif(target IN_LIST not_in_the_core AND NOT unit IN_LIST hosted)
    violation("includes <${target}>, which the core does without")
  endif()
endfunction()

function(check_header file)
  string(REGEX MATCH "^[^/]+" unit ${file})
  if(NOT DEFINED level_of_${unit})
    violation("${unit} has no floor")
    return()
  endif()

  file(STRINGS ${ROOT}/${file} directives REGEX "^[ \t]*#[ \t]*(include|define)")
  foreach(directive IN LISTS directives)
    if(directive MATCHES "# *include *<([^>]+)>")
      check_include(${file} ${unit} ${CMAKE_MATCH_1})
    elseif(directive MATCHES "# *include")
      violation("${directive} is not a full path in angle brackets")
    else()
      violation("${directive}: macros do not stay inside a header")
    endif()
  endforeach()

  file(STRINGS ${ROOT}/${file} uses REGEX "^[^/]*hana::")
  if(uses AND NOT unit STREQUAL "net")
    violation("uses hana::; only net/ knows Hana")
  endif()

  file(READ ${ROOT}/${file} text)
  string(REGEX MATCHALL "\n" lines "${text}")
  list(LENGTH lines lines)
  if(lines GREATER longest)
    violation("${lines} lines, more than ${longest}")
  endif()
endfunction()

file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/*)
if(NOT files)
  message(FATAL_ERROR "${ROOT} is empty")
endif()
foreach(file IN LISTS files)
  check_header(${file})
endforeach()
get_property(violations GLOBAL PROPERTY violations)
if(violations)
  message(NOTICE "${violations}")  # NOTICE keeps lines as they are
  message(FATAL_ERROR "the floors do not hold")
endif()
