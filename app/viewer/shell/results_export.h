#pragma once

#include <QObject>
#include <QStringList>

#include "app/viewer/shell/study_controller.h"

namespace cercania::viewer {

/// Asks where the results go, and before anything is replaced that the file dialog did not ask
/// about: formats of one layer a file need several files.
class ResultsExport : public QObject {
    Q_OBJECT

  public:
    ResultsExport(StudyController& study, QWidget& window);

    void ask();
    /// Writes to a path that a person chose; `asked` is whether the replacing of that one file was
    /// asked about.
    void take(const QString& path, bool asked);

  private:
    StudyController* study_;
    QWidget* window_;
};

}  // namespace cercania::viewer
