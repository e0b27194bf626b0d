#pragma once

#include "app/viewer/wizard/wizard_page.h"

class QListWidget;
class QListWidgetItem;

namespace cercania::viewer {

class DoctorList;
class FieldChoice;
class LayerRow;

/// "Where is care?": the places of care, their names, and which of their services count.
class CarePage : public WizardPage {
    Q_OBJECT

  public:
    explicit CarePage(WizardModel& model, QWidget* parent = nullptr);
    void refresh() override;
    void focus_on(DraftLack lack) override;
    LayerRow& care_row() { return *care_; }
    QListWidget& services() { return *services_; }

  private:
    void fill_services();
    void take_service(const QListWidgetItem& item);
    QString also_found() const;

    LayerRow* care_;
    FieldChoice* name_;
    FieldChoice* code_;
    FieldChoice* service_;
    ToneLabel* services_title_;
    QListWidget* services_;
    ToneLabel* also_;
    DoctorList* doctor_;
};

}  // namespace cercania::viewer
