# A program that must not compile. The first error of SOURCE must match EXPECT.
cmake_minimum_required(VERSION 3.25)
include(${SETTINGS})
syntax_only(${SOURCE})
find_errors("${output}")
if(result EQUAL 0 OR NOT first_error MATCHES "${EXPECT}")
  fail("${SOURCE}: expected an error like `${EXPECT}`, got:\n${output}")
endif()
