// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <memory>
#include <new>
#include <type_traits>
#include <unistd.h>
#include <utility>

#include <sys/mman.h>

namespace test {

/// Which end of some memory nobody may pass: at the front it is aligned to a page, at the back to nothing but a number.
enum class Edge { Front, Back };

/// Numbers, or other things, in pages of their own, between two pages that end the program when they are touched.
template <class T>
class Guarded {
  static_assert(std::is_trivially_destructible_v<T>, "nothing here ends a lifetime");

 public:
  Guarded(std::size_t size, Edge edge, const T& value = std::numeric_limits<T>::quiet_NaN())
      : size_(size), pages_((size * sizeof(T) + page_size() - 1) / page_size() + 2) {
    void* const memory = mmap(nullptr, pages_ * page_size(), PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc{};
    first_page_ = static_cast<std::byte*>(memory);
    const std::size_t usable = (pages_ - 2) * page_size();
    if (mprotect(first_page_ + page_size(), usable, PROT_READ | PROT_WRITE) != 0) throw std::bad_alloc{};
    const std::size_t unused = edge == Edge::Front ? 0 : usable - size * sizeof(T);
    values_ = reinterpret_cast<T*>(first_page_ + page_size() + unused);
    std::uninitialized_fill_n(values_, size, value);
  }
  Guarded(Guarded&& other) noexcept
      : size_(other.size_),
        pages_(other.pages_),
        first_page_(std::exchange(other.first_page_, nullptr)),
        values_(other.values_) {}
  Guarded& operator=(Guarded&&) = delete;
  ~Guarded() {
    if (first_page_ != nullptr) munmap(first_page_, pages_ * page_size());
  }

  void fill(const T& value) { std::fill_n(values_, size_, value); }
  [[nodiscard]] T* data() { return values_; }
  [[nodiscard]] const T* data() const { return values_; }
  T& operator[](std::size_t index) { return values_[index]; }
  const T& operator[](std::size_t index) const { return values_[index]; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] T* begin() { return values_; }
  [[nodiscard]] T* end() { return values_ + size_; }

 private:
  static std::size_t page_size() { return static_cast<std::size_t>(sysconf(_SC_PAGESIZE)); }

  std::size_t size_, pages_;
  std::byte* first_page_ = nullptr;
  T* values_ = nullptr;
};

}  // namespace test
