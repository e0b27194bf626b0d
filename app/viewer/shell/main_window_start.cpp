#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>

#include "app/viewer/shell/drop_plan.h"
#include "app/viewer/shell/help/help_dialog.h"
#include "app/viewer/shell/main_window.h"

namespace cercania::viewer {

void MainWindow::connect_desk() {
    connect(desk_, &StudyDesk::open_asked, this, &MainWindow::open_study);
    connect(desk_, &StudyDesk::layers_asked, layers_controller_, &LayersController::add_files);
    connect(desk_, &StudyDesk::heights_asked, forms_, &StudyForms::offer_heights);
    connect(desk_, &StudyDesk::place_asked, forms_, &StudyForms::place_asked);
    connect(&study_.document(), &Document::opened, this, [this] {
        recent_.remember(study_.document());
        picture_due_ = true;
    });
    connect(canvas_, &MapCanvas::completed, this, [this] {
        if (picture_due_ && is_settled()) {
            keep_picture();
        }
    });
    if (remember_) {
        recovery_ = new Recovery(
            study_.document(),
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/recovery", this);
        connect(recovery_, &Recovery::failed, this, [this](const QString& message) {
            failure_->show_failure(tr("Not kept."), message, {});
        });
    }
}

void MainWindow::keep_picture() {
    picture_due_ = false;
    recent_.keep_picture(study_.document(), picture_of(*canvas_));
}

bool MainWindow::has_recovery() const {
    return recovery_ != nullptr && !recovery_->left_behind().empty();
}

void MainWindow::show_start_panel() {
    auto* const panel = new StartPanel(recent_.list(), language_->code(), shows_start_, this);
    start_ = panel;
    panel->setAttribute(Qt::WA_DeleteOnClose);
    connect(panel, &StartPanel::new_asked, this, [this, panel] {
        panel->accept();
        desk_->new_study();
    });
    connect(panel, &StartPanel::open_asked, this, [this] { ask_to_open(); });
    connect(panel, &StartPanel::sample_asked, this, [this] { open_sample(); });
    connect(panel, &StartPanel::recent_asked, this, &MainWindow::open_study);
    connect(panel, &StartPanel::files_dropped, desk_, &StudyDesk::take_files_for_study);
    connect(panel, &StartPanel::language_asked, this, &MainWindow::use_language);
    connect(panel, &StartPanel::tour_asked, this,
            [panel] { (new HelpDialog(tour_page(), panel))->show(); });
    connect(panel, &StartPanel::words_asked, this,
            [panel] { (new HelpDialog(words_page(), panel))->show(); });
    connect(panel, &QDialog::finished, this, [this, panel] {
        Preferences now = preferences();
        now.shows_start = panel->shows_at_start();
        take_preferences(now);
        start_ = nullptr;
    });
    offer_recovery();
    panel->move(geometry().center() - panel->rect().center());
    panel->open();
}

void MainWindow::offer_recovery() {
    if (recovery_ == nullptr || start_ == nullptr) {
        return;
    }
    const std::vector<RecoveredStudy> left = recovery_->left_behind();
    if (left.empty()) {
        start_->withdraw_recovery();
        return;
    }
    const RecoveredStudy& newest = left.front();
    start_->offer_recovery(newest.title, newest.when);
    disconnect(start_, &StartPanel::recover_asked, this, nullptr);
    disconnect(start_, &StartPanel::discard_asked, this, nullptr);
    connect(start_, &StartPanel::recover_asked, this, [this, newest] {
        start_->accept();
        desk_->recover(newest, [this, newest] {
            // It is in a file of this program before the other one goes.
            recovery_->write_now();
            Recovery::discard(newest);
        });
    });
    connect(start_, &StartPanel::discard_asked, this, [this, newest] {
        Recovery::discard(newest);
        offer_recovery();
    });
}

Preferences MainWindow::preferences() const {
    return {language_->code(),
            theme_,
            more_contrast_,
            shows_start_,
            actions_->less_motion->isChecked(),
            actions_->update_automatically->isChecked()};
}

void MainWindow::show_preferences() {
    auto* const dialog = new PreferencesDialog(preferences(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::changed, this, &MainWindow::take_preferences);
    dialog->open();
}

void MainWindow::take_preferences(const Preferences& chosen) {
    const Preferences before = preferences();
    shows_start_ = chosen.shows_start;
    actions_->less_motion->setChecked(chosen.less_motion);
    if (chosen.updates_by_itself != before.updates_by_itself) {
        actions_->update_automatically->trigger();
    }
    more_contrast_ = chosen.more_contrast;
    if (chosen.theme != before.theme || chosen.more_contrast != before.more_contrast) {
        use_theme(chosen.theme);
        build_menus();
    }
    if (chosen.language != before.language) {
        use_language(chosen.language);
    }
    if (remember_) {
        QSettings settings;
        settings.setValue("show_at_start", chosen.shows_start);
        settings.setValue("theme", theme_word(chosen.theme));
        settings.setValue("more_contrast", chosen.more_contrast);
        settings.setValue("language", chosen.language);
        settings.setValue("update_automatically", chosen.updates_by_itself);
    }
}

void MainWindow::take_files(const QStringList& paths) {
    desk_->take_files(paths);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const DropPlan plan = DropPlan::of(dropped_paths(*event->mimeData()));
    if (!plan.empty()) {
        event->acceptProposedAction();
        drop_frame_->show_words(plan.words(study_.document().is_open()));
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    drop_frame_->hide();
}

void MainWindow::dropEvent(QDropEvent* event) {
    drop_frame_->hide();
    event->acceptProposedAction();
    take_files(dropped_paths(*event->mimeData()));
}

}  // namespace cercania::viewer
