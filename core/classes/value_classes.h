#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace cercania {

/// How numbers are cut into classes: as many features in each, ranges of one length, natural
/// breaks, or limits that a person gave.
enum class ClassMethod { Quantile, EqualInterval, NaturalBreaks, Manual };

/// The upper limits of the classes, ascending; a limit itself belongs to its class. The last is the
/// greatest value. There may be fewer than asked for: equal values are never torn apart, and where
/// all values are the same there is one class. Values that are not finite are left out; without any
/// other there is no class. `method` may not be Manual.
std::vector<double> class_limits(std::span<const double> values, ClassMethod method,
                                 std::size_t classes);

/// The class of a value under ascending upper limits; the last for what is above all of them.
std::size_t class_under(double value, std::span<const double> limits);

/// The words of the study file. `class_method_from` throws Error(WrongUsage) that lists them.
std::string_view class_method_word(ClassMethod method);
ClassMethod class_method_from(std::string_view word);

}  // namespace cercania
