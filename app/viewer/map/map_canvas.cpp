#include "app/viewer/map/map_canvas.h"

#include <QEvent>
#include <QResizeEvent>
#include <algorithm>
#include <cmath>
#include <utility>

#include "app/viewer/map/clear_fit.h"
#include "app/viewer/map/facility_marks.h"
#include "app/viewer/map/map_accessible.h"
#include "app/viewer/map/map_canvas_parts.h"

namespace cercania::viewer {
namespace {

constexpr double kFitMargin = 24.0;
constexpr double kHitRadius = 12.0;
constexpr int kSettleMilliseconds = 70;
constexpr int kFlashMilliseconds = 150;
constexpr int kTipMilliseconds = 120;
constexpr int kFlashTicks = 14;            // twice on and off, then on until two seconds are over
constexpr qint64 kViewWorthKeeping = 700;  // milliseconds that a view stood
constexpr std::size_t kLongestHistory = 50;

}  // namespace

MapCanvas::Parts::Parts(MapCanvas* canvas) : cards(canvas) {
    settle.setSingleShot(true);
    settle.setInterval(kSettleMilliseconds);
    flash.setInterval(kFlashMilliseconds);
    tip.setSingleShot(true);
    tip.setInterval(kTipMilliseconds);
}

const std::vector<PlacedLabel>& MapCanvas::Parts::labels() {
    const std::shared_ptr<const PreparedScene>& shown = tiles.prepared();
    // While a facility is dragged its marks are everywhere: labels wait until it is dropped.
    const bool dragging = gesture.kind == MapGesture::Kind::DraggingFacility;
    std::vector<MarkInTheWay> marks = dragging ? placed_around : marks_of(overlay);
    const bool changed_scene = placed_for != shown || placed_around != marks;
    const bool stale = changed_scene || placed_scale != view.metres_per_pixel;
    if (shown && stale && (changed_scene || !settle.isActive())) {
        placed = place_labels(*shown, view.metres_per_pixel, look.font, marks);
        placed_around = std::move(marks);
        placed_for = shown;
        placed_scale = view.metres_per_pixel;
    }
    return placed;
}

bool MapCanvas::Parts::follow_with_fan(std::optional<QPointF> pointer) {
    if (fans_of != tiles.prepared()) {
        fans_of = tiles.prepared();
        fans = fans_of ? FacilityFans(fans_of->scene()) : FacilityFans();
    }
    return fans_of && fans.follow(pointer, view);
}

void MapCanvas::Parts::clear_the_route() {
    constexpr double kRoom = 16.0;
    bool covers = false;
    if (overlay.route) {
        const QRectF legend =
            QRectF(cards.legend->unfolded_geometry()).adjusted(-kRoom, -kRoom, kRoom, kRoom);
        covers = legend.contains(view.pixel_at(overlay.route->home)) ||
                 legend.contains(view.pixel_at(overlay.route->care));
    }
    cards.legend->set_yielding(covers);
}

MapCanvas::MapCanvas(QWidget* parent) : QWidget(parent), parts_(std::make_unique<Parts>(this)) {
    install_map_accessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    setMinimumSize(460, 360);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map"));
    parts_->view.size = size();
    parts_->view.device_ratio = devicePixelRatioF();
    connect_parts();
    restyle();
}

MapCanvas::~MapCanvas() = default;

void MapCanvas::connect_parts() {
    connect(&parts_->tiles, &TileLayer::changed, this, [this] {
        update();
        announce_completion();
    });
    connect(&parts_->settle, &QTimer::timeout, this, [this] {
        parts_->tiles.hold(false);
        update();
    });
    connect(&parts_->tip, &QTimer::timeout, this, [this] {
        if (parts_->gesture.kind == MapGesture::Kind::None) {
            show_tip(parts_->tip_at, mapToGlobal(parts_->tip_at).toPoint());
        }
    });
    connect(&parts_->flash, &QTimer::timeout, this, [this] {
        if (++parts_->flash_ticks >= kFlashTicks) {
            parts_->flash.stop();
        }
        update();
    });
    const MapCards& cards = parts_->cards;
    connect(cards.zoom, &ZoomCard::zoom_in_asked, this, [this] { zoom_by(2.0); });
    connect(cards.zoom, &ZoomCard::zoom_out_asked, this, [this] { zoom_by(0.5); });
    connect(cards.zoom, &ZoomCard::zoom_all_asked, this, &MapCanvas::zoom_all);
    connect(cards.zoom, &ZoomCard::layers_asked, this, &MapCanvas::layers_asked);
}

void MapCanvas::set_scene(std::shared_ptr<const MapScene> scene) {
    const bool first = !parts_->scene;
    parts_->scene = std::move(scene);
    parts_->complete = false;
    parts_->focused.reset();
    if (parts_->gesture.kind == MapGesture::Kind::DraggingFacility) {
        const auto facility = parts_->gesture.facility;
        if (!parts_->scene || *facility >= parts_->scene->facilities.size()) {
            parts_->gesture = {};
        }
    }
    parts_->tiles.set_scene(parts_->scene);
    refresh_cards();
    if (first) {
        fit_if_untouched();
    }
    update();
}

std::shared_ptr<const MapScene> MapCanvas::scene() const {
    return parts_->scene;
}

void MapCanvas::refresh_ground() {
    parts_->complete = false;
    parts_->tiles.draw_again();
}

void MapCanvas::set_tool(MapTool tool) {
    parts_->tool = tool;
    show_cursor();
}

MapTool MapCanvas::tool() const {
    return parts_->tool;
}

void MapCanvas::set_facilities_movable(bool movable) {
    parts_->movable = movable;
}

void MapCanvas::set_tokens(const Tokens& tokens) {
    parts_->own_tokens = true;
    parts_->look.tokens = tokens;
    restyle();
}

void MapCanvas::set_legend_visible(bool visible) {
    parts_->legend_wanted = visible;
    refresh_cards();
}

void MapCanvas::set_legend_folded(bool folded) {
    parts_->cards.legend->set_folded(folded);
}

void MapCanvas::set_scale_visible(bool visible) {
    parts_->cards.scale->setVisible(visible);
}

int MapCanvas::attribution_room() const {
    return parts_->cards.scale_bottom();
}

void MapCanvas::set_zoom_buttons_visible(bool visible) {
    parts_->cards.zoom->setVisible(visible);
}

void MapCanvas::refresh_cards() {
    MapCards& cards = parts_->cards;
    if (parts_->scene) {
        cards.legend->set_legend(Legend::of(*parts_->scene));
        cards.legend->setVisible(parts_->legend_wanted && !cards.legend->is_empty());
        cards.attribution->set_text(parts_->scene->attribution);
    }
    cards.arrange();
}

void MapCanvas::zoom_to(const PlaneBox& box) {
    show_view(parts_->view.fitted(box, kFitMargin));
}

void MapCanvas::zoom_all() {
    if (!parts_->scene) {
        return;
    }
    show_view(view_of_all());
}

Viewport MapCanvas::view_of_all() {
    const MapScene& scene = *parts_->scene;
    const Viewport plain = parts_->view.fitted(scene.bounds, kFitMargin);
    LegendCard& legend = *parts_->cards.legend;
    if (!parts_->legend_wanted || legend.is_empty() || scene.zones.empty()) {
        return plain;
    }
    // The scale may be covered where there is no room for all; the legend says what is seen.
    const auto clear_of = [&](const QRectF& card, bool of_scale_too) {
        std::vector<QRectF> cards = {card};
        if (of_scale_too) {
            cards.emplace_back(parts_->cards.room_of_scale());
        }
        return fitted_clear_of(cards, scene.zones, parts_->view, scene.bounds, kFitMargin);
    };
    const bool shows_scale = !parts_->cards.scale->isHidden();
    if (!legend.is_kept_folded()) {
        auto beside = clear_of(legend.unfolded_geometry(), shows_scale);
        if (!beside) {
            beside = clear_of(legend.unfolded_geometry(), false);
        }
        legend.set_crowded(!beside);
        if (beside) {
            return *beside;
        }
    }
    if (const auto beside = clear_of(legend.geometry(), shows_scale)) {
        return *beside;
    }
    return clear_of(legend.geometry(), false).value_or(plain);
}

void MapCanvas::go_to(PlanePoint centre, double metres_per_pixel) {
    Viewport view = parts_->view;
    view.centre = centre;
    view.metres_per_pixel = std::clamp(metres_per_pixel, kFinestScale, kCoarsestScale);
    show_view(view);
}

void MapCanvas::fit_if_untouched() {
    if (!parts_->touched && parts_->scene && !size().isEmpty()) {
        set_view(view_of_all());
    }
}

void MapCanvas::zoom_by(double factor) {
    zoom_about(QPointF(width() / 2.0, height() / 2.0), factor);
}

void MapCanvas::zoom_about(QPointF fixed, double factor) {
    parts_->tiles.hold(true);
    parts_->settle.start();
    show_view(parts_->view.zoomed(parts_->view.metres_per_pixel / factor, fixed), true);
}

void MapCanvas::previous_view() {
    if (parts_->history.empty()) {
        return;
    }
    Viewport view = parts_->history.back();
    parts_->history.pop_back();
    view.size = parts_->view.size;
    view.device_ratio = parts_->view.device_ratio;
    set_view(view);
}

void MapCanvas::follow(const Viewport& other) {
    Viewport view = parts_->view;
    view.centre = other.centre;
    view.metres_per_pixel = other.metres_per_pixel;
    parts_->touched = true;
    set_view(view);
}

void MapCanvas::show_view(const Viewport& viewport, bool in_steps) {
    // A wheel turns in many small steps: only a view that stood for a while is gone back to.
    const bool stood =
        !parts_->since_view_kept.isValid() || parts_->since_view_kept.elapsed() > kViewWorthKeeping;
    if (!in_steps || stood) {
        parts_->history.push_back(parts_->view);
        if (parts_->history.size() > kLongestHistory) {
            parts_->history.erase(parts_->history.begin());
        }
    }
    parts_->since_view_kept.start();
    parts_->touched = true;
    set_view(viewport);
}

void MapCanvas::set_view(const Viewport& viewport) {
    parts_->view = viewport;
    parts_->complete = false;
    parts_->cards.scale->set_metres_per_pixel(viewport.metres_per_pixel);
    parts_->cards.arrange();
    parts_->clear_the_route();
    update();
    emit view_changed();
}

double MapCanvas::metres_per_pixel() const {
    return parts_->view.metres_per_pixel;
}

PlanePoint MapCanvas::plane_at(QPointF pixel) const {
    return parts_->view.plane_at(pixel);
}

QPointF MapCanvas::pixel_at(PlanePoint point) const {
    return parts_->view.pixel_at(point);
}

Viewport MapCanvas::viewport() const {
    return parts_->view;
}

bool MapCanvas::is_complete() const {
    return parts_->tiles.is_complete(parts_->view);
}

void MapCanvas::announce_completion() {
    if (!parts_->complete && is_complete()) {
        parts_->complete = true;
        QMetaObject::invokeMethod(this, &MapCanvas::completed, Qt::QueuedConnection);
    }
}

MapHit MapCanvas::hit_at(QPointF pixel) const {
    MapHit hit{plane_at(pixel), std::nullopt, std::nullopt};
    const PreparedScene* prepared = parts_->prepared();
    if (prepared == nullptr) {
        return hit;
    }
    hit.zone = prepared->zone_at(hit.point);
    if (prepared->opacity(LayerKind::Facilities) <= 0.0) {
        return hit;
    }
    double nearest = kHitRadius;
    const auto& facilities = prepared->scene().facilities;
    parts_->follow_with_fan(pixel);
    for (std::size_t i = 0; i < facilities.size(); ++i) {
        const QPointF off = parts_->fans.pixel_of(i, parts_->view) - pixel;
        const double away = std::hypot(off.x(), off.y());
        if (away <= nearest && facility_scale(facilities[i].symbol, metres_per_pixel()) > 0.0) {
            nearest = away;
            hit.facility = i;
        }
    }
    return hit;
}

MapCanvas::CardRects MapCanvas::card_rects() const {
    const auto rect_of = [](const QWidget& card) {
        return card.isHidden() ? QRect() : card.geometry();
    };
    const MapCards& cards = parts_->cards;
    return {rect_of(*cards.legend), rect_of(*cards.zoom), rect_of(*cards.scale)};
}

void MapCanvas::resizeEvent(QResizeEvent* event) {
    parts_->view.size = event->size();
    parts_->complete = false;
    parts_->cards.legend->fit_map_height(event->size().height());
    parts_->cards.arrange();
    fit_if_untouched();
    emit view_changed();
}

void MapCanvas::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (parts_ && (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)) {
        restyle();
    }
}

}  // namespace cercania::viewer
