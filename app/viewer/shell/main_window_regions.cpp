#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <array>
#include <vector>

#include "app/viewer/model/words.h"
#include "app/viewer/panels/jobs_popover.h"
#include "app/viewer/shell/main_window.h"

namespace cercania::viewer {
namespace {

bool takes_tab(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isEnabled();
}

/// What Tab stops at in a part of the window, in its order there.
std::vector<QWidget*> stops_in(QWidget& region) {
    std::vector<QWidget*> stops;
    QWidget* at = &region;
    do {
        if ((at == &region || region.isAncestorOf(at)) && takes_tab(*at)) {
            stops.push_back(at);
        }
        at = at->nextInFocusChain();
    } while (at != &region);
    return stops;
}

bool holds_focus(const QWidget& region) {
    const QWidget* const focused = QApplication::focusWidget();
    return focused != nullptr && (focused == &region || region.isAncestorOf(focused));
}

}  // namespace

void MainWindow::swap_sides() {
    const bool swapped = dockWidgetArea(left_) == Qt::RightDockWidgetArea;
    addDockWidget(swapped ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, left_);
    addDockWidget(swapped ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, right_);
    fit_to_room();
}

void MainWindow::reset_panels() {
    for (QDockWidget* dock : {left_, right_}) {
        dock->setFloating(false);
        dock->show();
    }
    addDockWidget(Qt::LeftDockWidgetArea, left_);
    addDockWidget(Qt::RightDockWidgetArea, right_);
    fit_to_room();
}

void MainWindow::watch_jobs() {
    const JobList& jobs = study_.worker().jobs();
    job_stripe_ = new JobStripe(canvas_);
    connect(&jobs, &JobList::changed, this, [this, &jobs] {
        status_->show_jobs(jobs);
        job_stripe_->show_jobs(jobs);
        refresh_progress();
    });
    connect(status_, &StatusLine::jobs_asked, this, &MainWindow::show_jobs);
    connect(actions_->jobs, &QAction::triggered, status_, &StatusLine::ask_for_jobs);
    connect(actions_->next_region, &QAction::triggered, this, [this] { go_to_region(1); });
    connect(actions_->previous_region, &QAction::triggered, this, [this] { go_to_region(-1); });
    respect_motion();
    connect(canvas_, &MapCanvas::focus_walked, this, &MainWindow::speak_map);
    for (const auto signal : {&Document::opened, &Document::results_changed}) {
        connect(&study_.document(), signal, this, [this] { speak_map(MapHit{}); });
    }
    // Its chips are made anew, and new ones come last until they are put in order.
    connect(&study_.document(), &Document::question_changed, this, &MainWindow::order_tabs);
}

void MainWindow::respect_motion() {
    // Where the system wants no animation its style says so by a duration of none.
    const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    const bool less = remember_ ? QSettings().value("less_motion", still).toBool() : still;
    connect(actions_->less_motion, &QAction::toggled, this, [this](bool chosen) {
        canvas_->set_less_motion(chosen);
        if (remember_) {
            QSettings().setValue("less_motion", chosen);
        }
    });
    actions_->less_motion->setChecked(less);
}

void MainWindow::show_jobs(QPoint lower_left) {
    auto* const popover = new JobsPopover(study_.worker().jobs(), this);
    connect(popover, &JobsPopover::stop_asked, &study_.worker(), &StudyWorker::stop);
    popover->open_at(lower_left);
}

std::vector<QWidget*> MainWindow::regions() const {
    return {bars_->currentWidget(),  canvas_,        headline_, tabs_,
            pages_->currentWidget(), left_->widget()};
}

void MainWindow::show_bar(int index) {
    for (int i = 0; i < bars_->count(); ++i) {
        // A bar that is not shown must not keep the one that is as wide as itself.
        QSizePolicy policy = bars_->widget(i)->sizePolicy();
        policy.setHorizontalPolicy(i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        bars_->widget(i)->setSizePolicy(policy);
    }
    bars_->setCurrentIndex(index);
}

void MainWindow::order_tabs() {
    QWidget* last = nullptr;
    for (QWidget* region : {static_cast<QWidget*>(bars_), static_cast<QWidget*>(canvas_),
                            static_cast<QWidget*>(headline_), static_cast<QWidget*>(tabs_),
                            static_cast<QWidget*>(pages_), left_->widget()}) {
        for (QWidget* stop : stops_in(*region)) {
            if (last != nullptr) {
                setTabOrder(last, stop);
            }
            last = stop;
        }
    }
}

void MainWindow::go_to_region(int step) {
    const std::vector<QWidget*> all = regions();
    const int count = static_cast<int>(all.size());
    int at = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        if (holds_focus(*all[static_cast<std::size_t>(i)])) {
            at = i;
        }
    }
    for (int tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        for (QWidget* stop : stops_in(*all[static_cast<std::size_t>(at)])) {
            if (stop->isVisible()) {
                stop->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

QString MainWindow::spoken_place(const MapHit& hit) const {
    const Document& document = study_.document();
    const auto state = document.shown_state();
    if (hit.facility && *hit.facility < canvas_->scene()->facilities.size()) {
        return canvas_->scene()->facilities[*hit.facility].name;
    }
    if (!hit.zone || !state->figures || *hit.zone >= state->figures->areas.size()) {
        return {};
    }
    const GapResult& gaps = *state->live.gaps;
    const AreaFigures& figures = state->figures->areas[*hit.zone];
    const AreaGap& area = gaps.table.areas[*hit.zone];
    QStringList parts = {area_name(gaps, *hit.zone)};
    if (area.rank && figures.beyond > 0) {
        parts << tr("rank %1").arg(Words::count(*area.rank));
    }
    parts << tr("%1 people beyond").arg(Words::count(figures.beyond))
          << tr("%1 served").arg(Words::percent(area.share))
          << Words::gap_class(area.gap_class).toLower();
    return parts.join(QStringLiteral(", "));
}

void MainWindow::speak_map(const MapHit& hit) {
    const auto state = study_.document().shown_state();
    if (!study_.document().is_open() || !state || map_->is_dragging()) {
        return;  // a drag is told when it is dropped
    }
    QStringList parts;
    if (state->figures) {
        parts << tr("%1 people live %2.")
                     .arg(Words::count(state->figures->total.beyond),
                          Words::beyond_limit(state->cutoff(),
                                              state->live.facilities.required.size()));
    }
    const QString place = spoken_place(hit);
    if (!place.isEmpty()) {
        parts << place;
    }
    canvas_->setAccessibleDescription(parts.join(' '));
    QAccessibleEvent changed(canvas_, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    Document& document = study_.document();
    const auto job = study_.worker().jobs().running();
    constexpr double kNoticed = 0.3;  // seconds
    if (job && job->seconds > kNoticed) {
        study_.worker().stop();
    } else if (canvas_->tool() != MapTool::Select) {
        choose_tool(MapTool::Select);
    } else {
        document.select_zones({});
        document.select_facility({});
    }
}

}  // namespace cercania::viewer
