#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace cercania {

/// Calls `visit(run)`, a std::span, for each longest run of two or more neighbours of which each is
/// `same(a, b)` as the one before it. O(n) calls of `same`.
template <class Item, class Same, class Visit>
void for_equal_runs(std::vector<Item>& items, const Same& same, const Visit& visit) {
    std::size_t begin = 0;
    for (std::size_t end = 1; end <= items.size(); ++end) {
        if (end < items.size() && same(items[end - 1], items[end])) {
            continue;
        }
        if (end - begin > 1) {
            visit(std::span(items).subspan(begin, end - begin));
        }
        begin = end;
    }
}

}  // namespace cercania
