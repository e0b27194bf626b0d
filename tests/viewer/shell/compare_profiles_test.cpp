#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "app/viewer/model/words.h"
#include "app/viewer/shell/study_forms.h"
#include "app/viewer/wizard/compare_profiles_dialog.h"
#include "core/study/study_file.h"
#include "tests/support/run_program.h"
#include "tests/viewer/shell/sample_window.h"
#include "tests/viewer/shell/study_copy.h"

namespace cercania::viewer {
namespace {

using nlohmann::json;
using ::testing::ElementsAre;

/// The sample city with its hills, limited to 15 minutes, in a folder of its own.
class CompareProfiles : public SampleWindow {
  protected:
    void SetUp() override {
        StudySettings settings = read_study_file(copy_.study().toStdString());
        settings.network.elevation = {copy_.path("elevation.tif").toStdString()};
        settings.analysis.cutoffs = parse_cutoffs("15min");
        settings.outputs = {};
        write_study_file(copy_.study().toStdString(), settings);
        open_window(copy_.study().toStdString());
        window_->actions().compare_profiles->trigger();
        ASSERT_NE(dialog(), nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog()));
    }

    CompareProfilesDialog* dialog() { return window_->forms().compared_profiles(); }
    QListWidget& choices() { return *dialog()->findChild<QListWidget*>("profileChoices"); }
    QTableView& table(const char* name) { return *dialog()->findChild<QTableView*>(name); }
    QPushButton& button(const char* name) { return *dialog()->findChild<QPushButton*>(name); }
    /// Ticks profiles in the list by the space bar.
    void tick(const std::vector<std::string>& names) {
        for (int row = 0; row < choices().count(); ++row) {
            const std::string name =
                choices().item(row)->data(Qt::UserRole).toString().toStdString();
            if (std::ranges::find(names, name) != names.end()) {
                choices().setFocus();
                choices().setCurrentRow(row);
                QTest::keyClick(&choices(), Qt::Key_Space);
            }
        }
    }
    void compare() {
        QTest::mouseClick(&button("compareNow"), Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog()->is_busy(); }, 60'000));
        ASSERT_NE(table("comparedProfiles").model(), nullptr);
    }
    static QString cell(const QTableView& table, int row, int column) {
        return table.model()->index(row, column).data().toString();
    }
    /// What the program answers to the study as it was saved.
    json answer_of_run() {
        const auto result = testing::run_program({"run", copy_.study().toStdString(), "--json"});
        EXPECT_EQ(result.exit_code, 0) << result.errors;
        return json::parse(result.output)["answer"];
    }

    StudyCopy copy_;
};

QString people(const json& number) {
    return Words::count(std::llround(number.get<double>()));
}

TEST_F(CompareProfiles, Tables_HoldTheNumbersOfTheProgram) {
    EXPECT_FALSE(button("compareNow").isEnabled());  // the study's own profile alone
    tick({"older_80_plus", "wheelchair_manual"});
    ASSERT_NO_FATAL_FAILURE(compare());
    EXPECT_THAT(document().settings().compared_profiles,
                ElementsAre("adult", "older_80_plus", "wheelchair_manual"));
    EXPECT_TRUE(document().is_dirty());
    window_->study().save(copy_.study());
    const json answer = answer_of_run();
    const QTableView& profiles = table("comparedProfiles");
    ASSERT_EQ(profiles.model()->rowCount(), 3);
    for (int i = 0; i < 3; ++i) {
        const json& one = answer["profiles"][static_cast<std::size_t>(i)];
        EXPECT_EQ(cell(profiles, i, 1), people(one["served"]));
        if (i > 0) {
            EXPECT_EQ(cell(profiles, i, 3), people(one["lost"]));
            EXPECT_EQ(cell(profiles, i, 4), people(one["lost_at_closed_streets"]));
        }
    }
    EXPECT_EQ(cell(profiles, 2, 0), "Manual wheelchair");
    const QTableView& areas = table("lossByArea");
    ASSERT_GT(areas.model()->rowCount(), 0);
    for (int row = 0; row < areas.model()->rowCount(); ++row) {
        const auto found = std::ranges::find_if(answer["areas"], [&](const json& area) {
            return area["area"] == cell(areas, row, 0).toStdString();
        });
        ASSERT_NE(found, answer["areas"].end()) << cell(areas, row, 0).toStdString();
        const json& served = (*found)["served"];
        EXPECT_EQ(cell(areas, row, 1), people(served[0]));
        for (std::size_t i = 1; i < 3; ++i) {
            const double loss = served[0].get<double>() - served[i].get<double>();
            EXPECT_EQ(cell(areas, row, static_cast<int>(i) + 1),
                      Words::change(-std::llround(loss)));
        }
    }
    const json& pieces = answer["profiles"][2]["cut_pieces"];
    const QTableView& streets = table("cuttingStreets");
    ASSERT_EQ(streets.model()->rowCount(),
              static_cast<int>(pieces.size() + answer["profiles"][1]["cut_pieces"].size()));
    EXPECT_EQ(cell(streets, streets.model()->rowCount() - static_cast<int>(pieces.size()), 4),
              people(pieces[0]["people"]));
}

TEST_F(CompareProfiles, ClickOnAStreet_ZoomsThere) {
    tick({"wheelchair_manual"});
    ASSERT_NO_FATAL_FAILURE(compare());
    window_->study().save(copy_.study());
    const json at = answer_of_run()["profiles"][1]["cut_pieces"][0]["at"];
    dialog()->findChild<QTabWidget*>()->setCurrentIndex(1);
    QTableView& streets = table("cuttingStreets");
    const double before = canvas().metres_per_pixel();
    QTest::mouseClick(streets.viewport(), Qt::LeftButton, {},
                      streets.visualRect(streets.model()->index(0, 0)).center());
    ASSERT_TRUE(settle());
    const PlanePoint place = document().result().study->network.graph->projection().to_plane(
        GeoPoint::of(at[0].get<double>(), at[1].get<double>()));
    const QPoint middle = canvas().rect().center();
    EXPECT_LT((pixel(place) - middle).manhattanLength(), 4);
    EXPECT_LT(canvas().metres_per_pixel(), before);
}

TEST_F(CompareProfiles, ClickOnANeighbourhood_SelectsIt) {
    tick({"older_80_plus"});
    ASSERT_NO_FATAL_FAILURE(compare());
    QTableView& areas = table("lossByArea");
    QTest::mouseClick(areas.viewport(), Qt::LeftButton, {},
                      areas.visualRect(areas.model()->index(0, 0)).center());
    ASSERT_EQ(document().selected_zones().size(), 1U);
    EXPECT_EQ(area_name(*document().result().base->live.gaps, document().selected_zones().front()),
              cell(areas, 0, 0));
}

TEST_F(CompareProfiles, SavedChoice_IsComparedWhenItIsOpenedAgain) {
    tick({"cane_or_walker"});
    ASSERT_NO_FATAL_FAILURE(compare());
    const QString lost = cell(table("comparedProfiles"), 1, 3);
    window_->study().save(copy_.study());
    EXPECT_THAT(read_study_file(copy_.study().toStdString()).compared_profiles,
                ElementsAre("adult", "cane_or_walker"));
    dialog()->close();
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog() == nullptr; }));
    window_->actions().compare_profiles->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog()->is_busy(); }, 60'000));
    EXPECT_EQ(cell(table("comparedProfiles"), 1, 3), lost);
    EXPECT_FALSE(document().is_dirty());
    window_->actions().undo->trigger();
    EXPECT_TRUE(document().settings().compared_profiles.empty());
}

TEST_F(CompareProfiles, WhatIf_IsComparedAsItIsShown) {
    tick({"older_80_plus"});
    ASSERT_NO_FATAL_FAILURE(compare());
    const QString served = cell(table("comparedProfiles"), 0, 1);
    window_->study().start_what_if();
    const std::string id = document().result().study->facilities.all.front().id;
    window_->study().toggle_closed(id);
    ASSERT_TRUE(settle());
    ASSERT_NO_FATAL_FAILURE(compare());
    const double counted = document().shown_state()->live.gaps->table.in_areas.served;
    EXPECT_EQ(cell(table("comparedProfiles"), 0, 1), Words::count(std::llround(counted)));
    EXPECT_NE(cell(table("comparedProfiles"), 0, 1), served);
}

TEST_F(CompareProfiles, Stop_LeavesNothingHalfCompared) {
    tick({"older_80_plus", "wheelchair_manual", "cyclist"});
    QTest::mouseClick(&button("compareNow"), Qt::LeftButton);
    ASSERT_TRUE(dialog()->is_busy());
    QTest::mouseClick(&button("stopComparing"), Qt::LeftButton);
    EXPECT_FALSE(dialog()->is_busy());
    QTest::qWait(200);
    EXPECT_EQ(table("comparedProfiles").model(), nullptr);
    // Another one goes well afterwards.
    ASSERT_NO_FATAL_FAILURE(compare());
    EXPECT_EQ(table("comparedProfiles").model()->rowCount(), 4);
}

}  // namespace
}  // namespace cercania::viewer
