#include "core/study/withheld_rows.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <optional>

namespace cercania {
namespace {

/// Counts are sums of shares of people: what differs from a whole number by less is that number.
constexpr double kRounding = 1e-6;

double size_of(const std::vector<double>& row) {
    return std::accumulate(row.begin(), row.end(), 0.0,
                           [](double sum, double count) { return sum + std::abs(count); });
}

/// Whether what is withheld could still be told from the totals.
bool tells(std::span<const std::vector<double>> rows, const std::vector<bool>& withheld,
           double minimum) {
    std::vector<double> sums(rows.front().size(), 0.0);
    std::size_t count = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!withheld[i]) {
            continue;
        }
        ++count;
        std::transform(sums.begin(), sums.end(), rows[i].begin(), sums.begin(), std::plus<>());
    }
    return count == 1 || std::any_of(sums.begin(), sums.end(), [minimum](double sum) {
               return is_small_count(std::abs(sum), minimum);
           });
}

/// The row with the fewest people that is told; none when all that have people are withheld.
std::optional<std::size_t> least_told(std::span<const std::vector<double>> rows,
                                      const std::vector<bool>& withheld) {
    std::optional<std::size_t> least;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double size = size_of(rows[i]);
        if (!withheld[i] && size > kRounding && (!least || size < size_of(rows[*least]))) {
            least = i;
        }
    }
    return least;
}

}  // namespace

bool is_small_count(double count, double minimum) {
    return count > kRounding && count < minimum - kRounding;
}

std::vector<bool> withheld_rows(std::span<const std::vector<double>> rows, double minimum,
                                const std::vector<bool>& chosen) {
    std::vector<bool> withheld = chosen;
    withheld.resize(rows.size(), false);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        withheld[i] =
            withheld[i] || std::any_of(rows[i].begin(), rows[i].end(), [minimum](double count) {
                return is_small_count(std::abs(count), minimum);
            });
    }
    if (std::find(withheld.begin(), withheld.end(), true) == withheld.end()) {
        return withheld;
    }
    while (tells(rows, withheld, minimum)) {
        const auto next = least_told(rows, withheld);
        if (!next) {
            break;
        }
        withheld[*next] = true;
    }
    return withheld;
}

std::vector<bool> withheld_cells(std::span<const double> cells, double minimum) {
    std::vector<std::vector<double>> rows;
    rows.reserve(cells.size());
    for (const double cell : cells) {
        rows.push_back({cell});
    }
    return withheld_rows(rows, minimum);
}

}  // namespace cercania
