# Cortex-M4F, as in an STM32F4 or nRF52: floats, and the DSP extension.
set(CTNN_CHIP_FLAGS "-mcpu=cortex-m4 -mfloat-abi=hard -mfpu=fpv4-sp-d16")
set(CTNN_MACHINE mps2-an386)
include(${CMAKE_CURRENT_LIST_DIR}/cortex-m.cmake)
