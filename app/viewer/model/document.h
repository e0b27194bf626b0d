#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/viewer/model/facility_kinds.h"
#include "app/viewer/model/layer_catalog.h"
#include "app/viewer/model/scenario_counts.h"
#include "app/viewer/model/study_result.h"
#include "core/study/facility_edits.h"
#include "core/study/study_settings.h"

namespace cercania::viewer {

/// What a what-if shows: the study as it is, as it would be, or what changes.
enum class WhatIfView { Before, After, Difference };

/// The open study: what it asks (settings, limit), what a person tries out (edits, scenarios), what
/// came out of it, and what is selected. Everything that shows the study listens to it. It computes
/// nothing.
class Document : public QObject {
    Q_OBJECT

  public:
    explicit Document(QObject* parent = nullptr);

    bool is_open() const { return open_; }
    const StudySettings& settings() const { return settings_; }
    const QString& path() const { return path_; }
    /// The study's name, else the file's.
    QString title() const;
    /// The study as it would be saved: with its scenarios.
    StudySettings current_settings() const;
    bool is_dirty() const;
    QUndoStack& undo_stack() { return undo_stack_; }

    /// Takes a study that was read and analysed; forgets the last one with its undo steps.
    /// `unsaved`: no file holds it as it is; `path` is empty for one that was never saved.
    void open(StudySettings settings, QString path, StudyResult result, bool unsaved = false);
    /// Takes what came out of the open study when it was read again: its data may have changed.
    /// What was tried out and not saved stays, and so do the undo steps.
    void renew(StudyResult result);
    /// Wants the study otherwise: other data, another pace, another name. The results are those of
    /// before until it was read again. Scenarios are not among what is changed.
    void set_settings(StudySettings settings);
    void mark_saved(QString path);

    const std::vector<Cutoff>& cutoffs() const { return settings_.analysis.cutoffs; }
    void set_cutoffs(std::vector<Cutoff> cutoffs);
    /// The kinds of care that the question leaves out; empty: any care counts.
    const std::set<FacilitySymbol>& services_off() const { return services_off_; }
    /// The services that the question leaves out, as the layer of the facilities names them.
    const std::vector<std::string>& left_out() const { return settings_.facilities.left_out; }
    /// The services that people need all of within reach; none: any care serves them.
    const std::vector<std::string>& required() const { return settings_.facilities.required; }
    void set_services(std::vector<std::string> left_out, std::vector<std::string> required);
    /// The names of all services of these kinds.
    std::vector<std::string> services_of(const std::set<FacilitySymbol>& kinds) const;
    /// All that care places offer without those of these kinds: what people may need all of. None
    /// when nothing tells what care places offer.
    std::vector<std::string> services_without(const std::set<FacilitySymbol>& kinds) const;
    /// The base of the question: the study with what it leaves out closed.
    FacilityEdits base_edits() const;
    /// Other edits on that base.
    FacilityEdits on_base(FacilityEdits edits) const;
    /// The what-if's edits on that base.
    FacilityEdits what_if_edits() const;
    /// The edits of the what-if that is under way, or of the scenario that is shown.
    const FacilityEdits& edits() const { return edits_; }
    void set_edits(FacilityEdits edits);
    bool in_what_if() const { return in_what_if_; }
    void set_in_what_if(bool on);
    WhatIfView what_if_view() const { return view_; }
    void set_what_if_view(WhatIfView view);

    /// The layers of the map from the bottom up.
    const std::vector<MapLayer>& layers() const { return settings_.layers; }
    void set_layers(std::vector<MapLayer> layers);
    /// Layers that were read to lie over the study, and their classes.
    const LayerCatalog& catalog() const { return catalog_; }
    void put_layer_data(const std::string& source, std::shared_ptr<const LayerData> data);

    const std::vector<Scenario>& scenarios() const { return scenarios_; }
    void set_scenarios(std::vector<Scenario> scenarios);
    /// The scenario whose edits are shown unchanged; none: the base or an unsaved what-if.
    std::optional<std::size_t> shown_scenario() const;

    /// The people beyond in the scenarios that are not shown, as far as they were counted for the
    /// question as it stands.
    const ScenarioCounts& scenario_counts() const { return counts_; }
    void put_count(FacilityEdits edits, std::optional<std::int64_t> beyond);

    const StudyResult& result() const { return result_; }
    /// New results of the study that is open; `what_if` and `change` are none outside a what-if.
    void set_results(std::shared_ptr<const StudyState> base,
                     std::shared_ptr<const StudyState> what_if,
                     std::shared_ptr<const GroundChange> change);
    /// The state that tables and map show: of the what-if unless its Before is looked at.
    std::shared_ptr<const StudyState> shown_state() const;

    const std::vector<std::size_t>& selected_zones() const { return selected_zones_; }
    void select_zones(std::vector<std::size_t> zones);
    /// By id; empty: none.
    const std::string& selected_facility() const { return selected_facility_; }
    void select_facility(std::string id);
    std::optional<std::size_t> hovered_zone() const { return hovered_zone_; }
    void hover_zone(std::optional<std::size_t> zone);

  signals:
    void opened();
    void results_changed();
    void question_changed();  ///< another limit, other services
    void edits_changed();
    void layers_changed();  ///< arranged, styled or read
    /// Other settings are wanted, for which the study must be read again.
    void settings_changed();
    void what_if_changed();  ///< begun, ended, or another view of it
    void scenarios_changed();
    void counts_changed();  ///< a scenario was counted
    void selection_changed();
    void hover_changed();
    void dirty_changed();

  private:
    void find_services_off();
    void forget_old_counts();

    bool open_ = false;
    StudySettings settings_;
    QString path_;
    QUndoStack undo_stack_;
    bool unsaved_ = false;  ///< beside what the undo steps tell
    std::set<FacilitySymbol> services_off_;
    LayerCatalog catalog_;
    FacilityEdits edits_;
    bool in_what_if_ = false;
    WhatIfView view_ = WhatIfView::Difference;
    std::vector<Scenario> scenarios_;
    ScenarioCounts counts_;
    StudyResult result_;
    std::vector<std::size_t> selected_zones_;
    std::string selected_facility_;
    std::optional<std::size_t> hovered_zone_;
};

}  // namespace cercania::viewer
