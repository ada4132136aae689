# What tests/CMakeLists.txt needs; the scripts beside it run as tests.
include(CheckCXXSourceCompiles)

# <result> says whether a program compiled and linked with these flags.
function(ctnn_check_links result)
  string(JOIN " " CMAKE_REQUIRED_FLAGS ${ARGN})
  set(CMAKE_REQUIRED_LINK_OPTIONS ${ARGN})
  check_cxx_source_compiles("int main() {}" ${result})
endfunction()

# A test that runs a script of this folder, with NAME=value arguments.
function(ctnn_add_script_test name script)
  list(TRANSFORM ARGN PREPEND -D OUTPUT_VARIABLE definitions)
  set(work "${CMAKE_CURRENT_BINARY_DIR}/scratch/${name}")
  string(REGEX REPLACE "[^A-Za-z0-9/_.-]+" "_" work "${work}")
  add_test(NAME "${name}" COMMAND ${CMAKE_COMMAND} -DSETTINGS=${CMAKE_CURRENT_BINARY_DIR}/settings.cmake -DWORK=${work}
                                  ${definitions} -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${script})
endfunction()

# A test that cannot run here. Where everything must be installed (.ci/run), it fails instead.
function(ctnn_add_skipped_test name reason)
  add_test(NAME "${name}" COMMAND ${CMAKE_COMMAND} -E echo "SKIPPED: ${reason}")
  if("$ENV{CTNN_SKIPPED_TESTS_FAIL}")
    message(WARNING "\"${name}\" will fail: ${reason}")
    set_tests_properties("${name}" PROPERTIES FAIL_REGULAR_EXPRESSION "SKIPPED")
  else()
    message(STATUS "\"${name}\" will be skipped: ${reason}")
    set_tests_properties("${name}" PROPERTIES SKIP_REGULAR_EXPRESSION "SKIPPED")
  endif()
endfunction()

# settings.cmake: how to call this configuration's compiler, for scripts.
function(ctnn_write_settings)
  get_target_property(boost Boost::headers INTERFACE_INCLUDE_DIRECTORIES)
  separate_arguments(flags UNIX_COMMAND "${CMAKE_CXX_FLAGS}")
  # -idirafter: in front, a system folder would break the standard library's #include_next.
  set(arguments ${flags} -std=c++20 -I${PROJECT_SOURCE_DIR}/include)
  foreach(folder IN LISTS boost)
    list(APPEND arguments -idirafter ${folder})
  endforeach()
  set(source_dir ${PROJECT_SOURCE_DIR})
  set(build_dir ${PROJECT_BINARY_DIR})
  configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/settings.cmake.in settings.cmake @ONLY)
endfunction()

# <result> is a Python that has a module, of whatever package; empty when there is none. The system's own is asked first: it knows the
# packages of the system.
function(ctnn_find_python_with module result)
  foreach(python /usr/bin/python3 python3)
    if(NOT ${result})
      execute_process(COMMAND ${python} -c "import ${module}" RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
      if(failed EQUAL 0)
        set(${result} ${python} CACHE STRING "A Python that has the module ${module}")
        mark_as_advanced(${result})
      endif()
    endif()
  endforeach()
endfunction()
