#include "app/viewer/shell/report_export.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace cercania::viewer {

ReportExport::ReportExport(StudyController& study, const Language& language, QWidget& window)
    : QObject(&window),
      study_(&study),
      language_(&language),
      window_(&window),
      program_(QCoreApplication::applicationFilePath()) {}

void ReportExport::ask() {
    auto* const dialog = new QFileDialog(window_, tr("Write the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Web page (*.html)")});
    dialog->setDefaultSuffix("pdf");
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains("html") ? "html" : "pdf");
    });
    dialog->selectFile(tr("report.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportExport::take);
    dialog->open();
}

void ReportExport::take(const QString& path) {
    study_->worker().write_report({program_, settings(), path, language_->code()});
}

StudySettings ReportExport::settings() const {
    const Document& document = study_->document();
    StudySettings settings = document.current_settings();
    settings.name = document.title().toStdString();
    if (document.in_what_if() && !document.shown_scenario() && !document.edits().empty()) {
        settings.scenarios.push_back({tr("Unsaved what-if").toStdString(), document.edits()});
    }
    return settings;
}

}  // namespace cercania::viewer
