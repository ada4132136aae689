# Cortex-M7F, as in an STM32H7: floats and doubles, and the DSP extension.
set(CTNN_CHIP_FLAGS "-mcpu=cortex-m7 -mfloat-abi=hard -mfpu=fpv5-d16")
set(CTNN_MACHINE mps2-an500)
include(${CMAKE_CURRENT_LIST_DIR}/cortex-m.cmake)
