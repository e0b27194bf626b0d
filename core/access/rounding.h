#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace cercania {

/// Whole numbers that add up to the rounded total of `values` and are each within 1 of theirs:
/// every value is cut to a whole number, and those with the largest remainders get one more until
/// the total is met (Hamilton's method; Balinski & Young, Fair Representation, 1982, chapter 3). Of
/// equal remainders the larger value comes first, then the earlier one. Values must be finite and
/// not negative. O(n log n).
std::vector<std::int64_t> rounded_to_total(std::span<const double> values);

}  // namespace cercania
