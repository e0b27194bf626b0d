#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/study/cutoff.h"
#include "core/study/facility_edits.h"
#include "core/study/loaded_study.h"

namespace cercania::viewer {

/// How many people each scenario leaves beyond, as far as that was counted: for one question about
/// one study, whichever scenario is shown.
class ScenarioCounts {
  public:
    /// On what the figures hang.
    struct Question {
        std::shared_ptr<const LoadedStudy> study;
        std::vector<Cutoff> cutoffs;
        FacilityEdits base;
        std::vector<std::string> required;  ///< services that are needed together

        friend bool operator==(const Question&, const Question&) = default;
    };

    /// Takes up a question; what was counted for another is forgotten.
    void ask(Question question);
    /// Keeps the people beyond with these edits; none: they cannot be counted.
    void put(FacilityEdits edits, std::optional<std::int64_t> beyond);

    bool knows(const FacilityEdits& edits) const { return find(edits) != nullptr; }
    /// None where they are not counted, or cannot be.
    std::optional<std::int64_t> beyond(const FacilityEdits& edits) const;

  private:
    struct Count {
        FacilityEdits edits;
        std::optional<std::int64_t> beyond;
    };
    const Count* find(const FacilityEdits& edits) const;

    Question question_;
    std::vector<Count> counts_;
};

}  // namespace cercania::viewer
