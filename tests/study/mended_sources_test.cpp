#include "core/study/mended_sources.h"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/study/loaded_study.h"
#include "core/study/study_file.h"
#include "core/study/study_sources.h"
#include "tests/support/folders/folders.h"
#include "tests/support/small_town.h"

namespace cercania {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;
using testing::SmallTown;

/// The town's households as a survey has them, h1 twice: 40 people as written, 30 as there are.
class MendedSources : public ::testing::Test {
  protected:
    std::string survey(const char* more = "") const {
        return town_.write("survey.csv", std::string("id,lon,lat,people\n"
                                                     "h1,0.001,0.001,10\n"
                                                     "h1,0.001,0.001,10\n"
                                                     "h2,0,0.002,20\n") +
                                             more);
    }
    MendedSource mended_survey() const {
        return mend_source(survey(), town_.path("mended.gpkg") + "|layername=survey", {},
                           Control());
    }
    StudySettings study(const MendedSource& mended) const {
        StudySettings settings;
        settings.network.source = town_.streets;
        settings.facilities.source = town_.care;
        settings.demand.source = mended.copy;
        settings.demand.people_field = "people";
        settings.mended = {mended};
        settings.profile_folders = {project_folder().string() + "/data/profiles"};
        return settings;
    }
    static double people(const StudySettings& settings, RunReport& report) {
        return load_study(settings, false, report, Control()).demand->places.totals.people;
    }

    SmallTown town_;
};

TEST_F(MendedSources, Copy_HasEachHouseholdOnceAndSaysHowItWasMade) {
    const MendedSource mended = mended_survey();
    EXPECT_THAT(mended.findings, Contains("feature_duplicate: 1"));
    EXPECT_EQ(mended.sha256.size(), 64U);
    RunReport report("run");
    EXPECT_DOUBLE_EQ(people(study(mended), report), 30.0);
}

TEST_F(MendedSources, CopyThatIsGone_IsMadeAgain) {
    const MendedSource mended = mended_survey();
    std::filesystem::remove(town_.path("mended.gpkg"));
    const StudySettings settings = study(mended);
    EXPECT_THAT(missing_sources(settings), IsEmpty());
    RunReport report("run");
    EXPECT_DOUBLE_EQ(people(settings, report), 30.0);
    EXPECT_TRUE(town_.has("mended.gpkg"));
    EXPECT_EQ(report.diagnostics().count("mended_source_changed"), 0U);
}

TEST_F(MendedSources, CopyOfWhatHasChangedSince_IsTold) {
    const MendedSource mended = mended_survey();
    std::filesystem::remove(town_.path("mended.gpkg"));
    survey("h3,0.002,0.001,5\n");
    RunReport report("run");
    EXPECT_DOUBLE_EQ(people(study(mended), report), 35.0);
    EXPECT_EQ(report.diagnostics().count("mended_source_changed"), 1U);
}

TEST_F(MendedSources, CopyWhoseSourceIsGoneToo_IsMissing) {
    const MendedSource mended = mended_survey();
    std::filesystem::remove(town_.path("mended.gpkg"));
    std::filesystem::remove(town_.path("survey.csv"));
    const auto missing = missing_sources(study(mended));
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_EQ(missing.front().path, town_.path("mended.gpkg"));
}

TEST_F(MendedSources, FileThatIsThere_IsNotWrittenOver) {
    town_.write("mended.gpkg", "somebody's own");
    EXPECT_THROW(mended_survey(), Error);
    EXPECT_EQ(std::filesystem::file_size(town_.path("mended.gpkg")), 14U);
}

TEST_F(MendedSources, StudyFile_KeepsHowCopiesWereMade) {
    const StudySettings settings = study(mended_survey());
    write_study_file(town_.path("study.toml"), settings);
    const StudySettings read = read_study_file(town_.path("study.toml"));
    EXPECT_EQ(read.mended, settings.mended);
    EXPECT_EQ(read.demand.source, settings.demand.source);
}

}  // namespace
}  // namespace cercania
