#include "core/classes/natural_breaks.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace cercania {
namespace {

/// Different values with how often each occurs, and the cost of putting a run of them in one class.
class Runs {
  public:
    explicit Runs(std::span<const double> sorted) {
        const double mean =
            std::accumulate(sorted.begin(), sorted.end(), 0.0) / static_cast<double>(sorted.size());
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            const bool same = i > 0 && sorted[i] == sorted[i - 1];
            if (!same) {
                values_.push_back(sorted[i]);
                counts_.push_back(counts_.back());
                sums_.push_back(sums_.back());
                squares_.push_back(squares_.back());
            }
            const double off = sorted[i] - mean;  // centred, so that the squares lose no digits
            counts_.back() += 1.0;
            sums_.back() += off;
            squares_.back() += off * off;
        }
    }

    std::size_t size() const { return values_.size(); }
    double value(std::size_t i) const { return values_[i]; }

    /// The squared deviations of the values `first` to `last`, both in.
    double cost(std::size_t first, std::size_t last) const {
        const double count = counts_[last + 1] - counts_[first];
        const double sum = sums_[last + 1] - sums_[first];
        return std::max(0.0, squares_[last + 1] - squares_[first] - sum * sum / count);
    }

  private:
    std::vector<double> values_;
    // The entry before index i + 1 is the total of the values before value i.
    std::vector<double> counts_ = {0.0};
    std::vector<double> sums_ = {0.0};
    std::vector<double> squares_ = {0.0};
};

/// One row of the programme: for each last value the least cost with one class more than `before`,
/// and where that class begins.
struct Row {
    std::vector<double> cost;
    std::vector<std::size_t> begins;
};

void fill(const Runs& runs, const std::vector<double>& before, Row& row, std::size_t first,
          std::size_t last, std::size_t lowest, std::size_t highest) {
    const std::size_t middle = first + (last - first) / 2;
    row.cost[middle] = std::numeric_limits<double>::infinity();
    for (std::size_t begin = std::max<std::size_t>(lowest, 1); begin <= std::min(highest, middle);
         ++begin) {
        const double cost = before[begin - 1] + runs.cost(begin, middle);
        if (cost < row.cost[middle]) {
            row.cost[middle] = cost;
            row.begins[middle] = begin;
        }
    }
    if (middle > first) {
        fill(runs, before, row, first, middle - 1, lowest, row.begins[middle]);
    }
    if (middle < last) {
        fill(runs, before, row, middle + 1, last, row.begins[middle], highest);
    }
}

}  // namespace

std::vector<double> natural_breaks(std::span<const double> sorted, std::size_t classes) {
    if (sorted.empty() || classes == 0) {
        return {};
    }
    const Runs runs(sorted);
    const std::size_t count = runs.size();
    classes = std::min(classes, count);
    std::vector<Row> rows(classes,
                          Row{std::vector<double>(count), std::vector<std::size_t>(count)});
    for (std::size_t last = 0; last < count; ++last) {
        rows[0].cost[last] = runs.cost(0, last);
    }
    for (std::size_t row = 1; row < classes; ++row) {
        // With fewer values than classes there is no such grouping.
        std::fill_n(rows[row].cost.begin(), row, std::numeric_limits<double>::infinity());
        std::fill_n(rows[row].begins.begin(), row, row);
        fill(runs, rows[row - 1].cost, rows[row], row, count - 1, row, count - 1);
    }
    std::vector<double> limits(classes);
    std::size_t last = count - 1;
    for (std::size_t row = classes; row-- > 0;) {
        limits[row] = runs.value(last);
        if (row > 0) {
            last = rows[row].begins[last] - 1;
        }
    }
    return limits;
}

}  // namespace cercania
