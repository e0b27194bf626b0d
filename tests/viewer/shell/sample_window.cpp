#include "tests/viewer/shell/sample_window.h"

#include <QApplication>
#include <QMouseEvent>

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
    return QTest::qWaitFor(
        [this] { return window_->is_settled() && !window_->study().worker().is_busy(); },
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
