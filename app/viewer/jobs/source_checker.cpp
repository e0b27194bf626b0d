#include "app/viewer/jobs/source_checker.h"

#include <algorithm>
#include <utility>

#include "app/viewer/model/failure_words.h"
#include "core/io/network_file.h"
#include "core/io/osm_reader.h"

namespace cercania::viewer {
namespace {

SourceFindings findings_of(const StudySource& source, const SourceSettings& settings,
                           const Control& control) {
    SourceFindings result;
    result.source = source;
    try {
        CheckedSource checked =
            check_source(source_text(source), settings, result.findings, control);
        for (CheckedLayer& layer : checked.layers) {
            layer.found.mended = {};  // a copy is made of what is there when it is asked for
        }
        result.checked = std::move(checked);
    } catch (const Error& error) {
        result.problem = FailureWords::message(error);
        result.problem_kind = error.kind();
    }
    return result;
}

MendedCopy copy_of(const StudySource& source, const QString& path, const SourceSettings& settings,
                   const Control& control) {
    MendedCopy result;
    result.source = source;
    try {
        result.mended = mend_source(source_text(source), path.toStdString(), settings, control);
    } catch (const Error& error) {
        result.problem = FailureWords::message(error);
    }
    return result;
}

}  // namespace

SourceChecker::SourceChecker(QObject* parent)
    : QObject(parent), thread_(std::make_unique<JobThread>()) {}

SourceChecker::~SourceChecker() {
    thread_.reset();  // its jobs use this
}

std::vector<StudySource> SourceChecker::checkable(const StudySettings& settings) {
    std::vector<StudySource> sources = sources_of(settings);
    std::erase_if(sources, [](const StudySource& source) {
        return source.role == SourceRole::Heights || source.role == SourceRole::Profile ||
               is_network_file(source.path) || is_osm_path(source.path);
    });
    return sources;
}

void SourceChecker::check(const std::vector<StudySource>& sources, const SourceSettings& settings) {
    for (const StudySource& source : sources) {
        post([this, source, settings](const Control& control) -> std::function<void()> {
            return [this, found = findings_of(source, settings, control)] { emit checked(found); };
        });
    }
}

void SourceChecker::mend(const StudySource& source, const QString& path,
                         const SourceSettings& settings) {
    post([this, source, path, settings](const Control& control) -> std::function<void()> {
        return [this, copy = copy_of(source, path, settings, control)] { emit mended(copy); };
    });
}

void SourceChecker::stop() {
    waiting_.clear();
    thread_->stop_all();
    running_ = running_ && thread_->is_busy();  // a task that had not begun will not end either
    emit busy_changed();
}

void SourceChecker::post(Task task) {
    waiting_.push_back(std::move(task));
    begin_next();
}

void SourceChecker::begin_next() {
    if (running_ || waiting_.empty()) {
        return;
    }
    running_ = true;
    emit busy_changed();
    thread_->post(JobKind::Inspect,
                  [this, task = std::move(waiting_.front())](std::stop_token stop) {
                      std::function<void()> tell = [] {};
                      try {
                          tell = task(Control(std::move(stop)));
                      } catch (const Cancelled&) {  // nothing is told of what was stopped
                      }
                      QMetaObject::invokeMethod(
                          this,
                          [this, tell = std::move(tell)] {
                              running_ = false;
                              tell();
                              begin_next();
                              emit busy_changed();
                          },
                          Qt::QueuedConnection);
                  });
    waiting_.pop_front();
}

}  // namespace cercania::viewer
