#include "app/viewer/wizard/study_wizard.h"

#include <QApplication>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>

#include <gmock/gmock.h>

#include "app/viewer/shell/data_folders.h"
#include "app/viewer/wizard/care_page.h"
#include "app/viewer/wizard/choice_card.h"
#include "app/viewer/wizard/doctor_list.h"
#include "app/viewer/wizard/finding_card.h"
#include "app/viewer/wizard/layer_row.h"
#include "app/viewer/wizard/notice.h"
#include "app/viewer/wizard/people_page.h"
#include "app/viewer/wizard/step_list.h"
#include "app/viewer/wizard/streets_page.h"
#include "tests/support/run_program.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/shell/sample_window.h"
#include "tests/viewer/wizard/file_dialogs.h"

namespace cercania::viewer {
namespace {

using cercania::testing::content_of;
using cercania::testing::TempFolder;
using ::testing::HasSubstr;

constexpr int kLongestWait = 60'000;  // milliseconds

QString sample_file(const char* name) {
    return QFileInfo(sample_study()).path() + '/' + QLatin1String(name);
}

/// The window with the sample city, and the wizard open over it.
class WizardOverSample : public SampleWindow {
  protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(SampleWindow::SetUp());
        window_->actions().new_study->trigger();
        ASSERT_NE(wizard(), nullptr);
        ASSERT_TRUE(wizard()->isVisible());
    }

    StudyWizard* wizard() { return window_->desk().wizard(); }
    QPushButton& next() { return *wizard()->findChild<QPushButton*>("wizardNext"); }
    void press_next() { QTest::mouseClick(&next(), Qt::LeftButton); }
    bool is_read() {
        return QTest::qWaitFor([this] { return !wizard()->model().is_busy(); }, kLongestWait);
    }
    /// Presses Choose… in a row and types the path.
    void choose(LayerRow& row, const QString& path) {
        QPushButton* choose_button = nullptr;
        for (QPushButton* const button : row.findChildren<QPushButton*>()) {
            if (button->text().startsWith("Choose")) {
                choose_button = button;
            }
        }
        ASSERT_NE(choose_button, nullptr);
        ASSERT_TRUE(choose_button->isVisible());
        QTest::mouseClick(choose_button, Qt::LeftButton);
        ASSERT_TRUE(type_into_file_dialog(row, path));
        ASSERT_TRUE(is_read());
    }
    /// The study of the wizard on the map; false when it does not come.
    bool is_shown() {
        return QTest::qWaitFor(
                   [this] { return document().path().isEmpty() && wizard() == nullptr; },
                   kLongestWait) &&
               settle();
    }
    void choose_limit_800() {
        auto* const card = wizard()->findChild<ChoiceCard*>("limit0");
        ASSERT_NE(card, nullptr);
        QTest::mouseClick(card, Qt::LeftButton);
        EXPECT_TRUE(card->isChecked());
    }
};

TEST_F(WizardOverSample, SampleLayersInFourSteps_GiveTheHeadlineOfTheSampleStudy) {
    const QString expected = window_->headline().number();
    const StudyResult before = document().result();
    choose(wizard()->streets_page().streets_row(), sample_file("streets.osm.pbf"));
    choose(wizard()->streets_page().barriers_row(), sample_file("city.gpkg"));
    EXPECT_THAT(wizard()->foot_text().toStdString(), HasSubstr("159 km of streets"));
    press_next();
    ASSERT_EQ(wizard()->step(), DraftStep::CarePlaces);
    choose(wizard()->care_page().care_row(), sample_file("city.gpkg"));
    EXPECT_EQ(wizard()->model().draft().care.info->name, "facilities");
    QTest::keyClick(&next(), Qt::Key_Space);
    ASSERT_EQ(wizard()->step(), DraftStep::People);
    choose(wizard()->people_page().people_row(), sample_file("city.gpkg"));
    EXPECT_EQ(wizard()->model().draft().people.info->name, "blocks");
    EXPECT_EQ(wizard()->model().draft().spread, SpreadMethod::Frontage);
    choose(wizard()->people_page().areas_row(), sample_file("city.gpkg"));
    EXPECT_EQ(wizard()->model().draft().areas.info->name, "neighbourhoods");
    press_next();
    ASSERT_EQ(wizard()->step(), DraftStep::Limit) << wizard()->foot_text().toStdString();
    choose_limit_800();
    QTest::keyClick(&next(), Qt::Key_Return);
    ASSERT_TRUE(is_shown());
    EXPECT_EQ(window_->headline().number(), expected);
    const GapTable& ours = document().result().base->live.gaps->table;
    const GapTable& theirs = before.base->live.gaps->table;
    ASSERT_EQ(ours.areas.size(), theirs.areas.size());
    for (std::size_t i = 0; i < ours.areas.size(); ++i) {
        EXPECT_EQ(ours.areas[i].served, theirs.areas[i].served);
        EXPECT_EQ(ours.areas[i].unserved, theirs.areas[i].unserved);
    }
    EXPECT_TRUE(document().is_dirty()) << "it is in no file yet";
    EXPECT_THAT(window_->windowTitle().toStdString(), HasSubstr("not saved"));
    // Saved and opened again it is the same.
    const TempFolder folder;
    const QString path = QString::fromStdString(folder.path("villa.toml"));
    window_->study().save(path);
    EXPECT_FALSE(document().is_dirty());
    QSignalSpy opened(&document(), &Document::opened);
    window_->open_study(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.count() == 1; }, kLongestWait));
    ASSERT_TRUE(settle());
    EXPECT_EQ(window_->headline().number(), expected);
}

/// Eleven zones in a row, the last two of which are parts of one and carry its whole population.
std::string zones_of_which_one_comes_twice() {
    std::string text = R"({"type":"FeatureCollection","features":[)";
    for (int i = 0; i < 11; ++i) {
        const std::string west = std::to_string(-70.606 + 0.001 * i);
        const std::string east = std::to_string(-70.605 + 0.001 * i);
        text +=
            (i == 0 ? "" : ",") +
            (R"({"type":"Feature","properties":{"nombre":"Zona )" + std::to_string(std::min(i, 9)) +
             R"(","pob_2018":)" + std::to_string(100 + std::min(i, 9)) +
             R"(},"geometry":{"type":"Polygon","coordinates":[[[)" + west + ",4.600],[" + east +
             ",4.600],[" + east + ",4.601],[" + west + ",4.601],[" + west + ",4.600]]]}}");
    }
    return text + "]}";
}

TEST_F(WizardOverSample, RepeatedPopulation_IsToldByTheDoctorAndCountedOnceWhenAsked) {
    const TempFolder folder;
    choose(wizard()->streets_page().streets_row(), sample_file("streets.osm.pbf"));
    press_next();
    choose(wizard()->care_page().care_row(), sample_file("city.gpkg"));
    auto* const fine = wizard()->care_page().findChild<DoctorList*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !fine->is_busy(); }, kLongestWait));
    EXPECT_EQ(fine->findChild<FindingCard*>(), nullptr) << "nothing is wrong with the sample";
    press_next();
    choose(wizard()->people_page().people_row(),
           QString::fromStdString(folder.write("zones.geojson", zones_of_which_one_comes_twice())));
    EXPECT_EQ(wizard()->model().draft().people_year, 2018) << "the field says so";
    auto* const doctor = wizard()->people_page().findChild<DoctorList*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !doctor->is_busy(); }, kLongestWait));
    ASSERT_TRUE(doctor->isVisible());
    ASSERT_NE(doctor->findChild<FindingCard*>("finding_repeated_population"), nullptr);
    QTest::mouseClick(doctor->findChild<QPushButton*>("countOnce"), Qt::LeftButton);
    const StudySettings settings = settings_of(wizard()->model().draft());
    EXPECT_TRUE(settings.demand.split_repeated);
    EXPECT_EQ(settings.demand.year, 2018);
}

TEST_F(WizardOverSample, NextWithoutStreets_SaysWhatIsMissingAndGoesThere) {
    EXPECT_TRUE(next().isEnabled());
    press_next();
    EXPECT_EQ(wizard()->step(), DraftStep::Streets);
    EXPECT_THAT(wizard()->foot_text().toStdString(), HasSubstr("file with the streets"));
    const QWidget* const focus = wizard()->focusWidget();
    ASSERT_NE(focus, nullptr);
    EXPECT_TRUE(wizard()->streets_page().streets_row().isAncestorOf(focus));
}

/// A street map that was cut short, and what the step says of it.
struct CutStreetMap {
    const char* file;
    /// How much of the sample city's map is left: 0 is only its header, else a share of it.
    double left;
    const char* told;
};

class CutStreets : public WizardOverSample, public ::testing::WithParamInterface<CutStreetMap> {
  protected:
    static std::string cut_map() {
        const std::string whole = content_of(sample_file("streets.osm.pbf").toStdString());
        constexpr std::size_t kHeader = 95;  // the bytes of its first block, which has no street
        return whole.substr(
            0, GetParam().left > 0.0
                   ? static_cast<std::size_t>(GetParam().left * static_cast<double>(whole.size()))
                   : kHeader);
    }
};

TEST_P(CutStreets, AreRefusedInTheirStepWithTheReasonAndOthersCanBeChosen) {
    const TempFolder folder;
    const QString headline = window_->headline().number();
    const std::string content = std::string(GetParam().file).ends_with(".osm")
                                    ? "<?xml version=\"1.0\"?>\n<osm version=\"0.6\">\n"
                                    : cut_map();
    LayerRow& row = wizard()->streets_page().streets_row();
    choose(row, QString::fromStdString(folder.write(GetParam().file, content)));
    EXPECT_THAT(row.problem().toStdString(), HasSubstr(GetParam().told));
    EXPECT_TRUE(row.findChild<Notice*>()->isVisible());
    press_next();
    EXPECT_EQ(wizard()->step(), DraftStep::Streets) << "no step further without streets";
    EXPECT_TRUE(next().isEnabled());
    EXPECT_EQ(window_->headline().number(), headline);
    EXPECT_EQ(document().path(), sample_study());
    choose(row, sample_file("streets.osm.pbf"));
    EXPECT_EQ(row.problem(), QString());
    EXPECT_THAT(wizard()->foot_text().toStdString(), HasSubstr("159 km of streets"));
    press_next();
    EXPECT_EQ(wizard()->step(), DraftStep::CarePlaces);
}

INSTANTIATE_TEST_SUITE_P(Wizard, CutStreets,
                         ::testing::Values(CutStreetMap{"header.osm.pbf", 0.0, "holds no way"},
                                           CutStreetMap{"half.osm.pbf", 0.5, "cut short"},
                                           CutStreetMap{"almost.osm.pbf", 0.99, "cut short"},
                                           CutStreetMap{"header.osm", 0.0, "cut short"}),
                         [](const auto& test) {
                             std::string name = test.param.file;
                             std::erase(name, '.');
                             return name;
                         });

TEST_F(WizardOverSample, OnlyCatchments_ShowsAMapWithoutPeople) {
    choose(wizard()->streets_page().streets_row(), sample_file("streets.osm.pbf"));
    press_next();
    choose(wizard()->care_page().care_row(), sample_file("city.gpkg"));
    press_next();
    press_next();
    EXPECT_EQ(wizard()->step(), DraftStep::People);
    EXPECT_THAT(wizard()->foot_text().toStdString(), HasSubstr("Only catchments"));
    auto* const box = wizard()->findChild<QAbstractButton*>("onlyCatchments");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    ASSERT_TRUE(wizard()->model().draft().only_catchments);
    press_next();
    ASSERT_EQ(wizard()->step(), DraftStep::Limit);
    press_next();
    ASSERT_TRUE(is_shown());
    EXPECT_FALSE(document().result().base->figures.has_value());
    EXPECT_FALSE(document().result().base->live.catchments.empty());
    EXPECT_EQ(window_->headline().number(), QString());
}

TEST_F(WizardOverSample, UncheckedService_IsLeftOutOfTheStudy) {
    choose(wizard()->streets_page().streets_row(), sample_file("streets.osm.pbf"));
    press_next();
    choose(wizard()->care_page().care_row(), sample_file("city.gpkg"));
    QListWidget& services = wizard()->care_page().services();
    ASSERT_GT(services.count(), 1);
    const std::string service = services.item(0)->data(Qt::UserRole).toString().toStdString();
    services.setFocus();
    services.setCurrentRow(0);
    QTest::keyClick(&services, Qt::Key_Space);
    QCoreApplication::processEvents();
    EXPECT_THAT(wizard()->model().draft().services_out, ::testing::ElementsAre(service));
    wizard()->model().edit([](StudyDraft& draft) { draft.only_catchments = true; });
    press_next();
    press_next();
    press_next();
    ASSERT_TRUE(is_shown());
    EXPECT_THAT(document().left_out(), ::testing::ElementsAre(service));
    std::size_t closed = 0;
    for (const Facility& facility : document().result().base->live.facilities.all) {
        closed += facility.closed ? 1U : 0U;
    }
    EXPECT_GT(closed, 0U);
    EXPECT_EQ(closed, document().base_edits().closed.size());
}

TEST_F(WizardOverSample, StudyThatCannotBeComputed_LeavesTheWizardOpenAndTheOldStudyThere) {
    const QString before = window_->headline().number();
    const TempFolder folder;
    choose(wizard()->streets_page().streets_row(), sample_file("streets.osm.pbf"));
    press_next();
    choose(wizard()->care_page().care_row(),
           QString::fromStdString(folder.write("paris.csv", "id,lon,lat\n1,2.35,48.85\n")));
    wizard()->model().edit([](StudyDraft& draft) { draft.only_catchments = true; });
    EXPECT_TRUE(wizard()->model().lies_elsewhere(LayerPurpose::CarePlaces));
    press_next();
    press_next();
    press_next();
    ASSERT_TRUE(QTest::qWaitFor([this] { return next().isEnabled(); }, kLongestWait));
    ASSERT_NE(wizard(), nullptr);
    EXPECT_TRUE(wizard()->isVisible());
    EXPECT_EQ(QFileInfo(QString::fromStdString(wizard()->model().draft().care.path)).fileName(),
              "paris.csv");
    EXPECT_EQ(window_->headline().number(), before);
    EXPECT_EQ(document().path(), sample_study());
}

TEST_F(WizardOverSample, CancelledWizard_KeepsWhatWasChosen) {
    choose(wizard()->streets_page().streets_row(), sample_file("streets.osm.pbf"));
    QTest::keyClick(wizard(), Qt::Key_Escape);
    EXPECT_FALSE(wizard()->isVisible());
    window_->actions().new_study->trigger();
    EXPECT_TRUE(wizard()->isVisible());
    EXPECT_TRUE(wizard()->model().draft().streets.usable());
}

TEST_F(WizardOverSample, OtherLanguage_ChangesItsWords) {
    window_->use_language("es");
    QCoreApplication::processEvents();
    EXPECT_FALSE(next().text().isEmpty());
    window_->use_language("en");
    QCoreApplication::processEvents();
    EXPECT_EQ(next().text(), "Next: Care places");
}

TEST_F(WizardOverSample, CardsOfTheLastStep_AreWholeInEveryLanguage) {
    auto* const steps = wizard()->findChild<StepList*>();
    for (const char* const language : {"en", "es", "fr"}) {
        window_->use_language(language);
        emit steps->step_asked(3);
        QApplication::processEvents();
        int paces = 0;
        for (const ChoiceCard* const card : wizard()->findChildren<ChoiceCard*>()) {
            const QRect place(card->mapTo(wizard(), QPoint()), card->size());
            EXPECT_TRUE(wizard()->rect().contains(place)) << card->text().toStdString();
            paces += card->objectName().isEmpty() ? 1 : 0;
            // The title is written in bold letters, in lines beside the dot.
            QFont bold = card->font();
            bold.setBold(true);
            const QRect title = QFontMetrics(bold).boundingRect(
                QRect(0, 0, card->width() - 38, 1000), Qt::TextWordWrap, card->text());
            EXPECT_LE(title.width(), card->width() - 38) << card->text().toStdString();
        }
        EXPECT_EQ(paces, 11) << "the profiles that ship";
    }
    window_->use_language("en");
}

}  // namespace
}  // namespace cercania::viewer
