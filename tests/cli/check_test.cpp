#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/io/layer_reader.h"
#include "tests/support/run_program.h"
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

}  // namespace
}  // namespace cercania::testing
