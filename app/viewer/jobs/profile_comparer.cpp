#include "app/viewer/jobs/profile_comparer.h"

#include <utility>

#include "app/viewer/model/failure_words.h"
#include "app/viewer/model/words.h"

namespace cercania::viewer {

ProfileComparer::ProfileComparer(QObject* parent)
    : QObject(parent), thread_(std::make_unique<JobThread>()) {}

ProfileComparer::~ProfileComparer() {
    thread_.reset();  // its jobs use this
}

ProfileComparer::Outcome ProfileComparer::outcome_of(const StudySettings& settings,
                                                     const Control& control) {
    try {
        RunReport report("compare");
        return {
            std::make_shared<const ProfileComparison>(compare_profiles(settings, report, control)),
            {}};
    } catch (const Cancelled&) {
        return {};
    } catch (const Error& error) {
        return {nullptr, FailureWords::message(error)};
    } catch (const std::bad_alloc&) {
        return {nullptr, tr("There is not enough memory for this data.")};
    }
}

void ProfileComparer::compare(const StudySettings& settings) {
    thread_->stop_all();
    running_ = true;
    const std::uint64_t number = ++number_;
    emit busy_changed();
    thread_->post(JobKind::Compare, [this, number, settings](std::stop_token stop) {
        const Control control(std::move(stop), [this](std::string_view stage, double) {
            emit progressed(Words::stage(std::string(stage)));
        });
        Outcome outcome = outcome_of(settings, control);
        QMetaObject::invokeMethod(
            this, [this, number, outcome = std::move(outcome)] { take(number, outcome); },
            Qt::QueuedConnection);
    });
}

void ProfileComparer::take(std::uint64_t number, const Outcome& outcome) {
    if (number != number_) {
        return;  // it gave way to a newer one
    }
    running_ = false;
    emit busy_changed();
    if (outcome.comparison) {
        emit compared(outcome.comparison);
    } else if (!outcome.problem.isEmpty()) {
        emit failed(outcome.problem);
    }
}

void ProfileComparer::stop() {
    ++number_;  // what it still tells is not heard
    thread_->stop_all();
    running_ = false;
    emit busy_changed();
}

}  // namespace cercania::viewer
