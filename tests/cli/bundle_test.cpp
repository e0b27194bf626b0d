#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/io/file_checksum.h"
#include "core/io/text_file.h"
#include "tests/support/run_program.h"
#include "tests/support/small_town.h"
#include "tests/support/temp_folder.h"

namespace cercania::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using Json = nlohmann::json;

/// A study of SmallTown, whose 30 people in two homes are within 250 m of care.
class Bundle : public ::testing::Test {
  protected:
    Bundle() { write_study(""); }
    void write_study(const std::string& more) {
        study_ = town_.write("study.toml", R"([network]
source = "streets.geojson"
join_crossings = true
[facilities]
source = "care.csv"
id = "id"
[demand]
source = "homes.csv"
people = "people"
[areas]
source = "areas.geojson"
name = "name"
[analysis]
cutoffs = ["250m"]
)" + more);
    }
    ProgramResult bundle(const std::vector<std::string>& more = {}) const {
        std::vector<std::string> words = {"bundle", study_, "-o", folder_};
        words.insert(words.end(), more.begin(), more.end());
        return run_program(words);
    }
    ProgramResult replay() const { return run_program({"replay", folder_}); }
    Json json(const std::string& file) const {
        return Json::parse(read_text_file(folder_ + "/" + file));
    }

    SmallTown town_;
    std::string study_;
    std::string folder_ = town_.path("bundle");
};

TEST_F(Bundle, HasTheStudyItsChecksumsAndItsFigures) {
    const ProgramResult result = bundle();
    ASSERT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_THAT(result.output, HasSubstr("cercania replay"));
    const Json manifest = json("bundle.json");
    ASSERT_EQ(manifest["inputs"].size(), 4U) << "streets, care places, people, areas";
    EXPECT_EQ(manifest["inputs"][2]["file"], "homes.csv");
    EXPECT_EQ(manifest["inputs"][2]["sha256"], sha256_of_file(town_.homes));
    EXPECT_THAT(std::string(manifest["software"]), HasSubstr("Cercanía "));
    EXPECT_EQ(json("figures.json")["limits"][0]["totals"]["served"], 30.0);
    EXPECT_TRUE(town_.has("bundle/gaps.gpkg"));
}

TEST_F(Bundle, DoneAgain_GivesTheSameFigures) {
    ASSERT_EQ(bundle().exit_code, 0);
    const ProgramResult result = replay();
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_THAT(result.output, HasSubstr("Every figure is the same (4 inputs"));
}

TEST_F(Bundle, AsAZipWithItsInputs_IsReplayedAnywhere) {
    folder_ = town_.path("bundle.zip");
    ASSERT_EQ(bundle({"--with-inputs"}).exit_code, 0);
    const TempFolder elsewhere;
    std::filesystem::rename(folder_, elsewhere.path("sent.zip"));
    std::filesystem::remove(town_.homes);
    folder_ = elsewhere.path("sent.zip");
    const ProgramResult result = replay();
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_THAT(result.output, HasSubstr("Every figure is the same (4 inputs"));
    EXPECT_EQ(elsewhere.listing(), "sent.zip") << "nothing is unpacked beside it";
}

TEST_F(Bundle, ZipThatIsThereOrDamaged_IsToldSo) {
    folder_ = town_.write("bundle.zip", "mine");
    EXPECT_EQ(bundle().exit_code, 4);
    EXPECT_EQ(read_text_file(folder_), "mine");
    const ProgramResult result = replay();
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_THAT(result.errors, AllOf(HasSubstr("bundle.zip"), HasSubstr("damaged")));
}

TEST_F(Bundle, WithAnotherInput_SaysWhichOne) {
    ASSERT_EQ(bundle().exit_code, 0);
    town_.write("homes.csv", "id,people,lon,lat\nh1,11,0.001,0.001\nh2,20,0,0.002\n");
    const ProgramResult result = replay();
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_THAT(result.errors,
                AllOf(HasSubstr("homes.csv (people) is another file"), Not(HasSubstr("care.csv"))));
    std::filesystem::remove(town_.homes);
    EXPECT_THAT(replay().errors, HasSubstr("homes.csv (people) is missing"));
}

TEST_F(Bundle, WithOtherFigures_NamesTheFirstThatDiffers) {
    ASSERT_EQ(bundle().exit_code, 0);
    std::string figures = read_text_file(folder_ + "/figures.json");
    const std::size_t at = figures.find("\"served\": 30.0");
    ASSERT_NE(at, std::string::npos);
    figures.replace(at, 14, "\"served\": 29.0");
    write_text_file(folder_ + "/figures.json", figures, true);
    const ProgramResult result = replay();
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_THAT(result.errors, HasSubstr("/limits/0/totals/served is 30.0, and was 29.0"));
}

TEST_F(Bundle, WithItsInputs_CanBeMoved) {
    ASSERT_EQ(bundle({"--with-inputs"}).exit_code, 0);
    const TempFolder elsewhere;
    std::filesystem::copy(folder_, elsewhere.path("b"), std::filesystem::copy_options::recursive);
    for (const std::string& input : {town_.streets, town_.care, town_.homes, town_.areas}) {
        std::filesystem::remove(input);
    }
    const ProgramResult result = run_program({"replay", elsewhere.path("b")});
    EXPECT_EQ(result.exit_code, 0) << result.errors;
}

TEST_F(Bundle, OfAPrivateStudy_TakesNoInputs) {
    write_study("[privacy]\nminimum_count = 5\n");
    const ProgramResult result = bundle({"--with-inputs"});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.errors, HasSubstr("private"));
    EXPECT_FALSE(town_.has("bundle"));
    EXPECT_EQ(bundle().exit_code, 0);
}

TEST_F(Bundle, ThatIsThereAlready_IsKept) {
    std::filesystem::create_directory(folder_);
    EXPECT_EQ(bundle().exit_code, 4);
}

TEST_F(Bundle, WhoseStudyFails_LeavesNothing) {
    std::filesystem::remove(town_.homes);
    const std::size_t files = town_.file_count();
    EXPECT_EQ(bundle().exit_code, 3);
    EXPECT_EQ(town_.file_count(), files);
}

}  // namespace
}  // namespace cercania::testing
