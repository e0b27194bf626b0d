#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "app/viewer/model/document.h"

namespace cercania::viewer {

/// A state of the study that can be laid beside another.
struct CompareChoice {
    QString name;         ///< "Base", the scenario's name, "Unsaved what-if"
    FacilityEdits edits;  ///< with what the question leaves out closed

    friend bool operator==(const CompareChoice&, const CompareChoice&) = default;
};

/// Two states of one study and their figures. Without figures where the study has no people.
struct Comparison {
    QString first_name;
    QString second_name;
    std::shared_ptr<const StudyState> first;
    std::shared_ptr<const StudyState> second;

    /// What the second changes; none without people or areas.
    std::optional<ShownChange> change() const;
};

/// The base, the what-if under way if no scenario is it, and the scenarios.
std::vector<CompareChoice> compare_choices(const Document& document);

/// The choice to begin with beside the base: what is shown now, else the first scenario.
std::size_t usual_second_choice(const Document& document,
                                const std::vector<CompareChoice>& choices);

}  // namespace cercania::viewer
