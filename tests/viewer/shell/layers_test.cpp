#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QSlider>
#include <QTreeWidget>
#include <algorithm>
#include <cstdlib>

#include <gmock/gmock.h>

#include "app/viewer/map/legend.h"
#include "app/viewer/model/layer_entries.h"
#include "app/viewer/model/street_bands.h"
#include "app/viewer/panels/style_dialog.h"
#include "app/viewer/style/extra_style.h"
#include "app/viewer/style/reach_style.h"
#include "app/viewer/style/tokens.h"
#include "core/network/care_search.h"
#include "core/study/study_file.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/shell/layers_window.h"

namespace cercania::viewer {
namespace {

using ::testing::HasSubstr;
using testing::TempFolder;

constexpr const char* kParks = R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"kind": "square", "trees": 3},
 "geometry": {"type": "Polygon", "coordinates": [[[%1, %2], [%3, %2], [%3, %4], [%1, %2]]]}},
{"type": "Feature", "properties": {"kind": "garden", "trees": 40},
 "geometry": {"type": "Polygon", "coordinates": [[[%1, %2], [%3, %4], [%1, %4], [%1, %2]]]}}]})";

class Layers : public LayersWindow {
  protected:
    /// Two triangles that share the middle of the town, as a layer of their own.
    QString parks() {
        const PlaneBox box = canvas().scene()->bounds;
        const LocalProjection& projection = document().result().study->network.graph->projection();
        const GeoPoint low = projection.to_geo(
            {box.min_x + 0.4 * (box.max_x - box.min_x), box.min_y + 0.4 * (box.max_y - box.min_y)});
        const GeoPoint high = projection.to_geo(
            {box.min_x + 0.6 * (box.max_x - box.min_x), box.min_y + 0.6 * (box.max_y - box.min_y)});
        const QString text = QString::fromLatin1(kParks)
                                 .arg(low.longitude.value(), 0, 'f', 6)
                                 .arg(low.latitude.value(), 0, 'f', 6)
                                 .arg(high.longitude.value(), 0, 'f', 6)
                                 .arg(high.latitude.value(), 0, 'f', 6);
        return QString::fromStdString(folder_.write("parks.geojson", text.toStdString()));
    }
    bool add(const QString& path) {
        const std::size_t before = layers().size();
        window_->layers_controller().add_files({path});
        return QTest::qWaitFor(
                   [&] {
                       return layers().size() > before && !window_->layers_controller().is_busy();
                   },
                   20'000) &&
               settle();
    }
    /// The map's colour at a place of the parks' box, both ways from 0 to 1.
    QColor colour_in_parks(const QImage& map, double x, double y) {
        const PlaneBox box = document().catalog().find(layers()[park_].source)->bounds;
        return map.pixelColor(pixel(
            {box.min_x + x * (box.max_x - box.min_x), box.min_y + y * (box.max_y - box.min_y)}));
    }
    /// What the fill of an area in this colour is on bare land.
    static QColor drawn_over_land(const QColor& colour) {
        QImage land(1, 1, QImage::Format_RGB32);
        land.fill(light_tokens().land);
        QPainter painter(&land);
        painter.fillRect(0, 0, 1, 1, extra_style(colour, true, light_tokens()).fill);
        painter.end();
        return land.pixelColor(0, 0);
    }
    /// The largest of the differences in red, green and blue.
    static int difference(const QColor& a, const QColor& b) {
        return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                         std::abs(a.blue() - b.blue())});
    }

    TempFolder folder_;
    std::size_t park_ = 0;
};

TEST_F(Layers, CheckedOff_AreNotDrawnAndUndoDrawsThemAgain) {
    row_named("Catchments")->setCheckState(0, Qt::Unchecked);
    QTest::qWait(20);
    ASSERT_TRUE(settle());
    EXPECT_FALSE(layers()[number_of(MapLayerKind::Catchments)].visible);
    EXPECT_TRUE(document().is_dirty());
    window_->actions().undo->trigger();
    EXPECT_TRUE(layers()[number_of(MapLayerKind::Catchments)].visible);
    EXPECT_EQ(row_named("Catchments")->checkState(0), Qt::Checked);
}

TEST_F(Layers, F2_RenamesAndAnEmptyNameBringsTheUsualOneBack) {
    window_->layers().choose(number_of(MapLayerKind::Streets));
    list().setFocus();
    window_->layers().rename_current();
    QTest::keyClicks(QApplication::focusWidget(), "Calles");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return layers()[number_of(MapLayerKind::Streets)].name == "Calles"; }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return row_named("Calles") != nullptr; }));
    window_->actions().undo->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return row_named("Streets") != nullptr; }));
}

TEST_F(Layers, MoveUp_LaysALayerOverTheNextInOneStep) {
    const std::size_t streets = number_of(MapLayerKind::Streets);
    window_->layers().choose(streets);
    action_named("Move up")->trigger();
    EXPECT_EQ(number_of(MapLayerKind::Streets), streets + 1);
    EXPECT_EQ(document().undo_stack().count(), 1);
    action_named("Move down")->trigger();
    EXPECT_EQ(number_of(MapLayerKind::Streets), streets);
}

TEST_F(Layers, OpacityDrawnInOneGo_IsOneStep) {
    window_->layers().choose(number_of(MapLayerKind::Areas));
    auto* const slider = window_->layers().findChild<QSlider*>();
    slider->setValue(80);
    slider->setValue(60);
    slider->setValue(50);
    EXPECT_DOUBLE_EQ(layers()[number_of(MapLayerKind::Areas)].opacity, 0.5);
    EXPECT_EQ(document().undo_stack().count(), 1);
    window_->actions().undo->trigger();
    EXPECT_DOUBLE_EQ(layers()[number_of(MapLayerKind::Areas)].opacity, 1.0);
}

TEST_F(Layers, OpacityByKeys_IsDrawnOnTheMap) {
    window_->layers().choose(number_of(MapLayerKind::Areas));
    const QImage before = canvas().grab().toImage();
    auto* const slider = window_->layers().findChild<QSlider*>();
    slider->setFocus();
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(slider, Qt::Key_PageDown);
    }
    EXPECT_DOUBLE_EQ(layers()[number_of(MapLayerKind::Areas)].opacity, 0.5);
    ASSERT_TRUE(settle());
    EXPECT_NE(canvas().grab().toImage(), before);
}

TEST_F(Layers, ClassSwitchedOff_IsDrawnWithoutItsFill) {
    row_named("Neighbourhoods")->setExpanded(true);
    QTreeWidgetItem* const unserved = row_named("Neighbourhoods")->child(0);
    ASSERT_THAT(unserved->text(0).toStdString(), HasSubstr("Unserved"));
    unserved->setCheckState(0, Qt::Unchecked);
    QApplication::processEvents();
    const auto scene = canvas().scene();
    EXPECT_EQ(scene->hidden_classes, std::set{GapClass::Unserved});
    EXPECT_TRUE(row_named("Neighbourhoods")->isExpanded());
    for (const ZoneMark& zone : scene->zones) {
        EXPECT_EQ(zone.hidden, zone.gap_class == GapClass::Unserved);
    }
}

TEST_F(Layers, LayerThatTheStudyUses_SaysWhatForBeforeItLeavesTheMap) {
    window_->layers().choose(number_of(MapLayerKind::Streets));
    action_named("Remove")->trigger();
    auto* const question = window_->findChild<QMessageBox*>();
    ASSERT_NE(question, nullptr);
    EXPECT_THAT(question->text().toStdString(), HasSubstr("People walk on these streets."));
    EXPECT_EQ(layers().size(), usual_map_layers().size());
    QTest::mouseClick(question->buttons().front(), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_EQ(number_of(MapLayerKind::Streets), layers().size());
    window_->actions().undo->trigger();
    EXPECT_EQ(layers(), usual_map_layers());
}

TEST_F(Layers, AddedLayer_IsDrawnUndoneAndDrawnAgain) {
    ASSERT_TRUE(add(parks()));
    park_ = number_of(MapLayerKind::File);
    ASSERT_LT(park_, layers().size());
    EXPECT_LT(park_, number_of(MapLayerKind::Facilities)) << "care places stay on top";
    QTreeWidgetItem* const row = row_named("parks");
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->text(1), "2");
    ASSERT_EQ(canvas().scene()->extras.back().shapes->size(), 2U);
    window_->actions().undo->trigger();
    EXPECT_EQ(layers(), usual_map_layers());
    window_->actions().redo->trigger();
    EXPECT_EQ(number_of(MapLayerKind::File), park_);
}

TEST_F(Layers, CategoriesOfALayer_AreDrawnInTheColoursOfTheirLegend) {
    ASSERT_TRUE(add(parks()));
    park_ = number_of(MapLayerKind::File);
    std::vector<MapLayer> styled = layers();
    for (MapLayer& layer : styled) {
        layer.visible = layer.kind == MapLayerKind::File;  // streets and names would lie over it
    }
    styled[park_].style = {StyleKind::Categories, {}, "kind"};
    document().set_layers(styled);
    ASSERT_TRUE(settle());
    const std::vector<LayerEntry> entries = layer_entries(document(), layers()[park_]);
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].text, "garden");
    EXPECT_EQ(entries[1].text, "square");
    const QImage map = canvas().grab().toImage();
    // The garden lies above the diagonal of their box, the square below it.
    for (int i = 1; i < 10; ++i) {
        for (int j = 1; j < 10; ++j) {
            if (i != j) {
                const QColor sample = std::get<QColor>(entries[i < j ? 0 : 1].sample);
                EXPECT_LE(
                    difference(colour_in_parks(map, 0.1 * i, 0.1 * j), drawn_over_land(sample)), 3)
                    << i << ", " << j;
            }
        }
    }
}

TEST_F(Layers, MissingFile_SaysSoInItsRowAndCanBeShown) {
    const QString path = parks();
    ASSERT_TRUE(add(path));
    park_ = number_of(MapLayerKind::File);
    const QString saved = QString::fromStdString(folder_.path("study.toml"));
    window_->study().save(saved);
    QFile::rename(path, path + ".moved.geojson");
    window_->open_study(saved);
    ASSERT_TRUE(settle());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window_->layers_controller().is_busy(); }));
    QApplication::processEvents();
    QTreeWidgetItem* const row = row_named("parks");
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->text(1), "Where did it go?");
    EXPECT_THAT(row->toolTip(0).toStdString(), HasSubstr("parks.geojson"));
    window_->layers_controller().move_source(park_, (path + ".moved.geojson").toStdString());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window_->layers_controller().is_busy(); }));
    EXPECT_EQ(LayerTexts::note(document(), layers()[park_]), "2");
}

TEST_F(Layers, FileWithoutPlaces_IsRefusedInWords) {
    const std::string path = folder_.write("bad.gpkg", "no layer at all");
    window_->layers_controller().add_files({QString::fromStdString(path)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return window_->failure_bar().isVisible(); }, 20'000));
    EXPECT_THAT(window_->failure_bar().text().toStdString(), HasSubstr("bad.gpkg"));
    EXPECT_EQ(layers(), usual_map_layers());
}

TEST_F(Layers, StyleDialog_ShowsEachChoiceOnTheMapAndOneStepKeepsTheLast) {
    window_->layers().choose(number_of(MapLayerKind::Areas));
    window_->layers_controller().ask_for_style();
    auto* const dialog = window_->findChild<StyleDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* const kind = dialog->findChild<QComboBox*>("styleKind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(StyleKind::Graduated)));
    const auto scene = canvas().scene();
    ASSERT_GE(scene->zone_classes.size(), 2U);
    EXPECT_EQ(scene->zone_title, "Share within reach");
    EXPECT_EQ(document().undo_stack().count(), 0);
    dialog->accept();
    EXPECT_EQ(document().undo_stack().count(), 1);
    EXPECT_EQ(layers()[number_of(MapLayerKind::Areas)].style.kind, StyleKind::Graduated);
    EXPECT_FALSE(canvas().scene()->zone_classes.empty());
    window_->actions().undo->trigger();
    EXPECT_TRUE(canvas().scene()->zone_classes.empty());
}

/// The streets of the sample city, to be coloured by the walk to care within 800 m.
class StreetsByReach : public Layers {
  protected:
    void choose_reach() {
        window_->layers().choose(number_of(MapLayerKind::Streets));
        window_->layers_controller().ask_for_style();
        auto* const dialog = window_->findChild<StyleDialog*>();
        ASSERT_NE(dialog, nullptr);
        auto* const kind = dialog->findChild<QComboBox*>("styleKind");
        kind->setCurrentIndex(kind->findData(static_cast<int>(StyleKind::Graduated)));
        dialog->accept();
        ASSERT_TRUE(settle());
    }
    const LoadedStudy& study() { return *document().result().study; }
    std::vector<BandedStreet> parts() {
        return banded_streets(study(), study().facilities, street_bands(document().cutoffs()));
    }
    /// The longest part of a band.
    const BandedStreet& longest(const std::vector<BandedStreet>& parts, std::uint32_t band) {
        const auto length = [band](const BandedStreet& part) {
            return part.band == band ? part.to_m - part.from_m : 0.0;
        };
        return *std::ranges::max_element(parts, {}, length);
    }
    PlanePoint along(const BandedStreet& part, double share) {
        return study().network.graph->plane_point_at(
            part.edge, Metres::of(part.from_m + share * (part.to_m - part.from_m)));
    }
    /// How many of 40 places about the middle of a part have a colour on the map; its name may lie
    /// over others.
    int places_in(const QColor& colour, const BandedStreet& part) {
        canvas().go_to(along(part, 0.5), 0.5);
        EXPECT_TRUE(settle());
        const QImage map = canvas().grab().toImage();
        const double half = std::min(0.5, 120.0 / (part.to_m - part.from_m));
        int found = 0;
        for (int i = 1; i <= 40; ++i) {
            const QPoint at = pixel(along(part, 0.5 + half * (i / 20.5 - 1.0)));
            found += map.rect().contains(at) && difference(map.pixelColor(at), colour) <= 8 ? 1 : 0;
        }
        return found;
    }
    static double length_in(const StreetReach& reach, std::size_t band) {
        const StreetChains& chains = reach.at(kZoomStepCount - 1);
        double length = 0.0;
        for (std::uint32_t i = 0; i < chains.size(); ++i) {
            const PlaneLine& points = chains.chain(i).points;
            for (std::size_t k = 1; chains.chain(i).band == band && k < points.size(); ++k) {
                length += norm(points[k] - points[k - 1]);
            }
        }
        return length;
    }
};

TEST_F(StreetsByReach, EachBand_IsAsLongAsTheFieldSays) {
    const std::vector<BandedStreet> all = parts();
    CareSearch search(study().care_graph(CostUnit::Distance));
    const ReachedStreets reached = search.reached(study().facilities.seeds(), 800.0);
    double before = 0.0;
    double whole = 0.0;
    for (std::uint32_t band = 0; band <= 4; ++band) {
        double length = 0.0;
        for (const BandedStreet& part : all) {
            length += part.band == band ? part.to_m - part.from_m : 0.0;
        }
        whole += length;
        if (band < 4) {  // 200, 400, 600, 800 m
            const double within = length_of(clipped_to(reached, 200.0 * (band + 1))).value();
            EXPECT_NEAR(length, within - before, 0.1) << band;
            EXPECT_GT(length, 1000.0) << band;
            before = within;
        }
    }
    double streets = 0.0;
    for (const RoadGraph::Edge& edge : study().network.graph->edges()) {
        streets += edge.length.value();
    }
    EXPECT_NEAR(whole, streets, 1e-3);
}

TEST_F(StreetsByReach, ChosenInTheDialog_AreDrawnInTheColoursOfTheirLegendAndUndone) {
    ASSERT_NO_FATAL_FAILURE(choose_reach());
    EXPECT_EQ(document().undo_stack().count(), 1);
    EXPECT_EQ(row_named("Streets")->childCount(), 5);
    QStringList said;
    for (const LegendRow& row : Legend::of(*canvas().scene()).rows) {
        said << row.text;
    }
    for (const char* words : {"up to 200", "up to 800", "beyond 800"}) {
        EXPECT_TRUE(std::ranges::any_of(said, [words](const QString& text) {
            return text.startsWith(words);
        })) << words;
    }
    const std::vector<MapLayer> styled = layers();
    std::vector<MapLayer> alone = styled;
    for (MapLayer& layer : alone) {
        layer.visible = layer.kind == MapLayerKind::Streets;  // edges of zones lie over streets
    }
    document().set_layers(alone);
    const std::vector<BandedStreet> all = parts();
    for (const std::uint32_t band : {0U, 1U, 2U, 3U, 4U}) {
        // What lies beyond is dashed: of 6 pixels 4, whose ends are mixed with what is below.
        const int least = band == 4 ? 6 : 12;
        EXPECT_GE(places_in(reach_colour(band, 4, light_tokens()), longest(all, band)), least)
            << band;
    }
    document().set_layers(styled);
    window_->actions().undo->trigger();
    EXPECT_EQ(row_named("Streets")->childCount(), 0);
    EXPECT_EQ(canvas().scene()->reach.streets, nullptr);
}

TEST_F(StreetsByReach, PlaceClosed_LeavesMoreStreetsBeyond) {
    ASSERT_NO_FATAL_FAILURE(choose_reach());
    const auto base = canvas().scene()->reach.streets;
    window_->study().start_what_if();
    ASSERT_TRUE(settle());
    EXPECT_EQ(canvas().scene()->reach.streets, nullptr) << "only what changes is coloured";
    window_->study().toggle_closed(study().facilities.all.front().id);
    document().set_what_if_view(WhatIfView::After);
    ASSERT_TRUE(settle());
    const auto without = canvas().scene()->reach.streets;
    ASSERT_NE(without, nullptr);
    EXPECT_GT(length_in(*without, 4), length_in(*base, 4) + 10.0);
    document().set_what_if_view(WhatIfView::Before);
    EXPECT_EQ(canvas().scene()->reach.streets, base) << "it is not looked for again";
}

TEST_F(StreetsByReach, SavedStudy_KeepsIt) {
    ASSERT_NO_FATAL_FAILURE(choose_reach());
    const std::string path = folder_.path("reach.toml");
    window_->study().save(QString::fromStdString(path));
    EXPECT_EQ(read_study_file(path).layers, layers());
    EXPECT_TRUE(shows_reach(layers()[number_of(MapLayerKind::Streets)]));
}

TEST_F(Layers, CancelledStyle_LeavesTheMapAsItWas) {
    window_->layers().choose(number_of(MapLayerKind::Areas));
    window_->layers_controller().ask_for_style();
    auto* const dialog = window_->findChild<StyleDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* const kind = dialog->findChild<QComboBox*>("styleKind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(StyleKind::Bivariate)));
    EXPECT_EQ(canvas().scene()->zone_classes.size(), 9U);
    dialog->reject();
    EXPECT_EQ(layers(), usual_map_layers());
    EXPECT_EQ(document().undo_stack().count(), 0);
}

TEST_F(Layers, SavedStudy_KeepsStylesNamesAndOrder) {
    std::vector<MapLayer> arranged = layers();
    arranged[number_of(MapLayerKind::Areas)].style = {StyleKind::Graduated, {}, "unserved"};
    arranged[number_of(MapLayerKind::People)].visible = true;
    arranged[number_of(MapLayerKind::Streets)].name = "Calles";
    std::swap(arranged[0], arranged[1]);
    document().set_layers(arranged);
    const std::string path = folder_.path("kept.toml");
    window_->study().save(QString::fromStdString(path));
    EXPECT_EQ(read_study_file(path).layers, arranged);
}

}  // namespace
}  // namespace cercania::viewer
