#include "core/geometry/distance_transform.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/error.h"

namespace cercania {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// The lower envelope of parabolas along one row of cells: result[q] = min over p of
/// (q - p)^2 + values[p]. Owns the scratch that all rows share.
class LowerEnvelope {
  public:
    explicit LowerEnvelope(std::size_t longest) : apex_(longest), start_(longest + 1) {}

    void apply(std::span<const double> values, std::span<double> result) {
        std::size_t count = 0;
        for (std::size_t q = 0; q < values.size(); ++q) {
            if (values[q] == kInfinity) {
                continue;
            }
            double start = -kInfinity;
            while (count > 0) {
                start = meeting(values, apex_[count - 1], q);
                if (start > start_[count - 1]) {
                    break;
                }
                --count;
                start = -kInfinity;
            }
            apex_[count] = q;
            start_[count] = start;
            ++count;
        }
        fill(values, count, result);
    }

  private:
    /// Where the parabola of `q` comes to lie below that of an earlier `p`.
    static double meeting(std::span<const double> values, std::size_t p, std::size_t q) {
        const auto x = static_cast<double>(p);
        const auto y = static_cast<double>(q);
        return ((values[q] + y * y) - (values[p] + x * x)) / (2.0 * (y - x));
    }

    void fill(std::span<const double> values, std::size_t count, std::span<double> result) {
        start_[count] = kInfinity;
        std::size_t current = 0;
        for (std::size_t q = 0; q < result.size(); ++q) {
            if (count == 0) {
                result[q] = kInfinity;
                continue;
            }
            const auto position = static_cast<double>(q);
            while (start_[current + 1] < position) {
                ++current;
            }
            const double step = position - static_cast<double>(apex_[current]);
            result[q] = step * step + values[apex_[current]];
        }
    }

    std::vector<std::size_t> apex_;
    std::vector<double> start_;
};

/// The distance of each cell to the nearest marked one of its column, up and then down.
std::vector<float> distances_along_columns(std::span<const std::uint8_t> marked,
                                           std::size_t columns) {
    std::vector<float> cells(marked.size(), std::numeric_limits<float>::infinity());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (marked[i] != 0) {
            cells[i] = 0.0F;
        } else if (i >= columns) {
            cells[i] = cells[i - columns] + 1.0F;
        }
    }
    for (std::size_t i = cells.size(); i > columns; --i) {
        cells[i - 1 - columns] = std::min(cells[i - 1 - columns], cells[i - 1] + 1.0F);
    }
    return cells;
}

}  // namespace

std::vector<float> distance_transform(std::span<const std::uint8_t> marked, std::size_t columns,
                                      std::size_t rows) {
    CERCANIA_REQUIRE(marked.size() == columns * rows);
    std::vector<float> cells = distances_along_columns(marked, columns);
    LowerEnvelope envelope(columns);
    std::vector<double> line(columns);
    std::vector<double> result(columns);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto these = std::span(cells).subspan(row * columns, columns);
        std::transform(these.begin(), these.end(), line.begin(), [](float distance) {
            return static_cast<double>(distance) * static_cast<double>(distance);
        });
        envelope.apply(line, result);
        std::transform(result.begin(), result.end(), these.begin(),
                       [](double squared) { return static_cast<float>(std::sqrt(squared)); });
    }
    return cells;
}

}  // namespace cercania
