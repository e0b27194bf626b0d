#include "core/access/rounding.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/error.h"

namespace cercania {

std::vector<std::int64_t> rounded_to_total(std::span<const double> values) {
    std::vector<std::int64_t> rounded;
    rounded.reserve(values.size());
    double total = 0.0;
    std::int64_t given = 0;
    for (const double value : values) {
        CERCANIA_REQUIRE(std::isfinite(value) && value >= 0.0);
        total += value;
        rounded.push_back(static_cast<std::int64_t>(std::floor(value)));
        given += rounded.back();
    }
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto remainder = [&](std::size_t i) { return values[i] - std::floor(values[i]); };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return remainder(a) != remainder(b) ? remainder(a) > remainder(b) : values[a] > values[b];
    });
    std::int64_t missing = std::llround(total) - given;
    for (std::size_t i = 0; i < order.size() && missing > 0; ++i, --missing) {
        ++rounded[order[i]];
    }
    return rounded;
}

}  // namespace cercania
