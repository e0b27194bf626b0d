#include "app/viewer/panels/jobs_popover.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "app/viewer/panels/job_segment.h"
#include "app/viewer/style/icons.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

constexpr int kWidth = 360;

QString state_text(const JobEntry& job, const JobList& jobs) {
    switch (job.state) {
        case JobState::Waiting:
            return JobsPopover::tr("waiting");
        case JobState::Running:
            return job_progress_text(job, jobs.seconds_left());
        case JobState::Done:
            return JobsPopover::tr("done in %1 s").arg(QLocale().toString(job.seconds, 'f', 1));
        case JobState::Failed:
            return job.reason;
        case JobState::Stopped:
            return JobsPopover::tr("stopped");
        case JobState::Dropped:
            break;
    }
    return {};
}

QIcon state_icon(JobState state, const Tokens& tokens) {
    switch (state) {
        case JobState::Failed:
            return icon(u"error", tokens.error);
        case JobState::Done:
            return icon(u"ok", tokens.ok);
        case JobState::Stopped:
            return icon(u"stop", tokens.text_secondary);
        case JobState::Running:
            return icon(u"run", tokens.accent);
        case JobState::Waiting:
        case JobState::Dropped:
            break;
    }
    return icon(u"clock", tokens.text_secondary);
}

}  // namespace

JobsPopover::JobsPopover(const JobList& jobs, QWidget* parent)
    : QFrame(parent, Qt::Popup), jobs_(&jobs), rows_(new QVBoxLayout) {
    setObjectName("jobsPopover");
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Jobs"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    auto* const title = new ToneLabel(TextSize::Title, Tone::Plain, true);
    title->setText(tr("Jobs"));
    column->addWidget(title);
    rows_->setSpacing(8);
    column->addLayout(rows_);
    setFixedWidth(scaled_for(font(), kWidth));
    connect(&jobs, &JobList::changed, this, &JobsPopover::refresh);
    refresh();
}

void JobsPopover::open_at(QPoint lower_left) {
    lower_left_ = lower_left;
    adjustSize();
    move(lower_left - QPoint(0, height()));
    show();
}

void JobsPopover::refresh() {
    const std::vector<JobEntry> jobs = jobs_->entries();
    QString shown;
    for (const JobEntry& job : jobs) {
        shown += job.what + '\t' + state_text(job, *jobs_) + '\n';
    }
    if (shown == shown_ && rows_->count() > 0) {
        return;
    }
    shown_ = shown;
    while (QLayoutItem* const item = rows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::for_each(jobs.rbegin(), jobs.rend(), [this](const auto& job) { add_row(job); });
    if (jobs.empty()) {
        auto* const none = new ToneLabel(TextSize::Body, Tone::Secondary);
        none->setText(tr("Nothing runs, and nothing took long."));
        none->setWordWrap(true);
        rows_->addWidget(none);
    }
    if (isVisible()) {
        adjustSize();
        move(lower_left_ - QPoint(0, height()));
    }
}

void JobsPopover::add_row(const JobEntry& job) {
    auto* const row = new QWidget;
    auto* const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* const mark = new QLabel;
    mark->setPixmap(state_icon(job.state, tokens_for(*this)).pixmap(18, 18));
    auto* const texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto* const what = new ToneLabel(TextSize::Body);
    what->setText(job.what);
    what->setWordWrap(true);
    auto* const state = new ToneLabel(TextSize::Small, Tone::Secondary);
    state->setText(state_text(job, *jobs_));
    state->setWordWrap(true);
    texts->addWidget(what);
    texts->addWidget(state);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    if (job.state == JobState::Running) {
        auto* const stop = new QPushButton(tr("Stop"));
        connect(stop, &QPushButton::clicked, this, &JobsPopover::stop_asked);
        line->addWidget(stop, 0, Qt::AlignTop);
    }
    rows_->addWidget(row);
}

void JobsPopover::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.base);
    painter.setPen(tokens.line);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

}  // namespace cercania::viewer
