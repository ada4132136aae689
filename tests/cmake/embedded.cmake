# tests/embedded/PROGRAM.cpp, built for CHIP and run under QEMU, returns 0. Nothing in it takes memory from a heap, and with
# WITHOUT_DOUBLE=ON nothing computes in double, which these chips do in software. A CONTROL does both: that must be seen.
cmake_minimum_required(VERSION 3.25)
include(${SETTINGS})
file(REMOVE_RECURSE ${WORK})

# Boost, and nothing that lies beside it: in /usr/include that is the C library of another machine.
file(MAKE_DIRECTORY ${WORK}/include)
file(CREATE_LINK ${BOOST}/boost ${WORK}/include/boost SYMBOLIC)

set(machine_cortex-m4 mps2-an386)
set(flags_cortex-m4 -mfloat-abi=hard -mfpu=fpv4-sp-d16)
set(machine_cortex-m0plus microbit)
set(flags_cortex-m0plus -mfloat-abi=soft)

set(elf ${WORK}/${PROGRAM}.elf)
set(folder ${source_dir}/tests/embedded)
run(${COMPILER} -std=c++20 -Os -mcpu=${CHIP} -mthumb ${flags_${CHIP}} -ffp-contract=off -fno-exceptions -fno-rtti
    ${warnings} -I${source_dir}/include -I${source_dir}/tests -isystem ${WORK}/include
    -ffunction-sections -fdata-sections -Wl,--gc-sections -nostartfiles --specs=nano.specs --specs=nosys.specs
    -T ${folder}/target.ld ${folder}/start_up.cpp ${folder}/${PROGRAM}.cpp -o ${elf})

# ---- what is in it -------------------------------------------------------------------------------------------------------------
function(run_for_output variable)
  execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE ${variable} COMMAND_ERROR_IS_FATAL ANY)
  return(PROPAGATE ${variable})
endfunction()

# The symbols that match, and how many bytes they take. (Several names of one function count once.)
run_for_output(symbols ${NM} --print-size --defined-only ${elf})
function(find_symbols result pattern)
  string(REGEX MATCHALL "[0-9a-f]+ ([0-9a-f]+ )?[A-Za-z] (${pattern})\n" lines "${symbols}")
  set(${result} "")
  set(${result}_bytes 0)
  set(seen "")
  foreach(line IN LISTS lines)
    string(REGEX MATCH "^([0-9a-f]+) ([0-9a-f]+ )?[A-Za-z] (.*)\n$" line "${line}")
    list(APPEND ${result} ${CMAKE_MATCH_3})
    if(CMAKE_MATCH_2 AND NOT CMAKE_MATCH_1 IN_LIST seen)
      list(APPEND seen ${CMAKE_MATCH_1})
      math(EXPR ${result}_bytes "${${result}_bytes} + 0x${CMAKE_MATCH_2}")
    endif()
  endforeach()
  return(PROPAGATE ${result} ${result}_bytes)
endfunction()

find_symbols(heap "_?(malloc|calloc|realloc|free|sbrk)(_r)?|_Zn[wa][A-Za-z0-9_]*|_Zd[la][A-Za-z0-9_]*")
find_symbols(doubles "__aeabi_d[a-z0-9]+|__aeabi_c[dr]+cmp[a-z]+|__aeabi_(f|i|ui|l|ul)2d|__[a-z]+df[a-z0-9]*|sqrt|pow|exp|log")

run_for_output(size ${SIZE} ${elf})
message(NOTICE "${size}code that computes in double: ${doubles_bytes} bytes")

if(CONTROL)
  if(NOT heap OR NOT doubles)
    fail("${PROGRAM} uses a heap and doubles, but all that is seen is: ${heap} ${doubles}")
  endif()
  return()
endif()
if(heap)
  fail("${PROGRAM} links a heap: ${heap}")
endif()
if(WITHOUT_DOUBLE AND doubles)
  fail("${PROGRAM} computes in double: ${doubles}")
endif()

# ---- what it does --------------------------------------------------------------------------------------------------------------
execute_process(COMMAND ${QEMU} -M ${machine_${CHIP}} -nographic -monitor none -serial none
                        -semihosting-config enable=on,target=native -kernel ${elf}
                TIMEOUT 60 RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
message(NOTICE "${output}")
if(NOT result EQUAL 0)
  fail("${PROGRAM} on ${CHIP} ended with ${result}")
endif()
