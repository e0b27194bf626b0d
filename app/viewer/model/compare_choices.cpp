#include "app/viewer/model/compare_choices.h"

#include <QCoreApplication>
#include <algorithm>

namespace cercania::viewer {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(CompareChoices)
};

}  // namespace

std::optional<ShownChange> Comparison::change() const {
    if (!first || !second || !first->figures || !second->figures) {
        return std::nullopt;
    }
    return shown_change(*first->figures, *second->figures);
}

std::vector<CompareChoice> compare_choices(const Document& document) {
    std::vector<CompareChoice> choices;
    if (!document.is_open()) {
        return choices;
    }
    choices.push_back({Texts::tr("Base"), document.base_edits()});
    if (document.in_what_if() && !document.edits().empty() && !document.shown_scenario()) {
        choices.push_back({Texts::tr("Unsaved what-if"), document.what_if_edits()});
    }
    for (const Scenario& scenario : document.scenarios()) {
        choices.push_back(
            {QString::fromStdString(scenario.name), document.on_base(scenario.edits)});
    }
    return choices;
}

std::size_t usual_second_choice(const Document& document,
                                const std::vector<CompareChoice>& choices) {
    const FacilityEdits shown = document.what_if_edits();
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const CompareChoice& choice) {
            return document.in_what_if() && choice.edits == shown;
        });
    const auto position =
        found == choices.end() ? 0 : static_cast<std::size_t>(found - choices.begin());
    return std::max<std::size_t>(position, std::min<std::size_t>(1, choices.size() - 1));
}

}  // namespace cercania::viewer
