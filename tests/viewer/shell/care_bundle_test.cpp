// "All of these within reach": the switch under the services, what it changes, and that the command
// line gives the same from the saved study.

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <cmath>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "app/viewer/model/words.h"
#include "app/viewer/panels/explain_panel.h"
#include "core/geometry/polygon_area.h"
#include "core/study/explain_analysis.h"
#include "core/study/gaps_analysis.h"
#include "core/study/study_file.h"
#include "tests/support/folders/folders.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/shell/sample_window.h"
#include "tests/viewer/shell/study_copy.h"

namespace cercania::viewer {
namespace {

using ::testing::ElementsAre;

class CareBundle : public SampleWindow {
  protected:
    QCheckBox* all_needed() { return window_->findChild<QCheckBox*>("allNeeded"); }
    void click_all_needed() {
        QCheckBox* const box = all_needed();
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, box->height() / 2));
    }
    QString headline() { return window_->headline().number(); }
    LoadedStudy loaded(const QString& path) {
        StudySettings settings = read_study_file(path.toStdString());
        settings.profile_folders = {project_folder().string() + "/data/profiles"};
        RunReport report("run");
        return load_study(settings, true, report, Control());
    }
};

TEST_F(CareBundle, Switch_AsksForAllServicesAndUndoes) {
    const StudyCopy copy;
    const QString any = headline();
    const double ground = area_of(document().result().base->live.catchments.back()).value();
    click_all_needed();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(all_needed()->isChecked());
    EXPECT_THAT(document().required(),
                ElementsAre("childcare", "health", "laundry", "legal", "sport", "training"));
    const QString all = headline();
    EXPECT_NE(all, any);
    EXPECT_LT(area_of(document().result().base->live.catchments.back()).value(), 0.5 * ground);
    window_->study().save(copy.study());
    RunReport report("run");
    const GapResult gaps = analyse_gaps(loaded(copy.study()), report, Control());
    EXPECT_EQ(Words::count(std::llround(gaps.table.in_areas.unserved)), all);
    window_->actions().undo->trigger();
    ASSERT_TRUE(settle());
    EXPECT_FALSE(all_needed()->isChecked());
    EXPECT_EQ(headline(), any);
}

TEST_F(CareBundle, ServiceTakenOut_IsNotNeeded) {
    click_all_needed();
    ASSERT_TRUE(settle());
    const QString all = headline();
    window_->study().set_services_off({FacilitySymbol::Legal});
    ASSERT_TRUE(settle());
    EXPECT_THAT(document().required(),
                ElementsAre("childcare", "health", "laundry", "sport", "training"));
    EXPECT_NE(headline(), all);
    // Care blocks alone: all that they offer.
    window_->study().set_services_off({FacilitySymbol::Childcare, FacilitySymbol::Training,
                                       FacilitySymbol::Health, FacilitySymbol::Legal,
                                       FacilitySymbol::Sport, FacilitySymbol::Laundry,
                                       FacilitySymbol::Other});
    ASSERT_TRUE(settle());
    EXPECT_THAT(document().required(),
                ElementsAre("childcare", "health", "laundry", "legal", "sport", "training"));
}

/// With every service unchecked nobody is served, for want of care and not of streets.
TEST_F(CareBundle, NoService_ServesNobodyAndComesBack) {
    const QString any = headline();
    auto* const list = window_->findChild<QTreeWidget*>("servicesList");
    QTimer::singleShot(0, [] {
        auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        for (QAction* const action : menu->actions()) {
            if (action->text() == "No service") {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            }
        }
    });
    emit list->customContextMenuRequested(QPoint(20, 20));
    ASSERT_TRUE(settle());
    EXPECT_EQ(headline(), "30,000");
    EXPECT_FALSE(all_needed()->isEnabled());
    const GapTable& table = document().result().base->live.gaps->table;
    EXPECT_EQ(table.in_areas.unserved_by_reason[static_cast<std::size_t>(GapReason::Disconnected)],
              0.0);
    EXPECT_GT(table.in_areas.unserved_by_reason[static_cast<std::size_t>(GapReason::NoService)],
              29'000.0);
    const auto* const sentence = window_->findChild<QLabel*>("headlineSentence");
    EXPECT_TRUE(sentence->text().startsWith("No care place counts"));
    window_->actions().undo->trigger();
    ASSERT_TRUE(settle());
    EXPECT_EQ(headline(), any);
}

TEST_F(CareBundle, SavedStudy_OpensWithIt) {
    const StudyCopy copy;
    click_all_needed();
    ASSERT_TRUE(settle());
    const QString all = headline();
    window_->study().save(copy.study());
    QSignalSpy opened(&document(), &Document::opened);
    window_->open_study(copy.study());
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.count() == 1; }, 30'000));
    ASSERT_TRUE(settle());
    EXPECT_TRUE(all_needed()->isChecked());
    EXPECT_EQ(headline(), all);
    EXPECT_FALSE(document().is_dirty());
}

/// The file of the neighbourhoods has the bundle's fields, as `cercania gaps` writes them.
TEST_F(CareBundle, ExportedNeighbourhoods_TellWhatIsMissing) {
    const StudyCopy copy;
    click_all_needed();
    ASSERT_TRUE(settle());
    window_->study().save(copy.study());
    QSignalSpy exported(&window_->study().worker(), &StudyWorker::exported);
    const QString path = QFileInfo(copy.study()).dir().filePath("exported.geojson");
    window_->study().export_layers(path, {ExportedLayer::Gaps});
    ASSERT_TRUE(QTest::qWaitFor([&] { return exported.count() == 1; }, 30'000));
    const auto written =
        nlohmann::json::parse(cercania::testing::content_of(path.toStdString()))["features"];
    RunReport report("run");
    const LoadedStudy study = loaded(copy.study());
    const FeatureLayer expected =
        gaps_layer(analyse_gaps(study, report, Control()), study.facilities);
    const std::size_t share = expected.require_field("bundle");
    const std::size_t missing = expected.require_field("missing");
    ASSERT_EQ(written.size(), expected.features.size());
    for (std::size_t i = 0; i < expected.features.size(); ++i) {
        const auto& told = written[i]["properties"];
        EXPECT_EQ(told["missing"].is_null() ? "" : told["missing"].get<std::string>(),
                  to_text(expected.features[i].values[missing]));
        if (const auto* const number = std::get_if<double>(&expected.features[i].values[share])) {
            EXPECT_NEAR(told["bundle"].get<double>(), *number, 1e-9);
        }
    }
}

TEST_F(CareBundle, Explanation_ListsEachServiceAsTheCommandLineDoes) {
    const StudyCopy copy;
    click_all_needed();
    ASSERT_TRUE(settle());
    window_->study().save(copy.study());
    const LoadedStudy study = loaded(copy.study());
    const PlanePoint home = study.demand->places.places.front().point;
    const Explanation expected =
        explain_place(study, study.network.graph->projection().to_geo(home), Control());
    std::shared_ptr<const ExplainedPlace> shown;
    QObject::connect(&window_->study(), &StudyController::explained, window_.get(),
                     [&](const std::shared_ptr<const ExplainedPlace>& place) { shown = place; });
    window_->study().explain(home);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown != nullptr; }, 30'000));
    ASSERT_EQ(shown->explanation.services.size(), expected.services.size());
    for (std::size_t i = 0; i < expected.services.size(); ++i) {
        const ExplainedService& one = shown->explanation.services[i];
        EXPECT_EQ(one.service, expected.services[i].service);
        EXPECT_EQ(one.within, expected.services[i].within);
        EXPECT_EQ(one.cost->distance, expected.services[i].cost->distance);
    }
    QStringList words;
    for (const QLabel* const label : window_->findChild<ExplainPanel*>()->findChildren<QLabel*>()) {
        words << label->text();
    }
    EXPECT_TRUE(words.contains("Each service needed"));
    EXPECT_TRUE(words.contains("Laundry") || words.contains("Laundry: beyond"))
        << words.join(" | ").toStdString();
}

/// Nobody else offers legal advice than the care block in the centre and the house of justice.
TEST_F(CareBundle, LastPlaceOfAService_ClosedInAWhatIf_LeavesNobodyServed) {
    click_all_needed();
    ASSERT_TRUE(settle());
    window_->study().start_what_if();
    const Facilities& facilities = document().result().study->facilities;
    std::size_t closed = 0;
    for (const Facility& facility : facilities.all) {
        const std::vector<std::string> offered = facilities.services_of(facility);
        if (std::find(offered.begin(), offered.end(), "legal") != offered.end()) {
            window_->study().toggle_closed(facility.id);
            ++closed;
        }
    }
    ASSERT_EQ(closed, 2U);
    ASSERT_TRUE(settle());
    const GapTable& table = document().result().what_if->live.gaps->table;
    EXPECT_EQ(table.in_areas.served, 0.0);
    EXPECT_GT(table.in_areas.unserved_by_reason[static_cast<std::size_t>(GapReason::NoService)],
              29'000.0);
}

}  // namespace
}  // namespace cercania::viewer
