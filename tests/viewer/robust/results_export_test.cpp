#include <QAbstractButton>
#include <QMessageBox>

#include <gmock/gmock.h>

#include "tests/support/temp_folder.h"
#include "tests/viewer/robust/town_window.h"

namespace cercania::viewer {
namespace {

using cercania::testing::content_of;
using cercania::testing::TempFolder;
using ::testing::HasSubstr;

/// The results of the small town are written from the window.
class ResultsFiles : public TownWindow {
  protected:
    QMessageBox* question() { return window_->findChild<QMessageBox*>(); }
    void answer(const QString& words) {
        for (QAbstractButton* const button : question()->buttons()) {
            if (button->text() == words) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL() << "there is no button " << words.toStdString();
    }
    QString path(const char* name) { return QString::fromStdString(folder_.path(name)); }

    TempFolder folder_;
};

TEST_F(ResultsFiles, ExistingFilesBesideTheChosenOne_AreAskedAboutAndKept) {
    // A shapefile holds one layer: the catchments go beside the neighbourhoods.
    const std::string theirs = folder_.write("results_catchments.shp", "of somebody");
    window_->results_export().take(path("results.shp"), true);
    ASSERT_NE(question(), nullptr);
    EXPECT_THAT(question()->text().toStdString(), HasSubstr("results_catchments.shp"));
    answer("Keep them");
    ASSERT_TRUE(settle());
    EXPECT_EQ(content_of(theirs), "of somebody");
    EXPECT_EQ(folder_.listing(), "results_catchments.shp");
}

TEST_F(ResultsFiles, ExistingFilesThatMayGo_AreReplaced) {
    const std::string theirs = folder_.write("results_catchments.geojson", "of somebody");
    window_->results_export().take(path("results.geojson"), true);
    ASSERT_NE(question(), nullptr);
    answer("Replace them");
    ASSERT_TRUE(QTest::qWaitFor([&] { return content_of(theirs) != "of somebody"; }, 20'000));
    ASSERT_TRUE(settle());
    EXPECT_THAT(content_of(theirs), HasSubstr("FeatureCollection"));
}

TEST_F(ResultsFiles, NoFileInTheWay_IsWrittenWithoutAQuestion) {
    window_->results_export().take(path("results.csv"), false);
    EXPECT_EQ(question(), nullptr);
    ASSERT_TRUE(settle());
    EXPECT_THAT(folder_.listing(), HasSubstr("results_nearest.csv"));
}

TEST_F(ResultsFiles, FolderThatIsNotThere_IsSaidInWords) {
    window_->results_export().take(path("none/results.gpkg"), false);
    const std::string message = failure();
    EXPECT_THAT(message, HasSubstr("results.gpkg"));
    EXPECT_THAT(message, HasSubstr("cannot be written"));
    EXPECT_EQ(folder_.listing(), "");
}

}  // namespace
}  // namespace cercania::viewer
