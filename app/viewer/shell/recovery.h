#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>
#include <vector>

#include "app/viewer/model/document.h"

namespace cercania::viewer {

/// Unsaved changes of a program that ended without asking for them.
struct RecoveredStudy {
    QString file;   ///< a study file that holds them
    QString path;   ///< where the study itself is; empty: it was never saved
    QString title;  ///< what it is called
    QDateTime when;
    QString scenario;  ///< the scenario that was shown; empty: the base
};

/// Keeps the unsaved changes of the document in a file of its own, written whole a few seconds
/// after a change and removed once nothing is unsaved, so that a crash loses seconds at most.
class Recovery : public QObject {
    Q_OBJECT

  public:
    /// `folder` is shared by all programs that run; each has its own files in it.
    Recovery(Document& document, QString folder, QObject* parent = nullptr);

    /// What other programs left, newest first; not what belongs to one that still runs.
    std::vector<RecoveredStudy> left_behind() const;
    /// The settings that were recovered. Throws Error.
    static StudySettings read(const RecoveredStudy& study);
    static void discard(const RecoveredStudy& study);
    /// How long after a change it is written.
    void set_delay(int milliseconds) { timer_.setInterval(milliseconds); }
    /// Writes what is unsaved at once.
    void write_now();
    /// Nothing is to be recovered: the changes were saved or given up.
    void forget();

  signals:
    void failed(const QString& message);

  private:
    void follow();
    bool lock();

    Document* document_;
    QString folder_;
    QString name_;  ///< of the files, without their extension
    std::unique_ptr<QLockFile> lock_;
    QTimer timer_;
    bool written_ = false;
};

}  // namespace cercania::viewer
