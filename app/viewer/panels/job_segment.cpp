#include "app/viewer/panels/job_segment.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <algorithm>
#include <cmath>

#include "app/viewer/model/words.h"
#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {
namespace {

constexpr int kNarrowest = 180;
constexpr int kBarHeight = 16;
constexpr int kTargetHeight = 24;
constexpr int kStripeHeight = 3;
constexpr double kReadable = 0.3;  // seconds; what is shorter would only flicker
constexpr double kLong = 2.0;      // seconds

QString time_left(double seconds) {
    constexpr double kInMinutes = 90.0;
    return seconds < kInMinutes
               ? JobSegment::tr("%1 s left").arg(Words::count(std::llround(std::ceil(seconds))))
               : JobSegment::tr("%1 min left")
                     .arg(Words::count(std::llround(std::ceil(seconds / 60.0))));
}

}  // namespace

QString job_progress_text(const JobEntry& job, const std::optional<double>& seconds_left) {
    QString text = JobSegment::tr("%1… %2").arg(job.stage.isEmpty() ? job.what : job.stage,
                                                Words::percent(job.fraction));
    if (seconds_left) {
        text += QString::fromUtf8(" · ") + time_left(*seconds_left);
    }
    return text;
}

JobSegment::JobSegment(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setObjectName("jobSegment");
}

void JobSegment::show_jobs(const JobList& jobs) {
    const auto job = jobs.running();
    shows_job_ = job && job->seconds >= kReadable;
    fraction_ = shows_job_ ? std::clamp(job->fraction, 0.0, 1.0) : 0.0;
    set_shown(shows_job_ ? job_progress_text(*job, jobs.seconds_left()) : rest_text_);
    update();
}

void JobSegment::set_rest_text(const QString& text) {
    rest_text_ = text;
    if (!shows_job_) {
        set_shown(text);
    }
}

void JobSegment::set_shown(const QString& text) {
    if (text != this->text()) {
        setText(text);
        setAccessibleName(tr("Jobs: %1").arg(text));
        setToolTip(tr("Show the jobs"));
        updateGeometry();
    }
}

QSize JobSegment::sizeHint() const {
    const QFontMetrics metrics(font());
    return {std::max(kNarrowest, metrics.horizontalAdvance(text()) + 16),
            std::max(kTargetHeight, metrics.height() + 4)};
}

void JobSegment::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    const int bar_height = std::max(kBarHeight, fontMetrics().height());
    const QRect bar(0, (height() - bar_height) / 2, width(), bar_height);
    if (shows_job_) {
        painter.fillRect(bar, tokens.line_faint);
        painter.fillRect(QRectF(bar.x(), bar.y(), bar.width() * fraction_, bar.height()),
                         tokens.accent_background);
        painter.fillRect(QRectF(bar.x(), bar.bottom() - 1, bar.width() * fraction_, 2.0),
                         tokens.accent);
    }
    painter.setPen(tokens.text);
    painter.drawText(bar.adjusted(6, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

JobStripe::JobStripe(QWidget* map) : QWidget(map) {
    setObjectName("jobStripe");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    map->installEventFilter(this);
    hide();
}

void JobStripe::show_jobs(const JobList& jobs) {
    const auto job = jobs.running();
    const bool shown = job && job->seconds > kLong;
    if (shown) {
        fraction_ = std::clamp(job->fraction, 0.0, 1.0);
        setGeometry(0, 0, parentWidget()->width(), kStripeHeight);
        raise();
        update();
    }
    setVisible(shown);
}

bool JobStripe::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        setGeometry(0, 0, parentWidget()->width(), kStripeHeight);
    }
    return QWidget::eventFilter(watched, event);
}

void JobStripe::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.line_faint);
    painter.fillRect(QRectF(0.0, 0.0, width() * fraction_, height()), tokens.accent);
}

}  // namespace cercania::viewer
