#include "app/viewer/jobs/study_worker.h"

#include <QFileInfo>

#include "app/viewer/jobs/study_session.h"
#include "app/viewer/model/failure_words.h"
#include "app/viewer/model/words.h"
#include "core/study/study_file.h"
#include "core/study/study_sources.h"

namespace cercania::viewer {
StudyWorker::StudyWorker(QObject* parent)
    : QObject(parent),
      session_(std::make_unique<Session>()),
      thread_(std::make_unique<JobThread>()) {
    connect(this, &StudyWorker::job_added, &jobs_, &JobList::add);
    connect(this, &StudyWorker::job_began, &jobs_, &JobList::begin);
    connect(this, &StudyWorker::job_ended, &jobs_, &JobList::end);
    connect(this, &StudyWorker::progressed, &jobs_, &JobList::progress);
    connect(this, &StudyWorker::waiting_dropped, &jobs_, &JobList::drop_waiting);
}

StudyWorker::~StudyWorker() {
    thread_.reset();  // before the session that its jobs use
}

void StudyWorker::post(JobKind kind, const QString& what,
                       std::function<void(const Control&)> work) {
    const std::uint64_t number = ++job_number_;
    emit job_added(number, kind, what);
    thread_->post(kind, [this, number, kind, what, work = std::move(work)](std::stop_token stop) {
        run(number, kind, what, work, std::move(stop));
    });
}

void StudyWorker::run(std::uint64_t number, JobKind kind, const QString& what,
                      const std::function<void(const Control&)>& work, std::stop_token stop) {
    const Control control(std::move(stop), [this](std::string_view stage, double fraction) {
        emit progressed(Words::stage(std::string(stage)), fraction);
    });
    emit job_began(number);
    emit busy_changed();
    FailedJob job{kind, what, {}, {}};
    try {
        work(control);
        emit job_ended(number, JobState::Done, {});
    } catch (const Cancelled&) {
        const bool quietly = gives_way(kind);
        emit job_ended(number, quietly ? JobState::Dropped : JobState::Stopped, {});
        if (!quietly) {
            emit stopped();
        }
    } catch (const Error& error) {
        job.message = FailureWords::message(error);
        job.details = FailureWords::details(error);
        job.exit_code = exit_code(error.kind());
    } catch (const std::bad_alloc&) {
        job.message = tr("There is not enough memory for this data.");
    } catch (const std::exception& error) {
        job.message = tr("A fault in Cercanía.");
        job.details = QString::fromUtf8(error.what());
    }
    if (!job.message.isEmpty()) {
        emit job_ended(number, JobState::Failed, job.message);
        emit failed(job);
    }
    QMetaObject::invokeMethod(this, &StudyWorker::busy_changed, Qt::QueuedConnection);
}

void StudyWorker::stop_all() {
    thread_->stop_all();
    emit waiting_dropped();
}

void StudyWorker::open(const LoadQuestion& question, const Control& control) {
    if (!missing_sources(question.settings).empty()) {
        emit files_missing(
            {question.study, question.settings, question.path, question.unsaved, question.renewed});
        return;
    }
    LoadedDelivery delivery;
    delivery.study = question.study;
    delivery.renewed = question.renewed;
    delivery.unsaved = question.unsaved;
    delivery.settings = question.settings;
    delivery.path = question.path;
    delivery.result = session_->open(question.settings, control);
    emit loaded(delivery);
}

void StudyWorker::load(const StudySettings& settings, const QString& path, bool unsaved) {
    post_load({0, settings, path, unsaved, false});
}

void StudyWorker::renew(const StudySettings& settings, const QString& path) {
    post_load({0, settings, path, false, true});
}

void StudyWorker::post_load(LoadQuestion question) {
    stop_all();
    question.study = ++study_number_;
    const QString name = question.path.isEmpty() ? QString::fromStdString(question.settings.name)
                                                 : QFileInfo(question.path).fileName();
    post(JobKind::Load, tr("Opening %1").arg(name),
         [this, question = std::move(question)](const Control& control) {
             open(question, control);
         });
}

void StudyWorker::load_file(const QString& path, std::vector<std::string> profile_folders) {
    stop_all();
    const std::uint64_t number = ++study_number_;
    post(JobKind::Load, tr("Opening %1").arg(QFileInfo(path).fileName()),
         [this, path, number, folders = std::move(profile_folders)](const Control& control) {
             StudySettings settings = read_study_file(path.toStdString());
             settings.profile_folders = folders;
             open({number, settings, path, false, false}, control);
         });
}

std::uint64_t StudyWorker::evaluate(EvaluationQuestion question) {
    const std::uint64_t generation = ++generation_;
    post(JobKind::Evaluate, tr("Updating"),
         [this, generation, study = study_number_,
          question = std::move(question)](const Control& control) {
             EvaluatedDelivery delivery;
             delivery.study = study;
             delivery.generation = generation;
             delivery.base = session_->base_of(question, control);
             if (question.edits) {
                 delivery.what_if = session_->state(*question.edits, question, control);
                 delivery.change = std::make_shared<const GroundChange>(
                     session_->live->ground_change(delivery.base->live, delivery.what_if->live));
             }
             emit evaluated(delivery);
         });
    return generation;
}

std::uint64_t StudyWorker::explain(PlanePoint point, EvaluationQuestion question) {
    const std::uint64_t generation = ++generation_;
    post(JobKind::Explain, tr("Explaining a place"),
         [this, point, generation, study = study_number_,
          question = std::move(question)](const Control& control) {
             emit explained({study, generation,
                             std::make_shared<const ExplainedPlace>(
                                 session_->explain(point, question, control))});
         });
    return generation;
}

std::uint64_t StudyWorker::measure(PlaneLine points) {
    const std::uint64_t generation = ++generation_;
    post(JobKind::Measure, tr("Measuring a walk"),
         [this, points = std::move(points), generation,
          study = study_number_](const Control& control) {
             emit measured({study, generation, measured_walk(*session_->study, points, control)});
         });
    return generation;
}

std::uint64_t StudyWorker::chart(EvaluationQuestion question) {
    const std::uint64_t generation = ++generation_;
    post(JobKind::Chart, tr("Counting walks"),
         [this, generation, study = study_number_,
          question = std::move(question)](const Control& control) {
             emit charted(
                 {study, generation,
                  std::make_shared<const WalkHistogram>(session_->chart(question, control))});
         });
    return generation;
}

std::uint64_t StudyWorker::compare(EvaluationQuestion question, FacilityEdits first,
                                   FacilityEdits second) {
    const std::uint64_t generation = ++generation_;
    post(JobKind::Compare, tr("Comparing"),
         [this, generation, study = study_number_, question = std::move(question),
          first = std::move(first), second = std::move(second)](const Control& control) {
             ComparedDelivery delivery{study, generation, nullptr, nullptr};
             delivery.first = session_->state(first, question, control);
             delivery.second = session_->state(second, question, control);
             emit compared(delivery);
         });
    return generation;
}

std::uint64_t StudyWorker::count_scenarios(EvaluationQuestion question,
                                           std::vector<FacilityEdits> states) {
    const std::uint64_t generation = ++generation_;
    post(JobKind::Scenarios, tr("Counting scenarios"),
         [this, generation, study = study_number_, question = std::move(question),
          states = std::move(states)](const Control& control) {
             for (const FacilityEdits& edits : states) {
                 emit counted(
                     {study, generation, edits, session_->people_beyond(edits, question, control)});
             }
         });
    return generation;
}

std::uint64_t StudyWorker::find_reach(std::size_t area, EvaluationQuestion question) {
    const std::uint64_t generation = ++generation_;
    post(JobKind::Reach, tr("Looking for care near by"),
         [this, area, generation, study = study_number_,
          question = std::move(question)](const Control& control) {
             emit reach_found({study, generation, area, session_->reach(area, question, control)});
         });
    return generation;
}

void StudyWorker::inspect(const QStringList& paths, const SourceSettings& settings) {
    post(JobKind::Inspect, tr("Looking into files"),
         [this, paths, settings](const Control& control) {
             std::vector<InspectedFile> files;
             for (const QString& path : paths) {
                 files.push_back(inspect_file(path, settings, control));
             }
             emit inspected(files);
         });
}

void StudyWorker::export_layers(const QString& path, EvaluationQuestion question,
                                ExportedLayers layers) {
    post(JobKind::Export, tr("Writing %1").arg(QFileInfo(path).fileName()),
         [this, path, question = std::move(question),
          layers = std::move(layers)](const Control& control) {
             session_->write(path.toStdString(), question, layers, control);
             emit exported(path);
         });
}

void StudyWorker::write_report(const ReportOrder& order) {
    post(JobKind::Export, tr("Writing %1").arg(QFileInfo(order.output).fileName()),
         [this, order](const Control& control) {
             run_report_program(order, control);
             emit exported(order.output);
         });
}

void StudyWorker::stop() {
    emit stop_wanted();
    stop_all();
}

}  // namespace cercania::viewer
