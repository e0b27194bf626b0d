#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/study/study_file.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using testing::content_of;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::TempFolder;

const std::string kBase = R"(
[network]
source = "streets.gpkg"
[facilities]
source = "care.csv"
)";

class StudyScenarios : public ::testing::Test {
  protected:
    StudySettings read(const std::string& text) const {
        return read_study_file(folder_.write("study.toml", text));
    }
    std::string refused(const std::string& scenario) const {
        try {
            read(kBase + scenario);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::WrongUsage);
            return error.what();
        }
        ADD_FAILURE() << "the scenario was taken";
        return {};
    }
    /// The settings after writing and reading them.
    StudySettings round_trip(const StudySettings& settings) const {
        write_study_file(folder_.path("study.toml"), settings);
        return read_study_file(folder_.path("study.toml"));
    }
    StudySettings smallest() const {
        StudySettings settings;
        settings.network.source = folder_.path("streets.gpkg");
        settings.facilities.source = folder_.path("care.csv");
        return settings;
    }

    TempFolder folder_;
};

TEST_F(StudyScenarios, EveryKey_ReachesTheSettings) {
    const StudySettings settings = read(kBase + R"(
[[scenario]]
name = "Two more in Bosa"
closed = ["F3"]
[[scenario.moved]]
id = "F1"
to = [-74.15, 4.6]
[[scenario.added]]
id = "N1"
name = "Casa nueva"
at = [-74, 5]
[[scenario.added]]
id = "N2"
at = [-74.5, 5]
[[scenario]]
name = "Nothing"
)");
    FacilityEdits edits;
    edits.closed = {"F3"};
    edits.moved = {{"F1", GeoPoint::of(-74.15, 4.6)}};
    edits.added = {{"N1", "Casa nueva", GeoPoint::of(-74.0, 5.0)},
                   {"N2", "", GeoPoint::of(-74.5, 5.0)}};
    ASSERT_EQ(settings.scenarios.size(), 2U);
    EXPECT_EQ(settings.scenarios.front(), (Scenario{"Two more in Bosa", edits}));
    EXPECT_EQ(settings.scenarios.back(), (Scenario{"Nothing", {}}));
    EXPECT_EQ(settings.scenario, std::nullopt);
}

TEST_F(StudyScenarios, UnknownKeys_AreRefusedWithThoseThereAre) {
    const std::string named = "[[scenario]]\nname = \"A\"\n";
    EXPECT_THAT(refused(named + "close = [\"F1\"]\n"),
                AllOf(HasSubstr("'close'"), HasSubstr("closed"), HasSubstr("scenario 'A'")));
    EXPECT_THAT(refused(named + "[[scenario.moved]]\nid = \"F\"\nto = [0, 0]\nname = \"B\"\n"),
                AllOf(HasSubstr("'name'"), HasSubstr("[[scenario.moved]]"), HasSubstr("id, to")));
    EXPECT_THAT(refused(named + "[[scenario.added]]\nid = \"F\"\nat = [0, 0]\nto = [1, 1]\n"),
                AllOf(HasSubstr("'to'"), HasSubstr("[[scenario.added]]")));
}

TEST_F(StudyScenarios, WrongTypes_AreNamed) {
    EXPECT_THAT(refused("[scenario]\nname = \"A\"\n"), HasSubstr("[[scenario]]"));
    EXPECT_THAT(refused("[[scenario]]\nname = 3\n"), HasSubstr("'name' must be a text"));
    const std::string named = "[[scenario]]\nname = \"A\"\n";
    EXPECT_THAT(refused(named + "closed = \"F1\"\n"), HasSubstr("'closed' must be a list"));
    EXPECT_THAT(refused(named + "moved = 3\n"), HasSubstr("'moved' must be a list of tables"));
    EXPECT_THAT(refused(named + "[[scenario.moved]]\nid = \"F\"\nto = \"here\"\n"),
                HasSubstr("'to' must be a list of numbers"));
    EXPECT_THAT(refused(named + "[[scenario.moved]]\nid = \"F\"\nto = [1]\n"),
                HasSubstr("[longitude, latitude]"));
    EXPECT_THAT(refused(named + "[[scenario.moved]]\nid = \"F\"\n"), HasSubstr("'to' is missing"));
    EXPECT_THAT(refused(named + "[[scenario.added]]\nat = [0, 0]\n"), HasSubstr("'id' is missing"));
    EXPECT_THAT(refused("[[scenario]]\nclosed = [\"F1\"]\n"), HasSubstr("'name' is missing"));
}

TEST_F(StudyScenarios, ImpossibleCoordinates_AreRefused) {
    for (const char* place : {"[181, 0]", "[0, 91]", "[nan, 0]", "[0, inf]", "[4.6, -174.0]"}) {
        EXPECT_THAT(refused(std::string("[[scenario]]\nname = \"A\"\n[[scenario.moved]]\n") +
                            "id = \"F\"\nto = " + place + "\n"),
                    HasSubstr("outside the Earth's"))
            << place;
    }
}

TEST_F(StudyScenarios, SameNameOrIdTwice_IsRefused) {
    EXPECT_THAT(refused("[[scenario]]\nname = \"A\"\n[[scenario]]\nname = \"A\"\n"),
                HasSubstr("two scenarios are called 'A'"));
    EXPECT_THAT(refused("[[scenario]]\nname = \"A\"\nclosed = [\"F1\", \"F1\"]\n"),
                HasSubstr("'F1' is closed twice"));
    EXPECT_THAT(refused("[[scenario]]\nname = \"\"\n"), HasSubstr("'name' is empty"));
    EXPECT_THAT(refused("[[scenario]]\nname = \"A\"\nclosed = [\"\"]\n"), HasSubstr("empty id"));
}

TEST_F(StudyScenarios, UnknownScenario_IsRefusedWithThoseThereAre) {
    StudySettings settings =
        read(kBase + "[[scenario]]\nname = \"A\"\n[[scenario]]\nname = \"B\"\n");
    settings.scenario = "C";
    try {
        edits_to_run(settings);
        FAIL() << "a scenario that is not there was taken";
    } catch (const Error& error) {
        EXPECT_THAT(error.message(), AllOf(HasSubstr("'C'"), HasSubstr("A, B")));
    }
}

TEST_F(StudyScenarios, EveryKeyWritten_ReadsTheSame) {
    StudySettings all = smallest();
    all.name = "Villa \"Cercana\" \\ 1\tá\n";
    all.sources = {"EPSG:9377", "ISO-8859-1"};
    all.network.source = folder_.path("data/city.gpkg|layername=calles");
    all.network.profile = "elder";
    all.network.barriers = "/elsewhere/river.shp";
    all.network.snap_tolerance = Metres::of(1.5);
    all.network.join_crossings = true;
    all.network.min_island = Metres::of(100.1);
    all.network.max_snap = Metres::of(300.0);
    all.network.frontage = Metres::of(1.0 / 3.0);
    all.facilities.id_field = "codigo";
    all.facilities.name_field = "nombre";
    all.facilities.entrances = folder_.path("doors.csv");
    all.demand = {folder_.path("blocks.gpkg"), "id", "pob", {"women", "age_60"}, 2018,
                  SpreadMethod::Frontage,      true};
    all.areas = AreaSettings{folder_.path("upz.geojson"), "UPlCodigo", "UPlNombre"};
    all.analysis.cutoffs = parse_cutoffs("5min,12.5min,0.5h");
    all.analysis.direction = Direction::From;
    all.analysis.form = CatchmentForm::Nearest;
    all.analysis.shape = CatchmentShape::Buffer;
    all.analysis.rings = true;
    all.analysis.nearest_count = 3;
    all.outputs.gaps = folder_.path("out/gaps.gpkg");
    all.outputs.catchments = folder_.path("c.gpkg");
    all.outputs.nearest = folder_.path("n.csv");
    all.outputs.streets = folder_.path("s.gpkg");
    all.outputs.matrix = folder_.path("m.csv");
    all.outputs.shapefiles = folder_.path("shapes/");
    FacilityEdits edits;
    edits.closed = {"F3", "F \"4\""};
    edits.moved = {{"F1", GeoPoint::of(-74.1500000001, 4.6)}, {"F2", GeoPoint::of(-180.0, 90.0)}};
    edits.added = {{"N1", "Casa", GeoPoint::of(0.1 + 0.2, -1e-9)}, {"N2", "", GeoPoint::of(1, 2)}};
    all.scenarios = {{"Two more", edits}, {"Nothing", {}}};
    EXPECT_EQ(round_trip(all), all);
    for (const std::string profile : {"mine.toml", "profiles/mine", "mine"}) {
        all.network.profile = folder_.path(profile);
        EXPECT_EQ(round_trip(all), all) << profile;
    }
}

TEST_F(StudyScenarios, AreasThatAreTheDemand_ReadTheSame) {
    StudySettings settings = smallest();
    settings.areas = AreaSettings{folder_.path("upz.geojson"), std::nullopt, std::nullopt};
    settings.demand.people_field = "people";
    EXPECT_EQ(round_trip(settings), settings);
}

TEST_F(StudyScenarios, Defaults_AreNotWritten) {
    const StudySettings settings = smallest();
    EXPECT_EQ(round_trip(settings), settings);
    EXPECT_EQ(content_of(folder_.path("study.toml")),
              "[network]\nsource = \"streets.gpkg\"\n\n[facilities]\nsource = \"care.csv\"\n");
}

TEST_F(StudyScenarios, WrittenFile_NamesFilesBelowItByRelativePaths) {
    StudySettings settings = smallest();
    settings.outputs.gaps = folder_.path("out/gaps.gpkg");
    settings.network.barriers = folder_.path("../river.shp");
    round_trip(settings);
    const std::string text = content_of(folder_.path("study.toml"));
    EXPECT_THAT(text, HasSubstr("\"out/gaps.gpkg\""));
    EXPECT_THAT(text, Not(HasSubstr("..")));
    EXPECT_THAT(text, HasSubstr("/river.shp"));
}

TEST_F(StudyScenarios, WrittenFile_ReplacesTheOldOneAndLeavesNothingElse) {
    folder_.write("study.toml", "old");
    round_trip(smallest());
    EXPECT_EQ(folder_.listing(), "study.toml");
}

TEST_F(StudyScenarios, FolderThatIsNotThere_CannotBeWrittenTo) {
    try {
        write_study_file(folder_.path("no/study.toml"), smallest());
        FAIL() << "written into a folder that is not there";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::OutputUnwritable);
    }
}

TEST_F(StudyScenarios, CountOfNearest_MustBeAWholeNumber) {
    EXPECT_EQ(read(kBase + "[analysis]\nk = 4\n").analysis.nearest_count, 4U);
    for (const char* count : {"0", "2.5", "1001", "nan", "-1"}) {
        EXPECT_THAT(refused(std::string("[analysis]\nk = ") + count + "\n"),
                    HasSubstr("'k' must be a whole number"))
            << count;
    }
}

}  // namespace
}  // namespace cercania
