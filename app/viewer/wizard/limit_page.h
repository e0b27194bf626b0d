#pragma once

#include "app/viewer/wizard/wizard_page.h"

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace cercania::viewer {

class ChoiceCard;

/// "How far is near?": the limit with the norm that names it, the pace, the direction, and what
/// the study is called.
class LimitPage : public WizardPage {
    Q_OBJECT

  public:
    explicit LimitPage(WizardModel& model, QWidget* parent = nullptr);
    void refresh() override;
    void focus_on(DraftLack lack) override;

  private:
    QHBoxLayout* make_limits();
    QGridLayout* make_paces();
    void refresh_limits();
    void refresh_paces();

    QButtonGroup* limits_;
    QLineEdit* other_;
    ToneLabel* pace_title_;
    QButtonGroup* paces_;
    QLabel* direction_label_;
    QComboBox* direction_;
    QLabel* name_label_;
    QLineEdit* name_;
    std::vector<std::string> profiles_;
};

}  // namespace cercania::viewer
