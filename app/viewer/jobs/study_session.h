#pragma once

#include <memory>
#include <optional>

#include "app/viewer/jobs/study_worker.h"

namespace cercania::viewer {

/// The open study on the job thread: answers questions about it, and keeps its last base so that a
/// drag computes only what it changes.
struct StudyWorker::Session {
    std::shared_ptr<const LoadedStudy> study;
    std::shared_ptr<const Diagnostics> diagnostics;
    std::optional<LiveStudy> live;
    std::shared_ptr<const StudyState> base;

    /// Reads and prepares the study, and computes its base: what is loaded has no scenario and all
    /// services, which are then left out of the question.
    StudyResult open(const StudySettings& settings, const Control& control);
    /// The study with these edits, whatever edits the question has.
    std::shared_ptr<const StudyState> state(const FacilityEdits& edits,
                                            const EvaluationQuestion& question,
                                            const Control& control);
    /// The people beyond with these edits; none where one of them is of a facility that is not
    /// there.
    std::optional<std::int64_t> people_beyond(const FacilityEdits& edits,
                                              const EvaluationQuestion& question,
                                              const Control& control);
    /// The base of a question, from the last time if it is the same.
    std::shared_ptr<const StudyState> base_of(const EvaluationQuestion& question,
                                              const Control& control);
    ExplainedPlace explain(PlanePoint point, const EvaluationQuestion& question,
                           const Control& control);
    WalkHistogram chart(const EvaluationQuestion& question, const Control& control);
    std::vector<NearlyReaching> reach(std::size_t area, const EvaluationQuestion& question,
                                      const Control& control);
    void write(const std::string& path, const EvaluationQuestion& question,
               const ExportedLayers& layers, const Control& control);

  private:
    /// The walk of every place to its nearest care, however long.
    std::vector<PlaceAccess> walks(const LoadedStudy& changed, const Cutoff& cutoff,
                                   const Control& control) const;
    /// The study as a question changes it, without its demand.
    LoadedStudy changed_study(const EvaluationQuestion& question, const Control& control);
};

}  // namespace cercania::viewer
