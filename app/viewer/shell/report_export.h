#pragma once

#include <QObject>
#include <QString>

#include "app/viewer/shell/language.h"
#include "app/viewer/shell/study_controller.h"

namespace cercania::viewer {

/// Asks where a report of the open study goes, and has it written: of the study as it stands, with
/// its scenarios and with a what-if that is not saved yet.
class ReportExport : public QObject {
    Q_OBJECT

  public:
    /// All must outlive it.
    ReportExport(StudyController& study, const Language& language, QWidget& window);

    void ask();
    /// Writes to a path that a person chose, replacing what is there.
    void take(const QString& path);
    /// The program that writes reports; this one unless told.
    void use_program(const QString& path) { program_ = path; }

  private:
    StudySettings settings() const;

    StudyController* study_;
    const Language* language_;
    QWidget* window_;
    QString program_;
};

}  // namespace cercania::viewer
