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

  protected:
    WizardModel& model() { return *model_; }
    const StudyDraft& draft() const { return model_->draft(); }
    QVBoxLayout& column() { return *column_; }
    void set_heading(const QString& question, const QString& help);

  private:
    WizardModel* model_;
    QVBoxLayout* column_;
    ToneLabel* question_;
    ToneLabel* help_;
};

}  // namespace cercania::viewer
