#include "app/viewer/shell/study_desk.h"

#include <QFileInfo>
#include <QPushButton>
#include <algorithm>
#include <utility>

#include "app/viewer/model/failure_words.h"
#include "app/viewer/panels/failure_bar.h"
#include "app/viewer/shell/data_folders.h"
#include "app/viewer/shell/drop_plan.h"
#include "app/viewer/shell/study_controller.h"
#include "app/viewer/wizard/check_dialog.h"
#include "app/viewer/wizard/missing_files_dialog.h"
#include "app/viewer/wizard/study_wizard.h"
#include "core/base/error.h"
#include "core/study/study_sources.h"

namespace cercania::viewer {
namespace {

/// Why a file is of no use to a study; empty when it may be.
QString problem_of(const InspectedFile& file) {
    if (!file.info) {
        return file.is_street_map || file.problem_kind == ErrorKind::CrsMissing ? QString()
                                                                                : file.problem;
    }
    const auto& layers = file.info->layers;
    const bool any = std::any_of(layers.begin(), layers.end(), [](const LayerInfo& layer) {
        return layer.unusable_because.empty() || layer.unusable_kind == ErrorKind::CrsMissing;
    });
    return any || layers.empty()
               ? QString()
               : FailureWords::said(
                     layers.front().unusable_because,
                     layers.front().unusable_kind.value_or(ErrorKind::InputUnreadable));
}

}  // namespace

StudyDesk::StudyDesk(StudyController& study, FailureBar& failure, QWidget& window,
                     std::function<bool()> may_leave)
    : QObject(&window),
      study_(&study),
      failure_(&failure),
      window_(&window),
      may_leave_(std::move(may_leave)) {
    const StudyWorker& worker = study.worker();
    connect(&worker, &StudyWorker::inspected, this, &StudyDesk::take_inspected);
    connect(&worker, &StudyWorker::files_missing, this, &StudyDesk::take_missing);
    connect(&worker, &StudyWorker::failed, this, &StudyDesk::take_failure);
    connect(&worker, &StudyWorker::stopped, this, [this] {
        // What gave way to a newer job is not stopped for good.
        if (!study_->worker().is_busy()) {
            take_failure({JobKind::Load, {}, tr("The work was stopped."), {}});
        }
    });
    connect(&worker, &StudyWorker::progressed, this, [this](const QString& stage, double) {
        if (wizard_ && wizard_waits_) {
            wizard_->show_progress(stage + QString::fromUtf8("…"));
        }
    });
    connect(&study.document(), &Document::opened, this, &StudyDesk::take_opened);
}

StudyWizard* StudyDesk::wizard() const {
    return wizard_;
}

MissingFilesDialog* StudyDesk::missing_files() const {
    return missing_;
}

CheckDialog* StudyDesk::doctor() const {
    return doctor_;
}

void StudyDesk::make_wizard() {
    delete wizard_;
    wizard_waits_ = false;
    wizard_ = new StudyWizard(profile_folders(), window_);
    connect(wizard_, &StudyWizard::study_made, this, [this](const StudySettings& settings) {
        if (may_leave_()) {
            wizard_waits_ = true;
            wizard_->show_progress(tr("Opening the study…"));
            study_->open_unsaved(settings, {});
        }
    });
    connect(wizard_, &QDialog::rejected, this, [this] {
        if (std::exchange(wizard_waits_, false)) {
            study_->worker().stop();
            wizard_->show_failure({});
        }
    });
}

void StudyDesk::new_study() {
    if (!wizard_) {
        make_wizard();
    }
    wizard_->open();
}

void StudyDesk::take_files_for_study(const QStringList& paths) {
    take_files(paths);
    for_study_ = true;
}

void StudyDesk::take_files(const QStringList& paths) {
    for_study_ = false;
    const DropPlan plan = DropPlan::of(paths);
    if (!plan.study.isEmpty()) {
        emit open_asked(plan.study);
        return;
    }
    if (!plan.heights.isEmpty() && study_->document().is_open()) {
        emit heights_asked(plan.heights);
    } else if (!plan.heights.isEmpty()) {
        failure_->show_failure(tr("Heights belong to a study."),
                               tr("Open the study, and drop them again."), {});
    }
    if (!plan.layers.isEmpty() || !plan.unreadable.isEmpty()) {
        // What no reader is known for is read all the same: the reader says best what is wrong.
        study_->worker().inspect(plan.layers + plan.unreadable, {});
    }
}

void StudyDesk::take_inspected(const std::vector<InspectedFile>& files) {
    std::vector<InspectedFile> usable;
    QStringList problems;
    for (const InspectedFile& file : files) {
        const QString problem = problem_of(file);
        if (problem.isEmpty()) {
            usable.push_back(file);
        } else {
            problems << tr("%1 cannot be used: %2").arg(QFileInfo(file.path).fileName(), problem);
        }
    }
    if (!problems.isEmpty()) {
        failure_->show_failure(
            tr("%n file(s) cannot be read.", nullptr, static_cast<int>(problems.size())),
            problems.join(' '), problems.join('\n'));
    }
    const bool any_layer = std::any_of(usable.begin(), usable.end(), [](const InspectedFile& file) {
        return !file.is_street_map;
    });
    if (any_layer && study_->document().is_open() && !for_study_) {
        ask_the_doctor(usable, problems.join('\n'));
    } else if (!usable.empty()) {
        begin_study(usable, problems.join('\n'));
    }
}

void StudyDesk::begin_study(const std::vector<InspectedFile>& files, const QString& problems) {
    make_wizard();
    wizard_->model().take_files(files, {});
    wizard_->show_notice(problems);
    wizard_->open();
}

void StudyDesk::ask_the_doctor(const std::vector<InspectedFile>& files, const QString& problems) {
    QStringList layers;
    for (const InspectedFile& file : files) {
        if (!file.is_street_map) {
            layers << file.path;
        }
    }
    delete doctor_;
    doctor_ = new CheckDialog(study_->document().settings(), layers, window_);
    doctor_->setAttribute(Qt::WA_DeleteOnClose);
    connect(doctor_, &CheckDialog::place_asked, this, &StudyDesk::place_asked);
    QPushButton* const begin = doctor_->add_choice(tr("New study from these…"));
    begin->setObjectName("studyFromDropped");
    QPushButton* const add = doctor_->add_choice(tr("Add to the map"));
    add->setObjectName("addDropped");
    add->setProperty("primary", true);
    connect(begin, &QPushButton::clicked, this, [this, files, problems] {
        doctor_->close();
        begin_study(files, problems);
    });
    connect(add, &QPushButton::clicked, this, [this] {
        const QStringList paths = doctor_->files();
        doctor_->close();
        emit layers_asked(paths);
    });
    doctor_->show();
}

void StudyDesk::take_missing(const MissingDelivery& delivery) {
    const std::vector<StudySource> missing = missing_sources(delivery.settings);
    const QString study = delivery.path.isEmpty() ? QString::fromStdString(delivery.settings.name)
                                                  : QFileInfo(delivery.path).fileName();
    QStringList paths;
    for (const StudySource& source : missing) {
        paths << QString::fromStdString(source.path);
    }
    failure_->show_failure(delivery.renewed ? tr("%1 was not read again.").arg(study)
                                            : tr("%1 was not opened.").arg(study),
                           tr("These files are not where it says: %1").arg(paths.join(", ")),
                           paths.join('\n'));
    if (delivery.renewed) {
        return;  // what is open stays as it was
    }
    if (wizard_ && std::exchange(wizard_waits_, false)) {
        wizard_->reject();
    }
    delete missing_;
    missing_ = new MissingFilesDialog(study, delivery.settings, window_);
    missing_->setAttribute(Qt::WA_DeleteOnClose);
    connect(missing_, &QDialog::rejected, this, [this] { recovered_ = nullptr; });
    connect(missing_, &QDialog::accepted, this,
            [this, path = delivery.path] { study_->open_unsaved(missing_->settings(), path); });
    missing_->open();
}

void StudyDesk::recover(const RecoveredStudy& study, std::function<void()> taken) {
    if (!may_leave_()) {
        return;
    }
    try {
        const StudySettings settings = Recovery::read(study);
        recovered_ = std::move(taken);
        study_->open_unsaved(settings, study.path);
    } catch (const Error& error) {
        failure_->show_failure(tr("%1 could not be recovered.").arg(study.title),
                               FailureWords::message(error), FailureWords::details(error));
    }
}

void StudyDesk::take_opened() {
    if (wizard_ && std::exchange(wizard_waits_, false)) {
        wizard_->accept();
        wizard_->deleteLater();
        wizard_.clear();
    }
    if (const auto taken = std::exchange(recovered_, nullptr)) {
        taken();
    }
}

void StudyDesk::take_failure(const FailedJob& job) {
    if (job.kind == JobKind::Load) {
        recovered_ = nullptr;
        if (wizard_ && std::exchange(wizard_waits_, false)) {
            wizard_->show_failure(job.message);
        }
    }
}

}  // namespace cercania::viewer
