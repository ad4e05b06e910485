// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <vector>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace keshikomi {

// Memory for tables of millions of rows, in pages of 2 MB where the system has them: with its usual
// 4 kB a fifth of a run is spent on being given the pages and on finding them again at every look
// into the middle of a table. Small tables and other systems get what everybody gets.
template<typename T>
class LargePages
{
public:
    using value_type = T;

    LargePages() = default;
    template<typename Other>
    LargePages(const LargePages<Other> &) // NOLINT: allocators convert
    {
    }
    T *allocate(size_t count)
    {
#if defined(__linux__)
        if (isLarge(count)) {
            const size_t size = (count * sizeof(T) + page - 1) / page * page;
            void *const place = ::operator new(size, std::align_val_t(page));
            madvise(place, size, MADV_HUGEPAGE); // a wish: without it the memory is good, too
            return static_cast<T *>(place);
        }
#endif
        return std::allocator<T>().allocate(count);
    }
    void deallocate(T *place, size_t count)
    {
#if defined(__linux__)
        if (isLarge(count))
            return ::operator delete(place, std::align_val_t(page));
#endif
        std::allocator<T>().deallocate(place, count);
    }
    friend bool operator==(const LargePages &, const LargePages &)
    {
        return true;
    }

private:
    static constexpr size_t page = size_t(1) << 21;

    static bool isLarge(size_t count)
    {
        return count >= page / sizeof(T);
    }
};

template<typename T>
using ManyRows = std::vector<T, LargePages<T>>;

} // namespace keshikomi
