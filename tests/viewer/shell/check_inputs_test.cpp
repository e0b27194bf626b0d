#include <QListWidget>
#include <QPushButton>
#include <span>

#include <gmock/gmock.h>

#include "app/viewer/shell/actions.h"
#include "app/viewer/shell/study_forms.h"
#include "app/viewer/wizard/check_dialog.h"
#include "app/viewer/wizard/finding_card.h"
#include "core/io/layer_reader.h"
#include "core/io/layer_writer.h"
#include "core/study/study_file.h"
#include "tests/viewer/shell/sample_window.h"
#include "tests/viewer/shell/study_copy.h"

namespace cercania::viewer {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;

/// The sample city, whose blocks of people hold one row twice.
class CheckInputs : public SampleWindow {
  protected:
    void SetUp() override {
        SampleWindow::SetUp();
        repeat_first_block();
        window_->open_study(copy_.study());
        ASSERT_TRUE(QTest::qWaitFor([this] { return document().path() == copy_.study(); }, 30'000));
        ASSERT_TRUE(settle());
        window_->actions().check_inputs->trigger();
        ASSERT_NE(dialog(), nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog()));
        ASSERT_TRUE(wait_for_answers());
    }

    /// Blocks of the copy become a file of their own, its first row twice.
    void repeat_first_block() {
        StudySettings settings = read_study_file(copy_.study().toStdString());
        Diagnostics diagnostics;
        FeatureLayer blocks = read_layer(*settings.demand.source, {}, diagnostics, Control());
        blocks.features.push_back(blocks.features.front());
        blocks.name = "blocks";
        const std::string file = copy_.path("blocks.gpkg").toStdString();
        write_layers(file, std::span(&blocks, 1), {}, diagnostics, Control());
        settings.demand.source = file;
        write_study_file(copy_.study().toStdString(), settings);
    }

    CheckDialog* dialog() { return window_->forms().check(); }
    bool wait_for_answers() {
        return QTest::qWaitFor([this] { return !dialog()->is_busy(); }, 30'000);
    }
    QListWidget& files() { return *dialog()->findChild<QListWidget*>("checkedFiles"); }
    /// Chooses the file of this name in the list by the arrow keys.
    bool choose(const QString& name) {
        files().setFocus();
        QTest::keyClick(&files(), Qt::Key_Home);
        for (int row = 0; row < files().count(); ++row) {
            if (files().currentItem()->text().endsWith(name)) {
                return true;
            }
            QTest::keyClick(&files(), Qt::Key_Down);
        }
        return false;
    }
    double people() { return document().result().study->demand->places.totals.people; }

    StudyCopy copy_;
};

TEST_F(CheckInputs, RowThatOccursTwice_IsFoundAndShownOnTheMap) {
    ASSERT_TRUE(choose("blocks.gpkg"));
    auto* const card = dialog()->findChild<FindingCard*>("finding_feature_duplicate");
    ASSERT_NE(card, nullptr);
    const PlanePoint before = canvas().viewport().centre;
    QTest::mouseClick(card->findChild<QPushButton*>("showFinding"), Qt::LeftButton);
    EXPECT_NE(canvas().viewport().centre, before) << "the map went to the finding";
}

TEST_F(CheckInputs, MendedCopy_IsTakenByTheStudyAndUndone) {
    ASSERT_TRUE(choose("blocks.gpkg"));
    const double doubled = people();
    ASSERT_NE(dialog()->findChild<QPushButton*>("useCopy"), nullptr);
    dialog()->use_copy(copy_.path("mended.gpkg"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return people() < doubled; }, 30'000));
    ASSERT_TRUE(settle());
    EXPECT_THAT(*document().settings().demand.source, EndsWith("mended.gpkg|layername=blocks"));
    ASSERT_EQ(document().settings().mended.size(), 1U);
    EXPECT_THAT(document().settings().mended.front().source, EndsWith("blocks.gpkg"));
    ASSERT_TRUE(wait_for_answers());
    EXPECT_EQ(dialog()->findChild<QPushButton*>("useCopy"), nullptr) << "nothing is left to mend";
    window_->actions().undo->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return people() == doubled; }, 30'000));
    EXPECT_TRUE(document().settings().mended.empty());
}

TEST_F(CheckInputs, StreetMapsAndRasters_AreNotAmongTheFiles) {
    for (int row = 0; row < files().count(); ++row) {
        EXPECT_THAT(files().item(row)->text().toStdString(), Not(HasSubstr("streets.osm.pbf")));
    }
}

}  // namespace
}  // namespace cercania::viewer
