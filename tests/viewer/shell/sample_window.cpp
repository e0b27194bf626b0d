#include "tests/viewer/shell/sample_window.h"

#include <QApplication>
#include <QMouseEvent>
#include <algorithm>
#include <vector>

#include "app/viewer/shell/data_folders.h"

namespace cercania::viewer {
namespace {

constexpr int kLongestWait = 60'000;  // milliseconds

void send_mouse(QWidget& widget, QEvent::Type type, QPoint at, Qt::MouseButton button,
                Qt::MouseButtons buttons) {
    QMouseEvent event(type, QPointF(at), QPointF(widget.mapToGlobal(at)), button, buttons,
                      Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

}  // namespace

void SampleWindow::SetUp() {
    open_window(sample_study().toStdString());
}

void SampleWindow::open_window(const std::string& study) {
    language_.use("en");
    window_ = std::make_unique<MainWindow>(language_, false);
    window_->use_theme(ThemeChoice::Light);
    window_->resize(1280, 800);
    window_->show();
    window_->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window_.get(), kLongestWait));
    window_->open_study(QString::fromStdString(study));
    ASSERT_TRUE(settle()) << window_->failure_bar().text().toStdString();
}

bool SampleWindow::settle() {
    // The list hears of the end of a job after everybody has heard of its result.
    const auto is_at_work = [this] {
        const std::vector<JobEntry> jobs = window_->study().worker().jobs().entries();
        return std::any_of(jobs.begin(), jobs.end(), [](const JobEntry& job) {
            return job.state == JobState::Waiting || job.state == JobState::Running;
        });
    };
    return QTest::qWaitFor(
        [&] {
            return !is_at_work() && !window_->study().worker().is_busy() && window_->is_settled();
        },
        kLongestWait);
}

LiveResult SampleWindow::computed(const FacilityEdits& edits) {
    Diagnostics diagnostics;
    LiveStudy live(document().result().study, diagnostics);
    return live.evaluate(edits, document().cutoffs());
}

void SampleWindow::drag_from(QPoint from, QPoint to) {
    send_mouse(canvas(), QEvent::MouseMove, from, Qt::NoButton, Qt::NoButton);
    send_mouse(canvas(), QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    constexpr int kSteps = 10;
    for (int step = 1; step <= kSteps; ++step) {
        send_mouse(canvas(), QEvent::MouseMove, from + (to - from) * step / kSteps, Qt::NoButton,
                   Qt::LeftButton);
        QTest::qWait(5);
    }
}

void SampleWindow::drop_at(QPoint at) {
    send_mouse(canvas(), QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
}

}  // namespace cercania::viewer
