#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

#include <gmock/gmock.h>

#include "app/viewer/shell/data_folders.h"
#include "app/viewer/shell/drop_plan.h"
#include "app/viewer/wizard/check_dialog.h"
#include "app/viewer/wizard/finding_card.h"
#include "app/viewer/wizard/study_properties_dialog.h"
#include "app/viewer/wizard/study_wizard.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

using cercania::testing::TempFolder;
using ::testing::HasSubstr;

class DropOnWindow : public SampleWindow {
  protected:
    /// Holds files over the window; the words of the frame.
    QString hold(const QStringList& paths) {
        QList<QUrl> urls;
        for (const QString& path : paths) {
            urls << QUrl::fromLocalFile(path);
        }
        data_.setUrls(urls);
        QDragEnterEvent enter({600, 400}, Qt::CopyAction, &data_, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window_.get(), &enter);
        return window_->drop_frame().isVisible() ? window_->drop_frame().words() : QString();
    }
    void drop() {
        QDropEvent event({600.0, 400.0}, Qt::CopyAction, &data_, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window_.get(), &event);
        EXPECT_FALSE(window_->drop_frame().isVisible());
    }
    bool doctor_opens() {
        return QTest::qWaitFor(
            [this] {
                CheckDialog* const doctor = window_->desk().doctor();
                return doctor != nullptr && doctor->isVisible() && !doctor->is_busy();
            },
            30'000);
    }
    void press(const char* button) {
        QTest::mouseClick(window_->desk().doctor()->findChild<QPushButton*>(button),
                          Qt::LeftButton);
    }
    bool wizard_opens() {
        return QTest::qWaitFor(
            [this] {
                StudyWizard* const wizard = window_->desk().wizard();
                return wizard != nullptr && wizard->isVisible() && !wizard->model().is_busy();
            },
            30'000);
    }
    const StudyDraft& draft() { return window_->desk().wizard()->model().draft(); }

    QMimeData data_;
};

TEST_F(DropOnWindow, FilesHeldOverIt_SayWhatWillHappen) {
    EXPECT_EQ(hold({"/x/study.toml"}).toStdString(), "Open study");
    EXPECT_THAT(hold({"/x/a.gpkg", "/x/b.shp", "/x/b.dbf", "/x/b.shx"}).toStdString(),
                HasSubstr("Add 2 file"));
    EXPECT_THAT(hold({"/x/care.xlsx", "/x/blocks.zip", "/x/plan.dxf"}).toStdString(),
                HasSubstr("Add 3 file"));
    EXPECT_EQ(hold({"/x/hills.tif"}).toStdString(), "Heights for the slopes of streets: hills.tif");
    EXPECT_EQ(hold({"/x/plan.dwg"}).toStdString(), "Cannot read plan.dwg: export it as GeoPackage");
}

TEST_F(DropOnWindow, FilesHeldOverIt_DimTheMapInsideADashedFrame) {
    hold({"/x/a.gpkg"});
    const QImage frame = window_->drop_frame().parentWidget()->grab().toImage();
    QDragLeaveEvent leave;
    QApplication::sendEvent(window_.get(), &leave);
    EXPECT_FALSE(window_->drop_frame().isVisible());
    const QImage plain = canvas().grab().toImage();
    EXPECT_LT(qGray(frame.pixel(5, 400)), qGray(plain.pixel(5, 400)));
}

TEST_F(DropOnWindow, LayersOfACity_GoToTheirSteps) {
    const QString folder = QFileInfo(sample_study()).path();
    hold({folder + "/city.gpkg", folder + "/streets.osm.pbf"});
    drop();
    ASSERT_TRUE(doctor_opens())
        << "what is in the layers is told before anything is done with them";
    press("studyFromDropped");
    ASSERT_TRUE(wizard_opens());
    EXPECT_EQ(QFileInfo(QString::fromStdString(draft().streets.path)).fileName(),
              "streets.osm.pbf");
    EXPECT_EQ(draft().barriers.info->name, "barriers");
    EXPECT_EQ(draft().care.info->name, "facilities");
    EXPECT_EQ(draft().people.info->name, "blocks");
    EXPECT_EQ(draft().people_field, "people");
    EXPECT_EQ(draft().areas.info->name, "neighbourhoods");
    for (const DraftStep step :
         {DraftStep::Streets, DraftStep::CarePlaces, DraftStep::People, DraftStep::Limit}) {
        EXPECT_EQ(lack_in(draft(), step), std::nullopt);
    }
}

TEST_F(DropOnWindow, UnreadableAmongReadable_SaysWhyAndTheRestGoesOn) {
    const TempFolder folder;
    const QString care =
        QString::fromStdString(folder.write("care.csv", "id,name,lon,lat\n1,Casa,-70.6,4.6\n"));
    const QString plan = QString::fromStdString(folder.write("plan.dwg", "AC1032"));
    hold({care, plan});
    drop();
    ASSERT_TRUE(doctor_opens());
    EXPECT_THAT(window_->failure_bar().text().toStdString(), HasSubstr("plan.dwg"));
    press("studyFromDropped");
    ASSERT_TRUE(wizard_opens());
    EXPECT_EQ(draft().care.path, care.toStdString());
}

TEST_F(DropOnWindow, Layer_IsLookedAtByTheDoctorAndAddedToTheMap) {
    const TempFolder folder;
    // The second row says where it is in words.
    const QString trees = QString::fromStdString(
        folder.write("trees.csv", "id,name,lon,lat\n1,Ceiba,-70.6,4.6\n2,Samán,here,4.6\n"));
    const std::size_t before = document().layers().size();
    hold({trees});
    drop();
    ASSERT_TRUE(doctor_opens());
    CheckDialog& doctor = *window_->desk().doctor();
    EXPECT_EQ(doctor.size(), QSize(760, 560));
    const QList<FindingCard*> findings = doctor.findChildren<FindingCard*>();
    EXPECT_FALSE(findings.isEmpty()) << "of the row without a place";
    EXPECT_EQ(document().layers().size(), before) << "nothing is done before it is asked for";
    press("addDropped");
    ASSERT_TRUE(QTest::qWaitFor([&] { return document().layers().size() == before + 1; }, 30'000));
    ASSERT_TRUE(settle());
    EXPECT_TRUE(std::ranges::any_of(document().layers(), [](const MapLayer& layer) {
        return layer.source.find("trees.csv") != std::string::npos;
    }));
    window_->actions().undo->trigger();
    EXPECT_EQ(document().layers().size(), before);
}

TEST_F(DropOnWindow, Heights_AreOfferedToTheOpenStudyAndNothingChangesBeforeTheyAreTaken) {
    const TempFolder folder;
    hold({QString::fromStdString(folder.write("hills.tif", "II*"))});
    drop();
    StudyPropertiesDialog* const form = window_->forms().properties();
    ASSERT_NE(form, nullptr);
    QStringList texts;
    for (const QLabel* const label : form->findChildren<QLabel*>()) {
        texts << label->text();
    }
    EXPECT_THAT(texts.join('\n').toStdString(), HasSubstr("hills.tif"));
    EXPECT_TRUE(document().settings().network.elevation.empty());
    form->reject();
}

}  // namespace
}  // namespace cercania::viewer
