#include "app/viewer/jobs/job_list.h"

#include <algorithm>
#include <utility>

namespace cercania::viewer {
namespace {

constexpr int kTick = 250;                 // milliseconds
constexpr double kWorthRemembering = 1.0;  // seconds
constexpr std::ptrdiff_t kKept = 24;       // of those that ended or were dropped

bool has_ended(const JobEntry& entry) {
    return entry.state != JobState::Waiting && entry.state != JobState::Running;
}

}  // namespace

JobList::JobList(QObject* parent) : QObject(parent) {
    tick_.setInterval(kTick);
    connect(&tick_, &QTimer::timeout, this, &JobList::changed);
}

std::vector<JobEntry> JobList::entries() const {
    std::vector<JobEntry> shown;
    for (JobEntry entry : entries_) {
        if (entry.state == JobState::Running) {
            entry.seconds = static_cast<double>(clock_.elapsed()) / 1000.0;
        }
        if (entry.state != JobState::Dropped) {
            shown.push_back(std::move(entry));
        }
    }
    return shown;
}

std::optional<JobEntry> JobList::running() const {
    std::vector<JobEntry> all = entries();
    const auto found = std::ranges::find(all, JobState::Running, &JobEntry::state);
    return found == all.end() ? std::nullopt : std::optional(std::move(*found));
}

bool JobList::is_under_way(JobKind kind) const {
    return std::ranges::any_of(entries_, [kind](const JobEntry& entry) {
        return entry.kind == kind && !has_ended(entry);
    });
}

std::optional<double> JobList::seconds_left() const {
    constexpr double kTellsMuch = 0.05;
    const auto job = running();
    if (!job || job->seconds < 1.0 || job->fraction < kTellsMuch || job->fraction > 1.0) {
        return std::nullopt;
    }
    return job->seconds * (1.0 - job->fraction) / job->fraction;
}

JobEntry* JobList::find(std::uint64_t number) {
    const auto found = std::ranges::find(entries_, number, &JobEntry::number);
    return found == entries_.end() ? nullptr : &*found;
}

void JobList::add(std::uint64_t number, JobKind kind, const QString& what) {
    for (JobEntry& entry : entries_) {
        // It may have begun in the meantime: then its beginning makes it a running one again.
        if (entry.kind == kind && entry.state == JobState::Waiting) {
            entry.state = JobState::Dropped;
        }
    }
    JobEntry& added = entries_.emplace_back();
    added.number = number;
    added.kind = kind;
    added.what = what;
    forget_old();
    emit changed();
}

void JobList::begin(std::uint64_t number) {
    if (JobEntry* const entry = find(number)) {
        entry->state = JobState::Running;
        clock_.start();
        tick_.start();
        emit changed();
    }
}

void JobList::progress(const QString& stage, double fraction) {
    for (JobEntry& entry : entries_) {
        if (entry.state == JobState::Running) {
            entry.stage = stage;
            entry.fraction = fraction;
        }
    }
    emit changed();
}

void JobList::end(std::uint64_t number, JobState state, const QString& reason) {
    JobEntry* const entry = find(number);
    if (entry == nullptr) {
        return;
    }
    entry->seconds = static_cast<double>(clock_.elapsed()) / 1000.0;
    entry->state = state;
    entry->reason = reason;
    if (state == JobState::Done && entry->seconds < kWorthRemembering) {
        entry->state = JobState::Dropped;
    }
    tick_.stop();
    forget_old();
    emit changed();
}

void JobList::drop_waiting() {
    for (JobEntry& entry : entries_) {
        if (entry.state == JobState::Waiting) {
            entry.state = JobState::Dropped;
        }
    }
    emit changed();
}

void JobList::forget_old() {
    std::ptrdiff_t surplus = std::ranges::count_if(entries_, has_ended) - kKept;
    std::erase_if(entries_,
                  [&surplus](const JobEntry& entry) { return has_ended(entry) && surplus-- > 0; });
}

}  // namespace cercania::viewer
