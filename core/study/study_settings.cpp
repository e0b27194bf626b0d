#include "core/study/study_settings.h"

#include <array>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/base/choice_words.h"
#include "core/base/error.h"

namespace cercania {
namespace {

constexpr ChoiceWords<Direction, 3> kDirections = {{{"towards", Direction::Towards},
                                                    {"from", Direction::From},
                                                    {"round-trip", Direction::RoundTrip}}};
constexpr ChoiceWords<CatchmentForm, 3> kForms = {{{"overlap", CatchmentForm::Overlap},
                                                   {"merged", CatchmentForm::Merged},
                                                   {"nearest", CatchmentForm::Nearest}}};
constexpr ChoiceWords<CatchmentShape, 2> kShapes = {
    {{"cells", CatchmentShape::Cells}, {"buffer", CatchmentShape::Buffer}}};

}  // namespace

FacilityEdits edits_to_run(const StudySettings& settings) {
    if (!settings.scenario) {
        return {};
    }
    std::vector<std::string> names;
    for (const Scenario& scenario : settings.scenarios) {
        if (scenario.name == *settings.scenario) {
            return scenario.edits;
        }
        names.push_back(scenario.name);
    }
    throw Error(
        ErrorKind::WrongUsage,
        fmt::format("the study has no scenario '{}'; {}", *settings.scenario,
                    names.empty() ? std::string("it has none at all")
                                  : fmt::format("those there are: {}", fmt::join(names, ", "))));
}

SpreadMethod parse_spread(std::string_view word) {
    if (const auto method = spread_method_from(word)) {
        return *method;
    }
    throw Error(ErrorKind::WrongUsage,
                fmt::format("'{}' is not a way to spread people; choose one of surface-point, "
                            "frontage, streets, area",
                            word));
}
Direction parse_direction(std::string_view word) {
    return choice_of(kDirections, word, "a direction");
}
CatchmentForm parse_form(std::string_view word) {
    return choice_of(kForms, word, "a catchment form");
}
CatchmentShape parse_shape(std::string_view word) {
    return choice_of(kShapes, word, "a catchment shape");
}
std::string_view direction_word(Direction direction) {
    return word_of(kDirections, direction);
}
std::string_view form_word(CatchmentForm form) {
    return word_of(kForms, form);
}
std::string_view shape_word(CatchmentShape shape) {
    return word_of(kShapes, shape);
}

void require_possible(const NetworkSettings& settings) {
    struct Range {
        std::string_view name;
        Metres value;
        double most;
        bool zero_allowed;
    };
    const std::array<Range, 4> ranges = {{{"snap_tolerance", settings.snap_tolerance, 100.0, false},
                                          {"min_island", settings.min_island, 1e6, true},
                                          {"max_snap", settings.max_snap, 1e5, false},
                                          {"frontage", settings.frontage, 1e3, false}}};
    for (const Range& range : ranges) {
        const double value = range.value.value();
        const bool enough = range.zero_allowed ? value >= 0.0 : value > 0.0;
        if (!enough || !(value <= range.most)) {
            throw Error(
                ErrorKind::WrongUsage,
                fmt::format("'{}' is {} m; it must be {} and at most {} m", range.name, value,
                            range.zero_allowed ? "0 or more" : "more than 0", range.most));
        }
    }
}

}  // namespace cercania
