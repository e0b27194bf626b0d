#pragma once

#include <QWidget>

#include "app/viewer/wizard/wizard_model.h"

class QVBoxLayout;

namespace cercania::viewer {

class ToneLabel;

/// One step of the wizard: a question, a sentence that helps, and what answers it.
class WizardPage : public QWidget {
    Q_OBJECT

  public:
    explicit WizardPage(WizardModel& model, QWidget* parent = nullptr);
    /// Shows what the model holds, in the language that is spoken.
    virtual void refresh() = 0;
    /// Puts the focus where the lack can be mended.
    virtual void focus_on(DraftLack lack) = 0;
    /// Where the map of the chosen layers stands; none on a page without one.
    QVBoxLayout* preview_place() const { return preview_place_; }

  protected:
    WizardModel& model() { return *model_; }
    const StudyDraft& draft() const { return model_->draft(); }
    QVBoxLayout& column() { return *column_; }
    /// A column of controls, with the place of the preview to its right.
    QVBoxLayout& add_controls_beside_preview();
    void set_heading(const QString& question, const QString& help);

  private:
    WizardModel* model_;
    QVBoxLayout* column_;
    QVBoxLayout* preview_place_ = nullptr;
    ToneLabel* question_;
    ToneLabel* help_;
};

}  // namespace cercania::viewer
