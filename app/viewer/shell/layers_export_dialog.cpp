#include "app/viewer/shell/layers_export_dialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>

#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {

LayersExportDialog::LayersExportDialog(bool counts_people, bool ranks_areas, QWidget* parent)
    : QDialog(parent), choose_(new QPushButton) {
    struct Row {
        ExportedLayer layer;
        QString name;
        bool possible;
    };
    setObjectName("exportLayers");
    setWindowTitle(tr("Export layers"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(8);
    const std::array<Row, 6> rows = {
        {{ExportedLayer::Gaps, tr("Neighbourhoods with their people and gaps"), ranks_areas},
         {ExportedLayer::Catchments, tr("Catchments"), true},
         {ExportedLayer::ReachedStreets, tr("Streets reached, with the cost at their ends"), true},
         {ExportedLayer::Nearest, tr("Homes with their nearest care"), counts_people},
         {ExportedLayer::CarePlaces, tr("Care places, with what is tried out"), true},
         {ExportedLayer::Network, tr("Streets as they were joined"), true}}};
    const ExportedLayers usual = result_layers();
    for (const Row& row : rows) {
        auto* const check = new QCheckBox(row.name);
        check->setObjectName("layer" + QString::number(static_cast<int>(row.layer)));
        check->setEnabled(row.possible);
        check->setChecked(row.possible && usual.contains(row.layer));
        check->setToolTip(row.possible ? QString() : tr("This study counts nobody"));
        connect(check, &QCheckBox::toggled, this, &LayersExportDialog::refresh);
        checks_[row.layer] = check;
        column->addWidget(check);
    }
    auto* const note = new ToneLabel(TextSize::Row, Tone::Secondary);
    note->setWordWrap(true);
    note->setMinimumWidth(380);
    note->setText(
        tr("A GeoPackage takes them all; a shapefile, GeoJSON or CSV file holds one "
           "layer, and the others go beside it."));
    column->addWidget(note);
    auto* const foot = new QHBoxLayout;
    auto* const cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    choose_->setText(tr("Choose a file…"));
    choose_->setObjectName("chooseFile");
    choose_->setProperty("primary", true);
    choose_->setDefault(true);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(choose_);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(choose_, &QPushButton::clicked, this, &QDialog::accept);
    refresh();
}

ExportedLayers LayersExportDialog::layers() const {
    ExportedLayers chosen;
    for (const auto& [layer, check] : checks_) {
        if (check->isChecked()) {
            chosen.insert(layer);
        }
    }
    return chosen;
}

void LayersExportDialog::refresh() {
    choose_->setEnabled(!layers().empty());
}

}  // namespace cercania::viewer
