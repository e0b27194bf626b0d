#include <QAbstractButton>
#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <filesystem>

#include <gmock/gmock.h>

#include "app/viewer/shell/layers_export_dialog.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/robust/town_window.h"
#include "tests/viewer/wizard/file_dialogs.h"

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

TEST_F(ResultsFiles, LayersThatAreChosen_GoIntoTheFileAndNoOthers) {
    window_->actions().export_layers->trigger();
    auto* const dialog = window_->findChild<LayersExportDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto check = [&](ExportedLayer layer) {
        return dialog->findChild<QCheckBox*>("layer" + QString::number(static_cast<int>(layer)));
    };
    for (const ExportedLayer result : result_layers()) {
        ASSERT_TRUE(check(result)->isChecked());
        check(result)->setFocus();
        QTest::keyClick(check(result), Qt::Key_Space);
    }
    auto* const choose = dialog->findChild<QPushButton*>("chooseFile");
    EXPECT_FALSE(choose->isEnabled()) << "no layer is no file";
    for (const ExportedLayer input : {ExportedLayer::CarePlaces, ExportedLayer::Network}) {
        check(input)->setFocus();
        QTest::keyClick(check(input), Qt::Key_Space);
    }
    QTest::mouseClick(choose, Qt::LeftButton);
    ASSERT_TRUE(type_into_file_dialog(*window_, path("layers.geojson")));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return std::filesystem::exists(folder_.path("layers_network.geojson")); }, 20'000));
    ASSERT_TRUE(settle());
    // Places of care have no look of their own; each file says where it comes from.
    EXPECT_EQ(folder_.listing(),
              "layers.geojson layers_network.geojson layers_network.qml layers_network.sld "
              "layers_network_es.qml layers_network_es.sld layers_network_fr.qml "
              "layers_network_fr.sld "
              "layers_network_provenance.json layers_provenance.json");
    const std::string care = content_of(folder_.path("layers.geojson"));
    EXPECT_THAT(care, HasSubstr("fac_id"));
    EXPECT_THAT(care, HasSubstr("Casa"));
    EXPECT_THAT(content_of(folder_.path("layers_network.geojson")), HasSubstr("edge_id"));
}

TEST_F(ResultsFiles, PlaceThatIsTriedOut_IsExportedWhereItStands) {
    window_->study().start_what_if();
    const Facility& facility = document().result().base->live.facilities.all.front();
    window_->study().move_facility(facility.id, facility.point + PlanePoint{50.0, 0.0},
                                   window_->study().next_drag());
    window_->study().add_facility(facility.point, "Another");
    window_->study().toggle_closed("c2");
    ASSERT_TRUE(settle());
    window_->results_export().take(path("care.csv"), false, {ExportedLayer::CarePlaces});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return folder_.listing() == "care.csv care_provenance.json"; }, 20'000));
    ASSERT_TRUE(settle());
    const std::string care = content_of(folder_.path("care.csv"));
    EXPECT_THAT(care, HasSubstr("Another,,0"));
    EXPECT_THAT(care, HasSubstr("Centro,,1")) << "closed";
    // It stood at longitude 0 on the equator: 50 m are 50 / 111,319 degrees.
    EXPECT_THAT(care, HasSubstr("0.000449"));
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
