#include "core/study/cutoff.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cercania {
namespace {

struct UnitWord {
    std::string_view suffix;
    CostUnit unit;
    double factor;
};

constexpr std::array<UnitWord, 5> kUnitWords = {{
    {"m", CostUnit::Distance, 1.0},
    {"km", CostUnit::Distance, 1000.0},
    {"s", CostUnit::Time, 1.0},
    {"min", CostUnit::Time, 60.0},
    {"h", CostUnit::Time, 3600.0},
}};

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

[[noreturn]] void refuse(std::string_view text, std::string_view reason) {
    throw Error(ErrorKind::WrongUsage,
                fmt::format("the cutoff '{}' {}; write a number with its unit, such as 800m or "
                            "15min (units: m, km, s, min, h)",
                            text, reason));
}

Cutoff parse_one(std::string_view raw) {
    const std::string_view text = trimmed(raw);
    double number = 0.0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (status != std::errc() || !std::isfinite(number)) {
        refuse(text, "does not begin with a number");
    }
    const std::string_view suffix =
        trimmed(text.substr(static_cast<std::size_t>(end - text.data())));
    if (suffix.empty()) {
        refuse(text, "has no unit");
    }
    const auto* const word =
        std::find_if(kUnitWords.begin(), kUnitWords.end(),
                     [suffix](const UnitWord& one) { return one.suffix == suffix; });
    if (word == kUnitWords.end()) {
        refuse(text, fmt::format("has the unknown unit '{}'", suffix));
    }
    if (number <= 0.0) {
        refuse(text, "is not above zero");
    }
    return {word->unit, number * word->factor, number, std::string(suffix)};
}

}  // namespace

std::string Cutoff::label() const {
    return fmt::format("{}{}", shown, suffix);
}

std::string Cutoff::text() const {
    return fmt::format("{} {}", shown, suffix);
}

std::vector<Cutoff> parse_cutoffs(const std::vector<std::string>& texts) {
    std::vector<Cutoff> cutoffs;
    cutoffs.reserve(texts.size());
    for (const std::string& text : texts) {
        cutoffs.push_back(parse_one(text));
    }
    if (cutoffs.empty()) {
        refuse("", "is empty");
    }
    for (const Cutoff& cutoff : cutoffs) {
        if (cutoff.unit != cutoffs.front().unit) {
            refuse(cutoff.label(), fmt::format("cannot stand beside '{}': one limits time, the "
                                               "other distance",
                                               cutoffs.front().label()));
        }
    }
    std::stable_sort(cutoffs.begin(), cutoffs.end(),
                     [](const Cutoff& a, const Cutoff& b) { return a.limit < b.limit; });
    cutoffs.erase(std::unique(cutoffs.begin(), cutoffs.end(),
                              [](const Cutoff& a, const Cutoff& b) { return a.limit == b.limit; }),
                  cutoffs.end());
    return cutoffs;
}

std::vector<Cutoff> parse_cutoffs(std::string_view text) {
    std::vector<std::string> parts;
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t comma = std::min(text.find(',', start), text.size());
        parts.emplace_back(text.substr(start, comma - start));
        start = comma + 1;
    }
    return parse_cutoffs(parts);
}

}  // namespace cercania
