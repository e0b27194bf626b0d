#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QWheelEvent>
#include <cmath>

#include <gmock/gmock.h>

#include "app/viewer/model/words.h"
#include "core/io/layer_reader.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

using ::testing::ElementsAre;

/// What a person does in the window, by the events of mouse, wheel and keys.
class Flow : public SampleWindow {
  protected:
    void turn_wheel(QPoint at, int steps) {
        constexpr int kStep = 120;
        QWheelEvent event(QPointF(at), QPointF(canvas().mapToGlobal(at)), {}, {0, steps * kStep},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas(), &event);
    }
    std::int64_t beyond_in_row(int row) {
        return window_->neighbourhoods()
            .filter()
            .index(row, ResultsTableModel::Beyond)
            .data(ResultsTableModel::SortRole)
            .toLongLong();
    }
    QString name_in_row(int row) {
        return window_->neighbourhoods()
            .filter()
            .index(row, ResultsTableModel::Name)
            .data()
            .toString();
    }
    QTableView& table() { return window_->neighbourhoods().table(); }
};

TEST_F(Flow, WheelAndKeys_ZoomAboutThePointerAndPan) {
    const QPoint at(canvas().width() / 3, canvas().height() / 3);
    const PlanePoint fixed = canvas().plane_at(at);
    const double scale = canvas().metres_per_pixel();
    turn_wheel(at, 2);
    EXPECT_LT(canvas().metres_per_pixel(), scale);
    EXPECT_LT(distance(canvas().plane_at(at), fixed).value(), canvas().metres_per_pixel());
    ASSERT_TRUE(settle());
    canvas().setFocus();
    const PlanePoint corner = canvas().plane_at(QPointF(0.0, 0.0));
    QTest::keyClick(&canvas(), Qt::Key_Right);
    EXPECT_NEAR(canvas().plane_at(QPointF(0.0, 0.0)).x - corner.x,
                80.0 * canvas().metres_per_pixel(), canvas().metres_per_pixel());
    QTest::keyClick(&canvas(), Qt::Key_Minus);
    EXPECT_GT(canvas().metres_per_pixel(), scale / 4.0);
    QTest::keyClick(&canvas(), Qt::Key_Home);
    EXPECT_NEAR(canvas().metres_per_pixel(), scale, 0.01 * scale);
    ASSERT_TRUE(settle());
}

TEST_F(Flow, ClickOnAHeader_SortsTheTableAndRanksStay) {
    const QString worst = name_in_row(0);
    QHeaderView& header = *table().horizontalHeader();
    const int column = ResultsTableModel::Beyond;
    const QPoint at(header.sectionViewportPosition(column) + header.sectionSize(column) / 2,
                    header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
    const ResultsFilter& rows = window_->neighbourhoods().filter();
    int known = 1;  // those of which nothing is known come last, whichever way
    while (
        known < rows.rowCount() &&
        rows.index(known, ResultsTableModel::Beyond).data(ResultsTableModel::SortRole).isValid()) {
        EXPECT_LE(beyond_in_row(known - 1), beyond_in_row(known));
        ++known;
    }
    EXPECT_GT(known, 5);
    EXPECT_EQ(name_in_row(known - 1), worst);
    EXPECT_EQ(rows.index(known - 1, ResultsTableModel::Rank).data().toString(), "1");
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(name_in_row(0), worst);
}

TEST_F(Flow, ClickOnARow_SelectsTheNeighbourhoodOnTheMapAndCopiesIt) {
    const QModelIndex second = window_->neighbourhoods().filter().index(1, ResultsTableModel::Name);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(second).center());
    ASSERT_EQ(document().selected_zones().size(), 1U);
    const std::size_t zone = document().selected_zones().front();
    EXPECT_EQ(canvas().scene()->zones[zone].name, name_in_row(1));
    EXPECT_THAT(canvas().overlay().selected_zones, ElementsAre(zone));
    window_->activateWindow();
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(name_in_row(1)));
    EXPECT_FALSE(QApplication::clipboard()->text().contains(name_in_row(0)));
}

TEST_F(Flow, UndoAndRedoByKeys_GoBackAndForth) {
    const QString before = window_->headline().number();
    window_->study().set_limit("15min");
    ASSERT_TRUE(settle());
    const QString after = window_->headline().number();
    ASSERT_NE(after, before);
    window_->activateWindow();
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(settle());
    EXPECT_EQ(window_->headline().number(), before);
    QTest::keyClick(&canvas(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(settle());
    EXPECT_EQ(window_->headline().number(), after);
}

TEST_F(Flow, ResultsFollowWhileTheMouseDrags) {
    window_->study().start_what_if();
    ASSERT_TRUE(settle());
    const auto scene = canvas().scene();
    for (std::size_t i = 0; i < scene->facilities.size(); ++i) {
        const QPoint from = pixel(scene->facilities[i].point);
        const bool free = canvas().rect().contains(from) && canvas().childAt(from) == nullptr &&
                          canvas().hit_at(from).facility == i;
        if (!free) {
            continue;
        }
        const QString before = window_->headline().number();
        const QPoint to = from + QPoint(from.x() < canvas().width() / 2 ? 70 : -70, 30);
        drag_from(from, to);
        EXPECT_TRUE(QTest::qWaitFor([&] { return window_->headline().number() != before; }, 20'000))
            << "the headline follows before the button is let go";
        EXPECT_TRUE(window_->map().is_dragging());
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        ASSERT_TRUE(settle());
        EXPECT_TRUE(document().edits().empty()) << "Escape brings it back";
        drop_at(to);
        return;
    }
    FAIL() << "no facility is free to be dragged";
}

TEST_F(Flow, Export_WritesWhatTheTableShows) {
    const testing::TempFolder folder;
    const std::string path = folder.path("results.gpkg");
    window_->study().export_layers(QString::fromStdString(path), result_layers());
    ASSERT_TRUE(settle());
    Diagnostics diagnostics;
    const FeatureLayer gaps = read_layer(path + "|layername=gaps", {}, diagnostics, Control());
    EXPECT_EQ(static_cast<int>(gaps.features.size()),
              window_->neighbourhoods().filter().rowCount());
    window_->write_map(QString::fromStdString(folder.path("map.png")));
    EXPECT_EQ(folder.listing(), "map.png results.gpkg");
}

TEST_F(Flow, OtherTheme_RedrawsMapAndPanels) {
    const auto middle = [this](QWidget& widget) {
        const QImage image = widget.grab().toImage();
        double lightness = 0.0;
        for (int x = 0; x < image.width(); x += 8) {
            lightness += image.pixelColor(x, image.height() / 2).lightnessF();
        }
        return lightness / (image.width() / 8.0);
    };
    const double map = middle(canvas());
    const double panel = middle(window_->layers());
    window_->use_theme(ThemeChoice::Dark);
    ASSERT_TRUE(settle());
    EXPECT_LT(middle(canvas()), map - 0.2);
    EXPECT_LT(middle(window_->layers()), panel - 0.4);
    window_->use_theme(ThemeChoice::Light);
    ASSERT_TRUE(settle());
    EXPECT_NEAR(middle(canvas()), map, 0.05);
}

}  // namespace
}  // namespace cercania::viewer
