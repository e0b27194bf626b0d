#include "app/viewer/shell/results_export.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <string>
#include <vector>

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
    auto* const dialog = new QFileDialog(window_, tr("Export the results"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("GeoPackage (*.gpkg)"), tr("Shapefile (*.shp)"),
                            tr("GeoJSON (*.geojson)"), tr("CSV (*.csv)")});
    dialog->selectFile("results.gpkg");
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString& path) {
        const bool bare = QFileInfo(path).suffix().isEmpty();
        take(bare ? path + suffix_of(dialog->selectedNameFilter()) : path, !bare);
    });
    dialog->open();
}

void ResultsExport::take(const QString& path, bool asked) {
    QStringList there;
    std::vector<std::string> layers = {"catchments", "streets", "nearest", "issues"};
    if (study_->document().result().base->live.gaps) {
        layers.insert(layers.begin(), "gaps");
    }
    for (const std::string& file : result_files(path.toStdString(), layers)) {
        const QString one = QString::fromStdString(file);
        if (QFileInfo::exists(one) && !(asked && one == path)) {
            there << QFileInfo(one).fileName();
        }
    }
    if (there.isEmpty()) {
        study_->export_results(path);
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
            [this, replace, path](const QAbstractButton* button) {
                if (button == replace) {
                    study_->export_results(path);
                }
            });
    question->open();
}

}  // namespace cercania::viewer
