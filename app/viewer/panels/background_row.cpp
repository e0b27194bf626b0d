#include "app/viewer/panels/background_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

#include "app/viewer/style/icons.h"

namespace cercania::viewer {

BackgroundRow::BackgroundRow(QWidget* parent)
    : QWidget(parent),
      check_(new QCheckBox),
      note_(new ToneLabel(TextSize::Small, Tone::Secondary)) {
    constexpr int kBeforeRows = 18;  // where the checks of the layers stand
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(kBeforeRows, 2, 12, 2);
    check_->setObjectName("backgroundMap");
    row->addWidget(check_, 1);
    row->addWidget(note_);
    connect(check_, &QCheckBox::clicked, this, [this](bool on) {
        check_->setChecked(!name_.isEmpty());  // what is drawn decides
        emit asked(on, check_->mapToGlobal(check_->rect().bottomLeft()));
    });
    refresh();
}

void BackgroundRow::show_background(const QString& name) {
    name_ = name;
    refresh();
}

void BackgroundRow::refresh() {
    check_->setText(tr("Background map"));
    check_->setIcon(icon(u"layers", tokens_for(*this)));
    check_->setChecked(!name_.isEmpty());
    // A minimum set by hand stands in for the text's own, so it has to follow the size of the text.
    constexpr int kTargetHeight = 24;
    check_->setMinimumHeight(std::max(kTargetHeight, check_->minimumSizeHint().height()));
    constexpr int kNoteWidth = 90;
    note_->setText(name_.isEmpty()
                       ? tr("off")
                       : note_->fontMetrics().elidedText(name_, Qt::ElideMiddle, kNoteWidth));
    note_->setToolTip(name_);
}

void BackgroundRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace cercania::viewer
