#pragma once

#include <QDialog>
#include <map>

#include "app/viewer/jobs/exported_layers.h"

class QCheckBox;
class QPushButton;

namespace cercania::viewer {

/// Asks which layers of a study go into a file.
class LayersExportDialog : public QDialog {
    Q_OBJECT

  public:
    /// `counts_people`: the study has people, and results about them; `ranks_areas`: and areas.
    LayersExportDialog(bool counts_people, bool ranks_areas, QWidget* parent = nullptr);

    ExportedLayers layers() const;

  private:
    void refresh();

    std::map<ExportedLayer, QCheckBox*> checks_;
    QPushButton* choose_;
};

}  // namespace cercania::viewer
