# Cortex-M0+, as in a Raspberry Pi Pico: no floating point, no division.
set(CTNN_CHIP_FLAGS "-mcpu=cortex-m0plus -mfloat-abi=soft")
set(CTNN_MACHINE microbit)
include(${CMAKE_CURRENT_LIST_DIR}/cortex-m.cmake)
