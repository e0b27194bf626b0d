#include "app/viewer/panels/failure_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "app/viewer/style/icons.h"

namespace cercania::viewer {

FailureBar::FailureBar(QWidget* parent)
    : QFrame(parent),
      icon_(new QLabel),
      message_(new ToneLabel(TextSize::Body)),
      details_button_(new QPushButton),
      close_(new IconButton("close")) {
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    message_->setWordWrap(true);
    message_->setTextFormat(Qt::RichText);
    message_->setObjectName("failureMessage");
    row->addWidget(icon_);
    row->addWidget(message_, 1);
    row->addWidget(details_button_);
    row->addWidget(close_);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    connect(details_button_, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(details_); });
    refresh_texts();
    hide();
}

void FailureBar::show_failure(const QString& what, const QString& message, const QString& details) {
    message_->setText("<b>" + what.toHtmlEscaped() + "</b> " + message.toHtmlEscaped());
    details_ = details;
    details_button_->setVisible(!details.isEmpty());
    refresh_texts();
    show();
}

QString FailureBar::text() const {
    return message_->text();
}

void FailureBar::refresh_texts() {
    details_button_->setText(tr("Copy details"));
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
