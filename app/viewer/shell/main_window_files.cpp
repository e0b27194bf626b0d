#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

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
constexpr qsizetype kRememberedStudies = 8;

QStringList paths_of(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

bool is_study(const QString& path) {
    return path.endsWith(".toml", Qt::CaseInsensitive);
}

QString kind_text(ShapeKind kind) {
    switch (kind) {
        case ShapeKind::Points:
            return MainWindow::tr("points");
        case ShapeKind::Lines:
            return MainWindow::tr("lines");
        case ShapeKind::Polygons:
            return MainWindow::tr("polygons");
        case ShapeKind::None:
            break;
    }
    return MainWindow::tr("a table without places");
}

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

void MainWindow::show_start_panel() {
    QSettings settings;
    auto* const panel = new StartPanel(recent_studies(), language_->code(),
                                       settings.value("show_at_start", true).toBool(), this);
    start_ = panel;
    panel->setAttribute(Qt::WA_DeleteOnClose);
    connect(panel, &StartPanel::open_asked, this, [this] { ask_to_open(); });
    connect(panel, &StartPanel::sample_asked, this, [this] { open_sample(); });
    connect(panel, &StartPanel::recent_asked, this, &MainWindow::open_study);
    connect(panel, &StartPanel::files_dropped, this, &MainWindow::take_files);
    connect(panel, &StartPanel::language_asked, this, &MainWindow::use_language);
    connect(panel, &QDialog::finished, this, [this, panel] {
        if (remember_) {
            QSettings().setValue("show_at_start", panel->shows_at_start());
        }
        start_ = nullptr;
    });
    panel->move(geometry().center() - panel->rect().center());
    panel->open();
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
    if (under_new_name || path == sample_study()) {
        path = QFileDialog::getSaveFileName(this, tr("Save the study"), QFileInfo(path).fileName(),
                                            tr("Studies (*.toml)"));
        if (path.isEmpty()) {
            return false;
        }
    }
    try {
        study_.save(path);
        remember_study();
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
    write_page(path, make_page(study_.document(), layers_->layers(), request, builder));
}

void MainWindow::show_print_preview() {
    auto* const preview = new PrintPreview(study_.document(), layers_->layers(),
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

void MainWindow::ask_to_export_results() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the results"), "results.gpkg",
        tr("GeoPackage (*.gpkg);;Shapefile (*.shp);;GeoJSON (*.geojson);;CSV (*.csv)"));
    if (!path.isEmpty()) {
        study_.export_results(path);
    }
}

void MainWindow::show_error(const QString& what, const Error& error) {
    failure_->show_failure(what, QString::fromStdString(error.message()),
                           QString::fromUtf8(error.what()));
}

void MainWindow::take_files(const QStringList& paths) {
    if (paths.size() == 1 && is_study(paths.front())) {
        open_study(paths.front());
    } else if (!paths.isEmpty()) {
        study_.worker().inspect(paths, study_.document().settings().sources);
    }
}

void MainWindow::show_inspected(const std::vector<InspectedFile>& files) {
    QStringList found;
    for (const InspectedFile& file : files) {
        const QString name = QFileInfo(file.path).fileName();
        if (!file.info) {
            failure_->show_failure(tr("%1 cannot be used.").arg(name), file.problem, file.problem);
            continue;
        }
        for (const LayerInfo& layer : file.info->layers) {
            QString line =
                tr("%1, layer %2: %n feature(s), %3, %4", nullptr,
                   static_cast<int>(layer.feature_count))
                    .arg(name, QString::fromStdString(layer.name), kind_text(layer.shape_kind),
                         layer.crs_label.empty() ? tr("no coordinate system")
                                                 : QString::fromStdString(layer.crs_label));
            if (!layer.unusable_because.empty()) {
                line += '\n' + QString::fromStdString(layer.unusable_because);
            }
            found << line;
        }
    }
    if (!found.isEmpty()) {
        auto* const box = new QMessageBox(QMessageBox::Information, tr("What is in these files"),
                                          found.join("\n\n"), QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QStringList paths = paths_of(*event->mimeData());
    if (paths.isEmpty()) {
        return;
    }
    event->acceptProposedAction();
    const bool study = paths.size() == 1 && is_study(paths.front());
    drop_hint_->setText(study
                            ? tr("Open study")
                            : tr("Look into %n file(s)", nullptr, static_cast<int>(paths.size())));
    drop_hint_->setGeometry(canvas_->rect().adjusted(40, 40, -40, -40));
    drop_hint_->show();
    drop_hint_->raise();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    drop_hint_->hide();
}

void MainWindow::dropEvent(QDropEvent* event) {
    drop_hint_->hide();
    event->acceptProposedAction();
    take_files(paths_of(*event->mimeData()));
}

std::vector<RecentStudy> MainWindow::recent_studies() const {
    std::vector<RecentStudy> studies;
    if (!remember_) {
        return studies;
    }
    for (const QString& line : QSettings().value("recent").toStringList()) {
        const QStringList parts = line.split('\t');
        if (parts.size() == 3 && QFileInfo::exists(parts[0])) {
            studies.push_back({parts[0], parts[1], parts[2]});
        }
    }
    return studies;
}

void MainWindow::remember_study() {
    const Document& document = study_.document();
    if (!remember_ || document.path() == sample_study()) {
        return;
    }
    QString headline;
    if (const auto& figures = document.result().base->figures) {
        const double share = figures->share_served().value_or(0.0);
        headline = tr("%1 beyond %2")
                       .arg(Words::percent(1.0 - share), Words::limit(document.cutoffs().back()));
    }
    const QString path = QFileInfo(document.path()).absoluteFilePath();
    QStringList lines = {path + '\t' + document.title() + '\t' + headline};
    for (const QString& line : QSettings().value("recent").toStringList()) {
        if (!line.startsWith(path + '\t') && lines.size() < kRememberedStudies) {
            lines << line;
        }
    }
    QSettings().setValue("recent", lines);
}

void MainWindow::restore_settings() {
    if (remember_) {
        const QSettings settings;
        restoreGeometry(settings.value("geometry").toByteArray());
        restoreState(settings.value("panels").toByteArray(), kStateVersion);
        neighbourhoods_->columns().restore(settings);
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!may_leave()) {
        event->ignore();
        return;
    }
    if (remember_) {
        QSettings settings;
        settings.setValue("geometry", saveGeometry());
        settings.setValue("panels", saveState(kStateVersion));
        settings.setValue("language", language_->code());
        neighbourhoods_->columns().save(settings);
    }
    event->accept();
}

}  // namespace cercania::viewer
