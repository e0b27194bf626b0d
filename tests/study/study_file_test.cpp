#include "core/study/study_file.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/io/text_file.h"
#include "core/study/study_sources.h"
#include "tests/support/temp_folder.h"

namespace cercania {
namespace {

using testing::TempFolder;

class StudyFile : public ::testing::Test {
  protected:
    std::string written(const std::string& text) const { return folder_.write("study.toml", text); }
    /// The error that reading this text ends with.
    Error refused(const std::string& text) const {
        try {
            read_study_file(written(text));
        } catch (const Error& error) {
            return error;
        }
        ADD_FAILURE() << "the study file was taken";
        return Error(ErrorKind::NotComputable, "");
    }

    TempFolder folder_;
};

const std::string kSmallest = R"(
[network]
source = "streets.gpkg"
[facilities]
source = "care.csv"
)";

TEST_F(StudyFile, EveryKey_ReachesTheSettings) {
    const StudySettings settings = read_study_file(written(R"(
[study]
name = "Villa"
[network]
source = "streets.gpkg|layername=calles"
profile = "adult"
snap_tolerance = 1.5
join_crossings = true
min_island = 100
max_snap = 300.0
frontage = 40
assume_crs = "EPSG:9377"
encoding = "ISO-8859-1"
country = "CO"
[barriers]
source = "river.shp"
[facilities]
source = "care.csv"
id = "codigo"
name = "nombre"
[demand]
source = "blocks.gpkg"
people = "pob"
spread = "frontage"
groups = ["women", "age_60"]
year = 2018
split_repeated = true
[areas]
source = "upz.geojson"
name = "UPlNombre"
[credits]
streets = "OpenStreetMap, ODbL"
facilities = "City of Villa, 2026"
people = "Census 2018, CC BY 4.0"
areas = "Planning office"
barriers = "Own survey"
heights = "SRTM"
[analysis]
cutoffs = ["15min", "10min"]
direction = "from"
form = "nearest"
shape = "buffer"
rings = true
[compare]
profiles = ["adult", "own/slow.toml"]
[outputs]
compare = "out/compare.gpkg"
gaps = "out/gaps.gpkg"
shapefiles = "out/shapefiles/"
)"));
    EXPECT_EQ(settings.name, "Villa");
    EXPECT_EQ(settings.network.source, folder_.path("streets.gpkg|layername=calles"));
    EXPECT_EQ(settings.network.snap_tolerance, Metres::of(1.5));
    EXPECT_TRUE(settings.network.join_crossings);
    EXPECT_EQ(settings.network.max_snap, Metres::of(300.0));
    EXPECT_EQ(settings.network.frontage, Metres::of(40.0));
    EXPECT_EQ(settings.network.barriers, folder_.path("river.shp"));
    EXPECT_EQ(settings.sources.assume_crs, "EPSG:9377");
    EXPECT_EQ(settings.network.country, "CO");
    EXPECT_EQ(settings.facilities.id_field, "codigo");
    EXPECT_EQ(settings.demand.people_field, "pob");
    EXPECT_EQ(settings.demand.spread, SpreadMethod::Frontage);
    EXPECT_EQ(settings.demand.group_fields, (std::vector<std::string>{"women", "age_60"}));
    EXPECT_EQ(settings.demand.year, 2018);
    EXPECT_TRUE(settings.demand.split_repeated);
    EXPECT_EQ(settings.areas->name_field, "UPlNombre");
    EXPECT_EQ(settings.credits,
              (SourceCredits{"OpenStreetMap, ODbL", "City of Villa, 2026", "Census 2018, CC BY 4.0",
                             "Planning office", "Own survey", "SRTM"}));
    ASSERT_EQ(settings.analysis.cutoffs.size(), 2U);
    EXPECT_DOUBLE_EQ(settings.analysis.cutoffs.front().limit, 600.0);
    EXPECT_EQ(settings.analysis.direction, Direction::From);
    EXPECT_EQ(settings.analysis.form, CatchmentForm::Nearest);
    EXPECT_EQ(settings.analysis.shape, CatchmentShape::Buffer);
    EXPECT_TRUE(settings.analysis.rings);
    EXPECT_EQ(settings.outputs.gaps, folder_.path("out/gaps.gpkg"));
    EXPECT_EQ(settings.outputs.shapefiles, folder_.path("out/shapefiles/"));
    EXPECT_EQ(settings.compared_profiles,
              (std::vector<std::string>{"adult", folder_.path("own/slow.toml")}));
    EXPECT_EQ(settings.outputs.compare, folder_.path("out/compare.gpkg"));
}

TEST_F(StudyFile, SmallestFile_TakesTheDefaults) {
    const StudySettings settings = read_study_file(written(kSmallest));
    EXPECT_EQ(settings.network.max_snap, Metres::of(250.0));
    EXPECT_EQ(settings.network.frontage, Metres::of(50.0));
    EXPECT_EQ(settings.analysis.direction, Direction::Towards);
    EXPECT_FALSE(settings.areas.has_value());
}

TEST_F(StudyFile, YearThatIsNone_IsRefused) {
    for (const char* const year : {"18", "2018.5", "20180"}) {
        const Error error =
            refused(kSmallest + "[demand]\nsource = \"blocks.gpkg\"\nyear = " + year + "\n");
        EXPECT_EQ(error.kind(), ErrorKind::WrongUsage);
        EXPECT_NE(error.message().find("'year'"), std::string::npos) << error.message();
    }
}

TEST_F(StudyFile, UnknownKey_IsRefusedWithThoseThereAre) {
    const Error error = refused(kSmallest + "[analysis]\ncutof = [\"800m\"]\n");
    EXPECT_EQ(error.kind(), ErrorKind::WrongUsage);
    EXPECT_NE(std::string(error.what()).find("[analysis]"), std::string::npos) << error.what();
    EXPECT_NE(error.message().find("'cutof'"), std::string::npos) << error.message();
    EXPECT_NE(error.message().find("cutoffs"), std::string::npos) << error.message();
}

TEST_F(StudyFile, UnknownTable_IsRefused) {
    EXPECT_NE(refused(kSmallest + "[nework]\n").message().find("[nework]"), std::string::npos);
}

TEST_F(StudyFile, MissingSource_IsNamed) {
    const Error error = refused("[network]\nsource = \"a.gpkg\"\n");
    EXPECT_NE(std::string(error.what()).find("[facilities]"), std::string::npos) << error.what();
    EXPECT_NE(error.message().find("'source' is missing"), std::string::npos) << error.message();
}

TEST_F(StudyFile, WrongType_IsNamed) {
    EXPECT_NE(refused("[network]\nsource = \"a\"\nmax_snap = \"far\"\n[facilities]\nsource=\"b\"\n")
                  .message()
                  .find("'max_snap' must be a number"),
              std::string::npos);
}

TEST_F(StudyFile, BrokenSyntax_NamesTheLine) {
    const Error error = refused("[network]\nsource = \n");
    EXPECT_EQ(error.kind(), ErrorKind::InputUnreadable);
    EXPECT_NE(error.message().find("line 2"), std::string::npos) << error.message();
}

TEST_F(StudyFile, RemoteAddress_IsRefused) {
    for (const char* source :
         {"https://example.org/a.gpkg", "/vsicurl/x", "PG:dbname=x", "<VRTDataset/>"}) {
        const Error error = refused(std::string("[network]\nsource = \"") + source +
                                    "\"\n[facilities]\nsource=\"b\"\n");
        EXPECT_NE(error.message().find("may name only files"), std::string::npos) << source;
    }
}

TEST_F(StudyFile, MissingFile_SaysSo) {
    try {
        read_study_file(folder_.path("nothing.toml"));
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::InputMissing);
    }
}

// The file may move with its folder: what lies in it is named from there.
TEST_F(StudyFile, ComparedProfiles_ComeBackAsTheyWereWritten) {
    StudySettings settings = read_study_file(written(kSmallest));
    settings.compared_profiles = {"older_80_plus", folder_.path("own/slow.toml"),
                                  folder_.path("here.toml")};
    settings.outputs.compare = folder_.path("compare.gpkg");
    settings.network.country = "BE";
    const std::string path = folder_.path("again.toml");
    write_study_file(path, settings);
    EXPECT_EQ(read_study_file(path), settings);
    EXPECT_NE(read_text_file(path).find(R"(profiles = ["older_80_plus", "own/slow.toml",)"),
              std::string::npos)
        << read_text_file(path);
}

TEST_F(StudyFile, ComparedProfileThatIsAFile_IsAmongTheSources) {
    StudySettings settings = read_study_file(written(kSmallest));
    const std::string slow = folder_.path("slow.toml");
    settings.network.profile = slow;
    settings.compared_profiles = {slow, "adult"};
    const StudySource source{SourceRole::Profile, slow, ""};
    EXPECT_EQ(std::ranges::count(sources_of(settings), source), 1);
    StudySettings moved = settings;
    move_source(moved, source, "/other/slow.toml");
    EXPECT_EQ(moved.network.profile, "/other/slow.toml");
    EXPECT_EQ(moved.compared_profiles, (std::vector<std::string>{"/other/slow.toml", "adult"}));
    leave_source_out(settings, source);
    EXPECT_EQ(settings.network.profile, "adult");
    EXPECT_EQ(settings.compared_profiles, std::vector<std::string>{"adult"});
}

}  // namespace
}  // namespace cercania
