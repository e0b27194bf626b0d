#include "app/viewer/panels/start_parts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "app/viewer/style/icons.h"
#include "app/viewer/style/swatches.h"

namespace cercania::viewer {
namespace {

constexpr QSize kPicture(168, 96);
constexpr int kMargin = 7;
constexpr int kActionHeight = 58;
constexpr int kActionRoom = 22;  // above and below its two lines
constexpr int kActionIndent = 51;
constexpr int kActionSide = 16;

}  // namespace

QString day_text(const QDateTime& when, const QDateTime& now) {
    const QLocale locale;
    const qint64 days = when.date().daysTo(now.date());
    if (!when.isValid()) {
        return {};
    }
    if (days == 0) {
        return RecentCard::tr("Today %1").arg(locale.toString(when.time(), "HH:mm"));
    }
    if (days == 1) {
        return RecentCard::tr("Yesterday");
    }
    return when.date().year() == now.date().year()
               ? locale.toString(when.date(), RecentCard::tr("d MMMM"))
               : locale.toString(when.date(), RecentCard::tr("d MMMM yyyy"));
}

RecentCard::RecentCard(RecentStudy study, QWidget* parent)
    : QAbstractButton(parent), study_(std::move(study)), picture_(study_.picture) {
    setText(study_.name);
    setAccessibleName(study_.name);
    setAccessibleDescription(study_.headline);
    setToolTip(study_.path);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecentCard::sizeHint() const {
    return {380, kPicture.height() + 2 * kMargin};
}

void RecentCard::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(tokens.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(tokens.accent_background);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5.0, 5.0);
    }
    const QRect frame(QPoint(kMargin, kMargin), kPicture);
    if (picture_.isNull()) {
        painter.fillRect(frame, tokens.land);
        viewer::icon(u"facility", tokens.text_secondary)
            .paint(&painter, frame.adjusted(70, 34, -70, -34));
    } else {
        painter.drawImage(frame, picture_);
    }
    painter.setPen(tokens.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    const int left = frame.right() + 14;
    const int room = width() - left - kMargin;
    int top = kMargin + 2;
    const auto write = [&](const QString& text, TextSize size, bool strong, const QColor& colour,
                           int indent) {
        painter.setFont(sized_font(font(), size, strong));
        painter.setPen(colour);
        const QFontMetrics metrics = painter.fontMetrics();
        painter.drawText(QRect(left + indent, top, room - indent, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideMiddle, room - indent));
        top += metrics.height() + 2;
    };
    write(study_.name, TextSize::Body, true, tokens.text, 0);
    write(QFileInfo(study_.path).fileName(), TextSize::Row, false, tokens.text_secondary, 0);
    write(day_text(study_.opened, QDateTime::currentDateTime()), TextSize::Row, false,
          tokens.text_secondary, 0);
    if (!study_.headline.isEmpty()) {
        top += 6;
        painter.fillRect(QRect(left, top + 4, 9, 9), tokens.beyond);
        write(study_.headline, TextSize::Row, false, tokens.text, 16);
    }
}

StartAction::StartAction(const QString& icon_name, QWidget* parent)
    : QAbstractButton(parent), icon_name_(icon_name) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StartAction::set_words(const QString& title, const QString& note, const QString& key) {
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(note);
    note_ = note;
    key_ = key;
    updateGeometry();
    update();
}

QSize StartAction::sizeHint() const {
    const QFontMetrics bold(sized_font(font(), TextSize::Body, true));
    const QFontMetrics plain(sized_font(font(), TextSize::Row));
    const int words =
        std::max(bold.horizontalAdvance(text()), plain.horizontalAdvance(note_)) + kActionIndent;
    const int key = key_.isEmpty() ? 0 : plain.horizontalAdvance(key_) + kActionSide;
    return {words + key + kActionSide,
            std::max(kActionHeight, bold.height() + plain.height() + kActionRoom)};
}

QSize StartAction::minimumSizeHint() const {
    return sizeHint();
}

void StartAction::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = hasFocus() || underMouse();
    painter.setPen(chosen ? tokens.accent : tokens.line);
    painter.setBrush(chosen ? tokens.accent_background : tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0);
    constexpr int kIcon = 22;
    viewer::icon(icon_name_, tokens.accent)
        .paint(&painter, QRect(kActionSide, (height() - kIcon) / 2, kIcon, kIcon));
    const QFont bold = sized_font(font(), TextSize::Body, true);
    const QFont plain = sized_font(font(), TextSize::Row);
    const int high = QFontMetrics(bold).height();
    const int low = QFontMetrics(plain).height();
    const int top = (height() - high - low) / 2;
    const int room = width() - kActionIndent - kActionSide;
    painter.setFont(bold);
    painter.setPen(tokens.text);
    painter.drawText(QRect(kActionIndent, top, room, high), Qt::AlignLeft | Qt::AlignVCenter,
                     text());
    painter.setFont(plain);
    painter.setPen(tokens.text_secondary);
    painter.drawText(QRect(kActionIndent, top + high, room, low), Qt::AlignLeft | Qt::AlignVCenter,
                     note_);
    painter.drawText(QRect(kActionIndent, 0, room, height()), Qt::AlignRight | Qt::AlignVCenter,
                     key_);
}

RecoveryStrip::RecoveryStrip(QWidget* parent)
    : QFrame(parent),
      icon_(new QLabel),
      text_(new ToneLabel(TextSize::Row, Tone::Plain, true)),
      recover_(new QPushButton),
      discard_(new QPushButton) {
    setObjectName("recoveryStrip");
    recover_->setObjectName("recover");
    recover_->setProperty("primary", true);
    discard_->setObjectName("discardRecovery");
    recover_->setAutoDefault(false);
    discard_->setAutoDefault(false);
    recover_->setText(tr("Recover"));
    discard_->setText(tr("Discard them"));
    text_->setWordWrap(true);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(28, 8, 28, 8);
    row->setSpacing(10);
    row->addWidget(icon_);
    row->addWidget(text_, 1);
    row->addWidget(discard_);
    row->addWidget(recover_);
    connect(recover_, &QPushButton::clicked, this, &RecoveryStrip::recover_asked);
    connect(discard_, &QPushButton::clicked, this, &RecoveryStrip::discard_asked);
    hide();
}

void RecoveryStrip::show_offer(const QString& study, const QDateTime& when) {
    const QDateTime now = QDateTime::currentDateTime();
    const QString time = QLocale().toString(when.time(), "HH:mm");
    text_->setText(
        when.date() == now.date()
            ? tr("Recover unsaved changes to %1 from %2").arg(study, time)
            : tr("Recover unsaved changes to %1 from %2")
                  .arg(study, QLocale().toString(when.date(), QLocale::ShortFormat) + ' ' + time));
    recover_->setText(tr("Recover"));
    discard_->setText(tr("Discard them"));
    icon_->setPixmap(icon(u"warning", tokens_for(*this).warning).pixmap(18, 18));
    show();
}

QString RecoveryStrip::text() const {
    return text_->text();
}

void RecoveryStrip::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokens_for(*this).warning_background);
}

Logo::Logo(QWidget* parent) : QWidget(parent) {
    setFixedSize(40, 40);
}

void Logo::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw_facility(painter, QPointF(20.0, 20.0), FacilitySymbol::Anchor, 1.7, false,
                  tokens_for(*this));
}

DropZone::DropZone(QLabel* text, QWidget* parent) : QFrame(parent) {
    auto* const column = new QVBoxLayout(this);
    column->addWidget(text);
    setMinimumHeight(110);
}

void DropZone::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.control_edge, 1.0, Qt::DashLine));
    painter.setBrush(tokens.alternate);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0);
}

}  // namespace cercania::viewer
