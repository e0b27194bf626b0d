#include "app/viewer/wizard/wizard_model.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/viewer/shell/data_folders.h"
#include "app/viewer/wizard/layer_row.h"
#include "tests/support/temp_folder.h"

namespace cercania::viewer {
namespace {

using cercania::testing::TempFolder;
using ::testing::HasSubstr;

constexpr const char* kPoints = "id,name,lon,lat\n1,Casa,-74.1,4.6\n2,Centro,-74.2,4.7\n";
constexpr const char* kMetricPoints =
    "id,name,x,y\n1,Casa,1000000,1000000\n2,Dos,1000500,1000100\n";

class WizardModelTest : public ::testing::Test {
  protected:
    bool is_read() {
        return QTest::qWaitFor([this] { return !model_.is_busy(); }, 30'000);
    }
    QString file(const char* name, const char* text) {
        return QString::fromStdString(folder_.write(name, text));
    }
    /// What the row of a purpose says of the file.
    std::string problem(LayerPurpose purpose) {
        LayerRow row(model_, purpose, false);
        row.refresh();
        row.show();
        return row.problem().toStdString();
    }

    TempFolder folder_;
    WizardModel model_{profile_folders()};
};

TEST_F(WizardModelTest, FileThatIsNotThere_IsNamed) {
    model_.choose_file(LayerPurpose::CarePlaces, QString::fromStdString(folder_.path("no.csv")));
    ASSERT_TRUE(is_read());
    EXPECT_THAT(problem(LayerPurpose::CarePlaces), HasSubstr("no.csv"));
    EXPECT_EQ(lack_in(model_.draft(), DraftStep::CarePlaces), DraftLack::CareProblem);
}

TEST_F(WizardModelTest, FileOfWords_IsRefusedInWords) {
    model_.choose_file(LayerPurpose::People, file("note.gpkg", "this is no GeoPackage"));
    ASSERT_TRUE(is_read());
    EXPECT_THAT(problem(LayerPurpose::People), HasSubstr("note.gpkg"));
}

TEST_F(WizardModelTest, WrongGeometry_SaysWhatItIsAndWhatIsNeeded) {
    model_.choose_file(LayerPurpose::Streets, file("care.csv", kPoints));
    ASSERT_TRUE(is_read());
    EXPECT_THAT(problem(LayerPurpose::Streets), HasSubstr("care.csv holds points"));
    EXPECT_THAT(problem(LayerPurpose::Streets), HasSubstr("Streets are lines"));
}

TEST_F(WizardModelTest, StreetMapAsCare_IsSentToItsStep) {
    model_.choose_file(LayerPurpose::CarePlaces, file("city.osm", "<osm version='0.6'></osm>"));
    ASSERT_TRUE(is_read());
    EXPECT_THAT(problem(LayerPurpose::CarePlaces), HasSubstr("step Streets"));
}

TEST_F(WizardModelTest, StreetsWithoutAnyWay_AreAProblemOnceTheyAreMeasured) {
    model_.choose_file(LayerPurpose::Streets, file("city.osm", "<osm version='0.6'></osm>"));
    ASSERT_TRUE(is_read());
    EXPECT_FALSE(model_.draft().streets.usable());
    EXPECT_EQ(lack_in(model_.draft(), DraftStep::Streets), DraftLack::StreetsProblem);
}

TEST_F(WizardModelTest, NoCoordinateSystem_IsAskedForAndNeverGuessed) {
    model_.choose_file(LayerPurpose::CarePlaces, file("care.csv", kMetricPoints));
    ASSERT_TRUE(is_read());
    EXPECT_TRUE(model_.lacks_crs(LayerPurpose::CarePlaces));
    EXPECT_FALSE(model_.draft().care.usable());
    LayerRow row(model_, LayerPurpose::CarePlaces, false);
    row.refresh();
    row.show();
    auto* const text = row.findChild<QLineEdit*>("crsText");
    ASSERT_NE(text, nullptr);
    ASSERT_TRUE(text->isVisible());
    QTest::keyClicks(text, "999999");
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_THAT(row.problem().toStdString(), HasSubstr("999999"));
    EXPECT_FALSE(model_.draft().assume_crs);
    text->clear();
    QTest::keyClicks(text, "3116");
    QTest::keyClick(text, Qt::Key_Return);
    ASSERT_TRUE(is_read());
    EXPECT_TRUE(model_.draft().care.usable());
    EXPECT_EQ(model_.draft().care.info->crs_label, "EPSG:3116");
    EXPECT_EQ(settings_of([&] {
                  StudyDraft draft = model_.draft();
                  draft.only_catchments = true;
                  return draft;
              }())
                  .sources.assume_crs,
              "EPSG:3116");
}

TEST_F(WizardModelTest, LinesAsStreets_AreMeasuredAndMeasuredAgainWhenTheyAreJoinedOtherwise) {
    model_.choose_file(LayerPurpose::Streets,
                       file("calles.csv",
                            "wkt\n\"LINESTRING (0 0, 0.01 0)\"\n\"LINESTRING (0.01002 0, 0.02 "
                            "0)\"\n"));
    ASSERT_TRUE(is_read());
    ASSERT_TRUE(model_.streets());
    EXPECT_EQ(model_.streets()->islands, 1U);
    EXPECT_NEAR(model_.streets()->length.value(), 2224.0, 5.0);
    model_.edit([](StudyDraft& draft) { draft.snap_tolerance = Metres::of(5.0); });
    ASSERT_TRUE(is_read());
    ASSERT_TRUE(model_.streets());
    EXPECT_EQ(model_.streets()->islands, 0U);
}

TEST_F(WizardModelTest, FileThatChanged_IsReadAgain) {
    const QString path = file("care.csv", kPoints);
    model_.choose_file(LayerPurpose::CarePlaces, path);
    ASSERT_TRUE(is_read());
    EXPECT_EQ(model_.draft().care.info->feature_count, 2U);
    file("care.csv", "id,name,lon,lat\n1,Casa,-74.1,4.6\n");
    model_.choose_file(LayerPurpose::CarePlaces, path);
    ASSERT_TRUE(is_read());
    EXPECT_EQ(model_.draft().care.info->feature_count, 1U);
}

}  // namespace
}  // namespace cercania::viewer
