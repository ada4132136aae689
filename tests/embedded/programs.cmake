# The programs, and what each of them may cost at most.
include(firmware.cmake)
find_package(Python3 REQUIRED COMPONENTS Interpreter)

# ---- the compiler's bits ---------------------------------------------------------------------------------------------------------
foreach(program xor batch inference int8 wide)
  ctnn_add_firmware(${program} ${program}.cpp)
endforeach()
ctnn_add_firmware(wide_compact wide.cpp)
target_link_libraries(wide_compact PRIVATE ctnn::compact)

# ---- what is measured --------------------------------------------------------------------------------------------------------------
# measure.py with these arguments, as a test; its figures are part of figures.json.
string(REGEX REPLACE "g\\+\\+$" "" tools ${CMAKE_CXX_COMPILER})
set(all_figures "")
function(ctnn_measure name)
  add_test(NAME "figures of ${name}" COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/measure.py
           --image $<TARGET_FILE:${name}> --tools ${tools} --json ${CMAKE_CURRENT_BINARY_DIR}/${name}.json
           --emulator "${CMAKE_CROSSCOMPILING_EMULATOR}" ${ARGN})
  set_tests_properties("figures of ${name}" PROPERTIES FIXTURES_SETUP ctnn_figures)
  set(all_figures ${all_figures} ${CMAKE_CURRENT_BINARY_DIR}/${name}.json PARENT_SCOPE)
endfunction()

set(allowed_batch --allow Hana)  # a net is constructed at run time, by a constructor that has the name of Hana's tuple
foreach(program xor batch inference int8 wide)  # batch: a classifier's loss, and momentum
  add_test(NAME "symbols of ${program}" COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/measure.py
           --image $<TARGET_FILE:${program}> --tools ${tools} ${allowed_${program}})
endforeach()

# Bars are for the Cortex-M4F; other chips are measured, and have those that do not depend on the instruction set.
if(CMAKE_CXX_FLAGS MATCHES "cortex-m4")
  set(most_forward instructions=4000 code=450 stack=64)
  set(most_forward_compact instructions=7500 code=300 stack=64)
  set(most_train_step instructions=16500)
  set(most_int8 instructions=4600 text=3700 stack=64)
elseif(CMAKE_CXX_FLAGS MATCHES "cortex-m7")
  set(most_forward stack=64)
  set(most_forward_compact stack=64)
  set(most_train_step "")
  set(most_int8 stack=64)
else()
  set(most_forward stack=192)
  set(most_forward_compact stack=192)
  set(most_train_step "")
  set(most_int8 stack=192)
endif()
set(weights 4608)  # bytes of the net of floats: 1140 numbers, each array at a cache line of its own

foreach(suffix "" _compact)
  ctnn_add_firmware(forward${suffix} forward.cpp)
  ctnn_add_firmware(forward_without_net${suffix} forward.cpp)
  target_compile_definitions(forward_without_net${suffix} PRIVATE WITHOUT_NET)
endforeach()
target_link_libraries(forward_compact PRIVATE ctnn::compact)
target_link_libraries(forward_without_net_compact PRIVATE ctnn::compact)
ctnn_measure(forward --without $<TARGET_FILE:forward_without_net> --data ${weights} --most ${most_forward} --exactly bss=192 data=0)
ctnn_measure(forward_compact --without $<TARGET_FILE:forward_without_net_compact> --data ${weights} --most ${most_forward_compact}
             --exactly bss=192 data=0)

# Within 2 %: what the types, and Hana with them, add to an image.
ctnn_add_firmware(written_by_hand written_by_hand.cpp)
ctnn_measure(written_by_hand --exactly bss=192 data=0)
add_test(NAME "an image is as small as one written by hand" COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/compare.py
         ${CMAKE_CURRENT_BINARY_DIR}/forward.json text --at-most 1.02 ${CMAKE_CURRENT_BINARY_DIR}/written_by_hand.json)

foreach(optimizer GradientDescent SGD Adam)
  set(name train_step_${optimizer})
  ctnn_add_firmware(${name} train_step.cpp)
  target_compile_definitions(${name} PRIVATE OPTIMIZER=${optimizer})
endforeach()
ctnn_measure(train_step_GradientDescent --most ${most_train_step})
ctnn_measure(train_step_SGD)
ctnn_measure(train_step_Adam --allow double)  # for its bias corrections

ctnn_add_firmware(int8_forward int8_forward.cpp)
ctnn_add_firmware(int8_forward_floats int8_forward.cpp)
target_compile_definitions(int8_forward_floats PRIVATE FLOATS)
ctnn_measure(int8_forward_floats --exactly bss=48 data=0)
ctnn_measure(int8_forward --most ${most_int8} --exactly bss=48 data=0)
if(CMAKE_CXX_FLAGS MATCHES "cortex-m0plus")
  add_test(NAME "int8 takes a tenth of the instructions" COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/compare.py
           ${CMAKE_CURRENT_BINARY_DIR}/int8_forward.json instructions --at-most 0.1 ${CMAKE_CURRENT_BINARY_DIR}/forward.json)
  set_tests_properties("int8 takes a tenth of the instructions" PROPERTIES FIXTURES_REQUIRED ctnn_figures)
endif()
set_tests_properties("an image is as small as one written by hand" PROPERTIES FIXTURES_REQUIRED ctnn_figures)

# Is measure.py awake? (A Cortex-M7F has doubles of its own.)
if(CMAKE_CXX_FLAGS MATCHES "cortex-m7")
  set(seen heap)
else()
  set(seen heap double)
endif()
ctnn_add_firmware(heap_and_double heap_and_double.cpp)
add_test(NAME "heap and double are seen" COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/measure.py
         --image $<TARGET_FILE:heap_and_double> --tools ${tools} --expect ${seen})

add_test(NAME "all figures" COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/compare.py
         --join ${CMAKE_CURRENT_BINARY_DIR}/figures.json ${all_figures})
set_tests_properties("all figures" PROPERTIES FIXTURES_REQUIRED ctnn_figures)
