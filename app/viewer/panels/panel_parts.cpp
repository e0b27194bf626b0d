#include "app/viewer/panels/panel_parts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include "app/viewer/style/hatch.h"
#include "app/viewer/style/icons.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

constexpr double kBarRadius = 2.0;
constexpr double kPartGap = 2.0;

/// The word by which the style sheet knows a tone.
const char* word_of(Tone tone) {
    switch (tone) {
        case Tone::Secondary:
            return "secondary";
        case Tone::Warning:
            return "warning";
        case Tone::Beyond:
            return "beyond";
        case Tone::Gain:
            return "gain";
        case Tone::Loss:
            return "loss";
        case Tone::Plain:
            break;
    }
    return "plain";
}

void fill_part(QPainter& painter, const QRectF& part, const QBrush& brush) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(part, kBarRadius, kBarRadius);
}

}  // namespace

Tokens tokens_for(const QWidget& widget) {
    return tokens_of(widget.palette());
}

ToneLabel::ToneLabel(TextSize size, Tone tone, bool strong, QWidget* parent) : QLabel(parent) {
    setFont(sized_font(font(), size, strong));
    set_tone(tone);
}

void ToneLabel::set_tone(Tone tone) {
    setProperty("tone", word_of(tone));
    style()->unpolish(this);
    style()->polish(this);
}

Separator::Separator(QWidget* parent) : QWidget(parent) {
    setFixedHeight(1);
}

void Separator::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokens_for(*this).line_faint);
}

ShareBar::ShareBar(QWidget* parent) : QWidget(parent) {
    setFixedHeight(14);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setObjectName("shareBar");
}

void ShareBar::set_people(std::int64_t within, std::int64_t beyond, std::int64_t unplaced) {
    within_ = within;
    beyond_ = beyond;
    unplaced_ = unplaced;
    update();
}

void ShareBar::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double all = static_cast<double>(within_ + beyond_ + unplaced_);
    if (all <= 0.0) {
        fill_part(painter, rect(), tokens.line_faint);
        return;
    }
    const Hatch grey{tokens.text_secondary, 1.0, 7.0, false};
    const std::pair<std::int64_t, QBrush> parts[] = {
        {within_, tokens.reached},
        {beyond_, tokens.beyond},
        {unplaced_, hatch_brush(grey, devicePixelRatioF())}};
    double left = 0.0;
    for (const auto& [people, brush] : parts) {
        const double part = width() * static_cast<double>(people) / all;
        if (people > 0) {
            fill_part(painter, QRectF(left, 0.0, std::max(part - kPartGap, 1.0), height()), brush);
        }
        left += part;
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.text, kPartGap));
        painter.drawRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0));
    }
}

void ShareBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Left) {
        emit within_clicked();
    } else if (event->key() == Qt::Key_Right) {
        emit beyond_clicked();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ShareBar::mousePressEvent(QMouseEvent* event) {
    const double all = static_cast<double>(within_ + beyond_ + unplaced_);
    if (all > 0.0) {
        const bool within = event->position().x() < width() * static_cast<double>(within_) / all;
        within ? emit within_clicked() : emit beyond_clicked();
    }
}

PlainBar::PlainBar(QColor Tokens::*colour, QWidget* parent) : QWidget(parent), colour_(colour) {
    setFixedHeight(7);
}

void PlainBar::set_share(double share) {
    share_ = share;
    update();
}

void PlainBar::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.line_faint);
    painter.fillRect(QRectF(0.0, 0.0, width() * share_, height()), tokens.*colour_);
}

IconButton::IconButton(const QString& icon_name, QWidget* parent)
    : QToolButton(parent), icon_name_(icon_name) {
    setAutoRaise(true);
    setIconSize({18, 18});
    setMinimumSize(24, 24);
    draw_icon();
}

void IconButton::set_name(const QString& name) {
    setToolTip(name);
    setAccessibleName(name);
}

void IconButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        draw_icon();
    }
    QToolButton::changeEvent(event);
}

void IconButton::draw_icon() {
    setIcon(viewer::icon(icon_name_, tokens_for(*this)));
}

void fit_size(QWidget& dialog, QSize drawn) {
    constexpr int kAround = 24;
    QSize size(scaled_for(dialog.font(), drawn.width()), scaled_for(dialog.font(), drawn.height()));
    if (const QWidget* const below = dialog.parentWidget()) {
        size = size.boundedTo(below->window()->size() - QSize(kAround, kAround)).expandedTo(drawn);
    }
    dialog.resize(size);
}

void fit_width(QWidget& control, int pixels) {
    const int widest = scaled_for(control.font(), pixels);
    if (widest == pixels) {
        control.setFixedWidth(pixels);
        return;
    }
    control.setMinimumWidth(pixels / 2);
    control.setMaximumWidth(widest);
    control.setSizePolicy(QSizePolicy::Expanding, control.sizePolicy().verticalPolicy());
}

}  // namespace cercania::viewer
