#include "app/viewer/wizard/missing_files_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <algorithm>

#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {
namespace {

constexpr int kWidth = 760;
constexpr int kPathWidth = 300;

/// What leaving a file out means.
QString effect_of(SourceRole role) {
    switch (role) {
        case SourceRole::Barriers:
            return MissingFilesDialog::tr("Nothing bars the way any more.");
        case SourceRole::Heights:
            return MissingFilesDialog::tr("Streets without heights are taken as flat.");
        case SourceRole::Entrances:
            return MissingFilesDialog::tr("Areas of care are entered from any street they front.");
        case SourceRole::People:
            return MissingFilesDialog::tr("Only catchments are drawn; nobody is counted.");
        case SourceRole::Areas:
            return MissingFilesDialog::tr("No neighbourhood is ranked.");
        case SourceRole::Profile:
            return MissingFilesDialog::tr("The usual adult pace is taken.");
        case SourceRole::Streets:
        case SourceRole::CarePlaces:
            break;
    }
    return MissingFilesDialog::tr("A study cannot do without this file.");
}

}  // namespace

QString MissingFilesDialog::name_of(SourceRole role) {
    switch (role) {
        case SourceRole::Streets:
            return tr("Streets");
        case SourceRole::Barriers:
            return tr("Barriers");
        case SourceRole::Heights:
            return tr("Heights");
        case SourceRole::CarePlaces:
            return tr("Care places");
        case SourceRole::Entrances:
            return tr("Entrances");
        case SourceRole::People:
            return tr("People");
        case SourceRole::Areas:
            return tr("Neighbourhoods");
        case SourceRole::Profile:
            break;
    }
    return tr("Walking profile");
}

MissingFilesDialog::MissingFilesDialog(const QString& study, StudySettings settings,
                                       QWidget* parent)
    : QDialog(parent), settings_(std::move(settings)), open_(new QPushButton) {
    setObjectName("missingFiles");
    setWindowTitle(tr("Where did it go?"));
    fit_size(*this, {kWidth, 260});
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(10);
    for (const StudySource& source : missing_sources(settings_)) {
        rows_.push_back({source, {}});
    }
    auto* const title = new ToneLabel(TextSize::Title, Tone::Plain, true);
    title->setText(tr("%n file(s) of %1 are not where the study says.", nullptr,
                      static_cast<int>(rows_.size()))
                       .arg(study));
    title->setWordWrap(true);
    auto* const help = new ToneLabel(TextSize::Row, Tone::Secondary);
    help->setWordWrap(true);
    help->setText(
        tr("Find each of them, or leave it out. The study file stays as it is until you save."));
    column->addWidget(title);
    column->addWidget(help);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        add_row(*grid, i);
    }
    column->addLayout(grid);
    column->addStretch();
    auto* const foot = new QHBoxLayout;
    auto* const cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    open_->setText(tr("Open the study"));
    open_->setObjectName("openFound");
    open_->setProperty("primary", true);
    open_->setDefault(true);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(open_);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(open_, &QPushButton::clicked, this, &QDialog::accept);
    refresh();
}

void MissingFilesDialog::add_row(QGridLayout& grid, std::size_t number) {
    Row& row = rows_[number];
    const int line = static_cast<int>(number);
    auto* const name = new ToneLabel(TextSize::Body, Tone::Plain, true);
    name->setText(name_of(row.source.role));
    row.state = new ToneLabel(TextSize::Row, Tone::Secondary);
    row.state->setTextFormat(Qt::PlainText);
    row.find = new QPushButton(tr("Find…"));
    row.find->setObjectName(QString("find%1").arg(number));
    row.find->setAccessibleName(tr("Find…") + ' ' + name->text());
    row.leave_out = new QPushButton(tr("Leave out"));
    row.leave_out->setObjectName(QString("leaveOut%1").arg(number));
    row.leave_out->setAccessibleName(tr("Leave out") + ' ' + name->text());
    row.leave_out->setEnabled(may_be_left_out(row.source.role));
    row.leave_out->setToolTip(effect_of(row.source.role));
    for (QPushButton* button : {row.find, row.leave_out}) {
        button->setAutoDefault(false);
    }
    grid.addWidget(name, line, 0, Qt::AlignTop);
    grid.addWidget(row.state, line, 1);
    grid.addWidget(row.find, line, 2);
    grid.addWidget(row.leave_out, line, 3);
    connect(row.find, &QPushButton::clicked, this, [this, number] { ask_for(number); });
    connect(row.leave_out, &QPushButton::clicked, this, [this, number] { leave_out(number); });
}

void MissingFilesDialog::ask_for(std::size_t number) {
    const QString name = QFileInfo(QString::fromStdString(rows_[number].source.path)).fileName();
    auto* const dialog = new QFileDialog(this, tr("Find %1").arg(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, number](const QString& path) { find(number, path); });
    dialog->open();
}

void MissingFilesDialog::take(Row& row, const QString& path) {
    StudySource named = row.source;
    if (!row.found.isEmpty()) {
        named.path = row.found.toStdString();  // another file was taken for it before
    }
    move_source(settings_, named, path.toStdString());
    row.found = path;
    row.left_out = false;
}

void MissingFilesDialog::find(std::size_t number, const QString& path) {
    take(rows_[number], path);
    // What lay beside it is likely to have moved with it.
    for (Row& other : rows_) {
        if (other.found.isEmpty() && !other.left_out) {
            const std::string there =
                moved_along(other.source, rows_[number].source.path, path.toStdString());
            if (!there.empty()) {
                take(other, QString::fromStdString(there));
            }
        }
    }
    refresh();
}

void MissingFilesDialog::leave_out(std::size_t number) {
    Row& row = rows_[number];
    StudySource named = row.source;
    if (!row.found.isEmpty()) {
        named.path = row.found.toStdString();
    }
    leave_source_out(settings_, named);
    row.left_out = true;
    row.found.clear();
    // Without people there is nothing to rank.
    for (Row& other : rows_) {
        if (row.source.role == SourceRole::People && other.source.role == SourceRole::Areas) {
            other.left_out = true;
            other.found.clear();
        }
    }
    refresh();
}

void MissingFilesDialog::refresh() {
    for (Row& row : rows_) {
        const QString path =
            row.found.isEmpty() ? QString::fromStdString(row.source.path) : row.found;
        const QString shown =
            row.state->fontMetrics().elidedText(path, Qt::ElideMiddle, kPathWidth);
        row.state->set_tone(row.found.isEmpty() && !row.left_out ? Tone::Warning : Tone::Secondary);
        row.state->setText(row.left_out          ? effect_of(row.source.role)
                           : row.found.isEmpty() ? tr("missing: %1").arg(shown)
                                                 : tr("found: %1").arg(shown));
        row.state->setToolTip(path);
        // What is left out is out of the settings: there is nothing to point elsewhere any more.
        row.find->setEnabled(!row.left_out);
        row.leave_out->setEnabled(!row.left_out && may_be_left_out(row.source.role));
    }
    open_->setEnabled(std::all_of(rows_.begin(), rows_.end(), [](const Row& row) {
        return row.left_out || !row.found.isEmpty();
    }));
}

}  // namespace cercania::viewer
