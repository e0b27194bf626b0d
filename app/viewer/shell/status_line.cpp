#include "app/viewer/shell/status_line.h"

#include <QEvent>
#include <QLocale>
#include <QToolButton>
#include <cmath>

#include "app/viewer/model/words.h"
#include "app/viewer/style/icons.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

/// Two figures that mean something: 1 : 59,000.
double rounded_scale(double scale) {
    const double step = std::pow(10.0, std::floor(std::log10(std::max(scale, 1.0))) - 1.0);
    return std::round(scale / step) * step;
}

}  // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent),
      jobs_(new JobSegment),
      stop_(new QToolButton),
      selection_(new QLabel),
      position_(new QLabel),
      crs_(new QLabel("WGS 84")),
      scale_(new QLabel),
      issues_(new QToolButton) {
    setSizeGripEnabled(false);
    setFont(sized_font(font(), TextSize::Small));
    stop_->setAutoRaise(true);
    issues_->setAutoRaise(true);
    issues_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton* button : {stop_, issues_}) {
        button->setMinimumSize(24, scaled_for(button->font(), 24));
        button->setFocusPolicy(Qt::TabFocus);
    }
    for (QWidget* part : {static_cast<QWidget*>(jobs_), static_cast<QWidget*>(stop_),
                          static_cast<QWidget*>(selection_)}) {
        addWidget(part);
    }
    for (QWidget* part : {static_cast<QWidget*>(position_), static_cast<QWidget*>(crs_),
                          static_cast<QWidget*>(scale_), static_cast<QWidget*>(issues_)}) {
        part->setContentsMargins(6, 0, 6, 0);
        addPermanentWidget(part);
    }
    stop_->hide();
    connect(jobs_, &JobSegment::clicked, this, &StatusLine::ask_for_jobs);
    connect(stop_, &QToolButton::clicked, this, &StatusLine::stop_asked);
    connect(issues_, &QToolButton::clicked, this, &StatusLine::issues_asked);
    refresh();
}

void StatusLine::refresh() {
    stop_->setText(tr("Stop"));
    issues_->setIcon(icon(u"warning", tokens_for(*this)));
    issues_->setText(tr("%n issue(s)", nullptr, issue_count_));
    show_position(place_);
}

void StatusLine::show_jobs(const JobList& jobs) {
    jobs_->show_jobs(jobs);
    stop_->setVisible(jobs_->shows_job());
}

void StatusLine::ask_for_jobs() {
    emit jobs_asked(jobs_->mapToGlobal(QPoint(0, 0)));
}

void StatusLine::show_done(double seconds, bool live) {
    const QString took = seconds < 1.0 ? tr("%1 ms").arg(std::lround(1000.0 * seconds))
                                       : tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    jobs_->set_rest_text(QString::fromUtf8("✓ ") +
                         (live ? tr("Live · %1").arg(took) : tr("Up to date · %1").arg(took)));
}

void StatusLine::show_selection(const QString& text) {
    selection_->setText(text);
}

void StatusLine::show_position(const std::optional<GeoPoint>& place) {
    place_ = place;
    if (!place) {
        position_->clear();
        return;
    }
    position_->setText(text_of(*place));
}

QString StatusLine::text_of(const GeoPoint& place) {
    const QLocale locale;
    const double latitude = place.latitude.value();
    const double longitude = place.longitude.value();
    return tr("%1° %2, %3° %4")
        .arg(locale.toString(std::fabs(latitude), 'f', 4), latitude < 0 ? tr("S") : tr("N"),
             locale.toString(std::fabs(longitude), 'f', 4), longitude < 0 ? tr("W") : tr("E"));
}

void StatusLine::show_scale(double metres_per_pixel) {
    const double pixels_per_metre = logicalDpiX() / 0.0254;
    scale_->setText(QString::fromUtf8("1 : ") +
                    Words::count(std::llround(rounded_scale(metres_per_pixel * pixels_per_metre))));
}

void StatusLine::show_issues(int count) {
    issue_count_ = count;
    refresh();
}

void StatusLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QStatusBar::changeEvent(event);
}

}  // namespace cercania::viewer
