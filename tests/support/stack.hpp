// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <pthread.h>
#include <stdexcept>

namespace test {

/// How many bytes of stack a call takes, in a thread of its own, and with what a thread itself needs: a few KB.
/// (Fills the stack with a pattern first, and then looks how much of that is left.)
template <class Function>
[[nodiscard]] std::size_t stack_of(Function function) {
  constexpr std::size_t size = std::size_t{32} << 20, page = 4096;
  constexpr unsigned char pattern = 0xa5;
  const auto memory = std::make_unique_for_overwrite<unsigned char[]>(size + page);
  unsigned char* const stack = memory.get() + (page - reinterpret_cast<std::uintptr_t>(memory.get()) % page);
  std::fill_n(stack, size, pattern);

  const auto run = [](void* argument) -> void* {
    (*static_cast<Function*>(argument))();
    return nullptr;
  };
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_t thread{};
  if (pthread_attr_setstack(&attributes, stack, size) != 0 || pthread_create(&thread, &attributes, run, &function) != 0)
    throw std::runtime_error("stack_of: no thread");
  pthread_join(thread, nullptr);
  pthread_attr_destroy(&attributes);
  return static_cast<std::size_t>(stack + size - std::find_if(stack, stack + size, [](auto byte) { return byte != pattern; }));
}

}  // namespace test
