#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace cercania {

/// Sets of Voronoi vertices that are one point of the cells.
class VertexClasses {
  public:
    static constexpr std::uint32_t kNoCorner = 0xFFFFFFFFU;

    explicit VertexClasses(std::size_t size) : parent_(size), corner_(size, kNoCorner) {
        for (std::uint32_t i = 0; i < size; ++i) {
            parent_[i] = i;
        }
    }
    std::uint32_t find(std::uint32_t i) {
        while (parent_[i] != i) {
            parent_[i] = parent_[parent_[i]];
            i = parent_[i];
        }
        return i;
    }
    void place_at_corner(std::uint32_t vertex, std::uint32_t corner) {
        corner_[find(vertex)] = corner;
    }
    /// Joins two classes unless they are at two different corners.
    void unite(std::uint32_t a, std::uint32_t b) {
        a = find(a);
        b = find(b);
        if (a == b ||
            (corner_[a] != kNoCorner && corner_[b] != kNoCorner && corner_[a] != corner_[b])) {
            return;
        }
        if (b < a) {
            std::swap(a, b);
        }
        corner_[a] = corner_[a] != kNoCorner ? corner_[a] : corner_[b];
        parent_[b] = a;
    }
    std::uint32_t corner(std::uint32_t root) const { return corner_[root]; }

  private:
    std::vector<std::uint32_t> parent_;
    std::vector<std::uint32_t> corner_;
};

}  // namespace cercania
