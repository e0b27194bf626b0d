#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/io/layer_reader.h"
#include "tests/support/run_program.h"
#include "tests/support/small_town.h"
#include "tests/support/temp_folder.h"

namespace cercania::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

constexpr const char* kSurvey =
    "nombre;ubicacion;pob\n"
    "Peñón;4.60 -74.10 2600 5;1.200\n"
    "Usme;4.61 -74.11 2600 5;1.234.567\n"
    "Peñón;4.60 -74.10 2600 5;1.200\n"
    "Bosa;;\n";

TEST(Check, MessySurvey_IsToldRowByRowAndMendedInACopy) {
    const TempFolder folder;
    const std::string source = folder.write("survey.csv", kSurvey);
    const std::string before = content_of(source);
    const ProgramResult result = run_program({"check", source, "-o", folder.path("fixed.gpkg")});
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_THAT(result.output, AllOf(HasSubstr("4 features: 3 kept, 0 repaired, 1 dropped"),
                                     HasSubstr("'Peñón'"), HasSubstr("What to do:"),
                                     HasSubstr("feature_duplicate (1): left out of the copy"),
                                     HasSubstr("'1.234.567' is read as 1234567")));
    EXPECT_EQ(content_of(source), before) << "the person's own file is as it was";
    Diagnostics diagnostics;
    const FeatureLayer copy =
        read_layer(folder.path("fixed.gpkg") + "|layername=survey", {}, diagnostics, Control());
    ASSERT_EQ(copy.features.size(), 3U);
    EXPECT_EQ(copy.features[1].values[copy.require_field("pob")],
              FieldValue(std::int64_t{1234567}));
    const FeatureLayer findings =
        read_layer(folder.path("fixed.gpkg") + "|layername=findings", {}, diagnostics, Control());
    EXPECT_GE(findings.features.size(), 4U);
}

TEST(Check, AsJson_HasTheCounts) {
    const TempFolder folder;
    const ProgramResult result =
        run_program({"check", folder.write("survey.csv", kSurvey), "--json"});
    const auto json = nlohmann::json::parse(result.output);
    EXPECT_EQ(json["answer"]["sources"][0]["layers"][0]["dropped"], 1);
    EXPECT_EQ(json["answer"]["sources"][0]["layers"][0]["kept"], 3);
    EXPECT_EQ(json["counts"]["dropped"], 1);
}

TEST(Check, CoordinatesOfAnUnknownSystem_AreGuessedAtAloudAndNotTaken) {
    const TempFolder folder;
    const ProgramResult result = run_program(
        {"check", folder.write("a.csv", "este,norte\n4880600,2066100\n4880700,2066200\n")});
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_THAT(result.errors,
                AllOf(HasSubstr("--assume-crs EPSG:9377"), HasSubstr("near 4.60 N, 74.08 W")));
}

TEST(Check, OneOfSeveralSourcesUnusable_DoesNotHideTheOthers) {
    const TempFolder folder;
    const ProgramResult result =
        run_program({"check", folder.path("none.shp"), folder.write("survey.csv", kSurvey)});
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_THAT(result.output,
                AllOf(HasSubstr("none.shp cannot be used"), HasSubstr("4 features: 3 kept")));
}

TEST(Check, LayersOfOneName_AreAllInTheCopy) {
    const TempFolder first;
    const TempFolder second;
    const ProgramResult result =
        run_program({"check", first.write("survey.csv", kSurvey),
                     second.write("survey.csv", kSurvey), "-o", first.path("fixed.gpkg")});
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    for (const char* layer : {"survey", "survey_2"}) {
        Diagnostics diagnostics;
        EXPECT_EQ(
            read_layer(first.path("fixed.gpkg") + "|layername=" + layer, {}, diagnostics, Control())
                .features.size(),
            3U);
    }
}

/// A study of SmallTown whose survey has the first household twice: 40 people as written, 30 as
/// there are.
class CheckForStudy : public ::testing::Test {
  protected:
    ProgramResult check(const std::vector<std::string>& more = {}) const {
        std::vector<std::string> words = {"check",   survey_, "-o", town_.path("fixed.gpkg"),
                                          "--study", study_};
        words.insert(words.end(), more.begin(), more.end());
        return run_program(words);
    }
    /// The people within the limit, who are all there are.
    double people(const char* bundle) const {
        const ProgramResult result = run_program({"bundle", study_, "-o", town_.path(bundle)});
        EXPECT_EQ(result.exit_code, 0) << result.errors;
        return nlohmann::json::parse(
            content_of(town_.path(bundle) + "/figures.json"))["limits"][0]["totals"]["served"];
    }

    SmallTown town_;
    std::string survey_ = town_.write("survey.csv",
                                      "id,people,lon,lat\nh1,10,0.001,0.001\n"
                                      "h1,10,0.001,0.001\nh2,20,0,0.002\n");
    std::string study_ = town_.write("study.toml", R"([network]
source = "streets.geojson"
join_crossings = true
[facilities]
source = "care.csv"
id = "id"
[demand]
source = "survey.csv"
people = "people"
[areas]
source = "areas.geojson"
name = "name"
[analysis]
cutoffs = ["250m"]
)");
};

TEST_F(CheckForStudy, Copy_TakesTheFilesPlaceAndIsInTheLog) {
    EXPECT_DOUBLE_EQ(people("before"), 40.0);
    const ProgramResult result = check();
    ASSERT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_THAT(result.output, HasSubstr("keeps how it was made"));
    EXPECT_THAT(content_of(study_),
                AllOf(HasSubstr("source = \"fixed.gpkg|layername=survey\""),
                      HasSubstr("[[mended]]\ncopy = \"fixed.gpkg\"\nsource = \"survey.csv\""),
                      HasSubstr("feature_duplicate: 1")));
    EXPECT_DOUBLE_EQ(people("after"), 30.0);
}

TEST_F(CheckForStudy, Log_IsReplayedWhereTheCopyIsGone) {
    ASSERT_EQ(check().exit_code, 0);
    const auto size = std::filesystem::file_size(town_.path("fixed.gpkg"));
    std::filesystem::remove(town_.path("fixed.gpkg"));
    EXPECT_DOUBLE_EQ(people("again"), 30.0);
    EXPECT_EQ(std::filesystem::file_size(town_.path("fixed.gpkg")), size);
}

TEST_F(CheckForStudy, FileThatTheStudyDoesNotRead_LeavesEverythingAsItIs) {
    const std::string before = content_of(study_);
    survey_ = town_.write("another.csv", "id,lon,lat\n1,0,0\n");
    const ProgramResult result = check();
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_THAT(result.errors, AllOf(HasSubstr("does not read"), HasSubstr("another.csv"),
                                     HasSubstr("survey.csv")));
    EXPECT_EQ(content_of(study_), before);
    EXPECT_FALSE(town_.has("fixed.gpkg"));
}

TEST_F(CheckForStudy, EncodingBesideTheStudysOwn_IsRefused) {
    const ProgramResult result = check({"--encoding", "ISO-8859-1"});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.errors, HasSubstr("the study says how its files are read"));
}

}  // namespace
}  // namespace cercania::testing
