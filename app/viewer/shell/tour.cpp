#include "app/viewer/shell/tour.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cstdio>

namespace cercania::viewer {
namespace {

constexpr qint64 kLongestWait = 60'000;  // milliseconds

void send_mouse(QWidget& widget, QEvent::Type type, QPointF at, Qt::MouseButtons buttons) {
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget.mapToGlobal(at), button, buttons, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

void click(QWidget& widget, QPointF at) {
    send_mouse(widget, QEvent::MouseMove, at, Qt::NoButton);
    send_mouse(widget, QEvent::MouseButtonPress, at, Qt::LeftButton);
    send_mouse(widget, QEvent::MouseButtonRelease, at, Qt::NoButton);
}

/// The facility that most people are nearest to: moving it changes most.
std::size_t busiest_facility(const StudyState& state) {
    std::vector<double> people(state.live.facilities.all.size(), 0.0);
    for (const AreaGap& area : state.live.gaps->table.areas) {
        if (area.facility) {
            people[*area.facility] += area.served;
        }
    }
    return static_cast<std::size_t>(std::max_element(people.begin(), people.end()) -
                                    people.begin());
}

/// The middle of the neighbourhood with the most people beyond.
PlanePoint worst_place(const Document& document) {
    const GapTable& table = document.result().base->live.gaps->table;
    std::size_t worst = 0;
    for (std::size_t i = 0; i < table.areas.size(); ++i) {
        worst = table.areas[i].rank == 1U ? i : worst;
    }
    PlanePoint sum;
    double people = 0.0;
    const auto& places = document.result().study->demand->places.places;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (table.area_of_place[i] == worst) {
            sum = sum + places[i].point * places[i].people;
            people += places[i].people;
        }
    }
    return sum * (1.0 / std::max(people, 1.0));
}

}  // namespace

Tour::Tour(MainWindow& window, QString folder) : window_(&window), folder_(std::move(folder)) {}

int Tour::run() {
    if (!QDir().mkpath(folder_)) {
        std::fprintf(stderr, "cercania-viewer: cannot make the folder %s\n", qPrintable(folder_));
        return 4;
    }
    if (!wait_until_settled()) {
        std::fprintf(stderr, "cercania-viewer: the sample city did not open: %s\n",
                     qPrintable(window_->failure_bar().text()));
        return 1;
    }
    show_result();
    show_explain();
    show_what_if();
    show_tabs();
    show_themes();
    show_start();
    show_languages();
    return failed_ ? 4 : 0;
}

bool Tour::wait_until_settled() {
    QElapsedTimer time;
    time.start();
    // Twice, because what arrives may ask for more.
    for (int quiet = 0; quiet < 3 && time.elapsed() < kLongestWait;) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        quiet = window_->is_settled() && !window_->study().worker().is_busy() ? quiet + 1 : 0;
    }
    return window_->is_settled();
}

void Tour::save(const QString& name) {
    wait_until_settled();
    QPixmap picture = window_->grab();
    const QString path = QDir(folder_).filePath(name + ".png");
    if (!picture.save(path)) {
        std::fprintf(stderr, "cercania-viewer: cannot write %s\n", qPrintable(path));
        failed_ = true;
    }
}

void Tour::show_result() {
    save("1-result");
}

void Tour::show_explain() {
    window_->actions().explain_tool->trigger();
    wait_until_settled();
    MapCanvas& canvas = window_->canvas();
    const PlanePoint place = worst_place(window_->study().document());
    PlaneBox around;
    around.include(place);
    canvas.zoom_to(around.grown(2200.0));
    wait_until_settled();
    click(canvas, canvas.pixel_at(place));
    save("2-explain");
    window_->map().clear_explained();
    window_->actions().select_tool->trigger();
    window_->show_tab(ResultTab::Neighbourhoods);
    canvas.zoom_all();
}

void Tour::show_what_if() {
    StudyController& study = window_->study();
    MapCanvas& canvas = window_->canvas();
    study.start_what_if();
    wait_until_settled();
    const StudyState& base = *study.document().result().base;
    const PlanePoint from = base.live.facilities.all[busiest_facility(base)].point;
    const PlanePoint to = worst_place(study.document());
    const QPointF start = canvas.pixel_at(from);
    const QPointF end = canvas.pixel_at(to);
    send_mouse(canvas, QEvent::MouseMove, start, Qt::NoButton);
    send_mouse(canvas, QEvent::MouseButtonPress, start, Qt::LeftButton);
    constexpr int kSteps = 20;
    for (int step = 1; step <= kSteps; ++step) {
        send_mouse(canvas, QEvent::MouseMove, start + (end - start) * step / kSteps,
                   Qt::LeftButton);
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    save("3-what-if-dragging");
    send_mouse(canvas, QEvent::MouseButtonRelease, end, Qt::NoButton);
    save("4-what-if-dropped");
    study.document().set_what_if_view(WhatIfView::After);
    save("5-what-if-after");
    study.leave_what_if();
    study.document().undo_stack().clear();
    wait_until_settled();
}

void Tour::show_tabs() {
    window_->show_tab(ResultTab::Charts);
    save("6-charts");
    window_->show_tab(ResultTab::Issues);
    save("7-issues");
    window_->show_tab(ResultTab::Neighbourhoods);
    window_->study().set_limit("20min");
    save("8-twenty-minutes");
    window_->study().document().undo_stack().undo();
    wait_until_settled();
}

void Tour::show_themes() {
    window_->use_theme(ThemeChoice::Dark);
    save("9-dark");
    window_->use_theme(ThemeChoice::Light);
}

void Tour::show_start() {
    window_->show_start_panel();
    wait_until_settled();
    QPixmap picture = window_->grab();
    const auto panels = window_->findChildren<StartPanel*>();
    if (!panels.isEmpty()) {
        StartPanel& panel = *panels.front();
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
        const QPoint corner((window_->width() - panel.width()) / 2,
                            (window_->height() - panel.height()) / 2);
        painter.drawPixmap(corner, panel.grab());
        painter.end();
        failed_ = !picture.save(QDir(folder_).filePath("10-start.png")) || failed_;
        panel.reject();
    }
}

void Tour::show_languages() {
    window_->use_language("es");
    save("11-spanish");
    window_->use_language("fr");
    save("12-french");
    window_->use_language("en");
}

}  // namespace cercania::viewer
