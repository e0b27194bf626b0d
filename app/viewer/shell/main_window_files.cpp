#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

#include "app/viewer/model/failure_words.h"
#include "app/viewer/model/words.h"
#include "app/viewer/shell/data_folders.h"
#include "app/viewer/shell/main_window.h"
#include "app/viewer/shell/page_maker.h"
#include "app/viewer/shell/print_preview.h"
#include "app/viewer/shell/seen_ground.h"
#include "core/base/error.h"

namespace cercania::viewer {
namespace {

constexpr int kStateVersion = 1;

}  // namespace

void MainWindow::open_study(const QString& path) {
    if (!may_leave()) {
        return;
    }
    if (start_ != nullptr) {
        start_->close();
    }
    study_.open(path);
}

void MainWindow::open_sample() {
    const QString path = sample_study();
    if (path.isEmpty()) {
        failure_->show_failure(tr("The sample city is not installed."),
                               tr("Open a study of your own."), {});
        return;
    }
    open_study(path);
}

void MainWindow::ask_to_open() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a study"),
                                                      QFileInfo(study_.document().path()).path(),
                                                      tr("Studies (*.toml)"));
    if (!path.isEmpty()) {
        open_study(path);
    }
}

bool MainWindow::save(bool under_new_name) {
    QString path = study_.document().path();
    // The sample stays as it was: it is there to be tried out again.
    if (under_new_name || path.isEmpty() || path == sample_study()) {
        const QString name =
            path.isEmpty() ? study_.document().title() + ".toml" : QFileInfo(path).fileName();
        path =
            QFileDialog::getSaveFileName(this, tr("Save the study"), name, tr("Studies (*.toml)"));
        if (path.isEmpty()) {
            return false;
        }
    }
    try {
        study_.save(path);
        recent_.remember(study_.document());
        keep_picture();
        return true;
    } catch (const Error& error) {
        show_error(tr("The study was not saved."), error);
        return false;
    }
}

bool MainWindow::may_leave() {
    if (!study_.document().is_dirty()) {
        return true;
    }
    QMessageBox question(QMessageBox::Question, tr("Unsaved changes"),
                         tr("%1 has changes that are not saved.").arg(study_.document().title()),
                         QMessageBox::NoButton, this);
    const QAbstractButton* const keep = question.addButton(tr("Save"), QMessageBox::AcceptRole);
    const QAbstractButton* const drop =
        question.addButton(tr("Discard the changes"), QMessageBox::DestructiveRole);
    question.addButton(tr("Stay"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() == keep) {
        return save(false);
    }
    return question.clickedButton() == drop;
}

void MainWindow::leave_what_if(bool ask) {
    const Document& document = study_.document();
    if (ask && !document.edits().empty() && !document.shown_scenario()) {
        QMessageBox question(QMessageBox::Question, tr("Leave the what-if"),
                             tr("This what-if is not saved as a scenario."), QMessageBox::NoButton,
                             this);
        const QAbstractButton* const keep =
            question.addButton(tr("Save as scenario…"), QMessageBox::AcceptRole);
        const QAbstractButton* const drop =
            question.addButton(tr("Discard"), QMessageBox::DestructiveRole);
        question.addButton(tr("Stay"), QMessageBox::RejectRole);
        question.exec();
        if (question.clickedButton() == keep) {
            ask_to_save_scenario();
        }
        if (question.clickedButton() != drop && !document.shown_scenario()) {
            refresh_actions();
            scenarios_->refresh();
            return;
        }
    }
    study_.leave_what_if();
}

void MainWindow::ask_to_save_scenario() {
    const QString name =
        QInputDialog::getText(this, tr("Save as scenario"), tr("Name"), QLineEdit::Normal,
                              tr("Scenario %1").arg(study_.document().scenarios().size() + 1));
    if (!name.trimmed().isEmpty()) {
        study_.save_scenario(name.trimmed());
    }
}

void MainWindow::write_map(const QString& path) {
    PageRequest request;
    request.ground = canvas_->viewport().box();
    SceneBuilder builder;
    write_page(path, make_page(study_.document(), study_.document().layers(), request, builder));
}

void MainWindow::show_print_preview() {
    auto* const preview = new PrintPreview(study_.document(), study_.document().layers(),
                                           seen_ground(*canvas_), language_->code(), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowModality(Qt::WindowModal);
    preview->resize(size());
    preview->show();
}

void MainWindow::ask_to_export_map() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the map"), "map.pdf",
                                                      tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
    if (path.isEmpty()) {
        return;
    }
    try {
        write_map(path);
        status_->show_selection(tr("Wrote %1").arg(QFileInfo(path).fileName()));
    } catch (const Error& error) {
        show_error(tr("The map was not exported."), error);
    }
}

void MainWindow::show_error(const QString& what, const Error& error) {
    failure_->show_failure(what, FailureWords::message(error), FailureWords::details(error));
}

void MainWindow::restore_settings() {
    if (remember_) {
        const QSettings settings;
        restoreGeometry(settings.value("geometry").toByteArray());
        restoreState(settings.value("panels").toByteArray(), kStateVersion);
        neighbourhoods_->columns().restore(settings);
        shows_start_ = settings.value("show_at_start", true).toBool();
        more_contrast_ = settings.value("more_contrast", false).toBool();
        use_theme(theme_choice_from(settings.value("theme").toString()));
        if (!settings.value("update_automatically", true).toBool()) {
            actions_->update_automatically->trigger();
        }
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!may_leave()) {
        event->ignore();
        return;
    }
    if (recovery_ != nullptr) {
        recovery_->forget();
    }
    if (remember_) {
        QSettings settings;
        settings.setValue("geometry", saveGeometry());
        settings.setValue("panels", saveState(kStateVersion));
        settings.setValue("language", language_->code());
        settings.setValue("theme", theme_word(theme_));
        neighbourhoods_->columns().save(settings);
    }
    event->accept();
}

}  // namespace cercania::viewer
