#include "app/viewer/panels/map_notes.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "app/viewer/model/words.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

constexpr int kDragWidth = 214;
constexpr int kExplainWidth = 306;
constexpr double kMargin = 8.0;

}  // namespace

MapNote::MapNote(QWidget* map) : QFrame(map) {
    hide();
}

void MapNote::stand_beside(QPointF point, QPointF offset) {
    adjustSize();
    const QSizeF map = parentWidget()->size();
    double x = point.x() + offset.x();
    double y = point.y() + offset.y();
    if (x + width() + kMargin > map.width()) {
        x = point.x() - offset.x() - width();
    }
    if (y < kMargin) {
        y = kMargin;
    }
    if (y + height() + kMargin > map.height()) {
        y = std::max(kMargin, point.y() - std::fabs(offset.y()) - height());
    }
    move(QPointF(std::max(kMargin, x), y).toPoint());
}

void MapNote::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0);
}

DragNote::DragNote(QWidget* map)
    : MapNote(map),
      title_(new ToneLabel(TextSize::Row, Tone::Plain, true)),
      gain_(new ToneLabel(TextSize::Body, Tone::Gain)),
      lose_(new ToneLabel(TextSize::Body, Tone::Loss)),
      net_(new ToneLabel(TextSize::Body)) {
    setFixedWidth(scaled_for(font(), kDragWidth));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(3);
    title_->setWordWrap(true);
    for (ToneLabel* label : {gain_, lose_, net_}) {
        label->setTextFormat(Qt::RichText);
    }
    column->addWidget(title_);
    column->addWidget(gain_);
    column->addWidget(lose_);
    column->addWidget(new Separator);
    column->addWidget(net_);
}

void DragNote::refresh(const Document& document, const QString& moved, Metres street_leg,
                       bool usable) {
    title_->setText(
        usable ? moved : tr("%1 from a street: would not count").arg(Words::metres(street_leg)));
    title_->set_tone(usable ? Tone::Plain : Tone::Warning);
    const StudyResult& result = document.result();
    const bool known = result.what_if && result.what_if->figures && result.base->figures;
    for (QWidget* part : {static_cast<QWidget*>(gain_), static_cast<QWidget*>(lose_),
                          static_cast<QWidget*>(net_)}) {
        part->setVisible(known);
    }
    if (known) {
        const ShownChange change = shown_change(*result.base->figures, *result.what_if->figures);
        gain_->setText(tr("<b>%1</b> gain care").arg(Words::change(change.gain)));
        lose_->setText(tr("<b>%1</b> lose care").arg(Words::change(-change.lose)));
        net_->setText(tr("<b>Net %1</b> people").arg(Words::change(change.net())));
    }
}

QString DragNote::text() const {
    return title_->text() + '\n' + gain_->text() + '\n' + lose_->text() + '\n' + net_->text();
}

ExplainNote::ExplainNote(QWidget* map)
    : MapNote(map),
      where_(new ToneLabel(TextSize::Small, Tone::Secondary)),
      figure_(new ToneLabel(TextSize::Figure, Tone::Plain, true)),
      detail_(new ToneLabel(TextSize::Body)),
      verdict_(new ToneLabel(TextSize::Body, Tone::Beyond, true)),
      care_(new ToneLabel(TextSize::Row)),
      close_(new IconButton("close")),
      tabs_(new QTabBar),
      walk_(new QWidget),
      view_(new LayersHereView(this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 8, 10);
    column->setSpacing(2);
    auto* const head = new QHBoxLayout;
    head->addWidget(where_, 1);
    head->addWidget(close_);
    auto* const figures = new QHBoxLayout;
    figures->setSpacing(8);
    figures->addWidget(figure_, 0, Qt::AlignBottom);
    figures->addWidget(detail_, 1, Qt::AlignBottom);
    for (ToneLabel* label : {where_, detail_, verdict_, care_}) {
        label->setWordWrap(true);
    }
    tabs_->setObjectName("resultTabs");
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->addTab(tr("The walk"));
    tabs_->addTab({});
    auto* const walk = new QVBoxLayout(walk_);
    walk->setContentsMargins(0, 2, 0, 0);
    walk->setSpacing(2);
    walk->addLayout(figures);
    walk->addWidget(verdict_);
    walk->addWidget(care_);
    column->addLayout(head);
    column->addWidget(tabs_);
    column->addWidget(walk_);
    column->addWidget(view_);
    view_->hide();
    connect(tabs_, &QTabBar::currentChanged, this, [this](int tab) {
        walk_->setVisible(tab == 0);
        view_->setVisible(tab == 1);
        emit resized();
    });
    close_->set_name(tr("Close"));
    connect(close_, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
}

void ExplainNote::set_layers(const std::vector<LayerHere>& layers) {
    tabs_->setTabText(0, tr("The walk"));
    tabs_->setTabText(1, tr("All layers here (%1)").arg(layers.size()));
    view_->show_layers(layers);
}

void ExplainNote::fit() {
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void ExplainNote::refresh(const ExplainTexts& texts, const QString& where) {
    constexpr int kAside = 24;
    setFixedWidth(std::min(scaled_for(font(), kExplainWidth), parentWidget()->width() - kAside));
    where_->setText(where);
    figure_->setText(texts.figure);
    detail_->setText(texts.detail);
    figure_->setVisible(!texts.figure.isEmpty());
    detail_->setVisible(!texts.detail.isEmpty());
    verdict_->setText(texts.verdict);
    verdict_->set_tone(texts.served ? Tone::Plain : Tone::Beyond);
    care_->setText(texts.care);
    care_->setVisible(!texts.care.isEmpty());
}

}  // namespace cercania::viewer
