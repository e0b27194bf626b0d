#include "core/study/live_access.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/access/area_tally.h"
#include "core/access/data_edge.h"
#include "core/base/error.h"
#include "core/study/barred_places.h"
#include "core/study/counted_places.h"
#include "core/study/gap_inputs.h"
#include "core/study/straight_share.h"

namespace cercania {
namespace {

/// Everybody outside all areas, for a study that has none.
PlacesByArea without_areas(std::size_t place_count) {
    PlacesByArea result;
    result.assignment.area_of_place.assign(place_count, AreaAssignment::kOutside);
    result.places.emplace_back(place_count);
    std::iota(result.places.front().begin(), result.places.front().end(), 0U);
    return result;
}

}  // namespace

LiveAccess::LiveAccess(const LoadedStudy& study, Diagnostics& diagnostics, const Control& control)
    : study_(&study), edge_(find_data_edge(study, control)) {
    edge_.report(study.network.graph->projection(), diagnostics);
    const DemandPlaces& demand = study.demand->places;
    if (study.settings.areas) {
        layer_ = read_areas(study, diagnostics, control);
        name_field_ = name_field_of(layer_, study.settings.areas->name_field);
        areas_ = gap_areas(layer_, *study.settings.areas);
        const AreaRule rule =
            study.settings.demand.source ? AreaRule::ByLocation : AreaRule::ByUnit;
        by_area_ = places_by_area(areas_, demand, study.network.graph->projection(), rule, control);
    } else {
        by_area_ = without_areas(demand.places.size());
    }
    // Whether a place is off the data hangs on its street alone, not on any facility.
    std::vector<PlaceAccess> access(demand.places.size());
    for (std::size_t i = 0; i < access.size(); ++i) {
        access[i].street = study.tied.all[i].street;
    }
    mark_data_edge(edge_, demand.places, Metres::of(0.0), access);
    for (const PlaceAccess& one : access) {
        off_data_.push_back(one.off_data ? 1 : 0);
    }
    std::span<const std::uint32_t> area_of_place;
    if (study.settings.areas) {
        area_of_place = by_area_.assignment.area_of_place;
    }
    counted_ = counted_places(off_data_, area_of_place);
}

LiveAccess::Answer LiveAccess::answer(const Facilities& facilities, const Cutoff& cutoff,
                                      std::shared_ptr<const CareGraph> graph,
                                      const Control& control) {
    if (!field_ || &field_->graph() != graph.get()) {
        field_.emplace(*study_, std::move(graph));
        is_whole_ = false;
    }
    const bool same_limit = is_whole_ && cutoff_->limit == cutoff.limit;
    is_whole_ = false;  // should the work be stopped, nothing of before holds
    const bool anew = field_->take(facilities, control);
    if (!same_limit) {
        take_cutoff(cutoff);
    }
    // What is cut off is so for want of the same thing in every frame, so that tallies can be kept.
    const bool service_missing = facilities.missing_service().has_value();
    const bool same_want = options_.reason.service_missing == service_missing;
    options_.reason.service_missing = service_missing;
    if (anew || !same_limit || !same_want) {
        tally_kept();
    }
    is_whole_ = true;

    Answer answer;
    const DemandPlaces& demand = study_->demand->places;
    answer.place_served = kept_served_;
    for (const LiveField::Bettered& one : field_->bettered()) {
        if (within(one.cost.cost, cutoff.limit, field_->graph())) {
            answer.place_served[one.place] = 1;
        }
    }
    answer.place_counted = counted_;
    if (study_->settings.areas) {
        GapResult gaps;
        gaps.areas = layer_;
        gaps.cutoff = cutoff;
        gaps.name_field = name_field_;
        gaps.group_names = study_->settings.demand.group_fields;
        gaps.table = gap_table(areas_, demand, by_area_, tally(facilities));
        if (!facilities.required.empty()) {
            gaps.bundle = measure_bundle(facilities.required, demand.places, counted_,
                                         gaps.table.area_of_place, areas_.size(),
                                         field_->services_within(cutoff));
        }
        answer.gaps = std::move(gaps);
    }
    answer.straight_share =
        straight_share(demand.places, counted_, field_->straight_to_open(), options_.reason.cutoff);
    if (answer.gaps) {
        answer.gaps->straight_share = answer.straight_share;
    }
    return answer;
}

void LiveAccess::take_cutoff(const Cutoff& cutoff) {
    options_ = gap_options(*study_, cutoff, layer_);
    near_edge_ = near_data_edge(edge_, study_->demand->places.places, options_.reason.cutoff);
    cutoff_ = cutoff;
}

PlaceAccess LiveAccess::marked(PlaceAccess access, std::size_t place) const {
    access.near_data_edge = near_edge_[place] != 0;
    access.off_data = off_data_[place] != 0;
    return access;
}

void LiveAccess::tally_kept() {
    const DemandPlaces& demand = study_->demand->places;
    const std::size_t count = demand.places.size();
    kept_access_.resize(count);
    kept_served_.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        kept_access_[i] = marked(
            access_of(field_->kept(), field_->graph(), demand.places[i].point, study_->tied.all[i],
                      field_->kept_costs()[i], Metres::of(field_->straight_to_kept()[i]), cutoff_),
            i);
    }
    mark_barred(study_->network, field_->kept(), demand.places, options_.reason, kept_access_);
    kept_beyond_.clear();
    for (std::size_t i = 0; i < count; ++i) {
        kept_served_[i] = kept_access_[i].status == AccessStatus::Reached ? 1 : 0;
        if (kept_access_[i].status == AccessStatus::Beyond) {
            kept_beyond_.push_back(i);
        }
    }
    kept_tallies_.clear();
    for (const std::vector<std::uint32_t>& places : by_area_.places) {
        kept_tallies_.push_back(tally_area(places, demand, kept_access_, options_));
    }
}

std::vector<AreaGap> LiveAccess::tally(const Facilities& facilities) {
    find_changed_areas(facilities);
    fill_access(facilities);
    std::vector<AreaGap> tallies = kept_tallies_;
    for (AreaGap& one : tallies) {
        if (one.facility) {
            one.facility = field_->numbers_of_kept()[*one.facility];
        }
    }
    for (const std::size_t area : changed_) {
        tallies[area] =
            tally_area(by_area_.places[area], study_->demand->places, access_, options_);
    }
    return tallies;
}

std::size_t LiveAccess::area_of(std::size_t place) const {
    return std::min<std::size_t>(by_area_.assignment.area_of_place[place],
                                 by_area_.places.size() - 1);
}

/// The access of a place that no fresh facility betters, which may yet be near as the crow flies.
PlaceAccess LiveAccess::with_fresh(PlaceAccess kept, const Facilities& facilities,
                                   std::size_t place) const {
    const PlanePoint point = study_->demand->places.places[place].point;
    kept.straight_to_any = Metres::of(field_->straight_to_tied()[place]);
    if (kept.barred) {
        kept.barred = !facilities.required.empty()
                          ? !has_clear_line(study_->network, facilities, point, options_.reason)
                          : !has_clear_line(study_->network, facilities.all, field_->fresh(), point,
                                            options_.reason);
    }
    return kept;
}

/// Areas with a place that a fresh facility is nearest to, or whose reason it changes.
void LiveAccess::find_changed_areas(const Facilities& facilities) {
    is_changed_.assign(by_area_.places.size(), 0);
    for (const LiveField::Bettered& one : field_->bettered()) {
        is_changed_[area_of(one.place)] = 1;
    }
    const std::vector<double>& before = field_->straight_to_kept();
    const std::vector<double>& now = field_->straight_to_tied();
    for (const std::size_t i : kept_beyond_) {
        const PlaceAccess& kept = kept_access_[i];
        if (now[i] == before[i] && !kept.barred) {
            continue;
        }
        const PlaceAccess now_with_fresh = with_fresh(kept, facilities, i);
        if (gap_reason(now_with_fresh, options_.reason) != gap_reason(kept, options_.reason)) {
            is_changed_[area_of(i)] = 1;
        }
    }
    changed_.clear();
    for (std::size_t area = 0; area < is_changed_.size(); ++area) {
        if (is_changed_[area] != 0) {
            changed_.push_back(area);
        }
    }
}

void LiveAccess::fill_access(const Facilities& facilities) {
    access_.resize(kept_access_.size());
    for (const std::size_t area : changed_) {
        for (const std::uint32_t place : by_area_.places[area]) {
            PlaceAccess& access = access_[place];
            access = with_fresh(kept_access_[place], facilities, place);
            if (access.cost) {
                access.cost->facility = field_->numbers_of_kept()[access.cost->facility];
            } else {
                access.straight = *access.straight_to_any;
            }
        }
    }
    const std::vector<DemandPlace>& places = study_->demand->places.places;
    for (const LiveField::Bettered& one : field_->bettered()) {
        PlaceAccess& access = access_[one.place];
        access = marked(access_of(facilities, field_->graph(), places[one.place].point,
                                  study_->tied.all[one.place], one.cost,
                                  Metres::of(field_->straight_to_tied()[one.place]), cutoff_),
                        one.place);
        access.barred =
            study_->network.barriers && access.status == AccessStatus::Beyond &&
            !has_clear_line(study_->network, facilities, places[one.place].point, options_.reason);
    }
}

}  // namespace cercania
