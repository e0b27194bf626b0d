#include <QCoreApplication>
#include <QTest>
#include <algorithm>
#include <functional>

#include "app/viewer/shell/main_window.h"
#include "tests/bench/viewer/figures.h"

namespace cercania::viewer {
namespace {

constexpr double kFrameLimit = 16.0;
constexpr double kPictureLimit = 250.0;
constexpr int kLongestWait = 120'000;

bool wait_until_complete(MapCanvas& canvas) {
    return QTest::qWaitFor([&] { return canvas.is_complete(); }, kLongestWait);
}

/// A frame is what the window's thread does from the step to the painted picture.
std::vector<Taken> frames(MapCanvas& canvas, int count, const std::function<void(int)>& step) {
    std::vector<Taken> times;
    QImage image(canvas.size(), QImage::Format_RGB32);
    for (int i = 0; i < count; ++i) {
        const Stopwatch watch;
        step(i);
        canvas.render(&image);
        times.push_back(watch.taken());
        QTest::qWait(2);
    }
    return times;
}

double at_part(std::vector<double> values, double part) {
    std::ranges::sort(values);
    const auto place = static_cast<std::size_t>(part * static_cast<double>(values.size()));
    return values[std::min(place, values.size() - 1)];
}

}  // namespace

Taken percentile(const std::vector<Taken>& times, double part) {
    std::vector<double> clock;
    std::vector<double> processor;
    for (const Taken& taken : times) {
        clock.push_back(taken.clock);
        processor.push_back(taken.processor);
    }
    return {at_part(clock, part), at_part(processor, part)};
}

void time_frames(MainWindow& window, Figures& figures) {
    MapCanvas canvas;
    canvas.resize(1600, 1000);
    canvas.show();
    if (!QTest::qWaitForWindowExposed(&canvas)) {
        qFatal("the map was not shown");
    }
    const Stopwatch watch(CLOCK_PROCESS_CPUTIME_ID);
    canvas.set_scene(window.canvas().scene());
    if (!wait_until_complete(canvas)) {
        qFatal("the map was not drawn");
    }
    figures.add("first complete picture, 1600 x 1000", watch.taken(), kPictureLimit);
    const auto pan = [&](int i) {
        QTest::keyClick(&canvas, i % 20 < 10 ? Qt::Key_Right : Qt::Key_Down);
    };
    figures.add("pan, 95th percentile of a frame", percentile(frames(canvas, 200, pan), 0.95),
                kFrameLimit);
    canvas.zoom_all();
    wait_until_complete(canvas);
    const auto zoom = [&](int i) { canvas.zoom_by(i % 30 < 15 ? 1.2 : 1 / 1.2); };
    figures.add("zoom, 95th percentile of a frame", percentile(frames(canvas, 240, zoom), 0.95),
                kFrameLimit);
    canvas.zoom_all();
    canvas.zoom_by(4.0);
    wait_until_complete(canvas);
    figures.add("pan near, 95th percentile of a frame", percentile(frames(canvas, 200, pan), 0.95),
                kFrameLimit);
}

}  // namespace cercania::viewer
