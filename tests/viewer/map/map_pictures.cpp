// Draws maps and pages of a study into a folder, to be looked at: map_pictures STUDY FOLDER.

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <vector>

#include "app/viewer/map/map_canvas.h"
#include "app/viewer/map/page/export_map.h"
#include "app/viewer/style/palette.h"
#include "tests/viewer/map/sample_scene.h"

namespace {

using namespace cercania;
using namespace cercania::viewer;

void wait_until_complete(MapCanvas& canvas) {
    if (!QTest::qWaitFor([&] { return canvas.is_complete(); }, 60000)) {
        qFatal("the map was not drawn within a minute");
    }
}

void grab(MapCanvas& canvas, const QString& path) {
    wait_until_complete(canvas);
    QTest::qWait(100);
    canvas.grab().save(path);
}

std::vector<double> frames(MapCanvas& canvas, const std::function<void(int)>& step, int count) {
    std::vector<double> milliseconds;
    QImage image(canvas.size(), QImage::Format_RGB32);
    for (int i = 0; i < count; ++i) {
        step(i);
        QCoreApplication::processEvents();
        QElapsedTimer clock;
        clock.start();
        canvas.render(&image);
        milliseconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        QTest::qWait(2);
    }
    std::ranges::sort(milliseconds);
    return milliseconds;
}

void time_frames(MapCanvas& canvas) {
    const auto say = [](const char* what, const std::vector<double>& times) {
        std::printf("%s: median %.1f ms, p95 %.1f ms, longest %.1f ms\n", what,
                    times[times.size() / 2], times[times.size() * 95 / 100], times.back());
    };
    say("pan",
        frames(
            canvas,
            [&](int i) { QTest::keyClick(&canvas, i % 20 < 10 ? Qt::Key_Right : Qt::Key_Down); },
            100));
    canvas.zoom_all();
    say("zoom", frames(
                    canvas, [&](int i) { canvas.zoom_by(i % 30 < 15 ? 1.2 : 1 / 1.2); }, 120));
}

PlaneMultiPolygon ring_around(PlanePoint centre, double radius) {
    PlaneRing ring;
    for (int i = 0; i <= 60; ++i) {
        const double angle = i * 6.283185307 / 60;
        const double r = radius * (1.0 + 0.15 * std::sin(7 * angle));
        ring.push_back(centre + PlanePoint{r * std::cos(angle), r * std::sin(angle)});
    }
    ring.back() = ring.front();
    return {PlanePolygon{{ring}}};
}

MapOverlay what_if(const MapScene& scene) {
    MapOverlay overlay;
    const double size = (scene.bounds.max_x - scene.bounds.min_x) / 10;
    const PlanePoint middle{(scene.bounds.min_x + scene.bounds.max_x) / 2,
                            (scene.bounds.min_y + scene.bounds.max_y) / 2};
    overlay.kept = ring_around(middle + PlanePoint{-3 * size, 0}, size);
    overlay.lost = ring_around(middle + PlanePoint{-size, size}, size);
    overlay.gained = ring_around(middle + PlanePoint{size * 1.5, -size}, size * 1.3);
    overlay.moves.push_back({middle + PlanePoint{-size, size},
                             middle + PlanePoint{size * 1.5, -size}, FacilitySymbol::Anchor,
                             middle + PlanePoint{size * 1.55, -size}});
    return overlay;
}

MapOverlay walk(const MapScene& scene) {
    MapOverlay overlay;
    const double size = (scene.bounds.max_x - scene.bounds.min_x) / 10;
    const PlanePoint middle{(scene.bounds.min_x + scene.bounds.max_x) / 2,
                            (scene.bounds.min_y + scene.bounds.max_y) / 2};
    RouteOverlay route;
    route.care = middle + PlanePoint{-2 * size, size};
    route.home = middle + PlanePoint{2 * size, -size};
    const PlanePoint bend = middle + PlanePoint{-size, 0};
    const PlanePoint limit = middle + PlanePoint{size / 2, 0};
    route.within = {route.care, bend, limit};
    route.beyond = {limit, limit + PlanePoint{size / 2, -size / 2}, route.home};
    route.beads = {{bend, "5", false}, {limit, "20", true}};
    overlay.route = route;
    overlay.selected_zones = {0};
    overlay.hovered_zone = scene.zones.size() > 1 ? std::optional<std::size_t>(1) : std::nullopt;
    overlay.measured = {middle + PlanePoint{0, 2 * size}, middle + PlanePoint{2 * size, 2 * size}};
    overlay.measured_text = "1.2 km";
    return overlay;
}

PageTexts page_texts(const MapScene& scene) {
    PageTexts texts;
    texts.title = "Who can walk to care?";
    texts.subtitle = "Care places by neighbourhood, along the streets";
    texts.headline = "2,146,242";
    texts.sentence = "of 3,792,359 people live beyond a 20-minute walk of any care service.";
    texts.share_within = 0.43;
    texts.within = "43 % within reach";
    texts.beyond = "57 % beyond";
    texts.table_title = "Largest gaps";
    texts.name_heading = "Neighbourhood";
    texts.beyond_heading = "Beyond";
    texts.served_heading = "Served";
    for (const ZoneMark& zone : scene.zones) {
        if (zone.rank) {
            texts.rows.push_back({*zone.rank, zone.name, zone.figure.section(' ', 0, 0), "10 %"});
        }
    }
    std::ranges::sort(texts.rows, {}, &PageRow::rank);
    texts.norm = "Norm: care within a 20-minute walk.";
    texts.profile = "Profile: adult, 1.33 m/s, flat. Along streets, not in a straight line.";
    texts.sources = "Sources: OpenStreetMap contributors, ODbL; made-up people.";
    texts.footer_left = "Study study.toml · Scenario: Base";
    texts.footer_right = "22 November 2026 · Cercanía";
    texts.scale = "Scale 1 : %1 on %2";
    texts.locale = QLocale(QLocale::English);
    return texts;
}

void write_pages(const MapScene& scene, const QString& folder) {
    const PageTexts texts = page_texts(scene);
    const QFont font = QApplication::font();
    for (const char* ending : {"png", "svg", "pdf"}) {
        QElapsedTimer clock;
        clock.start();
        export_map(folder + "/page." + ending, PageLayout::of({}), scene, scene.bounds, texts,
                   font);
        std::printf("page.%s: %lld ms\n", ending, static_cast<long long>(clock.elapsed()));
    }
    export_map(folder + "/page-portrait.png",
               PageLayout::of({Paper::A4, PageOrientation::Portrait, true, true, 0.0, {}}), scene,
               scene.bounds, texts, font);
}

void draw_maps(const std::shared_ptr<MapScene>& scene, Theme theme, const QString& folder) {
    const QString name = folder + (theme == Theme::Dark ? "/dark" : "/light");
    QApplication::setPalette(palette_of(tokens_of(theme)));
    MapCanvas canvas;
    canvas.set_tokens(tokens_of(theme));
    canvas.resize(1600, 1000);
    canvas.show();
    if (!QTest::qWaitForWindowExposed(&canvas)) {
        qFatal("the window was not shown");
    }
    QElapsedTimer clock;
    clock.start();
    canvas.set_scene(scene);
    wait_until_complete(canvas);
    std::printf("first complete picture: %lld ms\n", static_cast<long long>(clock.elapsed()));
    canvas.resize(668, 658);
    canvas.zoom_all();
    grab(canvas, name + "-all.png");
    canvas.set_overlay(walk(*scene));
    canvas.zoom_by(2.0);
    grab(canvas, name + "-walk.png");
    canvas.zoom_by(4.0);
    grab(canvas, name + "-near.png");
    canvas.zoom_all();
    auto neutral = std::make_shared<MapScene>(*scene);
    neutral->zone_fill = ZoneFill::Neutral;
    canvas.set_scene(neutral);
    canvas.set_overlay(what_if(*scene));
    grab(canvas, name + "-whatif.png");
    canvas.set_overlay({});
    canvas.set_scene(scene);
    canvas.resize(1600, 1000);
    canvas.zoom_all();
    wait_until_complete(canvas);
    if (theme == Theme::Light) {
        time_frames(canvas);
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    if (argc != 3) {
        std::fprintf(stderr, "usage: map_pictures STUDY FOLDER\n");
        return 2;
    }
    const auto scene = cercania::viewer::scene_of_study(argv[1]);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    draw_maps(scene, cercania::viewer::Theme::Light, folder);
    draw_maps(scene, cercania::viewer::Theme::Dark, folder);
    write_pages(*scene, folder);
    return 0;
}
