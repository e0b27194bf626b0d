#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <optional>
#include <string>

#include "app/viewer/shell/main_window.h"
#include "tests/bench/viewer/figures.h"

namespace cercania::viewer {
namespace {

constexpr double kDragLimit = 33.0;
constexpr int kSteps = 120;
constexpr int kLongestWait = 60'000;

void send(QWidget& widget, QEvent::Type type, QPointF at, Qt::MouseButton button,
          Qt::MouseButtons buttons) {
    QMouseEvent event(type, at, widget.mapToGlobal(at), button, buttons, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

bool settled(MainWindow& window) {
    return QTest::qWaitFor(
        [&] { return window.is_settled() && !window.study().worker().is_busy(); }, kLongestWait);
}

/// A facility in view that nothing floats over.
std::optional<std::size_t> free_facility(MapCanvas& canvas) {
    const auto scene = canvas.scene();
    for (std::size_t i = 0; i < scene->facilities.size(); ++i) {
        const QPoint at = canvas.pixel_at(scene->facilities[i].point).toPoint();
        if (canvas.rect().adjusted(80, 80, -80, -80).contains(at) &&
            canvas.childAt(at) == nullptr && canvas.hit_at(at).facility == i) {
            return i;
        }
    }
    return std::nullopt;
}

}  // namespace

void time_drag(MainWindow& window, const char* limit, Figures& figures) {
    window.study().set_limit(limit);
    settled(window);
    window.study().start_what_if();
    MapCanvas& canvas = window.canvas();
    const auto facility = settled(window) ? free_facility(canvas) : std::nullopt;
    if (!facility) {
        std::printf("no place of care in view can be dragged\n");
        return;
    }
    int answers = 0;
    QObject::connect(&window.study().document(), &Document::results_changed, &canvas,
                     [&answers] { ++answers; });
    const QPointF from = canvas.pixel_at(canvas.scene()->facilities[*facility].point);
    send(canvas, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    send(canvas, QEvent::MouseMove, from + QPointF(6.0, 0.0), Qt::NoButton, Qt::LeftButton);
    settled(window);
    std::vector<Taken> times;
    for (int step = 1; step <= kSteps; ++step) {
        const double way = step < kSteps / 2 ? step : kSteps - step;
        const int before = answers;
        const Stopwatch watch(CLOCK_PROCESS_CPUTIME_ID);
        send(canvas, QEvent::MouseMove, from + QPointF(6.0 + way, way / 2), Qt::NoButton,
             Qt::LeftButton);
        while (answers == before && watch.taken().clock < kLongestWait) {
            QApplication::processEvents(QEventLoop::AllEvents, 1);
        }
        QApplication::processEvents();  // paints what the answer changed
        times.push_back(watch.taken());
    }
    send(canvas, QEvent::MouseButtonRelease, from, Qt::LeftButton, Qt::NoButton);
    settled(window);
    window.study().leave_what_if();
    window.study().document().undo_stack().clear();
    settled(window);
    const std::string what = std::string("drag at ") + limit + ", mouse to repaint: ";
    figures.add((what + "median").c_str(), percentile(times, 0.5), kDragLimit);
    figures.add((what + "95 % within").c_str(), percentile(times, 0.95), kDragLimit);
}

}  // namespace cercania::viewer
