#include "core/study/privacy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/io/layer_reader.h"
#include "core/study/commands.h"
#include "core/study/provenance.h"
#include "core/study/study_file.h"
#include "core/study/study_report.h"
#include "core/study/study_report_json.h"
#include "tests/support/folders/folders.h"
#include "tests/support/small_town.h"

namespace cercania {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using testing::SmallTown;
using Json = nlohmann::json;

/// The town of SmallTown with four homes; both care places at (0, 0) and (0.002, 0.002):
///
///   West   h1  20 people at (0, 0.0002)        22 m from c1: within 100 m
///          h2   3 people at (0, 0.0018)       199 m from c1: beyond
///   East   h3  30 people at (0.002, 0.0019)    11 m from c2: within
///          h4  40 people at (0.002, 0)        221 m from c2: beyond
///
/// West's 3 are a small count, so West's 20 and 3 are withheld. The sums of both areas are told (50
/// within, 43 beyond), so East's 30 and 40 would tell West's: they are withheld as well.
class Privacy : public ::testing::Test {
  protected:
    Privacy() {
        settings_.network.source = town_.streets;
        settings_.network.join_crossings = true;
        settings_.facilities.source = town_.care;
        settings_.facilities.id_field = "id";
        settings_.demand.source = town_.write("people.csv",
                                              "id,people,lon,lat\n"
                                              "h1,20,0,0.0002\n"
                                              "h2,3,0,0.0018\n"
                                              "h3,30,0.002,0.0019\n"
                                              "h4,40,0.002,0\n");
        settings_.demand.people_field = "people";
        settings_.areas = AreaSettings{town_.areas, std::nullopt, "name"};
        settings_.analysis.cutoffs = parse_cutoffs("100m");
        settings_.profile_folders = {project_folder().string() + "/data/profiles"};
        settings_.privacy.minimum_count = 5.0;
    }
    FeatureLayer written(const std::string& layer) {
        settings_.outputs.gaps = town_.path("gaps.gpkg");
        settings_.outputs.nearest = town_.path("nearest.gpkg");
        settings_.outputs.catchments = town_.path("catchments.gpkg");
        settings_.outputs.overwrite = true;
        run_study(settings_, Control());
        return read(town_.path(layer + ".gpkg") + "|layername=" + layer);
    }
    static FeatureLayer read(const std::string& source) {
        Diagnostics diagnostics;
        return read_layer(source, {}, diagnostics, Control());
    }
    /// "23|NULL|NULL": the values of some fields of a feature.
    static std::string values(const FeatureLayer& layer, std::size_t feature,
                              const std::vector<std::string>& fields) {
        std::string text;
        for (const std::string& field : fields) {
            const FieldValue& value = layer.features[feature].values[layer.require_field(field)];
            text += (text.empty() ? "" : "|") + (value == FieldValue() ? "NULL" : to_text(value));
        }
        return text;
    }
    Json report() const {
        return Json::parse(study_report_json(make_study_report(settings_, Control())));
    }

    SmallTown town_;
    StudySettings settings_;
};

TEST_F(Privacy, WithoutIt_EverythingIsTold) {
    settings_.privacy = {};
    const FeatureLayer gaps = written("gaps");
    EXPECT_EQ(values(gaps, 0, {"name", "people", "served", "unserved"}), "West|23|20|3");
    EXPECT_EQ(values(gaps, 1, {"name", "people", "served", "unserved"}), "East|70|30|40");
    EXPECT_FALSE(gaps.field_index("withheld").has_value());
}

TEST_F(Privacy, SmallCountAndWhatWouldTellIt_AreNullInGapsAndNamed) {
    const FeatureLayer gaps = written("gaps");
    for (const std::size_t area : {0U, 1U}) {
        EXPECT_EQ(values(gaps, area, {"served", "unserved", "share", "rank", "reason"}),
                  "NULL|NULL|NULL|NULL|NULL");
        EXPECT_EQ(values(gaps, area, {"dist_mean", "time_mean", "fac_id", "fac_name"}),
                  "NULL|NULL|NULL|NULL");
        EXPECT_THAT(values(gaps, area, {"withheld"}),
                    HasSubstr("served, share, time_mean, time_med, unserved"));
    }
    EXPECT_EQ(values(gaps, 0, {"people"}), "23") << "no small count";
}

TEST_F(Privacy, OtherAreas_AreToldWhereTheyTellNothing) {
    // A third area, South, has h5 within (50 people) and h6 beyond (60): with West and East
    // withheld a reader learns 50 and 43 of both together, no more.
    town_.write("people.csv",
                "id,people,lon,lat\n"
                "h1,20,0,0.0002\nh2,3,0,0.0018\nh3,30,0.002,0.0019\nh4,40,0.002,0\n"
                "h5,50,0.0019,0.002\nh6,60,0.001,0.001\n");
    town_.write("areas.geojson", R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"name":"West"},"geometry":{"type":"Polygon","coordinates":
[[[-0.001,-0.001],[0.0005,-0.001],[0.0005,0.003],[-0.001,0.003],[-0.001,-0.001]]]}},
{"type":"Feature","properties":{"name":"East"},"geometry":{"type":"Polygon","coordinates":
[[[0.00195,-0.001],[0.003,-0.001],[0.003,0.003],[0.00195,0.003],[0.00195,-0.001]]]}},
{"type":"Feature","properties":{"name":"South"},"geometry":{"type":"Polygon","coordinates":
[[[0.0005,-0.001],[0.00195,-0.001],[0.00195,0.003],[0.0005,0.003],[0.0005,-0.001]]]}}]})");
    const FeatureLayer gaps = written("gaps");
    EXPECT_EQ(values(gaps, 1, {"served", "unserved"}), "NULL|NULL");
    EXPECT_EQ(values(gaps, 2, {"name", "people", "served", "unserved", "rank", "withheld"}),
              "South|110|50|60|1|NULL");
}

TEST_F(Privacy, PeopleOfSingleHomes_AreNullInNearest) {
    const FeatureLayer nearest = written("nearest");
    // 3 is small; with the total of 93 known, 20 goes as well.
    EXPECT_EQ(values(nearest, 0, {"people", "withheld"}), "NULL|people");
    EXPECT_EQ(values(nearest, 1, {"people", "withheld"}), "NULL|people");
    EXPECT_EQ(values(nearest, 2, {"people", "withheld"}), "30|NULL");
    EXPECT_EQ(values(nearest, 3, {"people"}), "40");
}

TEST_F(Privacy, PeopleOfCatchments_AreNullWhereFewOrWhereLimitsDifferByFew) {
    // c1 reaches 20 people within 100 m and 3 more within 210 m; c2 30 within both. The larger
    // limit comes first, so that it is drawn below.
    settings_.analysis.cutoffs = parse_cutoffs("100m,210m");
    const FeatureLayer catchments = written("catchments");
    ASSERT_EQ(catchments.features.size(), 4U);
    std::string told;
    for (std::size_t i = 0; i < 4; ++i) {
        told += values(catchments, i, {"fac_id", "cutoff", "people"}) + " ";
    }
    EXPECT_EQ(told, "c1|210|23 c1|100|NULL c2|210|30 c2|100|30 ");
}

TEST_F(Privacy, Provenance_SaysWhatIsKept) {
    settings_.privacy.coordinate_precision = Metres::of(100.0);
    EXPECT_THAT(provenance(settings_).at("privacy"),
                AllOf(HasSubstr("below 5"), HasSubstr("squares of 100 m")));
    settings_.privacy = {};
    EXPECT_EQ(provenance(settings_).count("privacy"), 0U);
}

TEST_F(Privacy, FiguresOfTheReport_AreNullWhereWithheld) {
    const Json json = report();
    EXPECT_THAT(json["privacy"].get<std::string>(), HasSubstr("below 5"));
    const Json& limit = json["limits"][0];
    EXPECT_EQ(limit["areas"][0]["people"], 23.0);
    EXPECT_TRUE(json["walks"].is_null()) << "its columns would tell small counts";
    for (const char* member : {"served", "unserved", "share", "rank", "reason", "dist_mean",
                               "time_mean", "fac_id", "fac_name", "unserved_by_reason"}) {
        EXPECT_TRUE(limit["areas"][0][member].is_null()) << member;
        EXPECT_TRUE(limit["areas"][1][member].is_null()) << member;
    }
    EXPECT_EQ(limit["totals"]["served"], 50.0) << "of both areas together";
    EXPECT_EQ(limit["totals"]["unserved"], 43.0);
}

TEST_F(Privacy, SecondLimitThatServesThreeMore_IsWithheldInBoth) {
    // West has 20 within 100 m and 23 within 210 m. East has 30 in both. Their sums are 50 and 53:
    // that 3 more are served is a small count of all areas together, so no sum is told.
    settings_.analysis.cutoffs = parse_cutoffs("100m,210m");
    const Json json = report();
    for (const Json& limit : json["limits"]) {
        EXPECT_TRUE(limit["areas"][0]["served"].is_null());
        EXPECT_TRUE(limit["totals"]["served"].is_null());
    }
}

TEST_F(Privacy, CoarsePoints_LieInTheMiddleOfSquares) {
    // One degree of latitude is 111,195.08 m of the sphere: a side of 100 m is 0.000899320365
    // degrees. 4.6 degrees are 5114.98 sides, so the middle is 5114.5 sides north: 4.59957.
    const GeoPoint coarse = coarse_point(GeoPoint::of(-74.08, 4.6), Metres::of(100.0));
    EXPECT_NEAR(coarse.latitude.value(), 5114.5 * 0.000899320365, 1e-6);
    // At 4.6 degrees a side is 0.000899320 / cos 4.5996 = 0.000902226 degrees of longitude; 74.08
    // west is 82107.99… sides, and its middle 82107.5 sides.
    EXPECT_NEAR(coarse.longitude.value(), -74.08, 0.000902226);
    EXPECT_EQ(coarse_point(coarse, Metres::of(100.0)), coarse) << "moved once, it stays";
}

TEST_F(Privacy, PointsOfEveryLayer_AreCoarseAndSoAreFieldsThatRepeatThem) {
    settings_.privacy = {};
    settings_.privacy.coordinate_precision = Metres::of(100.0);
    settings_.demand.source =
        town_.write("people.geojson", R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"people":20,"lng":0.00021,"lt":0.0002},
 "geometry":{"type":"Point","coordinates":[0.00021,0.0002]}}]})");
    const FeatureLayer nearest = written("nearest");
    const GeoPoint told = nearest.features.at(0).shape.points.at(0);
    // The middle of the first square north and east of (0, 0): half of 0.000899320 degrees.
    EXPECT_NEAR(told.longitude.value(), 0.00044966, 1e-7);
    EXPECT_NEAR(told.latitude.value(), 0.00044966, 1e-7);
    EXPECT_EQ(values(nearest, 0, {"people"}), "20");
    EXPECT_NEAR(std::get<double>(nearest.features[0].values[nearest.require_field("lng")]),
                0.00044966, 1e-7);
    // 22 m to care: less than half of 100 m.
    EXPECT_EQ(values(nearest, 0, {"dist_m", "time_s", "snap_m", "detour"}), "0|0|NULL|NULL");
}

TEST_F(Privacy, StudyFile_IsWrittenAsItIsRead) {
    settings_.privacy.coordinate_precision = Metres::of(500.0);
    write_study_file(town_.path("study.toml"), settings_);
    EXPECT_EQ(read_study_file(town_.path("study.toml")).privacy, settings_.privacy);
}

TEST_F(Privacy, ImpossibleValues_AreNamed) {
    for (const auto& [line, word] : {std::pair<std::string, std::string>{"minimum_count = 1", "1"},
                                     {"minimum_count = 0", "0"},
                                     {"minimum_count = nan", "nan"},
                                     {"coordinate_precision = \"100\"", "100"},
                                     {"coordinate_precision = \"5 min\"", "5 min"},
                                     {"coordinate_precision = \"900 km\"", "900 km"},
                                     {"minimum = 5", "minimum"}}) {
        const std::string path =
            town_.write("study.toml",
                        "[network]\nsource = \"a.osm\"\n[facilities]\nsource = \"b.csv\"\n"
                        "[privacy]\n" +
                            line + "\n");
        try {
            read_study_file(path);
            ADD_FAILURE() << line << " was taken";
        } catch (const Error& error) {
            EXPECT_THAT(error.what(), AllOf(HasSubstr("[privacy]"), HasSubstr(word)));
        }
    }
}

}  // namespace
}  // namespace cercania
