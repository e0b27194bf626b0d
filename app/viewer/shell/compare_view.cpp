#include "app/viewer/shell/compare_view.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "app/viewer/model/words.h"

namespace cercania::viewer {
namespace {

constexpr int kStripWidth = 84;
constexpr int kStripHeight = 180;
constexpr int kMargin = 12;
constexpr int kLeastMapsToStrip = 5;  // times as wide as a strip that lies on them

}  // namespace

CompareStrip::CompareStrip(QWidget* parent)
    : QWidget(parent),
      net_title_(new ToneLabel(TextSize::Small, Tone::Secondary)),
      net_(new ToneLabel(TextSize::Title, Tone::Plain, true)),
      people_(new ToneLabel(TextSize::Small, Tone::Secondary)),
      gain_title_(new ToneLabel(TextSize::Small, Tone::Secondary)),
      gain_(new ToneLabel(TextSize::Body, Tone::Gain, true)),
      lose_title_(new ToneLabel(TextSize::Small, Tone::Secondary)),
      lose_(new ToneLabel(TextSize::Body, Tone::Loss, true)) {
    net_->setObjectName("compareStripNet");
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 8);
    column->setSpacing(2);
    column->addStretch();
    for (ToneLabel* const label :
         {net_title_, net_, people_, gain_title_, gain_, lose_title_, lose_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != net_ && label != gain_ && label != lose_);
        if (label == gain_title_ || label == lose_title_) {
            column->addSpacing(12);
        }
        column->addWidget(label);
    }
    column->addStretch();
    refresh();
}

void CompareStrip::set_change(const std::optional<ShownChange>& change) {
    change_ = change;
    refresh();
}

QSize CompareStrip::needed() const {
    const int width = std::max(kStripWidth, minimumSizeHint().width());
    return {width, std::max(kStripHeight, layout()->totalHeightForWidth(width))};
}

void CompareStrip::refresh() {
    net_title_->setText(tr("Net"));
    people_->setText(tr("people within the limit"));
    gain_title_->setText(tr("Gain care"));
    lose_title_->setText(tr("Lose care"));
    const QString dash(QChar(0x2013));
    net_->setText(change_ ? Words::change(change_->net()) : dash);
    gain_->setText(change_ ? Words::change(change_->gain) : dash);
    lose_->setText(change_ ? Words::change(-change_->lose) : dash);
    const std::int64_t net = change_ ? change_->net() : 0;
    net_->set_tone(net > 0 ? Tone::Gain : (net < 0 ? Tone::Loss : Tone::Plain));
}

void CompareStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void CompareStrip::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    painter.setPen(tokens.line);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

CompareView::CompareView(QWidget* parent)
    : QWidget(parent),
      first_(new MapCanvas(this)),
      second_(new MapCanvas(this)),
      strip_(new CompareStrip(this)),
      divider_(new SwipeDivider(this)),
      legend_(new LegendCard(this)),
      first_title_(make_title()),
      second_title_(make_title()) {
    for (MapCanvas* const map : {first_, second_}) {
        map->setMinimumSize(120, 120);
        map->set_legend_visible(false);
        map->installEventFilter(this);
        connect(map, &MapCanvas::clicked, this, [this](const MapHit& hit) { emit clicked(hit); });
        connect(map, &MapCanvas::hovered, this, &CompareView::hovered);
    }
    first_->setObjectName("compareFirstMap");
    second_->setObjectName("compareSecondMap");
    first_->set_zoom_buttons_visible(false);
    first_->set_scale_visible(false);
    first_title_->setObjectName("compareFirstTitle");
    second_title_->setObjectName("compareSecondTitle");
    link(*first_, *second_);
    link(*second_, *first_);
    divider_->installEventFilter(this);
    connect(divider_, &SwipeDivider::moved, this, &CompareView::show_border);
    connect(legend_, &LegendCard::resized, this, &CompareView::arrange);
    legend_->set_folded(true);
    restyle();
}

QLabel* CompareView::make_title() {
    auto* const title = new ToneLabel(TextSize::Row, Tone::Plain, true, this);
    title->setTextFormat(Qt::PlainText);
    title->setProperty("card", true);
    return title;
}

void CompareView::link(MapCanvas& from, MapCanvas& to) {
    connect(&from, &MapCanvas::view_changed, this, [this, &from, &to] {
        if (!following_) {
            following_ = true;
            to.follow(from.viewport());
            following_ = false;
        }
    });
}

void CompareView::set_scenes(std::shared_ptr<const MapScene> first,
                             std::shared_ptr<const MapScene> second) {
    legend_->set_legend(Legend::of(*first));
    first_->set_scene(std::move(first));
    second_->set_scene(std::move(second));
    arrange();
}

void CompareView::set_comparison(const Comparison& comparison) {
    const auto title = [](const QString& name, const std::shared_ptr<const StudyState>& state) {
        return state && state->figures
                   ? tr("%1 · %2 beyond").arg(name, Words::count(state->figures->total.beyond))
                   : name;
    };
    first_title_->setToolTip(title(comparison.first_name, comparison.first));
    second_title_->setToolTip(title(comparison.second_name, comparison.second));
    divider_->setAccessibleName(
        tr("Border between %1 and %2").arg(comparison.first_name, comparison.second_name));
    divider_->setToolTip(tr("Drag, or use the arrow keys"));
    strip_->set_change(comparison.change());
    arrange();
}

void CompareView::set_compare_layout(CompareLayout layout) {
    layout_ = layout;
    arrange();
    if (layout == CompareLayout::Swipe) {
        divider_->setFocus();
    }
}

void CompareView::show_ground(const PlaneBox& ground) {
    ground_ = ground;
    fit_ground();
}

void CompareView::fit_ground() {
    first_->zoom_to(*ground_);
    second_->follow(first_->viewport());
    fitted_ = first_->viewport();
}

bool CompareView::shows_ground() const {
    const Viewport view = first_->viewport();
    return ground_ && view.centre == fitted_.centre &&
           view.metres_per_pixel == fitted_.metres_per_pixel;
}

void CompareView::set_overlay(const MapOverlay& overlay) {
    first_->set_overlay(overlay);
    second_->set_overlay(overlay);
}

void CompareView::arrange() {
    const bool swipe = layout_ == CompareLayout::Swipe;
    divider_->setVisible(swipe);
    const QSize strip = strip_->needed();
    const Viewport view = first_->viewport();
    const bool whole = shows_ground();
    following_ = true;
    if (swipe) {
        // Where it would hide much of the maps, as with large text, the strip stands beside them.
        const bool beside = strip.width() > width() / kLeastMapsToStrip;
        const QRect maps(0, 0, beside ? width() - strip.width() : width(), height());
        first_->setGeometry(maps);
        second_->setGeometry(maps);
        strip_->setGeometry(beside ? QRect(maps.width(), 0, strip.width(), height())
                                   : QRect(width() - strip.width() - kMargin,
                                           (height() - strip.height()) / 2, strip.width(),
                                           strip.height()));
    } else {
        const int map = (width() - strip.width()) / 2;
        first_->setGeometry(0, 0, map, height());
        strip_->setGeometry(map, 0, strip.width(), height());
        second_->setGeometry(map + strip.width(), 0, width() - map - strip.width(), height());
    }
    whole ? fit_ground() : second_->follow(view);
    following_ = false;
    constexpr int kZoomColumn = 34 + 2 * kMargin;
    const int half = swipe ? first_->width() / 2 : first_->width();
    fit_title(*first_title_, half - 2 * kMargin);
    fit_title(*second_title_, half - kMargin - kZoomColumn);
    first_title_->move(kMargin, kMargin);
    second_title_->move(
        swipe ? first_->width() - kZoomColumn - second_title_->width() : second_->x() + kMargin,
        kMargin);
    legend_->resize(legend_->sizeHint());
    legend_->move(kMargin, height() - legend_->height() - first_->attribution_room());
    legend_->raise();
    divider_->arrange(first_->size());
    divider_->raise();
    strip_->raise();
    show_border();
}

void CompareView::fit_title(QLabel& title, int room) {
    // Its tool tip has it whole; where that is too long the people stand beneath the name.
    constexpr int kPaddings = 22;
    const QFontMetrics metrics = title.fontMetrics();
    const int width = std::max(80, room) - kPaddings;
    QStringList lines = {title.toolTip()};
    if (metrics.horizontalAdvance(lines.front()) > width) {
        const QString between = QString::fromUtf8(" · ");
        const qsizetype people = lines.front().lastIndexOf(between);
        if (people >= 0) {
            lines = {lines.front().left(people), lines.front().mid(people + between.size())};
        }
    }
    for (QString& line : lines) {
        line = metrics.elidedText(line, Qt::ElideMiddle, width);
    }
    title.setText(lines.join('\n'));
    title.resize(title.sizeHint());
    title.raise();
}

void CompareView::show_border() {
    if (layout_ != CompareLayout::Swipe) {
        second_->clearMask();
        return;
    }
    const int border = divider_->geometry().center().x();
    // The right part of the second map lies over the first.
    second_->setMask(QRegion(border, 0, std::max(1, second_->width() - border), height()));
    first_title_->setVisible(border > first_title_->width() / 2);
    second_title_->setVisible(border < second_->width() - second_title_->width() / 2);
}

void CompareView::restyle() {
    legend_->set_tokens(tokens_for(*this));
}

void CompareView::resizeEvent(QResizeEvent*) {
    arrange();
}

void CompareView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        restyle();
    }
    QWidget::changeEvent(event);
}

bool CompareView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        emit leave_asked();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace cercania::viewer
