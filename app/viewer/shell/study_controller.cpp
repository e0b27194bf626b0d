#include "app/viewer/shell/study_controller.h"

#include <algorithm>
#include <utility>

#include "app/viewer/commands/study_commands.h"
#include "app/viewer/model/edit_changes.h"
#include "app/viewer/model/words.h"
#include "app/viewer/shell/data_folders.h"
#include "core/study/study_file.h"

namespace cercania::viewer {
namespace {

constexpr int kFreeTime = 250;  // milliseconds without work, before scenarios are counted

}  // namespace

StudyController::StudyController(QObject* parent) : QObject(parent) {
    connect(&worker_, &StudyWorker::loaded, this, &StudyController::take_loaded);
    connect(&worker_, &StudyWorker::evaluated, this, &StudyController::take_evaluated);
    connect(&worker_, &StudyWorker::explained, this, &StudyController::take_explained);
    connect(&worker_, &StudyWorker::measured, this, &StudyController::take_measured);
    connect(&worker_, &StudyWorker::charted, this, &StudyController::take_charted);
    connect(&worker_, &StudyWorker::reach_found, this, [this](const ReachDelivery& delivery) {
        if (delivery.study == worker_.study_number() && delivery.generation == reach_) {
            emit reach_found(delivery.area, delivery.facilities);
        }
    });
    connect(&worker_, &StudyWorker::counted, this, &StudyController::take_counted);
    free_.setSingleShot(true);
    free_.setInterval(kFreeTime);
    connect(&free_, &QTimer::timeout, this, &StudyController::count_scenarios);
    connect(&worker_, &StudyWorker::busy_changed, this, [this] { free_.start(); });
    connect(&worker_, &StudyWorker::stop_wanted, this, [this] { counts_given_up_ = true; });
    connect(&document_, &Document::scenarios_changed, this, [this] {
        counts_given_up_ = false;
        free_.start();
    });
    const auto settled = [this] {
        shown_ = asked_;
        emit updating_changed();
    };
    connect(&worker_, &StudyWorker::failed, this, [this, settled](const FailedJob& job) {
        settled();
        if (job.kind == JobKind::Load) {
            go_on_as_before();
        }
    });
    connect(&worker_, &StudyWorker::files_missing, this,
            [this, settled](const MissingDelivery& delivery) {
                if (delivery.study == worker_.study_number()) {
                    settled();
                    go_on_as_before();
                }
            });
    // What gave way to newer reading is not stopped for good.
    const auto give_up_change = [this] {
        if (changed_at_ && !is_reading()) {
            go_on_as_before();
        }
    };
    connect(&worker_, &StudyWorker::stopped, this, settled);
    connect(&worker_, &StudyWorker::stopped, this, give_up_change);
    connect(&worker_, &StudyWorker::waiting_dropped, this, give_up_change);
    connect(&document_, &Document::settings_changed, this, &StudyController::read_again);
    connect(&document_, &Document::question_changed, this, &StudyController::evaluate_or_wait);
    connect(&document_, &Document::edits_changed, this, &StudyController::evaluate_or_wait);
    connect(&document_, &Document::what_if_changed, this, [this] {
        const bool begun_or_ended = !document_.in_what_if() || !document_.result().what_if;
        if (begun_or_ended) {
            evaluate();
        }
    });
}

void StudyController::open(const QString& path) {
    worker_.load_file(path, profile_folders());
}

void StudyController::open_unsaved(StudySettings settings, const QString& path) {
    settings.profile_folders = profile_folders();
    worker_.load(settings, path, true);
}

void StudyController::save(const QString& path) {
    write_study_file(path.toStdString(), document_.current_settings());
    document_.mark_saved(path);
}

void StudyController::take_loaded(const LoadedDelivery& delivery) {
    asked_ = shown_ = 0;
    waiting_ = false;
    if (!delivery.renewed || delivery.study == worker_.study_number()) {
        changed_at_.reset();
    }
    if (delivery.renewed) {
        document_.renew(delivery.result);
        evaluate();  // what is tried out, on the new data
        return;
    }
    StudySettings settings = delivery.settings;
    settings.scenario.reset();  // it is shown once, and not again whenever the study is read anew
    document_.open(std::move(settings), delivery.path, delivery.result, delivery.unsaved);
    const std::vector<Scenario>& scenarios = document_.scenarios();
    const auto shown = std::find_if(scenarios.begin(), scenarios.end(), [&](const Scenario& one) {
        return one.name == delivery.settings.scenario;
    });
    if (shown != scenarios.end()) {
        show_scenario(static_cast<std::size_t>(shown - scenarios.begin()));
        document_.undo_stack().clear();  // opening is no edit
    }
    emit updating_changed();
}

EvaluationQuestion StudyController::question() const {
    EvaluationQuestion question;
    question.cutoffs = document_.cutoffs();
    question.required = document_.required();
    question.base = document_.base_edits();
    if (document_.in_what_if()) {
        question.edits = document_.what_if_edits();
    }
    return question;
}

void StudyController::evaluate_or_wait() {
    if (automatic_) {
        evaluate();
    } else if (document_.is_open()) {
        waiting_ = true;
        emit updating_changed();
    }
}

void StudyController::set_automatic(bool automatic) {
    automatic_ = automatic;
    if (automatic_ && waiting_) {
        evaluate();
    }
}

void StudyController::evaluate() {
    if (document_.is_open()) {
        waiting_ = false;
        asked_ = worker_.evaluate(question());
        emit updating_changed();
    }
}

void StudyController::update_now() {
    if (!document_.is_open()) {
        return;
    }
    if (waiting_) {
        evaluate();
        return;
    }
    worker_.renew(document_.current_settings(), document_.path());
}

void StudyController::take_evaluated(const EvaluatedDelivery& delivery) {
    // One newer than the last question was asked before the study came that is open now.
    const bool stale = delivery.study != worker_.study_number() || delivery.generation < shown_ ||
                       delivery.generation > asked_ ||
                       delivery.what_if.operator bool() != document_.in_what_if();
    if (stale) {
        return;
    }
    shown_ = delivery.generation;
    counts_given_up_ = false;
    document_.set_results(delivery.base, delivery.what_if, delivery.change);
    emit updating_changed();
}

void StudyController::take_explained(const ExplainedDelivery& delivery) {
    if (delivery.study == worker_.study_number() && delivery.generation == explanation_) {
        emit explained(delivery.place);
    }
}

void StudyController::measure(const PlaneLine& points) {
    if (document_.is_open()) {
        measure_ = worker_.measure(points);
    }
}

void StudyController::take_measured(const MeasuredDelivery& delivery) {
    if (delivery.study == worker_.study_number() && delivery.generation == measure_) {
        emit measured(delivery.walk);
    }
}

void StudyController::take_charted(const ChartDelivery& delivery) {
    if (delivery.study == worker_.study_number() && delivery.generation == chart_) {
        emit charted(delivery.walks);
    }
}

void StudyController::take_counted(const CountDelivery& delivery) {
    if (delivery.study == worker_.study_number() && delivery.generation == counts_) {
        document_.put_count(delivery.edits, delivery.beyond);
    }
}

void StudyController::count_scenarios() {
    const bool wanted = document_.is_open() && document_.result().base->figures;
    if (!wanted || counts_given_up_ || waiting_ || worker_.is_busy()) {
        return;
    }
    std::vector<FacilityEdits> missing;
    for (const Scenario& scenario : document_.scenarios()) {
        FacilityEdits edits = document_.on_base(scenario.edits);
        if (!document_.scenario_counts().knows(edits) &&
            std::find(missing.begin(), missing.end(), edits) == missing.end()) {
            missing.push_back(std::move(edits));
        }
    }
    if (!missing.empty()) {
        counts_ = worker_.count_scenarios(question(), std::move(missing));
    }
}

void StudyController::set_limit(const QString& limit, int slide) {
    std::vector<Cutoff> cutoffs = parse_cutoffs(limit.toStdString());
    const Cutoff& now = document_.cutoffs().back();
    if (document_.cutoffs().size() == 1 && now.unit == cutoffs.back().unit &&
        now.limit == cutoffs.back().limit) {
        return;
    }
    const QString text = tr("Limit %1").arg(Words::limit(cutoffs.back()));
    document_.undo_stack().push(new ChangeLimit(document_, std::move(cutoffs), text, slide));
}

void StudyController::set_profile(const QString& profile) {
    StudySettings settings = document_.settings();
    settings.network.profile = profile.toStdString();
    change_study(std::move(settings), tr("Pace"));
}

void StudyController::change_study(StudySettings settings, const QString& text) {
    if (document_.is_open() && settings != document_.settings()) {
        document_.undo_stack().push(new ChangeStudy(document_, std::move(settings), text));
    }
}

void StudyController::read_again() {
    if (!turning_back_) {
        const int before = document_.undo_stack().index();
        changed_at_.reset();  // an older change gives way to this one
        worker_.renew(document_.current_settings(), document_.path());
        changed_at_ = before;
    }
}

void StudyController::go_on_as_before() {
    // The step that asked for what cannot be is taken back, unless others came after it.
    if (const auto before = std::exchange(changed_at_, std::nullopt)) {
        QUndoStack& steps = document_.undo_stack();
        turning_back_ = true;
        if (steps.index() == *before + 1) {
            steps.undo();
        } else if (steps.index() == *before - 1) {
            steps.redo();
        }
        turning_back_ = false;
    }
    evaluate();  // to begin to read, questions that waited were dropped
}

void StudyController::set_services_off(const std::set<FacilitySymbol>& off) {
    document_.undo_stack().push(new ChangeServices(document_, off, !document_.required().empty(),
                                                   tr("Services that count")));
}

void StudyController::set_all_needed(bool all) {
    if (all == document_.required().empty()) {
        document_.undo_stack().push(
            new ChangeServices(document_, document_.services_off(), all,
                               all ? tr("All of these within reach") : tr("Any of these")));
    }
}

void StudyController::start_what_if() {
    document_.set_in_what_if(true);
}

void StudyController::leave_what_if() {
    if (!document_.edits().empty()) {
        push_edits({}, tr("Discard the what-if"));
    }
    document_.set_in_what_if(false);
}

void StudyController::show_scenario(std::size_t scenario) {
    const Scenario& chosen = document_.scenarios()[scenario];
    push_edits(chosen.edits, tr("Show %1").arg(QString::fromStdString(chosen.name)));
}

void StudyController::save_scenario(const QString& name) {
    std::vector<Scenario> scenarios = document_.scenarios();
    scenarios.push_back({name.toStdString(), document_.edits()});
    change_scenarios(std::move(scenarios), tr("Save %1").arg(name));
}

void StudyController::change_scenarios(std::vector<Scenario> scenarios, const QString& text) {
    document_.undo_stack().push(new ChangeScenarios(document_, std::move(scenarios), text));
}

void StudyController::push_edits(FacilityEdits edits, const QString& text, int drag) {
    document_.undo_stack().push(new EditFacilities(document_, std::move(edits), text, drag));
}

QString StudyController::name_of(const std::string& id) const {
    const Facilities& facilities = document_.shown_state()->live.facilities;
    const auto found = facility_with_id(facilities, id);
    return found ? facility_name(facilities.all[*found]) : QString::fromStdString(id);
}

void StudyController::move_facility(const std::string& id, PlanePoint to, int drag) {
    const LoadedStudy& study = *document_.result().study;
    const LocalProjection& projection = study.network.graph->projection();
    const auto base = facility_with_id(study.facilities, id);
    const GeoPoint original =
        base ? projection.to_geo(study.facilities.all[*base].point) : GeoPoint();
    push_edits(with_move(document_.edits(), id, projection.to_geo(to), original),
               tr("Move %1").arg(name_of(id)), drag);
}

std::string StudyController::add_facility(PlanePoint at, const QString& name) {
    const LoadedStudy& study = *document_.result().study;
    std::string id;
    for (int number = 1; id.empty(); ++number) {
        const std::string candidate = "new-" + std::to_string(number);
        if (!facility_with_id(study.facilities, candidate) &&
            !is_added(document_.edits(), candidate)) {
            id = candidate;
        }
    }
    push_edits(with_addition(document_.edits(), {id, name.toStdString(),
                                                 study.network.graph->projection().to_geo(at)}),
               tr("Add %1").arg(name));
    return id;
}

void StudyController::toggle_closed(const std::string& id) {
    const bool open = !is_closed(document_.edits(), id);
    push_edits(with_closing_toggled(document_.edits(), id),
               open ? tr("Close %1").arg(name_of(id)) : tr("Reopen %1").arg(name_of(id)));
}

void StudyController::explain(PlanePoint at) {
    if (document_.is_open()) {
        explanation_ = worker_.explain(at, question());
    }
}

void StudyController::ask_for_charts() {
    if (document_.is_open() && document_.result().study->demand) {
        chart_ = worker_.chart(question());
    }
}

void StudyController::ask_for_reach(std::size_t area) {
    if (document_.is_open() && document_.result().study->demand) {
        reach_ = worker_.find_reach(area, question());
    }
}

void StudyController::export_layers(const QString& path, const ExportedLayers& layers) {
    worker_.export_layers(path, question(), layers);
}

}  // namespace cercania::viewer
