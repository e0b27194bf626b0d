#include "core/study/walk_histogram.h"

#include <algorithm>
#include <cmath>

namespace cercania {
namespace {

constexpr std::size_t kMostColumns = 14;

/// The column of a walk; one that ends exactly at a border belongs to the column before it, as a
/// walk at the limit is within it.
std::size_t column_of(double cost, double step) {
    return static_cast<std::size_t>(std::max(0.0, std::ceil(cost / step - 1e-9) - 1.0));
}

}  // namespace

WalkHistogram walk_histogram(std::span<const DemandPlace> places,
                             std::span<const PlaceAccess> access, const Cutoff& cutoff) {
    WalkHistogram histogram;
    histogram.unit = cutoff.unit;
    histogram.step = cutoff.unit == CostUnit::Time ? 300.0 : 200.0;
    histogram.limit = cutoff.limit;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!access[i].cost) {
            histogram.without_way += places[i].people;
            continue;
        }
        std::size_t column = column_of(access[i].cost->cost, histogram.step);
        if (column >= kMostColumns) {
            column = kMostColumns - 1;
            histogram.last_is_open = true;
        }
        if (histogram.columns.size() <= column) {
            histogram.columns.resize(column + 1);
        }
        const bool within = access[i].status == AccessStatus::Reached;
        (within ? histogram.columns[column].within : histogram.columns[column].beyond) +=
            places[i].people;
    }
    return histogram;
}

}  // namespace cercania
