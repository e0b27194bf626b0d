#include "app/viewer/wizard/preview_map.h"

#include <QLabel>
#include <QTest>
#include <set>

#include <gmock/gmock.h>

#include "app/viewer/map/map_canvas.h"
#include "app/viewer/shell/data_folders.h"
#include "tests/support/small_town.h"

namespace cercania::viewer {
namespace {

using ::testing::HasSubstr;

constexpr int kLongestWait = 30'000;  // milliseconds

/// The map beside the steps of the wizard, while the layers of the small town are chosen.
class Preview : public ::testing::Test {
  protected:
    Preview() { map_.resize(300, 200); }
    void choose(LayerPurpose purpose, const std::string& path) {
        model_.choose_file(purpose, QString::fromStdString(path));
    }
    bool is_drawn() {
        return QTest::qWaitFor([this] { return !model_.is_busy() && map_.is_complete(); },
                               kLongestWait);
    }
    const MapScene& scene() { return *map_.canvas().scene(); }

    testing::SmallTown town_;
    std::vector<std::string> profiles_ = profile_folders();
    WizardModel model_{profiles_};
    PreviewMap map_{model_};
};

TEST_F(Preview, NothingChosen_IsHidden) {
    EXPECT_TRUE(map_.isHidden());
}

TEST_F(Preview, LayersChosen_AreDrawnOneAfterTheOther) {
    choose(LayerPurpose::Streets, town_.streets);
    ASSERT_TRUE(is_drawn());
    ASSERT_NE(scene().graph, nullptr);
    EXPECT_TRUE(scene().facilities.empty());
    choose(LayerPurpose::CarePlaces, town_.care);
    ASSERT_TRUE(is_drawn());
    EXPECT_EQ(scene().facilities.size(), 2U);
    choose(LayerPurpose::Areas, town_.areas);
    ASSERT_TRUE(is_drawn());
    ASSERT_EQ(scene().extras.size(), 1U);
    EXPECT_EQ(scene().extras.front().shapes->size(), 2U);
    EXPECT_THAT(map_.findChild<QLabel*>("previewCaption")->text().toStdString(),
                HasSubstr("2 area"));
    // Streets are seen: not all of the map is of one colour.
    const QImage image = map_.canvas().grab().toImage();
    std::set<QRgb> colours;
    for (int x = 0; x < image.width(); ++x) {
        colours.insert(image.pixel(x, image.height() / 2));
    }
    EXPECT_GT(colours.size(), 2U);
}

TEST_F(Preview, PlacesBeforeStreets_AreDrawnAndKeepTheirPlaceOnceStreetsCome) {
    choose(LayerPurpose::CarePlaces, town_.care);
    ASSERT_TRUE(is_drawn());
    EXPECT_EQ(scene().graph, nullptr);
    ASSERT_EQ(scene().facilities.size(), 2U);
    const Metres apart = distance(scene().facilities[0].point, scene().facilities[1].point);
    choose(LayerPurpose::Streets, town_.streets);
    ASSERT_TRUE(is_drawn());
    ASSERT_EQ(scene().facilities.size(), 2U);
    // Both planes are true to scale: 0.002 degrees each way are 314 m.
    EXPECT_NEAR(distance(scene().facilities[0].point, scene().facilities[1].point).value(),
                apart.value(), 0.1);
}

TEST_F(Preview, ChoiceTakenBack_IsNoMoreDrawn) {
    choose(LayerPurpose::Streets, town_.streets);
    choose(LayerPurpose::CarePlaces, town_.care);
    ASSERT_TRUE(is_drawn());
    model_.clear(LayerPurpose::CarePlaces);
    EXPECT_TRUE(scene().facilities.empty());
}

}  // namespace
}  // namespace cercania::viewer
