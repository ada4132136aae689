// SPDX-License-Identifier: BSL-1.0
#include "support/allocations.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <new>

#if __has_include(<malloc.h>)
#include <malloc.h>
#else
#include <malloc/malloc.h>
#endif

namespace test {

namespace {

thread_local Allocations* watching = nullptr;

std::size_t size_of(void* memory) noexcept {
#if __has_include(<malloc.h>)
  return malloc_usable_size(memory);
#else
  return malloc_size(memory);
#endif
}

void* allocate(std::size_t bytes, std::size_t alignment) noexcept {
  if (watching != nullptr && !watching->take(bytes)) return nullptr;
  const std::size_t size = std::max<std::size_t>(bytes, 1);
  void* const memory =
      alignment == 0 ? std::malloc(size) : std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
  if (watching != nullptr && memory != nullptr) watching->took(size_of(memory));
  return memory;
}
void* allocate_or_throw(std::size_t bytes, std::size_t alignment) {
  void* const memory = allocate(bytes, alignment);
  if (memory == nullptr) throw std::bad_alloc{};
  return memory;
}
void release(void* memory) noexcept {
  if (watching != nullptr && memory != nullptr) watching->give_back(size_of(memory));
  std::free(memory);
}

}  // namespace

Allocations::Allocations(std::size_t failing) noexcept : failing_(failing) { watching = this; }
Allocations::~Allocations() { watching = nullptr; }

bool Allocations::take(std::size_t bytes) noexcept {
  largest_ = std::max(largest_, bytes);
  return ++count_ != failing_;
}
void Allocations::took(std::size_t bytes) noexcept {
  in_use_ += static_cast<std::ptrdiff_t>(bytes);
  peak_ = std::max(peak_, in_use_);
}
void Allocations::give_back(std::size_t bytes) noexcept { in_use_ -= static_cast<std::ptrdiff_t>(bytes); }

}  // namespace test

// All of them: sanitizers bring their own, and a mixture would not fit together.
// clang-format off
void* operator new(std::size_t bytes) { return test::allocate_or_throw(bytes, 0); }
void* operator new[](std::size_t bytes) { return test::allocate_or_throw(bytes, 0); }
void* operator new(std::size_t bytes, std::align_val_t alignment) { return test::allocate_or_throw(bytes, static_cast<std::size_t>(alignment)); }
void* operator new[](std::size_t bytes, std::align_val_t alignment) { return test::allocate_or_throw(bytes, static_cast<std::size_t>(alignment)); }
void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept { return test::allocate(bytes, 0); }
void* operator new[](std::size_t bytes, const std::nothrow_t&) noexcept { return test::allocate(bytes, 0); }
void* operator new(std::size_t bytes, std::align_val_t alignment, const std::nothrow_t&) noexcept { return test::allocate(bytes, static_cast<std::size_t>(alignment)); }
void* operator new[](std::size_t bytes, std::align_val_t alignment, const std::nothrow_t&) noexcept { return test::allocate(bytes, static_cast<std::size_t>(alignment)); }
void operator delete(void* memory) noexcept { test::release(memory); }
void operator delete[](void* memory) noexcept { test::release(memory); }
void operator delete(void* memory, std::size_t) noexcept { test::release(memory); }
void operator delete[](void* memory, std::size_t) noexcept { test::release(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { test::release(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { test::release(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { test::release(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { test::release(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { test::release(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { test::release(memory); }
void operator delete(void* memory, std::align_val_t, const std::nothrow_t&) noexcept { test::release(memory); }
void operator delete[](void* memory, std::align_val_t, const std::nothrow_t&) noexcept { test::release(memory); }
