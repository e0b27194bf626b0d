#include "app/viewer/wizard/notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include "app/viewer/style/icons.h"

namespace cercania::viewer {

Notice::Notice(NoticeKind kind, QWidget* parent)
    : QFrame(parent), kind_(kind), icon_(new QLabel), text_(new ToneLabel(TextSize::Row)) {
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(8);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(icon_, 0, Qt::AlignTop);
    row->addWidget(text_, 1);
    draw_icon();
    hide();
}

void Notice::set_text(const QString& text) {
    text_->setText(text);
    setVisible(!text.isEmpty());
}

void Notice::draw_icon() {
    const Tokens tokens = tokens_for(*this);
    const QIcon drawn = kind_ == NoticeKind::Error     ? icon(u"error", tokens.error)
                        : kind_ == NoticeKind::Warning ? icon(u"warning", tokens.warning)
                                                       : icon(u"ok", tokens.ok);
    icon_->setPixmap(drawn.pixmap(18, 18));
}

void Notice::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        draw_icon();
    }
    QFrame::changeEvent(event);
}

void Notice::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kind_ == NoticeKind::Error     ? tokens.error_background
                     : kind_ == NoticeKind::Warning ? tokens.warning_background
                                                    : tokens.ok_background);
    painter.drawRoundedRect(rect(), 5.0, 5.0);
}

}  // namespace cercania::viewer
