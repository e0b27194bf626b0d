#include "app/viewer/panels/failure_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/viewer/style/icons.h"

namespace cercania::viewer {

FailureBar::FailureBar(QWidget* parent)
    : QFrame(parent),
      icon_(new QLabel),
      message_(new ToneLabel(TextSize::Body)),
      fold_(new QToolButton),
      copy_(new QPushButton),
      close_(new IconButton("close")),
      details_text_(new ToneLabel(TextSize::Row)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 8, 6);
    column->setSpacing(4);
    auto* const row = new QHBoxLayout;
    message_->setWordWrap(true);
    message_->setTextFormat(Qt::RichText);
    message_->setObjectName("failureMessage");
    fold_->setObjectName("failureFold");
    fold_->setCheckable(true);
    fold_->setAutoRaise(true);
    fold_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold_->setFocusPolicy(Qt::StrongFocus);
    fold_->setMinimumHeight(28);
    row->addWidget(icon_);
    row->addWidget(message_, 1);
    row->addWidget(fold_);
    row->addWidget(copy_);
    row->addWidget(close_);
    column->addLayout(row);
    details_text_->setObjectName("failureDetails");
    details_text_->setTextFormat(Qt::PlainText);
    details_text_->setWordWrap(true);
    details_text_->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                           Qt::TextSelectableByKeyboard);
    details_text_->setContentsMargins(28, 0, 0, 4);
    column->addWidget(details_text_);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    connect(fold_, &QToolButton::toggled, this, &FailureBar::unfold);
    connect(copy_, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(details_); });
    refresh_texts();
    unfold(false);
    hide();
}

void FailureBar::show_failure(const QString& what, const QString& message, const QString& details) {
    message_->setText("<b>" + what.toHtmlEscaped() + "</b> " + message.toHtmlEscaped());
    details_ = details;
    details_text_->setText(details);
    fold_->setChecked(false);
    fold_->setVisible(!details.isEmpty());
    copy_->setVisible(!details.isEmpty());
    refresh_texts();
    show();
}

void FailureBar::unfold(bool on) {
    details_text_->setVisible(on);
    fold_->setIcon(icon(on ? u"down" : u"right", tokens_for(*this)));
}

QString FailureBar::text() const {
    return message_->text();
}

void FailureBar::refresh_texts() {
    fold_->setText(tr("Details"));
    fold_->setIcon(icon(fold_->isChecked() ? u"down" : u"right", tokens_for(*this)));
    copy_->setText(tr("Copy details"));
    close_->set_name(tr("Close"));
    icon_->setPixmap(icon(u"error", tokens_for(*this).error).pixmap(20, 20));
}

void FailureBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh_texts();
    }
    QFrame::changeEvent(event);
}

void FailureBar::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokens_for(*this).error_background);
}

}  // namespace cercania::viewer
