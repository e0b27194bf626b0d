#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/access/data_edge.h"
#include "core/access/gaps.h"
#include "core/base/control.h"
#include "core/base/diagnostics.h"
#include "core/study/gaps_analysis.h"
#include "core/study/live_field.h"
#include "core/study/loaded_study.h"

namespace cercania {

/// The gaps of a study while a few facilities change: areas whose people's walks stay as they are
/// keep their figures. Owns scratch and serves one thread. The study must have demand.
class LiveAccess {
  public:
    /// Reads the areas, if the study has any, and finds where the street data end.
    LiveAccess(const LoadedStudy& study, Diagnostics& diagnostics, const Control& control);

    struct Answer {
        std::optional<GapResult> gaps;  ///< none without areas
        std::optional<double> straight_share;
        std::vector<std::uint8_t> place_served;
        std::vector<std::uint8_t> place_counted;  ///< see counted_places
    };
    Answer answer(const Facilities& facilities, const Cutoff& cutoff,
                  std::shared_ptr<const CareGraph> graph, const Control& control);

  private:
    void take_cutoff(const Cutoff& cutoff);
    PlaceAccess marked(PlaceAccess access, std::size_t place) const;
    PlaceAccess with_fresh(PlaceAccess kept, const Facilities& facilities, std::size_t place) const;
    void tally_kept();
    std::vector<AreaGap> tally(const Facilities& facilities);
    void find_changed_areas(const Facilities& facilities);
    void fill_access(const Facilities& facilities);
    std::size_t area_of(std::size_t place) const;

    const LoadedStudy* study_;
    DataEdge edge_;
    FeatureLayer layer_;
    std::optional<std::size_t> name_field_;
    std::vector<GapArea> areas_;
    PlacesByArea by_area_;
    std::vector<std::uint8_t> off_data_;
    std::vector<std::uint8_t> counted_;

    std::optional<LiveField> field_;
    bool is_whole_ = false;  // the tallies below are of `cutoff_` and the kept facilities
    std::optional<Cutoff> cutoff_;
    GapOptions options_;
    std::vector<std::uint8_t> near_edge_;

    // With the kept facilities alone, numbered by their order.
    std::vector<PlaceAccess> kept_access_;
    std::vector<std::uint8_t> kept_served_;
    std::vector<std::size_t> kept_beyond_;  // places whose status is Beyond
    std::vector<AreaGap> kept_tallies_;

    std::vector<PlaceAccess> access_;  // of the places in changed areas
    std::vector<std::uint8_t> is_changed_;
    std::vector<std::size_t> changed_;
};

}  // namespace cercania
