#pragma once

#include <optional>
#include <string>

#include "app/viewer/jobs/source_checker.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/wizard/wizard_model.h"

class QVBoxLayout;

namespace cercania::viewer {

/// The loading doctor within a step of a new study: what is wrong with the layer that was chosen,
/// with what to do about it, and that its coordinates and texts are read as they should be. It
/// looks at the layer in the background, anew when another one is chosen.
class DoctorList : public QWidget {
    Q_OBJECT

  public:
    DoctorList(WizardModel& model, LayerPurpose purpose, QWidget* parent = nullptr);

    /// Shows what the model holds, in the language that is spoken.
    void refresh();
    bool is_busy() const { return checker_->is_busy(); }

  private:
    const DraftLayer& layer() const { return layer_of(model_->draft(), purpose_); }
    void look();
    void show_findings();
    void add_finding(std::vector<Diagnostic> cases);
    void add_fine_lines(const CheckedLayer& checked);

    WizardModel* model_;
    LayerPurpose purpose_;
    SourceChecker* checker_;
    std::string asked_;  ///< the source that is looked at, and how it is read
    std::optional<SourceFindings> found_;
    ToneLabel* title_;
    ToneLabel* count_;
    QVBoxLayout* cards_;
};

}  // namespace cercania::viewer
