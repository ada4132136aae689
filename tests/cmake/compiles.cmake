# SOURCE compiles with COMPILER under its default limits, without warnings.
cmake_minimum_required(VERSION 3.25)
include(${SETTINGS})
set(compiler ${COMPILER})
syntax_only(-Wall -Wextra -Werror ${SOURCE})
if(NOT result EQUAL 0)
  fail("${output}")
endif()
