#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <memory>
#include <optional>
#include <set>

#include "app/viewer/commands/edit_commands.h"
#include "app/viewer/jobs/study_worker.h"
#include "app/viewer/model/document.h"

namespace cercania::viewer {

/// Does what a person asks of the study: opens and saves it, changes its question and its what-if
/// by undoable commands, and keeps the results up to date through the worker.
class StudyController : public QObject {
    Q_OBJECT

  public:
    explicit StudyController(QObject* parent = nullptr);

    Document& document() { return document_; }
    const Document& document() const { return document_; }
    StudyWorker& worker() { return worker_; }

    void open(const QString& path);
    /// Opens a study that was not read from its file as it is: a new one (`path` is empty), one
    /// that was recovered, or one whose files were found elsewhere. It is unsaved.
    void open_unsaved(StudySettings settings, const QString& path);
    /// Writes the study file; throws Error.
    void save(const QString& path);
    /// "20min" or "800m"; `slide` groups the steps of a slider.
    void set_limit(const QString& limit, int slide = 0);
    /// Reads the study again with another profile.
    void set_profile(const QString& profile);
    /// Changes what the study is by an undoable step, and reads it again where that is needed. A
    /// study that cannot be read with these settings stays as it was.
    void change_study(StudySettings settings, const QString& text);
    /// Brings the results up to date: where changes wait, else by reading the files again.
    void update_now();
    /// Whether results follow every change by themselves; else they wait for `update_now`.
    void set_automatic(bool automatic);
    bool is_automatic() const { return automatic_; }
    /// Whether something was changed that the results do not show yet.
    bool is_waiting() const { return waiting_; }
    /// Leaves these kinds of care out of the question.
    void set_services_off(const std::set<FacilitySymbol>& off);
    /// Whether people need all services that count within reach, or any.
    void set_all_needed(bool all);

    void start_what_if();
    /// Leaves the what-if for the base; its edits are one step of undo away.
    void leave_what_if();
    void show_scenario(std::size_t scenario);
    void save_scenario(const QString& name);
    /// Has other scenarios by an undoable step; `text` says what was done to them.
    void change_scenarios(std::vector<Scenario> scenarios, const QString& text);
    void move_facility(const std::string& id, PlanePoint to, int drag);
    /// The number of a drag that is about to begin.
    int next_drag() { return ++drags_; }
    /// Returns the id of the new facility.
    std::string add_facility(PlanePoint at, const QString& name);
    void toggle_closed(const std::string& id);

    void explain(PlanePoint at);
    void measure(const PlaneLine& points);
    void ask_for_charts();
    /// Which facilities reach a neighbourhood most nearly.
    void ask_for_reach(std::size_t area);
    void export_layers(const QString& path, const ExportedLayers& layers);
    /// The question as it stands.
    EvaluationQuestion question() const;
    /// Whether newer results are on their way.
    bool is_updating() const { return asked_ != shown_; }
    /// Whether a study is being read, be it the one that is shown.
    bool is_reading() const { return worker_.jobs().is_under_way(JobKind::Load); }

  signals:
    void explained(const std::shared_ptr<const cercania::viewer::ExplainedPlace>& place);
    void measured(const cercania::viewer::MeasuredWalk& walk);
    void charted(const std::shared_ptr<const cercania::WalkHistogram>& walks);
    void reach_found(std::size_t area, const std::vector<cercania::viewer::NearlyReaching>& near);
    void updating_changed();

  private:
    void take_loaded(const LoadedDelivery& delivery);
    void take_evaluated(const EvaluatedDelivery& delivery);
    void take_explained(const ExplainedDelivery& delivery);
    void take_measured(const MeasuredDelivery& delivery);
    void take_charted(const ChartDelivery& delivery);
    void take_counted(const CountDelivery& delivery);
    void count_scenarios();
    void evaluate();
    void evaluate_or_wait();
    void read_again();
    void go_on_as_before();
    void push_edits(FacilityEdits edits, const QString& text, int drag = 0);
    QString name_of(const std::string& id) const;

    Document document_;
    StudyWorker worker_;
    std::uint64_t asked_ = 0;  ///< generation of the last evaluation asked for
    std::uint64_t shown_ = 0;  ///< of the one that is shown
    std::uint64_t explanation_ = 0;
    std::uint64_t measure_ = 0;
    std::uint64_t chart_ = 0;
    std::uint64_t reach_ = 0;
    std::uint64_t counts_ = 0;
    QTimer free_;                   ///< runs out when the worker has had nothing to do for a while
    bool counts_given_up_ = false;  ///< a person stopped it: until something changes
    /// The place in the undo steps before the step for which the study is read again.
    std::optional<int> changed_at_;
    bool turning_back_ = false;
    bool automatic_ = true;
    bool waiting_ = false;
    int drags_ = 0;
};

}  // namespace cercania::viewer
