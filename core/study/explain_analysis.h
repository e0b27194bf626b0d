#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/access/gap_reason.h"
#include "core/base/control.h"
#include "core/geo/coordinates.h"
#include "core/study/loaded_study.h"

namespace cercania {

/// One named stretch of a walk: consecutive steps along one street, put together.
struct WalkLeg {
    std::string street;  ///< its name, else its class, else "street"
    Metres length;
    Seconds time;
};

/// One way of a walk: the streets and their costs.
struct ExplainedWay {
    Direction direction = Direction::Towards;  ///< or From; never there and back at once
    Route route;
    std::vector<WalkLeg> legs;  ///< of the route, in walking order
};

/// One service that people need with others, and where its nearest facility is.
struct ExplainedService {
    std::string service;
    std::optional<std::uint32_t> facility;  ///< none: no way leads to one
    std::optional<PlaceCost> cost;
    bool within = false;  ///< the largest cutoff; has a way, when there is no cutoff
};

/// Why a place is in or out: its walk to care, or what keeps it from one.
struct Explanation {
    GeoPoint place;
    AccessStatus status = AccessStatus::NotSnapped;
    std::optional<StreetPosition> street;  ///< the nearest usable street, within 10 km
    bool leg_crosses_barrier = false;
    /// The walk whose cost counts: of a round trip the slower way.
    std::optional<Route> route;
    std::vector<WalkLeg> legs;              ///< of the route, in walking order
    std::vector<ExplainedWay> ways;         ///< all that are walked: one, or there and back
    std::optional<std::uint32_t> facility;  ///< at the end of the route
    std::vector<PlaceCost>
        nearest;             ///< the walks to the nearest facilities, by cost; at most three
    Metres straight;         ///< as the crow flies to that facility, else to the nearest one
    Metres straight_to_any;  ///< as the crow flies to whichever is nearest so
    /// Why a place beyond the cutoff is so; none for the others, whose status says it.
    std::optional<GapReason> reason;
    /// Of the services that are required, each; the walk above is to the one that costs most.
    std::vector<ExplainedService> services;
    /// One of them that nobody offers; "care" where every facility is closed.
    std::optional<std::string> missing_service;
};

/// Whether people walk there and back.
bool is_round_trip(const Explanation& explanation);
/// Whether, of a round trip, the way home is the slower one, whose cost counts.
bool back_decides(const Explanation& explanation);

/// Explains one place: its nearest facility on foot, the route, the cost, and whether that is
/// within the largest cutoff.
Explanation explain_place(const LoadedStudy& study, const GeoPoint& place, const Control& control);

/// The walk along streets from one place to another, explained as that to care: the other place is
/// the only facility, `from` the place that walks there.
struct PlaceToPlace {
    LoadedStudy study;
    Explanation explanation;
};
PlaceToPlace walk_between(const PreparedNetwork& network, StudySettings settings,
                          const GeoPoint& from, const GeoPoint& to, const Control& control);

/// Puts an explanation in words and in JSON into the report.
void report_explanation(const LoadedStudy& study, const Explanation& explanation,
                        RunReport& report);

/// The same of a walk between two places, which serves nobody and has no limit.
void report_walk(const PlaceToPlace& walk, RunReport& report);

/// The walk as a line layer "route" with street, length_m, time_s, one feature a step; of a round
/// trip both ways, and `way` says which: "there" or "back".
FeatureLayer route_layer(const LoadedStudy& study, const Explanation& explanation);

}  // namespace cercania
