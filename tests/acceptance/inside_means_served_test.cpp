// The catchment polygon and the people counted come from one field: for every place within the
// frontage depth of its street, inside means served.

#include <cmath>
#include <limits>
#include <random>
#include <vector>

#include <gtest/gtest.h>

#include "core/geometry/polygon_locator.h"
#include "core/study/catchments_analysis.h"
#include "core/study/loaded_study.h"
#include "tests/acceptance/real_data.h"
#include "tests/support/folders/folders.h"

namespace cercania::testing {
namespace {

/// Chords may lie this far from the arcs they stand for (DESIGN: catchment).
constexpr double kChordError = 0.25;

double distance_to_segment(PlanePoint p, PlanePoint a, PlanePoint b) {
    const PlanePoint along = b - a;
    const double length_squared = dot(along, along);
    const double t = length_squared > 0.0
                         ? std::fmin(1.0, std::fmax(0.0, dot(p - a, along) / length_squared))
                         : 0.0;
    return norm(p - interpolate(a, b, t));
}

double distance_to_outline(PlanePoint p, const PlaneMultiPolygon& polygons) {
    double nearest = std::numeric_limits<double>::infinity();
    for (const PlanePolygon& polygon : polygons) {
        for (const PlaneRing& ring : polygon.rings) {
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                nearest = std::fmin(nearest, distance_to_segment(p, ring[i], ring[i + 1]));
            }
        }
    }
    return nearest;
}

struct Disagreement {
    std::size_t sampled = 0;
    std::size_t inside = 0;
    std::size_t wrong = 0;
};

/// Samples places around the streets and compares the merged catchment with the served places.
Disagreement compare(LoadedStudy& study, std::size_t samples) {
    RunReport report("catchments");
    study.settings.analysis.form = CatchmentForm::Merged;
    make_cells(study.network, report.diagnostics(), Control());
    const CatchmentSet set = analyse_catchments(study, report, Control());
    const PlaneMultiPolygon& polygon = set.catchments.front().polygon;
    const PolygonLocator locator(polygon);
    const Cutoff cutoff = *study.largest_cutoff();

    std::mt19937_64 random(7);
    const PlaneBox bounds = study.network.graph->bounds();
    const auto between = [&random](double low, double high) {
        return low + (high - low) * (static_cast<double>(random() >> 11U) * 0x1.0p-53);
    };
    std::vector<PlanePoint> places;
    TiedPlaces tied;
    while (places.size() < samples) {
        const PlanePoint place{between(bounds.min_x, bounds.max_x),
                               between(bounds.min_y, bounds.max_y)};
        const auto street = study.network.streets->nearest(place, study.network.settings.frontage);
        if (street) {
            places.push_back(place);
            tied.all.push_back({street, study.network.leg_is_barred(place, *street)});
        }
    }
    CareSearch search(study.care_graph(cutoff.unit));
    const auto costs = search.costs(tied.streets(), study.facilities.seeds(), cutoff.limit);
    Disagreement result;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const PlanePoint place = places[i];
        const bool served = costs[i] && costs[i]->cost <= cutoff.limit;
        const bool inside = locator.contains(place);
        result.inside += inside ? 1U : 0U;
        if (inside != served && distance_to_outline(place, polygon) > kChordError) {
            ++result.wrong;
            ADD_FAILURE() << "at " << place.x << ", " << place.y << ": inside " << inside
                          << ", served " << served;
        }
    }
    return result;
}

void expect_agreement(LoadedStudy& study, std::size_t samples) {
    const Disagreement result = compare(study, samples);
    EXPECT_EQ(result.wrong, 0U);
    // Both kinds of places were met, or the comparison would say nothing.
    EXPECT_GT(result.inside, samples / 20);
    EXPECT_LT(result.inside, samples - samples / 20);
}

TEST(InsideMeansServed, SampleCityWithItsBarriers_InMetresAndInMinutes) {
    for (const char* cutoff : {"500m", "8min"}) {
        RunReport report("catchments");
        StudySettings settings = sample_city_study();
        settings.analysis.cutoffs = parse_cutoffs(cutoff);
        LoadedStudy study = load_study(settings, false, report, Control());
        ASSERT_NE(study.network.barriers, nullptr);
        expect_agreement(study, 20000);
    }
}

/// There and back by bicycle, which one-way streets bind, and up and down hills on foot.
TEST(InsideMeansServed, RoundTripsOnTheSampleCity) {
    for (const char* profile : {"cyclist", "adult"}) {
        SCOPED_TRACE(profile);
        RunReport report("catchments");
        StudySettings settings = sample_city_study();
        settings.analysis.cutoffs = parse_cutoffs("6min");
        settings.analysis.direction = Direction::RoundTrip;
        settings.network.profile = profile;
        settings.network.elevation = {project_folder().string() +
                                      "/data/sample_city/elevation.tif"};
        LoadedStudy study = load_study(settings, false, report, Control());
        expect_agreement(study, 20000);
    }
}

TEST(InsideMeansServed, PortoAlegre) {
    CERCANIA_NEED_SHARED_DATA();
    RunReport report("catchments");
    LoadedStudy study = load_study(porto_alegre_study(), false, report, Control());
    expect_agreement(study, 20000);
}

TEST(InsideMeansServed, BogotaSouth) {
    CERCANIA_NEED_SHARED_DATA();
    RunReport report("catchments");
    StudySettings settings = bogota_study("calles_bogota_sur.gpkg");
    settings.analysis.cutoffs = parse_cutoffs("1500m");
    LoadedStudy study = load_study(settings, false, report, Control());
    expect_agreement(study, 20000);
}

}  // namespace
}  // namespace cercania::testing
