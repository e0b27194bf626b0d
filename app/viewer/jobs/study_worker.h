#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

#include "app/viewer/jobs/exported_layers.h"
#include "app/viewer/jobs/inspected_file.h"
#include "app/viewer/jobs/job_list.h"
#include "app/viewer/jobs/job_thread.h"
#include "app/viewer/jobs/report_program.h"
#include "app/viewer/model/explained_place.h"
#include "app/viewer/model/measured_walk.h"
#include "app/viewer/model/nearly_reaching.h"
#include "app/viewer/model/study_result.h"
#include "core/base/error.h"
#include "core/study/live_study.h"
#include "core/study/study_settings.h"
#include "core/study/walk_histogram.h"

namespace cercania::viewer {

/// A study that was read and analysed.
struct LoadedDelivery {
    std::uint64_t study = 0;  ///< the number of the load
    StudySettings settings;
    QString path;  ///< empty: the study was never saved
    StudyResult result;
    bool unsaved = false;  ///< the file, if any, does not hold the study as it is
    bool renewed = false;  ///< the study that is open, read again
};

/// A study some of whose files are not where it says; nothing of it was read.
struct MissingDelivery {
    std::uint64_t study = 0;  ///< the number of the load
    StudySettings settings;
    QString path;
    bool unsaved = false;
    bool renewed = false;  ///< the study that is open was to be read again
};

/// A state of the open study that was asked for. `what_if` without edits is the base.
struct EvaluatedDelivery {
    std::uint64_t study = 0;       ///< which load it belongs to
    std::uint64_t generation = 0;  ///< grows with every question
    std::shared_ptr<const StudyState> base;
    std::shared_ptr<const StudyState> what_if;
    std::shared_ptr<const GroundChange> change;
};

struct ExplainedDelivery {
    std::uint64_t study = 0;
    std::uint64_t generation = 0;
    std::shared_ptr<const ExplainedPlace> place;
};

struct MeasuredDelivery {
    std::uint64_t study = 0;
    std::uint64_t generation = 0;
    MeasuredWalk walk;
};

struct ChartDelivery {
    std::uint64_t study = 0;
    std::uint64_t generation = 0;
    std::shared_ptr<const WalkHistogram> walks;
};

/// Two states of the open study that were asked for together.
struct ComparedDelivery {
    std::uint64_t study = 0;
    std::uint64_t generation = 0;
    std::shared_ptr<const StudyState> first;
    std::shared_ptr<const StudyState> second;
};

/// One scenario of several that were to be counted.
struct CountDelivery {
    std::uint64_t study = 0;
    std::uint64_t generation = 0;
    FacilityEdits edits;
    std::optional<std::int64_t> beyond;  ///< people; none: it cannot be evaluated
};

/// Which facilities reach a neighbourhood most nearly.
struct ReachDelivery {
    std::uint64_t study = 0;
    std::uint64_t generation = 0;
    std::size_t area = 0;
    std::vector<NearlyReaching> facilities;
};

/// A job that could not be done.
struct FailedJob {
    JobKind kind = JobKind::Load;
    QString what;       ///< what was wanted: "Opening study.toml"
    QString message;    ///< what is wrong, and what to do
    QString details;    ///< the context chain and the kind, to be copied
    int exit_code = 1;  ///< what a program that did only this would end with
};

/// Which state of a study is asked for.
struct EvaluationQuestion {
    std::vector<Cutoff> cutoffs;
    std::vector<std::string> required = {};  ///< services that people need all of
    FacilityEdits base;                      ///< what the question leaves out is closed
    std::optional<FacilityEdits> edits;      ///< of the what-if, on that base; none outside one

    const FacilityEdits& shown() const { return edits ? *edits : base; }
};

/// Does all the long work of the viewer on one thread of its own, and delivers by signals, which
/// reach receivers of the interface's thread in its event loop. The newest question of each kind
/// replaces one that still waits; answers say which question they answer.
class StudyWorker : public QObject {
    Q_OBJECT

  public:
    explicit StudyWorker(QObject* parent = nullptr);
    ~StudyWorker() override;

    /// Reads and analyses a study; stops whatever is under way. `unsaved` as in the delivery.
    void load(const StudySettings& settings, const QString& path, bool unsaved = false);
    /// Reads the open study again, with settings that may differ; what is tried out on it stays.
    void renew(const StudySettings& settings, const QString& path);
    /// Reads the study file first; `profile_folders` are where named profiles are looked for.
    void load_file(const QString& path, std::vector<std::string> profile_folders);
    /// Both need a loaded study, and return the generation of the question.
    std::uint64_t evaluate(EvaluationQuestion question);
    std::uint64_t explain(PlanePoint point, EvaluationQuestion question);
    /// Measures the walk along streets through these points.
    std::uint64_t measure(PlaneLine points);
    /// Counts people by the length of their walk; for a study with people.
    std::uint64_t chart(EvaluationQuestion question);
    /// Evaluates two states with the same limits, to be laid side by side.
    std::uint64_t compare(EvaluationQuestion question, FacilityEdits first, FacilityEdits second);
    /// Counts the people beyond with each of these edits, in its free time: any other job stops it.
    /// For a study with people and areas.
    std::uint64_t count_scenarios(EvaluationQuestion question, std::vector<FacilityEdits> states);
    /// Looks for the facilities that reach a neighbourhood most nearly; for a study with people.
    std::uint64_t find_reach(std::size_t area, EvaluationQuestion question);
    void inspect(const QStringList& paths, const SourceSettings& settings);
    /// Writes layers of the question, each as the command line writes it; those that the study has
    /// nothing for are left out.
    void export_layers(const QString& path, EvaluationQuestion question, ExportedLayers layers);
    /// Has the report of a study written, see run_report_program.
    void write_report(const ReportOrder& order);
    /// Stops what runs and drops what waits, because a person wants it.
    void stop();
    bool is_busy() const { return thread_->is_busy(); }
    /// The jobs, to be shown.
    const JobList& jobs() const { return jobs_; }
    /// The load that answers belong to.
    std::uint64_t study_number() const { return study_number_; }

  signals:
    /// What becomes of each job: asked for, begun, ended (`state` says how, `reason` why it
    /// failed); and that those which wait will not run.
    void job_added(std::uint64_t number, cercania::viewer::JobKind kind, const QString& what);
    void job_began(std::uint64_t number);
    void job_ended(std::uint64_t number, cercania::viewer::JobState state, const QString& reason);
    void waiting_dropped();
    void progressed(const QString& stage, double fraction);
    void loaded(const cercania::viewer::LoadedDelivery& delivery);
    /// Instead of `loaded`.
    void files_missing(const cercania::viewer::MissingDelivery& delivery);
    void evaluated(const cercania::viewer::EvaluatedDelivery& delivery);
    void explained(const cercania::viewer::ExplainedDelivery& delivery);
    void measured(const cercania::viewer::MeasuredDelivery& delivery);
    void charted(const cercania::viewer::ChartDelivery& delivery);
    void compared(const cercania::viewer::ComparedDelivery& delivery);
    void counted(const cercania::viewer::CountDelivery& delivery);
    void reach_found(const cercania::viewer::ReachDelivery& delivery);
    void inspected(const std::vector<cercania::viewer::InspectedFile>& files);
    void exported(const QString& path);
    void failed(const cercania::viewer::FailedJob& job);
    void stopped();
    void stop_wanted();  ///< by a person
    /// A job began or ended.
    void busy_changed();

  private:
    struct Session;
    void post(JobKind kind, const QString& what, std::function<void(const Control&)> work);
    /// Which study is to be read, and what is told of it with the answer.
    struct LoadQuestion {
        std::uint64_t study = 0;
        StudySettings settings;
        QString path;
        bool unsaved = false;
        bool renewed = false;
    };
    /// On the job thread: does the work and says what became of it.
    void run(std::uint64_t number, JobKind kind, const QString& what,
             const std::function<void(const Control&)>& work, std::stop_token stop);
    void open(const LoadQuestion& question, const Control& control);
    void post_load(LoadQuestion question);

    void stop_all();

    JobList jobs_;
    std::uint64_t job_number_ = 0;
    std::uint64_t study_number_ = 0;
    std::uint64_t generation_ = 0;
    std::unique_ptr<Session> session_;  // used on the job thread only
    std::unique_ptr<JobThread> thread_;
};

}  // namespace cercania::viewer
