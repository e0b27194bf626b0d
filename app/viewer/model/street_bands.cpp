#include "app/viewer/model/street_bands.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/viewer/model/words.h"
#include "core/network/care_search.h"

namespace cercania::viewer {
namespace {

constexpr double kMostBands = 5.0;
constexpr double kSecondsAMinute = 60.0;
constexpr std::array kMinutes = {1.0, 2.0, 5.0, 10.0, 15.0, 20.0, 30.0, 60.0, 120.0};
constexpr std::array kMetres = {50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0, 10000.0};

Cutoff cutoff_of(CostUnit unit, double number) {
    const bool time = unit == CostUnit::Time;
    return {unit, time ? number * kSecondsAMinute : number, number, time ? "min" : "m"};
}

/// The finest step that needs no more bands than a reader can tell apart.
template <std::size_t kCount>
double step_to(double limit, const std::array<double, kCount>& steps) {
    const auto fits = [limit](double step) { return std::ceil(limit / step) <= kMostBands; };
    const auto found = std::ranges::find_if(steps, fits);
    return found == steps.end() ? limit : *found;
}

/// Cuts a stretch, along which the cost is linear, where it passes from one band to the next.
void add_stretch(std::vector<BandedStreet>& parts, const ReachedStretch& stretch,
                 const std::vector<Cutoff>& bands) {
    std::vector<double> cuts = {stretch.from_m};
    const double rise = stretch.cost_to - stretch.cost_from;
    for (const Cutoff& band : bands) {
        const double part = (band.limit - stretch.cost_from) / rise;
        if (rise != 0.0 && part > 0.0 && part < 1.0) {
            cuts.push_back(stretch.from_m + part * (stretch.to_m - stretch.from_m));
        }
    }
    cuts.push_back(stretch.to_m);
    std::ranges::sort(cuts);
    const double length = stretch.to_m - stretch.from_m;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const double middle = (cuts[i] + cuts[i + 1]) / 2.0;
        const double cost = length > 0.0
                                ? stretch.cost_from + rise * (middle - stretch.from_m) / length
                                : stretch.cost_from;
        const auto band =
            std::ranges::find_if(bands, [cost](const Cutoff& one) { return cost <= one.limit; });
        parts.push_back(
            {stretch.edge, cuts[i], cuts[i + 1], static_cast<std::uint32_t>(band - bands.begin())});
    }
}

}  // namespace

bool shows_reach(const MapLayer& layer) {
    return layer.kind == MapLayerKind::Streets && layer.style.kind == StyleKind::Graduated &&
           layer.style.field == kReachField;
}

std::vector<Cutoff> street_bands(const std::vector<Cutoff>& cutoffs) {
    if (cutoffs.size() != 1) {
        return cutoffs;
    }
    const Cutoff& limit = cutoffs.front();
    const bool time = limit.unit == CostUnit::Time;
    const double last = time ? limit.limit / kSecondsAMinute : limit.limit;
    const double step = time ? step_to(last, kMinutes) : step_to(last, kMetres);
    std::vector<Cutoff> bands;
    for (double at = step; at < last; at += step) {
        bands.push_back(cutoff_of(limit.unit, at));
    }
    bands.push_back(limit);
    return bands;
}

std::vector<QString> street_band_names(const std::vector<Cutoff>& bands) {
    std::vector<QString> names;
    names.reserve(bands.size() + 1);
    for (const Cutoff& band : bands) {
        names.push_back(Words::up_to(band));
    }
    names.push_back(Words::beyond_or_no_way(bands.back()));
    return names;
}

std::vector<BandedStreet> banded_streets(const LoadedStudy& study, const Facilities& facilities,
                                         const std::vector<Cutoff>& bands) {
    const RoadGraph& graph = *study.network.graph;
    CareSearch search(study.care_graph(bands.back().unit));
    const ReachedStreets reached =
        reached_by_all(search, facilities.seeds_by_service(), bands.back().limit);
    const auto beyond = static_cast<std::uint32_t>(bands.size());
    std::vector<BandedStreet> parts;
    parts.reserve(reached.size() + graph.edge_count());
    std::size_t next = 0;
    for (std::size_t i = 0; i < graph.edge_count(); ++i) {
        const EdgeId edge = id_at<EdgeId>(i);
        double done = 0.0;
        for (; next < reached.size() && reached[next].edge == edge; ++next) {
            if (reached[next].from_m > done) {
                parts.push_back({edge, done, reached[next].from_m, beyond});
            }
            add_stretch(parts, reached[next], bands);
            done = reached[next].to_m;
        }
        if (const double length = graph.edge(edge).length.value(); done < length) {
            parts.push_back({edge, done, length, beyond});
        }
    }
    return parts;
}

}  // namespace cercania::viewer
