#pragma once

#include "app/viewer/wizard/wizard_page.h"

class QCheckBox;
class QDoubleSpinBox;
class QLabel;

namespace cercania::viewer {

class LayerRow;
class Notice;

/// "Where can people walk?": the streets, and the barriers that nobody crosses.
class StreetsPage : public WizardPage {
    Q_OBJECT

  public:
    explicit StreetsPage(WizardModel& model, QWidget* parent = nullptr);
    void refresh() override;
    void focus_on(DraftLack lack) override;
    LayerRow& streets_row() { return *streets_; }
    LayerRow& barriers_row() { return *barriers_; }

  private:
    QWidget* make_line_options();
    QString found();

    LayerRow* streets_;
    QWidget* line_options_;
    QLabel* snap_label_;
    QDoubleSpinBox* snap_;
    QCheckBox* crossings_;
    Notice* found_;
    ToneLabel* barriers_title_;
    ToneLabel* barriers_help_;
    LayerRow* barriers_;
};

}  // namespace cercania::viewer
