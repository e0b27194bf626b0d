#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>

#include <gmock/gmock.h>

#include "app/viewer/wizard/missing_files_dialog.h"
#include "tests/viewer/shell/sample_window.h"
#include "tests/viewer/shell/study_copy.h"

namespace cercania::viewer {
namespace {

using ::testing::HasSubstr;

class MissingFiles : public SampleWindow {
  protected:
    MissingFilesDialog* dialog() { return window_->desk().missing_files(); }
    /// Opens the copy, whose files are not all there; false when the dialog does not come.
    bool open_copy() {
        window_->open_study(copy_.study());
        return QTest::qWaitFor([this] { return dialog() != nullptr && dialog()->isVisible(); },
                               20'000);
    }
    void press(const char* button) {
        auto* const found = dialog()->findChild<QPushButton*>(button);
        ASSERT_NE(found, nullptr);
        ASSERT_TRUE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    bool copy_is_shown() {
        return QTest::qWaitFor([this] { return document().path() == copy_.study(); }, 30'000) &&
               settle();
    }

    StudyCopy copy_;
};

TEST_F(MissingFiles, FoundFile_FindsTheOthersAndTheStudyGoesOn) {
    const QString expected = window_->headline().number();
    ASSERT_TRUE(QDir().mkdir(copy_.path("moved")));
    for (const char* name : {"city.gpkg", "streets.osm.pbf"}) {
        ASSERT_TRUE(QFile::rename(copy_.path(name), copy_.path("moved/") + name));
    }
    ASSERT_TRUE(open_copy());
    EXPECT_FALSE(dialog()->findChild<QPushButton*>("openFound")->isEnabled());
    EXPECT_EQ(window_->headline().number(), expected) << "the study on the screen stays";
    EXPECT_THAT(window_->failure_bar().text().toStdString(), HasSubstr("streets.osm.pbf"));
    dialog()->find(0, copy_.path("moved/streets.osm.pbf"));
    press("openFound");
    ASSERT_TRUE(copy_is_shown());
    EXPECT_EQ(window_->headline().number(), expected);
    EXPECT_TRUE(document().is_dirty()) << "the file still has the old places";
    EXPECT_EQ(document().settings().facilities.source,
              (copy_.path("moved/city.gpkg") + "|layername=facilities").toStdString());
    window_->study().save(copy_.study());
    EXPECT_FALSE(document().is_dirty());
}

TEST_F(MissingFiles, BarriersLeftOut_LeavesAStudyWithoutThem) {
    QFile study(copy_.study());
    ASSERT_TRUE(study.open(QIODevice::ReadWrite));
    const QByteArray text = study.readAll().replace("city.gpkg|layername=barriers", "river.shp");
    study.resize(0);
    study.write(text);
    study.close();
    ASSERT_TRUE(open_copy());
    press("leaveOut0");
    press("openFound");
    ASSERT_TRUE(copy_is_shown());
    EXPECT_FALSE(document().settings().network.barriers);
    QFile unchanged(copy_.study());
    ASSERT_TRUE(unchanged.open(QIODevice::ReadOnly));
    EXPECT_EQ(unchanged.readAll(), text) << "nothing is written until it is saved";
}

TEST_F(MissingFiles, HeightsThatAreGone_AreAskedForAndCanBeLeftOut) {
    QFile study(copy_.study());
    ASSERT_TRUE(study.open(QIODevice::ReadWrite));
    QByteArray text = study.readAll();
    ASSERT_TRUE(text.contains("[network]\n"));
    text.replace("[network]\n", "[network]\nelevation = [\"hills.tif\"]\n");
    study.resize(0);
    study.write(text);
    study.close();
    ASSERT_TRUE(open_copy());
    QStringList names;
    for (const QLabel* const label : dialog()->findChildren<QLabel*>()) {
        names << label->text();
    }
    EXPECT_TRUE(names.contains("Heights")) << names.join(", ").toStdString();
    press("leaveOut0");
    press("openFound");
    ASSERT_TRUE(copy_is_shown());
    EXPECT_TRUE(document().settings().network.elevation.empty());
}

TEST_F(MissingFiles, CareAndStreets_CannotBeLeftOut) {
    ASSERT_TRUE(QFile::remove(copy_.path("streets.osm.pbf")));
    ASSERT_TRUE(open_copy());
    EXPECT_FALSE(dialog()->findChild<QPushButton*>("leaveOut0")->isEnabled());
    const QString before = document().path();
    QTest::keyClick(dialog(), Qt::Key_Escape);
    EXPECT_EQ(document().path(), before);
}

}  // namespace
}  // namespace cercania::viewer
