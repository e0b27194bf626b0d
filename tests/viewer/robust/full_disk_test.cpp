#include <csignal>
#include <filesystem>
#include <string>

#include <gmock/gmock.h>
#include <sys/resource.h>

#include "core/base/error.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/robust/town_window.h"

namespace cercania::viewer {
namespace {

using cercania::testing::content_of;
using ::testing::HasSubstr;

/// While it lives no file may grow beyond so many bytes: writing fails as on a full disk.
class FullDisk {
  public:
    explicit FullDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit full = {bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

  private:
    rlimit before_{};
};

class FullDiskWindow : public TownWindow, public ::testing::WithParamInterface<rlim_t> {};

TEST_P(FullDiskWindow, Saving_LeavesTheOldStudyWholeAndSaysSo) {
    const std::string old = content_of(study_);
    window_->study().save_scenario("One more");
    const std::size_t files = town_.file_count();
    {
        const FullDisk disk(GetParam());
        window_->actions().save->trigger();
    }
    EXPECT_THAT(failure(), HasSubstr("town.toml"));
    EXPECT_EQ(content_of(study_), old);
    EXPECT_EQ(town_.file_count(), files);
    EXPECT_TRUE(document().is_dirty());
    // With room again it is saved.
    window_->actions().save->trigger();
    EXPECT_FALSE(document().is_dirty());
    EXPECT_THAT(content_of(study_), HasSubstr("One more"));
}

TEST_P(FullDiskWindow, ExportingResults_LeavesTheOldFileWholeAndSaysSo) {
    const std::string path = town_.write("results.gpkg", "old results");
    const std::size_t files = town_.file_count();
    {
        const FullDisk disk(GetParam());
        window_->study().export_layers(QString::fromStdString(path), result_layers());
        EXPECT_THAT(failure(), HasSubstr("results.gpkg"));
    }
    EXPECT_EQ(content_of(path), "old results");
    EXPECT_EQ(town_.file_count(), files);
}

TEST_P(FullDiskWindow, ExportingTheMap_LeavesTheOldFileWholeAndSaysSo) {
    for (const char* name : {"map.png", "map.svg", "map.pdf"}) {
        const std::string path = town_.write(name, "old map");
        const std::size_t files = town_.file_count();
        {
            const FullDisk disk(GetParam());
            EXPECT_THROW(window_->write_map(QString::fromStdString(path)), Error) << name;
        }
        EXPECT_EQ(content_of(path), "old map") << name;
        EXPECT_EQ(town_.file_count(), files) << name;
    }
}

INSTANTIATE_TEST_SUITE_P(Bytes, FullDiskWindow, ::testing::Values(1U, 100U));

}  // namespace
}  // namespace cercania::viewer
