# What the toolchain files beside this one share: the GNU compiler for Arm, nothing of an operating system, programs that run in QEMU.
# Expects CTNN_CHIP_FLAGS and CTNN_MACHINE.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR arm)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)  # nothing links without a linker script

set(CMAKE_CXX_COMPILER arm-none-eabi-g++)
set(CMAKE_CXX_FLAGS_INIT "${CTNN_CHIP_FLAGS} -mthumb -fno-exceptions -fno-rtti -ffunction-sections -fdata-sections")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-nostartfiles --specs=nano.specs --specs=nosys.specs -Wl,--gc-sections")
set(CMAKE_EXECUTABLE_SUFFIX_CXX .elf)

set(CMAKE_CROSSCOMPILING_EMULATOR qemu-system-arm -M ${CTNN_MACHINE} -nographic -monitor none -serial none
    -semihosting-config enable=on,target=native -kernel)
