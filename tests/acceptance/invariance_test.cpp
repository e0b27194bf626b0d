// What must not change a result: threads, the order of features, the CRS of layers, loading the
// network from a .cnet instead of building it.

#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/io/network_file.h"
#include "core/study/catchments_analysis.h"
#include "core/study/commands.h"
#include "core/study/gaps_analysis.h"
#include "core/study/loaded_study.h"
#include "tests/acceptance/real_data.h"
#include "tests/support/folders/folders.h"
#include "tests/support/temp_folder.h"

namespace cercania::testing {
namespace {

/// The gaps layer's own fields by area, as text: people, served, class, rank and the rest.
std::map<std::string, std::vector<FieldValue>> gaps_by_area(const StudySettings& settings,
                                                            const std::string& id_field) {
    RunReport report("gaps");
    const LoadedStudy study = load_study(settings, true, report, Control());
    const FeatureLayer layer = gaps_layer(analyse_gaps(study, report, Control()), study.facilities);
    const std::size_t id = layer.require_field(id_field);
    const std::size_t first = layer.require_field("people");
    std::map<std::string, std::vector<FieldValue>> result;
    for (const Feature& feature : layer.features) {
        result[to_text(feature.values[id])].assign(
            feature.values.begin() + static_cast<std::ptrdiff_t>(first), feature.values.end());
    }
    return result;
}

/// The same figures to within `tolerance` (metres, seconds), and the same words and ranks.
void expect_same(const std::map<std::string, std::vector<FieldValue>>& a,
                 const std::map<std::string, std::vector<FieldValue>>& b, double tolerance) {
    ASSERT_EQ(a.size(), b.size());
    for (const auto& [area, values] : a) {
        ASSERT_EQ(b.count(area), 1U) << area;
        const std::vector<FieldValue>& others = b.at(area);
        ASSERT_EQ(values.size(), others.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double* const number = std::get_if<double>(&values[i]);
            if (number == nullptr) {
                EXPECT_EQ(values[i], others[i]) << area << ", field " << i;
                continue;
            }
            ASSERT_TRUE(std::holds_alternative<double>(others[i])) << area << ", field " << i;
            EXPECT_NEAR(*number, std::get<double>(others[i]), tolerance) << area << ", field " << i;
        }
    }
}

std::vector<PlaneMultiPolygon> polygons(const StudySettings& settings) {
    RunReport report("catchments");
    LoadedStudy study = load_study(settings, false, report, Control());
    make_cells(study.network, report.diagnostics(), Control());
    std::vector<PlaneMultiPolygon> result;
    for (const Catchment& one : analyse_catchments(study, report, Control()).catchments) {
        result.push_back(one.polygon);
    }
    return result;
}

void expect_equal_polygons(const std::vector<PlaneMultiPolygon>& a,
                           const std::vector<PlaneMultiPolygon>& b) {
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        ASSERT_EQ(a[i].size(), b[i].size()) << "catchment " << i;
        for (std::size_t k = 0; k < a[i].size(); ++k) {
            EXPECT_EQ(a[i][k].rings, b[i][k].rings) << "catchment " << i;
        }
    }
}

TEST(Invariance, Threads_ChangeNothingToTheLastBit) {
    for (const CatchmentForm form :
         {CatchmentForm::Overlap, CatchmentForm::Merged, CatchmentForm::Nearest}) {
        StudySettings settings = sample_city_study();
        settings.analysis.form = form;
        settings.analysis.cutoffs = parse_cutoffs("400m,800m");
        const std::vector<PlaneMultiPolygon> one = polygons(settings);
        settings.threads = 3;
        expect_equal_polygons(one, polygons(settings));
    }
    StudySettings settings = sample_city_study();
    const auto one = gaps_by_area(settings, "code");
    settings.threads = 3;
    expect_same(one, gaps_by_area(settings, "code"), 0.0);
}

TEST(Invariance, SavedNetwork_ChangesNothingToTheLastBit) {
    const TempFolder folder;
    StudySettings settings = sample_city_study();
    settings.analysis.form = CatchmentForm::Overlap;
    const auto gaps = gaps_by_area(settings, "code");
    const std::vector<PlaneMultiPolygon> built = polygons(settings);
    run_network(settings, folder.path("city.cnet"), Control());
    settings.network.source = folder.path("city.cnet");
    settings.network.barriers = std::nullopt;  // kept in the file
    expect_equal_polygons(built, polygons(settings));
    expect_same(gaps, gaps_by_area(settings, "code"), 0.0);
}

TEST(Invariance, FeatureOrder_ChangesNoGap) {
    const TempFolder folder;
    const StudySettings settings = sample_city_study();
    StudySettings shuffled = settings;
    const auto shuffle = [&](const std::string& layer) {
        const std::string source = project_folder().string() + "/data/sample_city/city.gpkg";
        const std::string target = folder.path(layer + ".gpkg");
        rewrite_layer(source, target,
                      {"-nln", layer, "-dialect", "SQLite", "-sql",
                       "SELECT * FROM " + layer + " ORDER BY (rowid * 7919) % 1009 DESC"});
        return target;
    };
    shuffled.facilities.source = shuffle("facilities");
    shuffled.demand.source = shuffle("blocks");
    shuffled.areas->source = shuffle("neighbourhoods");
    shuffled.network.barriers = shuffle("barriers");
    expect_same(gaps_by_area(settings, "code"), gaps_by_area(shuffled, "code"), 1e-9);
}

TEST(Invariance, OrderOfStreets_ChangesNoGap) {
    CERCANIA_NEED_SHARED_DATA();
    const TempFolder folder;
    StudySettings settings = bogota_study("calles_bogota_sur.gpkg");
    const auto gaps = gaps_by_area(settings, "UPlCodigo");
    rewrite_layer(settings.network.source, folder.path("streets.gpkg"),
                  {"-dialect", "SQLite", "-sql",
                   "SELECT * FROM calles ORDER BY (rowid * 7919) % 100003 DESC"});
    settings.network.source = folder.path("streets.gpkg");
    expect_same(gaps, gaps_by_area(settings, "UPlCodigo"), 1e-6);
}

// The CRS of a layer moves coordinates in their last digits (GeoPackage keeps doubles): distances
// may then differ by micrometres, people and classes not at all.
TEST(Invariance, CrsOfTheLayers_ChangesNoGap) {
    CERCANIA_NEED_SHARED_DATA();
    const TempFolder folder;
    const StudySettings settings = bogota_study("calles_bogota_sur.gpkg");
    StudySettings elsewhere = settings;
    const auto moved = [&](const std::string& source, const std::string& name,
                           const std::string& crs) {
        rewrite_layer(source, folder.path(name), {"-t_srs", crs});
        return folder.path(name);
    };
    elsewhere.network.source = moved(settings.network.source, "streets.gpkg", "EPSG:9377");
    elsewhere.facilities.source = moved(settings.facilities.source, "care.gpkg", "EPSG:3116");
    elsewhere.demand.source = moved(*settings.demand.source, "blocks.gpkg", "EPSG:32618");
    expect_same(gaps_by_area(settings, "UPlCodigo"), gaps_by_area(elsewhere, "UPlCodigo"), 0.001);
}

}  // namespace
}  // namespace cercania::testing
