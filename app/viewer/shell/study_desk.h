#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <functional>
#include <vector>

#include "app/viewer/jobs/study_worker.h"
#include "app/viewer/shell/recovery.h"

namespace cercania::viewer {

class CheckDialog;
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
    /// Files that were dropped or named: a study opens, rasters of heights are offered to the open
    /// one, and of layers the loading doctor tells what is wrong before they join it or become a
    /// study of their own. Without an open study they go into the wizard, and so do street maps.
    void take_files(const QStringList& paths);
    /// The same for files that are to become a study of their own, or are one.
    void take_files_for_study(const QStringList& paths);
    /// Goes on with changes that were left behind. `taken` is called once they are in the window.
    void recover(const RecoveredStudy& study, std::function<void()> taken);
    /// None while no study is being made.
    StudyWizard* wizard() const;
    MissingFilesDialog* missing_files() const;
    /// The loading doctor over files that were dropped; none while there are none.
    CheckDialog* doctor() const;

  signals:
    void open_asked(const QString& path);
    /// Files are to be laid over the open study.
    void layers_asked(const QStringList& paths);
    /// Rasters of heights are to be offered to the open study.
    void heights_asked(const QStringList& paths);
    /// A finding in a dropped file is to be shown on the map.
    void place_asked(double longitude, double latitude);

  private:
    void make_wizard();
    void take_inspected(const std::vector<InspectedFile>& files);
    void begin_study(const std::vector<InspectedFile>& files, const QString& problems);
    void ask_the_doctor(const std::vector<InspectedFile>& files, const QString& problems);
    void take_missing(const MissingDelivery& delivery);
    void take_opened();
    void take_failure(const FailedJob& job);

    StudyController* study_;
    FailureBar* failure_;
    QWidget* window_;
    std::function<bool()> may_leave_;
    QPointer<StudyWizard> wizard_;
    QPointer<MissingFilesDialog> missing_;
    QPointer<CheckDialog> doctor_;
    bool for_study_ = false;     ///< the files that are looked into become a study of their own
    bool wizard_waits_ = false;  ///< for the study that it made
    std::function<void()> recovered_;
};

}  // namespace cercania::viewer
