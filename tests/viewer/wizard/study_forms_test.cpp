#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

#include <gmock/gmock.h>

#include "app/viewer/wizard/add_people_dialog.h"
#include "app/viewer/wizard/people_page.h"
#include "app/viewer/wizard/preview_map.h"
#include "app/viewer/wizard/study_properties_dialog.h"
#include "core/study/study_file.h"
#include "tests/support/small_town.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

using ::testing::HasSubstr;

constexpr int kLongestWait = 30'000;  // milliseconds

/// The small town as a study of its own, with or without its people.
class StudyFormsOverTown : public SampleWindow {
  protected:
    void SetUp() override {}
    void open(bool with_people) {
        StudySettings settings;
        settings.name = "Town";
        settings.network.source = town_.streets;
        settings.network.join_crossings = true;
        settings.facilities.source = town_.care;
        if (with_people) {
            settings.demand.source = town_.homes;
            settings.demand.people_field = "people";
            settings.areas = AreaSettings{town_.areas, {}, {}};
        }
        settings.analysis.cutoffs = parse_cutoffs(std::string_view("222m"));
        path_ = town_.write("town.toml", "");
        write_study_file(path_, settings);
        open_window(path_);
    }
    template <typename Widget>
    Widget& in(QWidget& form, const char* name) {
        return *form.findChild<Widget*>(name);
    }
    StudyPropertiesDialog& open_properties() {
        window_->actions().properties->trigger();
        return *window_->forms().properties();
    }
    void use(StudyPropertiesDialog& form) {
        QTest::mouseClick(&in<QPushButton>(form, "useProperties"), Qt::LeftButton);
    }

    testing::SmallTown town_;
    std::string path_;
};

TEST_F(StudyFormsOverTown, NameAndLimits_ChangeWithoutReadingAndAreSavedAndUndone) {
    ASSERT_NO_FATAL_FAILURE(open(true));
    const LoadedStudy* const study = document().result().study.get();
    StudyPropertiesDialog& form = open_properties();
    in<QLineEdit>(form, "propertyName").setText("El pueblo");
    in<QLineEdit>(form, "propertyLimits").setText("100 m, 300 m");
    use(form);
    ASSERT_TRUE(settle());
    EXPECT_EQ(document().title(), "El pueblo");
    EXPECT_DOUBLE_EQ(document().cutoffs().back().limit, 300.0);
    EXPECT_EQ(document().result().study.get(), study) << "nothing was to be read again";
    EXPECT_EQ(document().result().base->cutoffs.size(), 2U);
    window_->study().save(QString::fromStdString(path_));
    EXPECT_EQ(read_study_file(path_).name, "El pueblo");
    window_->actions().undo->trigger();
    ASSERT_TRUE(settle());
    EXPECT_EQ(document().title(), "Town");
    EXPECT_EQ(document().result().base->cutoffs.size(), 1U);
}

TEST_F(StudyFormsOverTown, FartherStreets_TieMorePlaces) {
    // A place 500 m from any street counts only when streets may be that far.
    town_.write("care.csv", "id,name,lon,lat\nc1,Casa,0,0\nfar,Lejos,0.0065,0.001\n");
    ASSERT_NO_FATAL_FAILURE(open(true));
    const auto tied = [this](std::size_t place) {
        return !document().result().study->facilities.all[place].entries.empty();
    };
    ASSERT_FALSE(tied(1));
    StudyPropertiesDialog& form = open_properties();
    in<QDoubleSpinBox>(form, "propertyMaxSnap").setValue(600.0);
    use(form);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(tied(1));
    window_->actions().undo->trigger();
    ASSERT_TRUE(settle());
    EXPECT_FALSE(tied(1));
}

TEST_F(StudyFormsOverTown, CareFarFromStreets_OffersToRaiseTheLimit) {
    town_.write("care.csv", "id,name,lon,lat\nc1,Casa,0,0\nfar,Lejos,0.0065,0.001\n");
    ASSERT_NO_FATAL_FAILURE(open(true));
    window_->show_tab(ResultTab::Issues);
    auto& issues = in<QTreeView>(*window_, "issuesTree");
    const QAbstractItemModel& kinds = *issues.model();
    auto& raise = in<QPushButton>(*window_, "raiseLimit");
    for (int row = 0; row < kinds.rowCount(); ++row) {
        const QModelIndex kind = kinds.index(row, 0);
        issues.setCurrentIndex(kind);
        EXPECT_EQ(raise.isVisible(),
                  kind.data(IssuesModel::CodeRole).toString() == "facility_not_snapped");
        if (raise.isVisible()) {
            break;
        }
    }
    ASSERT_TRUE(raise.isVisible());
    EXPECT_EQ(raise.text(), QString::fromUtf8("Raise the limit of 250\u00a0m…"));
    QTest::mouseClick(&raise, Qt::LeftButton);
    ASSERT_NE(window_->forms().properties(), nullptr);
    auto& distance = in<QDoubleSpinBox>(*window_->forms().properties(), "propertyMaxSnap");
    EXPECT_TRUE(QTest::qWaitFor([&] { return distance.hasFocus(); }));
    EXPECT_DOUBLE_EQ(distance.value(), 250.0);
}

TEST_F(StudyFormsOverTown, WhatCannotBe_IsSaidAndTheFormStaysOpen) {
    ASSERT_NO_FATAL_FAILURE(open(true));
    StudyPropertiesDialog& form = open_properties();
    in<QLineEdit>(form, "propertyLimits").setText("far");
    use(form);
    EXPECT_TRUE(form.isVisible());
    EXPECT_THAT(form.problem().toStdString(), HasSubstr("10 min, 20 min"));
    in<QLineEdit>(form, "propertyLimits").setText("222 m");
    in<QLineEdit>(form, "propertyCrs").setText("999999");
    use(form);
    EXPECT_THAT(form.problem().toStdString(), HasSubstr("999999"));
    in<QLineEdit>(form, "propertyCrs").clear();
    use(form);
    EXPECT_EQ(document().undo_stack().count(), 0) << "nothing was changed";
    EXPECT_FALSE(document().is_dirty());
}

TEST_F(StudyFormsOverTown, DirectionUnknownTagsAndCountry_GoIntoTheStudyFile) {
    ASSERT_NO_FATAL_FAILURE(open(true));
    StudyPropertiesDialog& form = open_properties();
    auto& direction = in<QComboBox>(form, "propertyDirection");
    ASSERT_EQ(direction.count(), 3);
    direction.setFocus();
    QTest::keyClick(&direction, Qt::Key_End);
    auto& unknown = in<QComboBox>(form, "propertyUnknown");
    unknown.setFocus();
    QTest::keyClick(&unknown, Qt::Key_Down);
    QTest::keyClick(&unknown, Qt::Key_Down);
    auto& country = in<QComboBox>(form, "propertyCountry");
    EXPECT_EQ(country.currentText(), "The whole world");
    country.setFocus();
    QTest::keyClicks(&country, "Colo");
    EXPECT_EQ(country.currentText(), "Colombia");
    use(form);
    ASSERT_TRUE(settle());
    window_->study().save(QString::fromStdString(path_));
    const StudySettings saved = read_study_file(path_);
    EXPECT_EQ(saved.network.country, "CO");
    EXPECT_EQ(saved.analysis.direction, Direction::RoundTrip);
    EXPECT_EQ(saved.network.unknown_tags, "assume-not");
    window_->actions().undo->trigger();
    ASSERT_TRUE(settle());
    EXPECT_EQ(document().settings().analysis.direction, Direction::Towards);
    EXPECT_EQ(document().settings().network.unknown_tags, std::nullopt);
    EXPECT_EQ(document().settings().network.country, std::nullopt);
}

TEST_F(StudyFormsOverTown, Paces_AreNamedInWordsAndKeptByTheirFiles) {
    ASSERT_NO_FATAL_FAILURE(open(true));
    StudyPropertiesDialog& form = open_properties();
    auto& pace = in<QComboBox>(form, "propertyPace");
    ASSERT_EQ(pace.count(), 11) << "the profiles that ship";
    EXPECT_THAT(pace.itemText(0).toStdString(), HasSubstr("Adult"));
    pace.setFocus();
    while (pace.currentData().toString() != "older_80_plus") {
        QTest::keyClick(&pace, Qt::Key_Down);
        ASSERT_LT(pace.currentIndex(), 9) << "80 years is not the last";
    }
    use(form);
    ASSERT_TRUE(settle());
    EXPECT_EQ(document().settings().network.profile, "older_80_plus");
    // The profile's own pace: the mean of 0.968 m/s of men and 0.943 m/s of women, rounded.
    EXPECT_NEAR(document().result().study->network.graph->speed().value(), 0.96, 1e-9);
}

TEST_F(StudyFormsOverTown, AddPeople_CountsThemAndUndoGoesBackToCatchments) {
    ASSERT_NO_FATAL_FAILURE(open(false));
    auto* const sentence = window_->findChild<QLabel*>("headlineSentence");
    emit sentence->linkActivated("people");
    AddPeopleDialog* const form = window_->forms().people();
    ASSERT_NE(form, nullptr);
    form->accept();
    EXPECT_TRUE(form->isVisible());
    EXPECT_FALSE(form->foot_text().isEmpty()) << "it says what is missing";
    form->model().choose_file(LayerPurpose::People, QString::fromStdString(town_.homes));
    form->model().choose_file(LayerPurpose::Areas, QString::fromStdString(town_.areas));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return !form->model().is_busy() && form->preview().is_complete(); }, kLongestWait));
    EXPECT_EQ(form->foot_text(), "30 people");
    QTest::mouseClick(&in<QPushButton>(*form, "addThesePeople"), Qt::LeftButton);
    ASSERT_TRUE(settle());
    ASSERT_TRUE(document().result().base->figures.has_value());
    EXPECT_EQ(document().result().base->figures->total.people, 30);
    EXPECT_FALSE(window_->actions().add_people->isEnabled());
    window_->actions().undo->trigger();
    ASSERT_TRUE(settle());
    EXPECT_FALSE(document().result().base->live.gaps.has_value());
}

}  // namespace
}  // namespace cercania::viewer
