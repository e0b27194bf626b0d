#pragma once

#include "app/viewer/wizard/wizard_page.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace cercania::viewer {

class DoctorList;
class FieldChoice;
class FieldsChoice;
class LayerRow;
class YearBox;

/// "Where do people live?": the people, and the neighbourhoods to rank.
class PeoplePage : public WizardPage {
    Q_OBJECT

  public:
    explicit PeoplePage(WizardModel& model, QWidget* parent = nullptr);
    void refresh() override;
    void focus_on(DraftLack lack) override;
    /// Whether it can be chosen to count nobody.
    void offer_only_catchments(bool offered);
    LayerRow& people_row() { return *people_; }
    LayerRow& areas_row() { return *areas_; }

  private:
    void make_people();
    void make_areas();
    void refresh_people();
    void refresh_areas();

    QCheckBox* only_catchments_;
    QWidget* counted_;  ///< what is asked of their file when people are counted
    LayerRow* people_;
    QWidget* people_fields_;
    FieldChoice* field_;
    FieldChoice* code_;
    FieldsChoice* groups_;
    QLabel* spread_label_;
    QComboBox* spread_;
    ToneLabel* spread_note_;
    QLabel* year_label_;
    YearBox* year_;
    QCheckBox* are_areas_;
    ToneLabel* areas_title_;
    LayerRow* areas_;
    FieldChoice* area_name_;
    FieldChoice* area_code_;
    DoctorList* doctor_;
};

}  // namespace cercania::viewer
