# example_outputs: what the examples print and draw now, for tests/docs/blocks.py to compare with the pages. A line of a page,
# <!-- printed by NAME -->, or a folder docs/pictures/NAME, is what asks for it; NAME is the example's target. It prints into
# examples/outputs/NAME.txt, and a lesson, or digits, draws into the folder examples/outputs/NAME.
include_guard(GLOBAL)

file(GLOB pictures CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/docs/pictures ${PROJECT_SOURCE_DIR}/docs/pictures/*)
set(asked_for ${pictures})
file(GLOB_RECURSE pages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/docs/*.md)
foreach(page IN LISTS pages ITEMS ${PROJECT_SOURCE_DIR}/README.md)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${page})
  file(STRINGS ${page} markers REGEX "^ *<!-- printed by ")
  list(TRANSFORM markers REPLACE "^ *<!-- printed by ([A-Za-z0-9_]*).*" "\\1")
  list(APPEND asked_for ${markers})
endforeach()
list(REMOVE_DUPLICATES asked_for)

set(outputs_dir ${PROJECT_BINARY_DIR}/examples/outputs)
set(outputs)
foreach(name IN LISTS asked_for)
  if(NOT TARGET ${name})
    message(FATAL_ERROR "docs: there is no example \"${name}\" that could print or draw something")
  endif()
  set(arguments)
  get_target_property(libraries ${name} LINK_LIBRARIES)
  if("ctnn_lesson" IN_LIST libraries OR name STREQUAL "digits")
    set(arguments --out ${outputs_dir}/${name})
  endif()
  add_custom_command(OUTPUT ${outputs_dir}/${name}.txt
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${outputs_dir}/${name}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${outputs_dir}
    COMMAND ${name} ${arguments} > ${outputs_dir}/${name}.txt
    DEPENDS ${name} COMMENT "What ${name} prints" VERBATIM)
  list(APPEND outputs ${outputs_dir}/${name}.txt)
endforeach()
if(CTNN_BUILD_TESTS)  # they compare it
  set(all ALL)
endif()
add_custom_target(example_outputs ${all} DEPENDS ${outputs})
