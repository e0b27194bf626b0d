#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/access/gaps.h"
#include "core/base/control.h"
#include "core/geometry/shape.h"
#include "core/study/cutoff.h"
#include "core/study/facility_edits.h"
#include "core/study/gaps_analysis.h"
#include "core/study/loaded_study.h"

namespace cercania {

/// One state of a study as the viewer shows it: base, scenario or one frame of a drag.
struct LiveResult {
    Facilities facilities;             ///< with the edits applied; closed ones have no entries
    std::vector<std::uint8_t> closed;  ///< one a facility
    std::optional<GapResult> gaps;     ///< none when the study has no people or no areas
    /// Merged over all facilities, one a cutoff in the study's order (ascending).
    std::vector<PlaneMultiPolygon> catchments;
    /// Share of people within the largest cutoff in a straight line, 0 to 1; none without people.
    std::optional<double> straight_share;
    std::vector<std::uint8_t> place_served;   ///< one a place of the demand
    std::vector<std::uint8_t> place_counted;  ///< likewise; see counted_places
};

/// What changed on the ground between two states, at the largest cutoff.
struct GroundChange {
    PlaneMultiPolygon kept;
    PlaneMultiPolygon gained;
    PlaneMultiPolygon lost;
};

/// Answers what-if questions on one loaded study fast enough to follow the mouse: what does not
/// change between two questions (the network, the tied places, the fields of facilities that did
/// not move, the areas of places) is kept. Every answer equals, figure by figure, what the command
/// line computes from a study file with the same edits. Edits start from the facilities of the
/// loaded study: load its base, not a scenario. Owns scratch and serves one thread.
class LiveStudy {
  public:
    /// The study's network must have its cells.
    LiveStudy(std::shared_ptr<const LoadedStudy> study, Diagnostics& diagnostics,
              const Control& control = {});
    ~LiveStudy();
    LiveStudy(LiveStudy&&) noexcept;
    LiveStudy& operator=(LiveStudy&&) noexcept;

    const LoadedStudy& study() const;
    /// The state with these edits and limits (ascending, one unit), for people who need all of the
    /// study's required services. Throws Error(WrongUsage) for an edit of a facility that is not
    /// there, naming it; Cancelled.
    LiveResult evaluate(const FacilityEdits& edits, const std::vector<Cutoff>& cutoffs,
                        const Control& control = {});
    /// The same for people who need all of these services, whatever the study requires. Throws
    /// Error(WrongUsage) for one that no facility of the study offers.
    LiveResult evaluate(const FacilityEdits& edits, const std::vector<Cutoff>& cutoffs,
                        const std::vector<std::string>& required, const Control& control = {});
    /// The ground gained, lost and kept between two results of this study.
    GroundChange ground_change(const LiveResult& before, const LiveResult& after);

  private:
    struct Implementation;
    std::unique_ptr<Implementation> implementation_;
};

}  // namespace cercania
