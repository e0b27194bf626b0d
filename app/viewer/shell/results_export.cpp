#include "app/viewer/shell/results_export.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <string>
#include <vector>

#include "app/viewer/shell/layers_export_dialog.h"
#include "core/study/result_output.h"

namespace cercania::viewer {
namespace {

/// ".shp" of "Shapefile (*.shp)".
QString suffix_of(const QString& filter) {
    static const QRegularExpression suffix(R"(\*(\.\w+))");
    return suffix.match(filter).captured(1);
}

}  // namespace

ResultsExport::ResultsExport(StudyController& study, QWidget& window)
    : QObject(&window), study_(&study), window_(&window) {}

void ResultsExport::ask() {
    ask_for_file(tr("Export the results"), "results.gpkg", result_layers());
}

void ResultsExport::ask_for_layers() {
    const StudyResult& result = study_->document().result();
    auto* const dialog = new LayersExportDialog(result.study->demand.has_value(),
                                                result.base->live.gaps.has_value(), window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { ask_for_file(tr("Export layers"), "layers.gpkg", dialog->layers()); });
    dialog->open();
}

void ResultsExport::ask_for_file(const QString& title, const QString& name,
                                 const ExportedLayers& layers) {
    auto* const dialog = new QFileDialog(window_, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("GeoPackage (*.gpkg)"), tr("Shapefile (*.shp)"),
                            tr("GeoJSON (*.geojson)"), tr("CSV (*.csv)")});
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, layers](const QString& path) {
        const bool bare = QFileInfo(path).suffix().isEmpty();
        take(bare ? path + suffix_of(dialog->selectedNameFilter()) : path, !bare, layers);
    });
    dialog->open();
}

ExportedLayers ResultsExport::possible(ExportedLayers layers) const {
    const StudyResult& result = study_->document().result();
    if (!result.base->live.gaps) {
        layers.erase(ExportedLayer::Gaps);
    }
    if (!result.study->demand) {
        layers.erase(ExportedLayer::Nearest);
    }
    return layers;
}

void ResultsExport::take(const QString& path, bool asked, const ExportedLayers& layers) {
    QStringList there;
    std::vector<std::string> names = names_of(possible(layers));
    names.emplace_back("issues");
    for (const std::string& file : result_files(path.toStdString(), names)) {
        const QString one = QString::fromStdString(file);
        if (QFileInfo::exists(one) && !(asked && one == path)) {
            there << QFileInfo(one).fileName();
        }
    }
    if (there.isEmpty()) {
        study_->export_layers(path, layers);
        return;
    }
    auto* const question = new QMessageBox(
        QMessageBox::Question, tr("Export the results"),
        tr("%n file(s) are there already: %1", nullptr, static_cast<int>(there.size()))
            .arg(there.join(", ")),
        QMessageBox::NoButton, window_);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* const replace =
        question->addButton(tr("Replace them"), QMessageBox::DestructiveRole);
    question->addButton(tr("Keep them"), QMessageBox::RejectRole);
    connect(question, &QMessageBox::buttonClicked, this,
            [this, replace, path, layers](const QAbstractButton* button) {
                if (button == replace) {
                    study_->export_layers(path, layers);
                }
            });
    question->open();
}

}  // namespace cercania::viewer
