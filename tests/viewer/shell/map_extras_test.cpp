#include <QCheckBox>
#include <QSignalSpy>
#include <QTabBar>

#include <gmock/gmock.h>

#include "app/viewer/map/cards/legend_card.h"
#include "app/viewer/map/cards/scale_card.h"
#include "app/viewer/model/words.h"
#include "app/viewer/panels/map_notes.h"
#include "core/study/explain_analysis.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

using ::testing::HasSubstr;
using testing::TempFolder;

class MapExtras : public SampleWindow {};

TEST_F(MapExtras, ExplainedPlace_ListsWhatEachLayerHasThere) {
    QSignalSpy explained(&window_->study(), &StudyController::explained);
    const GapResult& gaps = *document().result().base->live.gaps;
    const PlanePoint place = document().result().base->live.facilities.all.front().point;
    window_->study().explain(place);
    ASSERT_TRUE(QTest::qWaitFor([&] { return explained.count() == 1; }, 20'000));
    auto* const note = window_->findChild<ExplainNote*>();
    ASSERT_NE(note, nullptr);
    EXPECT_FALSE(note->layers_view().isVisible());
    note->tabs().setCurrentIndex(1);
    ASSERT_TRUE(note->layers_view().isVisible());
    const std::string text = note->layers_view().toPlainText().toStdString();
    const auto zone = window_->map().zone_at(place);
    ASSERT_TRUE(zone);
    EXPECT_THAT(text, HasSubstr("Care places"));
    EXPECT_THAT(text, HasSubstr("Catchments"));
    EXPECT_THAT(text, HasSubstr("Neighbourhoods"));
    EXPECT_THAT(text, HasSubstr(area_name(gaps, *zone).toStdString()));
    EXPECT_THAT(text, HasSubstr("Share within reach"));
    EXPECT_THAT(
        text,
        HasSubstr(
            facility_name(document().result().base->live.facilities.all.front()).toStdString()));
}

TEST_F(MapExtras, MeasuredLine_IsTheWalkAlongStreetsThatCoreFinds) {
    const auto& places = document().result().base->live.facilities.all;
    const QPoint from = pixel(places.front().point);
    const QPoint to = pixel(places.back().point);
    QSignalSpy measured(&window_->study(), &StudyController::measured);
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_R);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, from);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, to);
    ASSERT_TRUE(QTest::qWaitFor([&] { return measured.count() == 1; }, 20'000));
    const LoadedStudy& study = *document().result().study;
    const LocalProjection& projection = study.network.graph->projection();
    const PlaceToPlace walk = walk_between(study.network, study.settings,
                                           projection.to_geo(canvas().plane_at(QPointF(from))),
                                           projection.to_geo(canvas().plane_at(QPointF(to))), {});
    ASSERT_TRUE(walk.explanation.route);
    const MapOverlay& overlay = canvas().overlay();
    EXPECT_THAT(overlay.measured_text.toStdString(),
                HasSubstr(Words::metres(walk.explanation.route->cost.distance).toStdString()));
    EXPECT_GT(overlay.measured.size(), 2U) << "it follows the streets";
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_TRUE(canvas().overlay().measured.empty());
}

TEST_F(MapExtras, ChecksOfTheView_HideLegendAndScale) {
    auto* const legend = window_->findChild<LegendCard*>();
    auto* const scale = window_->findChild<ScaleCard*>();
    ASSERT_TRUE(legend->isVisible() && scale->isVisible());
    window_->actions().legend->trigger();
    window_->actions().scale->trigger();
    EXPECT_FALSE(legend->isVisible());
    EXPECT_FALSE(scale->isVisible());
    window_->actions().legend->trigger();
    window_->actions().scale->trigger();
    EXPECT_TRUE(legend->isVisible());
    EXPECT_TRUE(scale->isVisible());
}

TEST_F(MapExtras, BackgroundThatDoesNotAnswer_IsSaidAndTheMapGoesOn) {
    EXPECT_EQ(canvas().scene()->background, nullptr) << "off until somebody chooses one";
    window_->background().use_address("http://127.0.0.1:1/{z}/{x}/{y}.png", {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return window_->failure_bar().isVisible(); }, 20'000));
    EXPECT_THAT(window_->failure_bar().text().toStdString(), HasSubstr("127.0.0.1"));
    EXPECT_TRUE(settle());
    EXPECT_NE(canvas().scene()->background, nullptr);
    EXPECT_THAT(canvas().scene()->attribution.toStdString(), HasSubstr("Background: 127.0.0.1"));
    window_->background().use_none();
    EXPECT_EQ(canvas().scene()->background, nullptr);
}

TEST_F(MapExtras, BackgroundRow_TakesTheBackgroundOffAndOnAgain) {
    auto* const row = window_->findChild<QCheckBox*>("backgroundMap");
    ASSERT_TRUE(row->isVisible());
    EXPECT_FALSE(row->isChecked());
    window_->background().use_address("http://127.0.0.1:1/{z}/{x}/{y}.png", {});
    EXPECT_TRUE(row->isChecked());
    EXPECT_NE(canvas().scene()->background, nullptr);
    QTest::mouseClick(row, Qt::LeftButton, {}, {10, row->height() / 2});
    EXPECT_EQ(canvas().scene()->background, nullptr);
    EXPECT_FALSE(row->isChecked());
    QTest::mouseClick(row, Qt::LeftButton, {}, {10, row->height() / 2});
    EXPECT_NE(canvas().scene()->background, nullptr) << "the one that there was";
    EXPECT_TRUE(row->isChecked());
}

TEST_F(MapExtras, BackgroundThatIsNone_IsRefusedAndTheOldOneStays) {
    const TempFolder folder;
    const std::string path = folder.write("map.mbtiles", "no map");
    window_->background().use_file(QString::fromStdString(path));
    EXPECT_TRUE(window_->failure_bar().isVisible());
    EXPECT_THAT(window_->failure_bar().text().toStdString(), HasSubstr("map.mbtiles"));
    window_->background().use_address("https://tiles.example.org/{z}/{x}.png", {});
    EXPECT_THAT(window_->failure_bar().text().toStdString(), HasSubstr("{y}"));
    EXPECT_EQ(canvas().scene()->background, nullptr);
}

}  // namespace
}  // namespace cercania::viewer
