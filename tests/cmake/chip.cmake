# Configures, builds and tests everything for CHIP, with the toolchain file of that name; writes what was measured to FIGURES.
cmake_minimum_required(VERSION 3.25)
include(${SETTINGS})
file(REMOVE_RECURSE ${WORK})
file(REMOVE ${FIGURES})

run(${CMAKE_COMMAND} -S ${source_dir} -B ${WORK} -G ${generator} --toolchain ${source_dir}/tests/embedded/toolchains/${CHIP}.cmake
    -DBoost_INCLUDE_DIR=${boost_dir} -DCMAKE_BUILD_TYPE=MinSizeRel -DCTNN_BUILD_EXAMPLES=ON -DCTNN_BUILD_TESTS=ON)
run(${CMAKE_COMMAND} --build ${WORK})
execute_process(COMMAND ${CMAKE_CTEST_COMMAND} --test-dir ${WORK} --output-on-failure --no-tests=error RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  fail("tests on ${CHIP} failed")
endif()
file(COPY_FILE ${WORK}/tests/embedded/figures.json ${FIGURES})
