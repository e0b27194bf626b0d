#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <functional>
#include <vector>

#include "app/viewer/jobs/study_worker.h"
#include "app/viewer/shell/recovery.h"

namespace cercania::viewer {

class FailureBar;
class MissingFilesDialog;
class StudyController;
class StudyWizard;

/// Where studies come from: the wizard that makes one from layers, files that are dropped, a study
/// whose files moved, and changes that a crash left behind.
class StudyDesk : public QObject {
    Q_OBJECT

  public:
    /// `may_leave` asks about the unsaved changes of the open study, and tells whether to go on.
    StudyDesk(StudyController& study, FailureBar& failure, QWidget& window,
              std::function<bool()> may_leave);

    /// Opens the wizard; what was chosen in it before and not finished is still there.
    void new_study();
    /// Files that were dropped or named: a study opens, layers go into the wizard.
    void take_files(const QStringList& paths);
    /// Goes on with changes that were left behind. `taken` is called once they are in the window.
    void recover(const RecoveredStudy& study, std::function<void()> taken);
    /// None while no study is being made.
    StudyWizard* wizard() const;
    MissingFilesDialog* missing_files() const;

  signals:
    void open_asked(const QString& path);

  private:
    void make_wizard();
    void take_inspected(const std::vector<InspectedFile>& files);
    void take_missing(const MissingDelivery& delivery);
    void take_opened();
    void take_failure(const FailedJob& job);

    StudyController* study_;
    FailureBar* failure_;
    QWidget* window_;
    std::function<bool()> may_leave_;
    QPointer<StudyWizard> wizard_;
    QPointer<MissingFilesDialog> missing_;
    bool wizard_waits_ = false;  ///< for the study that it made
    std::function<void()> recovered_;
};

}  // namespace cercania::viewer
