// SPDX-License-Identifier: BSL-1.0
// What a Cortex-M does after reset: read the stack's top and its first instruction from the vector table, and go on from there.
#include <cstdint>

#include "embedded/target.hpp"

extern "C" {
extern std::uint32_t stack_top[], data_begin[], data_end[], data_in_flash[], bss_begin[], bss_end[];
[[noreturn]] void reset() noexcept;
[[noreturn]] void fault() noexcept;
}
int program() noexcept asm("main");  // C++ forbids to call main by its name

namespace {

[[noreturn]] void leave(std::uint32_t status) noexcept {
  const std::uint32_t application_exit[] = {0x20026, status};
  target::call_debugger(0x20, application_exit);  // SYS_EXIT_EXTENDED
  for (;;) {
  }
}

using Handler = void (*)();
struct VectorTable {
  std::uint32_t* stack;
  Handler handlers[15];
};
[[gnu::section(".vectors"), gnu::used]] const VectorTable vectors{stack_top, {reset, fault, fault, fault, fault, fault, fault}};

}  // namespace

void reset() noexcept {
#if defined(__ARM_FP)
  *reinterpret_cast<volatile std::uint32_t*>(0xe000ed88) |= 0xfU << 20;  // the FPU is off at first
  asm volatile("dsb\n isb");
#endif
  // volatile: or the compiler would make a call of memcpy, and fetch that from the C library
  const volatile std::uint32_t* from = data_in_flash;
  for (volatile std::uint32_t* to = data_begin; to != data_end; ++to, ++from) *to = *from;
  for (volatile std::uint32_t* to = bss_begin; to != bss_end; ++to) *to = 0;
  leave(static_cast<std::uint32_t>(program()));
}

void fault() noexcept {
  target::print("fault\n");
  leave(99);
}
