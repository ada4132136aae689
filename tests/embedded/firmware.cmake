# Programs for a microcontroller: for a configuration with one of toolchains/.
get_filename_component(ctnn_embedded_dir ${CMAKE_CURRENT_LIST_DIR} ABSOLUTE)

# An image <name>.elf of int main(), which CTest runs in QEMU.
function(ctnn_add_firmware name)
  add_executable(${name} ${ARGN} ${ctnn_embedded_dir}/start_up.cpp)
  target_link_libraries(${name} PRIVATE ctnn::strict)
  target_include_directories(${name} PRIVATE ${ctnn_embedded_dir}/..)
  target_compile_options(${name} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wdouble-promotion -Wold-style-cast -Werror)
  target_link_options(${name} PRIVATE -T ${ctnn_embedded_dir}/target.ld)
  set_property(TARGET ${name} APPEND PROPERTY LINK_DEPENDS ${ctnn_embedded_dir}/target.ld)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 120)
endfunction()
