#include "app/viewer/wizard/streets_page.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <cmath>

#include "app/viewer/model/words.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/style/text_scale.h"
#include "app/viewer/wizard/field_choice.h"
#include "app/viewer/wizard/layer_row.h"
#include "app/viewer/wizard/notice.h"

namespace cercania::viewer {

StreetsPage::StreetsPage(WizardModel& model, QWidget* parent)
    : WizardPage(model, parent),
      streets_(new LayerRow(model, LayerPurpose::Streets, false)),
      line_options_(make_line_options()),
      found_(new Notice(NoticeKind::Fine)),
      barriers_title_(new ToneLabel(TextSize::Title, Tone::Plain, true)),
      barriers_help_(new ToneLabel(TextSize::Row, Tone::Secondary)),
      barriers_(new LayerRow(model, LayerPurpose::Barriers, true)) {
    streets_->setObjectName("streetsFile");
    barriers_->setObjectName("barriersFile");
    barriers_help_->setWordWrap(true);
    column().addWidget(streets_);
    QVBoxLayout& controls = add_controls_beside_preview();
    controls.addWidget(line_options_);
    controls.addWidget(found_);
    controls.addSpacing(10);
    controls.addWidget(barriers_title_);
    controls.addWidget(barriers_help_);
    controls.addWidget(barriers_);
    controls.addStretch();
    column().addStretch();
}

QWidget* StreetsPage::make_line_options() {
    auto* const box = new QWidget;
    auto* const rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    snap_label_ = make_choice_label();
    snap_ = new QDoubleSpinBox;
    snap_->setRange(0.0, 20.0);
    snap_->setSingleStep(0.5);
    snap_->setDecimals(1);
    fit_width(*snap_, 110);
    snap_->setKeyboardTracking(false);
    snap_label_->setBuddy(snap_);
    crossings_ = new QCheckBox;
    auto* const line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(snap_label_);
    line->addWidget(snap_);
    line->addStretch();
    rows->addLayout(line);
    rows->addWidget(crossings_);
    connect(snap_, &QDoubleSpinBox::valueChanged, this, [this](double metres) {
        model().edit([=](StudyDraft& draft) { draft.snap_tolerance = Metres::of(metres); });
    });
    connect(crossings_, &QCheckBox::toggled, this, [this](bool on) {
        model().edit([=](StudyDraft& draft) { draft.join_crossings = on; });
    });
    return box;
}

/// What the streets amount to; empty while nothing is known.
QString StreetsPage::found() {
    if (model().is_measuring()) {
        return tr("Joining the streets…");
    }
    const auto& facts = model().streets();
    if (!facts || !draft().streets.usable()) {
        return {};
    }
    const QString length = tr("%1 km of streets to walk on.")
                               .arg(Words::count(std::llround(facts->length.value() / 1000.0)));
    return length + ' ' +
           (facts->islands == 0
                ? tr("All of them are connected.")
                : tr("%n island(s) are connected to nothing else; the largest part has %1 of the "
                     "length.",
                     nullptr, static_cast<int>(facts->islands))
                      .arg(Words::percent(facts->main_share)));
}

void StreetsPage::refresh() {
    set_heading(tr("Where can people walk?"),
                tr("An OpenStreetMap file (.osm.pbf), or any layer of street lines."));
    streets_->set_prompt(tr("Choose the streets, or drop their file here"));
    streets_->refresh();
    const DraftLayer& streets = draft().streets;
    line_options_->setVisible(streets.usable() && streets.info.has_value());
    snap_label_->setText(tr("Join ends within"));
    snap_->setSuffix(tr(" m"));
    snap_->setAccessibleName(snap_label_->text());
    crossings_->setText(tr("Streets that cross without an end there meet (no bridges)"));
    {
        const QSignalBlocker snap(snap_);
        const QSignalBlocker crossings(crossings_);
        snap_->setValue(draft().snap_tolerance.value());
        crossings_->setChecked(draft().join_crossings);
    }
    found_->set_text(found());
    barriers_title_->setText(tr("Barriers (optional)"));
    barriers_help_->setText(
        tr("Rivers, walls or expressways that nobody crosses but by a bridge or a tunnel."));
    barriers_->set_prompt(tr("Choose the barriers, or drop their file here"));
    barriers_->refresh();
}

void StreetsPage::focus_on(DraftLack lack) {
    (lack == DraftLack::BarriersProblem ? barriers_ : streets_)->focus();
}

}  // namespace cercania::viewer
