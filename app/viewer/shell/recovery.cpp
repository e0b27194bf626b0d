#include "app/viewer/shell/recovery.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>
#include <algorithm>

#include "core/base/error.h"
#include "core/study/study_file.h"

namespace cercania::viewer {
namespace {

constexpr int kDelay = 3000;  // milliseconds

std::unique_ptr<QLockFile> lock_for(const QString& base) {
    auto lock = std::make_unique<QLockFile>(base + ".lock");
    lock->setStaleLockTime(0);  // a lock is stale when its program is gone, however old it is
    return lock;
}

RecoveredStudy read_note(const QString& note_path) {
    QFile file(note_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
    const QString study = note_path.chopped(QString("json").size()) + "toml";
    if (note.isEmpty() || !QFile::exists(study)) {
        return {};
    }
    return {study, note["path"].toString(), note["title"].toString(),
            QDateTime::fromString(note["when"].toString(), Qt::ISODate),
            note["scenario"].toString()};
}

/// The study with the what-if that is under way as one of its scenarios, and its name.
QString keep_what_if(const Document& document, StudySettings& settings, const QString& usual_name) {
    if (!document.in_what_if() || document.edits().empty()) {
        return {};
    }
    if (const auto shown = document.shown_scenario()) {
        return QString::fromStdString(document.scenarios()[*shown].name);
    }
    QString name = usual_name;
    const auto taken = [&](const Scenario& scenario) {
        return scenario.name == name.toStdString();
    };
    for (int number = 2; std::any_of(settings.scenarios.begin(), settings.scenarios.end(), taken);
         ++number) {
        name = usual_name + ' ' + QString::number(number);
    }
    settings.scenarios.push_back({name.toStdString(), document.edits()});
    return name;
}

}  // namespace

Recovery::Recovery(Document& document, QString folder, QObject* parent)
    : QObject(parent),
      document_(&document),
      folder_(std::move(folder)),
      name_(QUuid::createUuid().toString(QUuid::Id128)) {
    timer_.setSingleShot(true);
    timer_.setInterval(kDelay);
    connect(&timer_, &QTimer::timeout, this, &Recovery::write_now);
    for (const auto signal :
         {&Document::opened, &Document::dirty_changed, &Document::question_changed,
          &Document::edits_changed, &Document::scenarios_changed, &Document::what_if_changed}) {
        connect(&document, signal, this, &Recovery::follow);
    }
}

void Recovery::follow() {
    if (document_->is_dirty()) {
        if (!timer_.isActive()) {
            timer_.start();
        }
    } else {
        forget();
    }
}

bool Recovery::lock() {
    if (!lock_) {
        QDir().mkpath(folder_);
        lock_ = lock_for(folder_ + '/' + name_);
    }
    return lock_->isLocked() || lock_->tryLock(0);
}

void Recovery::write_now() {
    timer_.stop();
    if (!document_->is_dirty()) {
        return;
    }
    const QString base = folder_ + '/' + name_;
    StudySettings settings = document_->current_settings();
    const QString scenario = keep_what_if(*document_, settings, tr("Recovered what-if"));
    try {
        if (!lock()) {
            throw Error(ErrorKind::OutputUnwritable, folder_.toStdString() + " is not writable");
        }
        write_study_file((base + ".toml").toStdString(), settings);
        QSaveFile note(base + ".json");
        const QJsonObject content = {{"path", document_->path()},
                                     {"title", document_->title()},
                                     {"when", QDateTime::currentDateTime().toString(Qt::ISODate)},
                                     {"scenario", scenario}};
        const bool opened = note.open(QIODevice::WriteOnly);
        if (opened) {
            note.write(QJsonDocument(content).toJson());
        }
        if (!opened || !note.commit()) {
            throw Error(ErrorKind::OutputUnwritable, note.errorString().toStdString());
        }
        written_ = true;
    } catch (const Error& error) {
        emit failed(tr("Unsaved changes could not be kept for a crash: %1")
                        .arg(QString::fromStdString(error.message())));
    }
}

void Recovery::forget() {
    timer_.stop();
    if (written_) {
        discard({folder_ + '/' + name_ + ".toml", {}, {}, {}, {}});
        written_ = false;
    }
}

std::vector<RecoveredStudy> Recovery::left_behind() const {
    std::vector<RecoveredStudy> studies;
    const QFileInfoList notes = QDir(folder_).entryInfoList({"*.json"}, QDir::Files);
    for (const QFileInfo& note : notes) {
        const QString base = note.path() + '/' + note.completeBaseName();
        if (note.completeBaseName() == name_ || !lock_for(base)->tryLock(0)) {
            continue;
        }
        RecoveredStudy study = read_note(note.filePath());
        if (!study.file.isEmpty()) {
            studies.push_back(std::move(study));
        }
    }
    std::sort(studies.begin(), studies.end(),
              [](const RecoveredStudy& one, const RecoveredStudy& other) {
                  return one.when > other.when;
              });
    return studies;
}

StudySettings Recovery::read(const RecoveredStudy& study) {
    StudySettings settings = read_study_file(study.file.toStdString());
    if (!study.scenario.isEmpty()) {
        settings.scenario = study.scenario.toStdString();
    }
    return settings;
}

void Recovery::discard(const RecoveredStudy& study) {
    QFile::remove(study.file);
    QFile::remove(study.file.chopped(QString("toml").size()) + "json");
}

}  // namespace cercania::viewer
