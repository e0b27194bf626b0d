#pragma once

#include <QObject>
#include <QStringList>

#include "app/viewer/shell/study_controller.h"

namespace cercania::viewer {

/// Asks where results and layers go, and before anything is replaced that the file dialog did not
/// ask about: formats of one layer a file need several files.
class ResultsExport : public QObject {
    Q_OBJECT

  public:
    ResultsExport(StudyController& study, QWidget& window);

    /// For all results.
    void ask();
    /// For layers that are chosen first.
    void ask_for_layers();
    /// Writes to a path that a person chose; `asked` is whether the replacing of that one file was
    /// asked about.
    void take(const QString& path, bool asked, const ExportedLayers& layers = result_layers());

  private:
    void ask_for_file(const QString& title, const QString& name, const ExportedLayers& layers);
    /// Those that the study has something for.
    ExportedLayers possible(ExportedLayers layers) const;

    StudyController* study_;
    QWidget* window_;
};

}  // namespace cercania::viewer
