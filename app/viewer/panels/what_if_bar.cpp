#include "app/viewer/panels/what_if_bar.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "app/viewer/model/words.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/style/icons.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

QString far_text(double metres) {
    return metres < 1000.0
               ? Words::metres(Metres::of(metres))
               : WhatIfBar::tr("%1 km").arg(QLocale().toString(metres / 1000.0, 'f', 1));
}

}  // namespace

WhatIfBar::WhatIfBar(Document& document, QWidget* parent)
    : QWidget(parent),
      document_(&document),
      title_(new ToneLabel(TextSize::Body, Tone::Plain, true)),
      changes_(new ToneLabel(TextSize::Body, Tone::Secondary)),
      views_(new QButtonGroup(this)),
      save_(new QPushButton),
      discard_(new QPushButton) {
    setFixedHeight(scaled_for(font(), 44));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(8);
    row->addWidget(title_);
    row->addWidget(changes_, 1);
    auto* const segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (int view = 0; view < 3; ++view) {
        auto* const button = new QToolButton;
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setMinimumHeight(scaled_for(font(), 28));
        views_->addButton(button, view);
        segments->addWidget(button);
    }
    row->addLayout(segments);
    row->addWidget(save_);
    row->addWidget(discard_);
    connect(views_, &QButtonGroup::idClicked, this,
            [this](int view) { document_->set_what_if_view(static_cast<WhatIfView>(view)); });
    connect(save_, &QPushButton::clicked, this, &WhatIfBar::save_asked);
    connect(discard_, &QPushButton::clicked, this, &WhatIfBar::discard_asked);
    refresh();
}

void WhatIfBar::refresh() {
    title_->setText(tr("What-if"));
    changes_->setText(changes());
    views_->button(0)->setText(tr("Before"));
    views_->button(1)->setText(tr("After"));
    views_->button(2)->setText(tr("Difference"));
    views_->button(static_cast<int>(document_->what_if_view()))->setChecked(true);
    save_->setText(tr("Save…"));
    save_->setToolTip(tr("Save as scenario…"));
    save_->setEnabled(!document_->edits().empty());
    discard_->setText(tr("Discard"));
}

QString WhatIfBar::changes() const {
    const FacilityEdits& edits = document_->edits();
    QStringList parts;
    if (!edits.moved.empty() && document_->result().base) {
        double farthest = 0.0;
        const LocalProjection& projection = document_->result().study->network.graph->projection();
        const Facilities& base = document_->result().base->live.facilities;
        for (const MovedFacility& moved : edits.moved) {
            if (const auto found = facility_with_id(base, moved.id)) {
                farthest = std::max(
                    farthest,
                    distance(base.all[*found].point, projection.to_plane(moved.to)).value());
            }
        }
        parts << tr("%n place(s) moved %1", nullptr, static_cast<int>(edits.moved.size()))
                     .arg(far_text(farthest));
    }
    if (!edits.added.empty()) {
        parts << tr("%n added", nullptr, static_cast<int>(edits.added.size()));
    }
    if (!edits.closed.empty()) {
        parts << tr("%n closed", nullptr, static_cast<int>(edits.closed.size()));
    }
    return parts.isEmpty() ? tr("Drag a care place") : parts.join(QString::fromUtf8(" · "));
}

void WhatIfBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void WhatIfBar::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.accent_background);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

}  // namespace cercania::viewer
