#include "core/geometry/distance_transform.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/error.h"

namespace cercania {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// The lower envelope of parabolas along one line of cells: result[q] = min over p of
/// (q - p)^2 + values[p]. Owns the scratch that all lines share.
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

}  // namespace

std::vector<float> distance_transform(std::span<const std::uint8_t> marked, std::size_t columns,
                                      std::size_t rows) {
    CERCANIA_REQUIRE(marked.size() == columns * rows);
    const std::size_t longest = std::max(columns, rows);
    LowerEnvelope envelope(longest);
    std::vector<double> line(longest);
    std::vector<double> result(longest);
    std::vector<float> squared(marked.size());
    for (std::size_t column = 0; column < columns; ++column) {
        for (std::size_t row = 0; row < rows; ++row) {
            line[row] = marked[row * columns + column] != 0 ? 0.0 : kInfinity;
        }
        envelope.apply(std::span(line).first(rows), std::span(result).first(rows));
        for (std::size_t row = 0; row < rows; ++row) {
            squared[row * columns + column] = static_cast<float>(result[row]);
        }
    }
    for (std::size_t row = 0; row < rows; ++row) {
        const auto cells = std::span(squared).subspan(row * columns, columns);
        std::copy(cells.begin(), cells.end(), line.begin());
        envelope.apply(std::span(line).first(columns), std::span(result).first(columns));
        for (std::size_t column = 0; column < columns; ++column) {
            cells[column] = static_cast<float>(std::sqrt(result[column]));
        }
    }
    return squared;
}

}  // namespace cercania
