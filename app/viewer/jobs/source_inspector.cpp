#include "app/viewer/jobs/source_inspector.h"

#include <QDateTime>
#include <QFileInfo>

#include "app/viewer/model/failure_words.h"
#include "core/study/prepared_network.h"

namespace cercania::viewer {
namespace {

/// Changes whenever the file or the way to read it does.
QString key_of(const QString& path, const SourceSettings& settings) {
    const QFileInfo file(path);
    return QStringList{file.absoluteFilePath(), QString::number(file.size()),
                       QString::number(file.lastModified().toMSecsSinceEpoch()),
                       QString::fromStdString(settings.assume_crs.value_or("")),
                       QString::fromStdString(settings.encoding.value_or(""))}
        .join('\n');
}

MeasuredStreets measured(const StudySettings& settings, const Control& control) {
    MeasuredStreets streets;
    try {
        Diagnostics diagnostics;
        streets.graph = prepare_network(settings, diagnostics, control).graph;
        streets.facts = street_facts(*streets.graph);
    } catch (const Error& error) {
        streets.problem = FailureWords::message(error);
    }
    return streets;
}

}  // namespace

SourceInspector::SourceInspector(QObject* parent)
    : QObject(parent), thread_(std::make_unique<JobThread>()) {}

SourceInspector::~SourceInspector() {
    thread_.reset();  // its jobs use this
}

void SourceInspector::inspect(const QString& path, const SourceSettings& settings) {
    waiting_.push_back({path, settings, key_of(path, settings)});
    ask_next();
}

void SourceInspector::remember(const InspectedFile& file, const SourceSettings& settings) {
    known_.insert(key_of(file.path, settings), file);
}

void SourceInspector::ask_next() {
    if (running_ || waiting_.empty()) {
        return;
    }
    running_ = true;
    const Question question = waiting_.front();
    waiting_.pop_front();
    emit busy_changed();
    if (const auto known = known_.constFind(question.key); known != known_.constEnd()) {
        QMetaObject::invokeMethod(
            this, [this, key = question.key, file = *known] { take(key, file); },
            Qt::QueuedConnection);
        return;
    }
    thread_->post(JobKind::Inspect, [this, question](std::stop_token stop) {
        InspectedFile file;
        file.path = question.path;
        try {
            file = inspect_file(question.path, question.settings, Control(std::move(stop)));
        } catch (const Cancelled&) {
            return;  // only when this goes
        } catch (const std::exception& error) {
            file.problem = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(
            this, [this, key = question.key, file] { take(key, file); }, Qt::QueuedConnection);
    });
}

void SourceInspector::take(const QString& key, const InspectedFile& file) {
    running_ = false;
    known_.insert(key, file);
    emit inspected(file);
    emit busy_changed();
    ask_next();
}

std::uint64_t SourceInspector::measure_streets(const StudySettings& settings) {
    const std::uint64_t number = ++number_;
    measuring_ = 1;
    emit busy_changed();
    thread_->post(JobKind::Load, [this, settings, number](std::stop_token stop) {
        MeasuredStreets streets;
        try {
            streets = measured(settings, Control(std::move(stop)));
        } catch (const Cancelled&) {
            return;
        } catch (const std::exception& error) {
            streets.problem = QString::fromUtf8(error.what());
        }
        streets.number = number;
        QMetaObject::invokeMethod(
            this,
            [this, streets] {
                measuring_ = streets.number == number_ ? 0 : measuring_;
                emit streets_measured(streets);
                emit busy_changed();
            },
            Qt::QueuedConnection);
    });
    return number;
}

}  // namespace cercania::viewer
