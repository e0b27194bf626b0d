#include "core/classes/value_classes.h"

#include <algorithm>
#include <cmath>

#include "core/base/choice_words.h"
#include "core/classes/natural_breaks.h"

namespace cercania {
namespace {

constexpr ChoiceWords<ClassMethod, 4> kWords = {{{"quantile", ClassMethod::Quantile},
                                                 {"equal-interval", ClassMethod::EqualInterval},
                                                 {"natural-breaks", ClassMethod::NaturalBreaks},
                                                 {"manual", ClassMethod::Manual}}};

std::vector<double> finite_sorted(std::span<const double> values) {
    std::vector<double> sorted;
    std::copy_if(values.begin(), values.end(), std::back_inserter(sorted),
                 [](double value) { return std::isfinite(value); });
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

/// The value up to which the first k of n parts of the values reach, rounded up.
std::vector<double> quantiles(const std::vector<double>& sorted, std::size_t classes) {
    std::vector<double> limits;
    for (std::size_t k = 1; k <= classes; ++k) {
        const std::size_t rank = (k * sorted.size() + classes - 1) / classes;
        limits.push_back(sorted[std::max<std::size_t>(rank, 1) - 1]);
    }
    limits.erase(std::unique(limits.begin(), limits.end()), limits.end());
    return limits;
}

std::vector<double> equal_intervals(double least, double greatest, std::size_t classes) {
    std::vector<double> limits;
    for (std::size_t k = 1; k < classes && least < greatest; ++k) {
        const double part = static_cast<double>(k) / static_cast<double>(classes);
        limits.push_back(least + (greatest - least) * part);
    }
    limits.push_back(greatest);
    return limits;
}

}  // namespace

std::vector<double> class_limits(std::span<const double> values, ClassMethod method,
                                 std::size_t classes) {
    const std::vector<double> sorted = finite_sorted(values);
    if (sorted.empty() || classes == 0) {
        return {};
    }
    switch (method) {
        case ClassMethod::EqualInterval:
            return equal_intervals(sorted.front(), sorted.back(), classes);
        case ClassMethod::NaturalBreaks:
            return natural_breaks(sorted, classes);
        case ClassMethod::Quantile:
        case ClassMethod::Manual:
            break;
    }
    return quantiles(sorted, classes);
}

std::size_t class_under(double value, std::span<const double> limits) {
    const auto found = std::lower_bound(limits.begin(), limits.end(), value);
    const auto place = static_cast<std::size_t>(found - limits.begin());
    return std::min(place, limits.empty() ? 0 : limits.size() - 1);
}

std::string_view class_method_word(ClassMethod method) {
    return word_of(kWords, method);
}

ClassMethod class_method_from(std::string_view word) {
    return choice_of(kWords, word, "a way to make classes");
}

}  // namespace cercania
