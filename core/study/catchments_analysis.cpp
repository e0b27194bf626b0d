#include "core/study/catchments_analysis.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <iterator>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/study/catchment_maker.h"

namespace cercania {
namespace {

/// The cost of each place of the demand to all of a bundle; nothing without demand.
std::vector<std::optional<PlaceCost>> place_costs(const LoadedStudy& study, CareSearch& search,
                                                  const BundleSeeds& bundle, double limit,
                                                  unsigned threads, const Control& control) {
    if (!study.demand) {
        return {};
    }
    return deciding_costs(
        costs_by_service(search, study.tied.streets(), bundle, limit, threads, control));
}

/// People within each cutoff: of one facility, or of all when `facility` is none.
std::vector<double> people_within(const LoadedStudy& study, const CareGraph& graph,
                                  std::span<const std::optional<PlaceCost>> costs,
                                  const std::optional<std::uint32_t>& facility) {
    const std::vector<Cutoff>& cutoffs = study.settings.analysis.cutoffs;
    std::vector<double> people(cutoffs.size(), 0.0);
    for (std::size_t i = 0; i < costs.size(); ++i) {
        const std::optional<PlaceCost>& cost = costs[i];
        if (!cost || (facility && cost->facility != *facility)) {
            continue;
        }
        for (std::size_t k = 0; k < cutoffs.size(); ++k) {
            if (within(cost->cost, cutoffs[k].limit, graph)) {
                people[k] += study.demand->places.places[i].people;
            }
        }
    }
    return people;
}

/// What one facility, or all together, reach: streets and places of the demand.
struct Reach {
    ReachedStreets streets;
    std::vector<std::optional<PlaceCost>> places;
};

/// The catchments of one facility (or of all) at every cutoff, from the reach that they share.
std::vector<Catchment> catchments_of(const LoadedStudy& study, CatchmentMaker& maker,
                                     const CareGraph& graph, const Reach& reach,
                                     const std::optional<std::uint32_t>& facility,
                                     const std::optional<std::uint32_t>& only) {
    const AnalysisSettings& analysis = study.settings.analysis;
    std::vector<double> people;
    if (study.demand) {
        people = people_within(study, graph, reach.places, only);
    }
    std::vector<Catchment> discs(analysis.cutoffs.size());
    for (std::size_t k = 0; k < discs.size(); ++k) {
        const double limit = analysis.cutoffs[k].limit;
        discs[k].facility = facility;
        discs[k].cutoff = k;
        discs[k].polygon = maker.polygon(graph, reach.streets, limit, only);
        discs[k].streets = length_of(clipped_to(reach.streets, limit));
        if (study.demand) {
            discs[k].people = people[k];
        }
    }
    if (analysis.rings) {
        for (std::size_t k = discs.size() - 1; k > 0; --k) {
            discs[k].polygon = maker.without(discs[k].polygon, discs[k - 1].polygon);
            discs[k].streets -= discs[k - 1].streets;
            if (discs[k].people) {
                *discs[k].people -= *discs[k - 1].people;
            }
        }
    }
    std::reverse(discs.begin(), discs.end());
    return discs;
}

ReachedStreets only_of(const ReachedStreets& reached, std::uint32_t facility) {
    ReachedStreets own;
    std::copy_if(reached.begin(), reached.end(), std::back_inserter(own),
                 [&](const ReachedStretch& one) { return one.facility == facility; });
    return own;
}

struct OfOneFacility {
    std::vector<Catchment> catchments;
    ReachedStreets reached;
};

/// How many polygons GEOS had to repair, over all threads.
using RepairCount = std::atomic<std::size_t>;

CatchmentSet collected(std::vector<OfOneFacility> parts) {
    CatchmentSet set;
    for (std::uint32_t i = 0; i < parts.size(); ++i) {
        set.catchments.insert(set.catchments.end(), parts[i].catchments.begin(),
                              parts[i].catchments.end());
        set.reached.push_back({i, std::move(parts[i].reached)});
    }
    return set;
}

CatchmentSet overlapping(const LoadedStudy& study, double limit, RepairCount& repaired,
                         const Control& control) {
    const auto graph = study.care_graph(study.unit());
    std::vector<OfOneFacility> parts(study.facilities.all.size());
    for_ranges(parts.size(), study.settings.threads,
               [&](std::size_t, std::size_t begin, std::size_t end) {
                   CareSearch search(graph);
                   CatchmentMaker maker(study);
                   for (std::size_t i = begin; i < end; ++i) {
                       control.report("making catchments",
                                      static_cast<double>(i) / static_cast<double>(parts.size()));
                       const auto facility = static_cast<std::uint32_t>(i);
                       const std::vector<Seed> seeds = study.facilities.seeds(facility);
                       if (seeds.empty()) {
                           continue;
                       }
                       Reach reach = {search.reached(seeds, limit, control),
                                      place_costs(study, search, {seeds}, limit, 1, control)};
                       parts[i].catchments =
                           catchments_of(study, maker, *graph, reach, facility, std::nullopt);
                       parts[i].reached = std::move(reach.streets);
                   }
                   repaired += maker.repaired_count();
               });
    return collected(std::move(parts));
}

CatchmentSet to_nearest(const LoadedStudy& study, const CareGraph& graph, const Reach& reach,
                        RepairCount& repaired, const Control& control) {
    std::vector<OfOneFacility> parts(study.facilities.all.size());
    for_ranges(
        parts.size(), study.settings.threads, [&](std::size_t, std::size_t begin, std::size_t end) {
            CatchmentMaker maker(study);
            for (std::size_t i = begin; i < end; ++i) {
                control.report("making catchments",
                               static_cast<double>(i) / static_cast<double>(parts.size()));
                const auto facility = static_cast<std::uint32_t>(i);
                if (study.facilities.all[i].entries.empty()) {
                    continue;
                }
                parts[i].reached = only_of(reach.streets, facility);
                parts[i].catchments = catchments_of(study, maker, graph, reach, facility, facility);
                const auto& cutoffs = study.settings.analysis.cutoffs;
                for (Catchment& one : parts[i].catchments) {
                    one.streets =
                        length_of(clipped_to(parts[i].reached, cutoffs[one.cutoff].limit));
                }
            }
            repaired += maker.repaired_count();
        });
    return collected(std::move(parts));
}

CatchmentSet merged(const LoadedStudy& study, const CareGraph& graph, Reach reach,
                    RepairCount& repaired) {
    CatchmentSet set;
    CatchmentMaker maker(study);
    set.catchments = catchments_of(study, maker, graph, reach, std::nullopt, std::nullopt);
    set.reached.push_back({std::nullopt, std::move(reach.streets)});
    repaired += maker.repaired_count();
    return set;
}

}  // namespace

CatchmentSet analyse_catchments(const LoadedStudy& study, RunReport& report,
                                const Control& control) {
    const AnalysisSettings& analysis = study.settings.analysis;
    CERCANIA_REQUIRE(!analysis.cutoffs.empty());
    const double limit = analysis.cutoffs.back().limit;
    CatchmentSet set;
    RepairCount repaired = 0;
    if (analysis.form == CatchmentForm::Overlap) {
        set = overlapping(study, limit, repaired, control);
    } else {
        CareSearch search(study.care_graph(study.unit()));
        const BundleSeeds bundle = study.facilities.seeds_by_service();
        Reach reach = {reached_by_all(search, bundle, limit, control),
                       place_costs(study, search, bundle, limit, study.settings.threads, control)};
        report.stage_done("search");
        set = analysis.form == CatchmentForm::Merged
                  ? merged(study, search.graph(), std::move(reach), repaired)
                  : to_nearest(study, search.graph(), reach, repaired, control);
    }
    report.stage_done("polygons");
    if (analysis.form == CatchmentForm::Overlap && !study.facilities.required.empty()) {
        report.add_line(
            "Each catchment is of one facility, whatever it offers; where all required "
            "services are within reach is what --form merged draws.");
    }
    if (repaired > 0) {
        report.diagnostics().add({"catchment_repaired", Severity::Note,
                                  fmt::format("{} of the catchment polygons touched themselves and "
                                              "were made valid; their ground is the same",
                                              repaired.load())});
    }
    report.add_count("catchments", set.catchments.size());
    return set;
}

}  // namespace cercania
