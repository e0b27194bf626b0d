#include "app/viewer/map/cards/map_cards.h"

#include <algorithm>

namespace cercania::viewer {
namespace {

constexpr int kMargin = 12;
constexpr int kScaleBottom = 24;
constexpr int kAttributionRight = 10;
constexpr int kBesideLegend = 4;
constexpr int kAttributionBottom = 3;

}  // namespace

MapCards::MapCards(QWidget* map_widget)
    : map(map_widget),
      zoom(new ZoomCard(map)),
      legend(new LegendCard(map)),
      scale(new ScaleCard(map)),
      attribution(new AttributionCard(map)) {
    legend->hide();
    attribution->hide();
    QObject::connect(legend, &LegendCard::resized, map, [this] { arrange(); });
}

void MapCards::set_tokens(const Tokens& tokens) {
    zoom->set_tokens(tokens);
    legend->set_tokens(tokens);
    scale->set_tokens(tokens);
    attribution->set_tokens(tokens);
}

void MapCards::arrange() {
    const int width = map->width();
    const int height = map->height();
    zoom->move(width - zoom->width() - kMargin, kMargin);
    legend->resize(legend->sizeHint());
    legend->move(kMargin, height - legend->height() - kMargin);
    const int left = legend->isVisible() ? kMargin + legend->width() + kBesideLegend : kMargin;
    attribution->fit(std::max(0, width - kAttributionRight - left));
    attribution->move(width - attribution->width() - kAttributionRight,
                      height - attribution->height() - kAttributionBottom);
    scale->resize(scale->sizeHint());
    scale->move(width - scale->width() - kMargin, height - scale->height() - scale_bottom());
}

QRect MapCards::room_of_scale() const {
    const QSize widest = scale->widest();
    return {map->width() - widest.width() - kMargin,
            map->height() - widest.height() - scale_bottom(), widest.width(), widest.height()};
}

int MapCards::scale_bottom() const {
    constexpr int kBetween = 5;
    return std::max(kScaleBottom, kAttributionBottom + attribution->height() + kBetween);
}

}  // namespace cercania::viewer
