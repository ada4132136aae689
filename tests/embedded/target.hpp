// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#if !defined(__arm__)
#include <cstdio>
#endif

// A program on the emulated chip speaks through semihosting: services of the debugger, here QEMU, behind one instruction. On a PC it
// prints.

namespace target {

#if defined(__arm__)

/// One call of the debugger (Arm, Semihosting for AArch32 and AArch64, section 4).
inline void call_debugger(std::uint32_t operation, const void* argument) noexcept {
  register std::uint32_t r0 asm("r0") = operation;
  register const void* r1 asm("r1") = argument;
  asm volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
}

inline void print(const char* text) noexcept { call_debugger(0x04, text); }  // SYS_WRITE0

#else

inline void print(const char* text) noexcept { std::fputs(text, stdout); }

#endif

inline void print(std::uint32_t number, std::uint32_t base = 10) noexcept {
  char digits[11]{};
  char* first = digits + sizeof digits - 1;
  do {
    *--first = "0123456789abcdef"[number % base];
    number /= base;
  } while (number != 0);
  print(first);
}

/// A value that the compiler does not know, so that it cannot compute ahead.
template <class T>
[[nodiscard]] T at_run_time(T value) noexcept {
  asm volatile("" : : "r"(&value) : "memory");  // for all it knows, this writes
  return value;
}

/// Compares what the compiler computed with what the chip did, bit by bit; prints each word that differs.
template <class T>
[[nodiscard]] bool same_bits(const char* what, const T& compiled, const T& run) noexcept {
  constexpr std::size_t words = sizeof(T) / sizeof(std::uint32_t);
  static_assert(sizeof(T) % sizeof(std::uint32_t) == 0);
  std::uint32_t differing = 0;
  for (std::size_t i = 0; i < words; ++i) {
    std::uint32_t expected = 0, got = 0;
    std::memcpy(&expected, reinterpret_cast<const char*>(&compiled) + i * sizeof expected, sizeof expected);
    std::memcpy(&got, reinterpret_cast<const char*>(&run) + i * sizeof got, sizeof got);
    if (expected == got) continue;
    ++differing;
    print(what), print("["), print(static_cast<std::uint32_t>(i)), print("]: the compiler computed "), print(expected, 16);
    print(", the chip "), print(got, 16), print("\n");
  }
  print(what), print(": "), print(differing), print(" of "), print(static_cast<std::uint32_t>(words)), print(" words differ\n");
  return differing == 0;
}

#if defined(__arm__)

extern "C" std::uint32_t stack_limit[];  // from the linker script

/// How many bytes of stack a call takes; prints it too. (Fills what is free with a pattern, and looks how much of that is left.)
template <class Function>
[[nodiscard, gnu::noinline]] std::uint32_t stack_of(const char* what, Function function) noexcept {
  constexpr std::uint32_t pattern = 0xa5a5a5a5;
  volatile std::uint32_t* top = nullptr;
  asm volatile("mov %0, sp" : "=r"(top));
  for (volatile std::uint32_t* word = stack_limit; word < top; ++word) *word = pattern;
  [&]() __attribute__((noinline)) {
    asm volatile("mov %0, sp" : "=r"(top));
    function();
    asm volatile("");  // or the call would be a jump
  }();
  volatile std::uint32_t* lowest = stack_limit;
  while (lowest < top && *lowest == pattern) ++lowest;
  const auto bytes = static_cast<std::uint32_t>(top - lowest) * sizeof *top;
  print(what), print(": "), print(bytes), print(" bytes of stack\n");
  return bytes;
}

#endif

}  // namespace target
