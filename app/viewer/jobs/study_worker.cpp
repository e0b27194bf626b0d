#include "app/viewer/jobs/study_worker.h"

#include <QFileInfo>

#include "app/viewer/jobs/study_session.h"
#include "app/viewer/model/words.h"
#include "core/study/study_file.h"

namespace cercania::viewer {
namespace {

QString details_of(const Error& error) {
    QStringList lines;
    for (const std::string& step : error.context()) {
        lines << QString::fromStdString(step);
    }
    lines << QString::fromStdString(error.message());
    lines << QString::fromUtf8(kind_name(error.kind()).data(),
                               static_cast<qsizetype>(kind_name(error.kind()).size()));
    return lines.join('\n');
}

}  // namespace

StudyWorker::StudyWorker(QObject* parent)
    : QObject(parent),
      session_(std::make_unique<Session>()),
      thread_(std::make_unique<JobThread>()) {}

StudyWorker::~StudyWorker() {
    thread_.reset();  // before the session that its jobs use
}

void StudyWorker::post(JobKind kind, const QString& what,
                       std::function<void(const Control&)> work) {
    thread_->post(kind, [this, kind, what, work = std::move(work)](std::stop_token stop) {
        const Control control(std::move(stop), [this](std::string_view stage, double fraction) {
            emit progressed(Words::stage(std::string(stage)), fraction);
        });
        emit busy_changed();
        try {
            work(control);
        } catch (const Cancelled&) {
            emit stopped();
        } catch (const Error& error) {
            emit failed({kind, what, QString::fromStdString(error.message()), details_of(error),
                         exit_code(error.kind())});
        } catch (const std::bad_alloc&) {
            emit failed({kind, what, tr("There is not enough memory for this data."), {}});
        } catch (const std::exception& error) {
            emit failed({kind, what, tr("A fault in Cercanía."), QString::fromUtf8(error.what())});
        }
        QMetaObject::invokeMethod(this, &StudyWorker::busy_changed, Qt::QueuedConnection);
    });
}

void StudyWorker::open(const StudySettings& settings, const QString& path, const Control& control) {
    LoadedDelivery delivery;
    delivery.settings = settings;
    delivery.path = path;
    // The base is what is loaded; a scenario is shown on top of it.
    StudySettings base = settings;
    base.scenario.reset();
    delivery.result = session_->open(base, control);
    emit loaded(delivery);
}

void StudyWorker::load(const StudySettings& settings, const QString& path) {
    thread_->stop_all();
    ++study_number_;
    post(JobKind::Load, tr("Opening %1").arg(QFileInfo(path).fileName()),
         [this, settings, path](const Control& control) { open(settings, path, control); });
}

void StudyWorker::load_file(const QString& path, std::vector<std::string> profile_folders) {
    thread_->stop_all();
    ++study_number_;
    post(JobKind::Load, tr("Opening %1").arg(QFileInfo(path).fileName()),
         [this, path, folders = std::move(profile_folders)](const Control& control) {
             StudySettings settings = read_study_file(path.toStdString());
             settings.profile_folders = folders;
             open(settings, path, control);
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
                 delivery.what_if = session_->state(*question.edits, question.cutoffs, control);
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

std::uint64_t StudyWorker::compare(std::vector<Cutoff> cutoffs, FacilityEdits first,
                                   FacilityEdits second) {
    const std::uint64_t generation = ++generation_;
    post(JobKind::Compare, tr("Comparing"),
         [this, generation, study = study_number_, cutoffs = std::move(cutoffs),
          first = std::move(first), second = std::move(second)](const Control& control) {
             ComparedDelivery delivery{study, generation, nullptr, nullptr};
             delivery.first = session_->state(first, cutoffs, control);
             delivery.second = session_->state(second, cutoffs, control);
             emit compared(delivery);
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
             ReadOptions options;
             options.assume_crs = settings.assume_crs.value_or("");
             options.encoding = settings.encoding.value_or("");
             std::vector<InspectedFile> files;
             for (const QString& path : paths) {
                 InspectedFile& file = files.emplace_back();
                 file.path = path;
                 try {
                     file.info = inspect_source(path.toStdString(), options, control);
                 } catch (const Error& error) {
                     file.problem = QString::fromStdString(error.message());
                 }
             }
             emit inspected(files);
         });
}

void StudyWorker::export_results(const QString& path, EvaluationQuestion question) {
    post(JobKind::Export, tr("Writing %1").arg(QFileInfo(path).fileName()),
         [this, path, question = std::move(question)](const Control& control) {
             session_->write(path.toStdString(), question, control);
             emit exported(path);
         });
}

void StudyWorker::stop() {
    thread_->stop_all();
}

}  // namespace cercania::viewer
