#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace cercania {

/// Natural breaks (Jenks 1977): the upper limits of the classes with the least sum of squared
/// deviations from the class means, found exactly by Fisher's dynamic programme (W. D. Fisher, "On
/// grouping for maximum homogeneity", JASA 53, 1958). The classes are as many as asked for, or as
/// there are different values when those are fewer. Of equally good breaks the lowest are taken.
///
/// `sorted` is ascending and finite. O(k n log n): the best last break moves one way only as values
/// are added, so each row of the programme is filled by halving.
std::vector<double> natural_breaks(std::span<const double> sorted, std::size_t classes);

}  // namespace cercania
