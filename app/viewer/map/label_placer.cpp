#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "app/viewer/map/facility_marks.h"
#include "app/viewer/map/map_labels.h"

namespace cercania::viewer {
namespace {

constexpr double kSmallestZone = 2500.0;    // square pixels, with its name
constexpr double kSmallestBadged = 1000.0;  // with its badge alone
constexpr std::uint32_t kLastBadge = 10;
constexpr std::uint32_t kLastFigure = 5;
constexpr double kGap = 2.0;  // between labels

/// Where a label may stand beside its point: parts of its own width and height.
constexpr std::array<QPointF, 16> kShifts = {
    QPointF(0, 0),     QPointF(0, -0.6),    QPointF(0, 0.6),    QPointF(-0.3, 0),
    QPointF(0.3, 0),   QPointF(-0.3, -0.7), QPointF(0.3, -0.7), QPointF(-0.3, 0.7),
    QPointF(0.3, 0.7), QPointF(0, -1.3),    QPointF(0, 1.3),    QPointF(-0.55, 0),
    QPointF(0.55, 0),  QPointF(-0.5, -1.2), QPointF(0.5, 1.2),  QPointF(0, 2.0)};

// Along the side of a symbol in the way, likewise.
constexpr std::array<double, 5> kAlongSymbol = {0.0, -0.25, 0.25, -0.5, 0.5};

class Placer {
  public:
    Placer(const PreparedScene& prepared, double metres_per_pixel, const QFont& base,
           const std::vector<MarkInTheWay>& marks)
        : prepared_(prepared), metres_per_pixel_(metres_per_pixel), fonts_(base) {
        for (const MarkInTheWay& mark : marks) {
            add_symbol(mark.at, mark.radius);
        }
    }

    std::vector<PlacedLabel> place() {
        for (const FacilityMark& facility : prepared_.scene().facilities) {
            const double scale = facility_scale(facility.symbol, metres_per_pixel_);
            if (scale > 0.0) {
                add_symbol(facility.point, facility_radius(facility.symbol) * scale);
            }
        }
        if (prepared_.opacity(LayerKind::ZoneLabels) > 0.0) {
            place_zones();
        }
        if (metres_per_pixel_ <= kFacilityNamesFrom &&
            prepared_.opacity(LayerKind::Facilities) > 0.0) {
            place_facilities();
        }
        return std::move(placed_);
    }

  private:
    void add_symbol(PlanePoint point, double radius) {
        const QPointF at = pixel(point);
        symbols_.emplace_back(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    }
    QPointF pixel(PlanePoint point) const {
        return {point.x / metres_per_pixel_, -point.y / metres_per_pixel_};
    }
    PlanePoint plane(QPointF pixel) const {
        return {pixel.x() * metres_per_pixel_, -pixel.y() * metres_per_pixel_};
    }

    std::vector<std::size_t> zones_from_the_worst() const {
        const auto& zones = prepared_.scene().zones;
        std::vector<std::size_t> order(zones.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(
            order, {}, [&](std::size_t zone) { return zones[zone].rank.value_or(UINT32_MAX); });
        return order;
    }

    void place_zones() {
        for (const std::size_t zone : zones_from_the_worst()) {
            const ZoneRoom& room = prepared_.rooms()[zone];
            const double area = room.area / (metres_per_pixel_ * metres_per_pixel_);
            if (!room.point || area < kSmallestBadged) {
                continue;
            }
            place_zone(zone, room.point->point, area >= kSmallestZone);
        }
    }

    /// Less of a label beside a symbol is better than all of it over one; a name over a symbol is
    /// better than none.
    void place_zone(std::size_t zone, PlanePoint anchor, bool room_for_name) {
        std::vector<PlacedLabel> named = wishes(zone, anchor);
        std::vector<PlacedLabel> badges;
        if (named.back().name.isEmpty()) {
            badges.assign(named.back().badge ? 1 : 0, named.back());
            named.pop_back();
        }
        if (!room_for_name) {
            named.clear();
        }
        for (const std::vector<PlacedLabel>& some : {named, badges}) {
            for (const bool avoid_symbols : {true, false}) {
                for (const PlacedLabel& wish : some) {
                    if (place_in_zone(wish, zone, avoid_symbols)) {
                        return;
                    }
                }
            }
        }
    }

    /// The label in full, then with less and less of it.
    std::vector<PlacedLabel> wishes(std::size_t zone, PlanePoint anchor) const {
        const ZoneMark& mark = prepared_.scene().zones[zone];
        PlacedLabel label{anchor, {}, mark.name, {}, {}, false};
        std::vector<PlacedLabel> wishes;
        if (mark.rank && *mark.rank <= kLastBadge &&
            prepared_.scene().zone_fill == ZoneFill::ByClass) {
            label.badge = mark.rank;
        }
        // In a what-if every figure is a change, and shown.
        const bool figure = prepared_.scene().zone_fill == ZoneFill::Neutral ||
                            (mark.rank && *mark.rank <= kLastFigure);
        if (figure && !mark.figure.isEmpty()) {
            label.figure = mark.figure;
            wishes.push_back(label);
            label.figure.clear();
        }
        wishes.push_back(label);
        if (label.badge) {
            label.name.clear();
            wishes.push_back(label);
        }
        return wishes;
    }

    bool place_in_zone(const PlacedLabel& label, std::size_t zone, bool avoid_symbols) {
        const QRectF own = label_box(label, fonts_);
        for (const QPointF& moved : places_for(own.size(), pixel(label.anchor), avoid_symbols)) {
            // The middle of the whole label, badge and all, goes where the name would.
            PlacedLabel tried = label;
            tried.shift = moved - own.center();
            const QRectF box = label_box(tried, fonts_).translated(pixel(label.anchor));
            if (is_free(box, avoid_symbols) && lies_inside(box, zone)) {
                keep(tried, box);
                return true;
            }
        }
        return false;
    }

    /// Where the middle of a label of this size may go, from its point; clear of symbols also close
    /// beside each that is in its way.
    std::vector<QPointF> places_for(QSizeF size, QPointF anchor, bool avoid_symbols) const {
        std::vector<QPointF> places;
        places.reserve(kShifts.size());
        for (const QPointF& shift : kShifts) {
            places.emplace_back(shift.x() * size.width(), shift.y() * size.height());
        }
        const QRectF middle(anchor - QPointF(size.width(), size.height()) / 2, size);
        for (const QRectF& symbol : symbols_) {
            if (!avoid_symbols || !symbol.intersects(middle)) {
                continue;
            }
            const QPointF to_symbol = symbol.center() - anchor;
            const double aside = (symbol.width() + size.width()) / 2 + kGap + 0.5;
            const double above = (symbol.height() + size.height()) / 2 + kGap + 0.5;
            for (const double part : kAlongSymbol) {
                const double x = to_symbol.x() + part * size.width();
                const double y = to_symbol.y() + part * size.height();
                places.insert(
                    places.end(),
                    {QPointF(x, to_symbol.y() - above), QPointF(x, to_symbol.y() + above),
                     QPointF(to_symbol.x() - aside, y), QPointF(to_symbol.x() + aside, y)});
            }
        }
        return places;
    }

    bool lies_inside(const QRectF& box, std::size_t zone) const {
        const PolygonLocator& locator = prepared_.locator(zone);
        const QRectF core = box.adjusted(2.0, 2.0, -2.0, -2.0);
        const std::array<QPointF, 7> probes = {core.topLeft(),
                                               core.topRight(),
                                               core.bottomLeft(),
                                               core.bottomRight(),
                                               core.center(),
                                               QPointF(core.left(), core.center().y()),
                                               QPointF(core.right(), core.center().y())};
        return std::ranges::all_of(
            probes, [&](const QPointF& probe) { return locator.contains(plane(probe)); });
    }

    bool is_free(const QRectF& box, bool avoid_symbols) const {
        const QRectF wide = box.adjusted(-kGap, -kGap, kGap, kGap);
        const auto meets = [&](const QRectF& other) { return wide.intersects(other); };
        return std::ranges::none_of(boxes_, meets) &&
               !(avoid_symbols && std::ranges::any_of(symbols_, meets));
    }

    void place_facilities() {
        const QFontMetricsF metrics(fonts_.facility);
        for (const FacilityMark& facility : prepared_.scene().facilities) {
            const double scale = facility_scale(facility.symbol, metres_per_pixel_);
            if (scale <= 0.0 || facility.name.isEmpty()) {
                continue;
            }
            const double radius = facility_radius(facility.symbol) * scale + 3.0;
            const double aside = radius + metrics.horizontalAdvance(facility.name) / 2 + 1.0;
            const double above = radius + metrics.height() / 2;
            for (const QPointF& shift : {QPointF(aside, 0.0), QPointF(0.0, -above),
                                         QPointF(0.0, above), QPointF(-aside, 0.0)}) {
                const PlacedLabel label{facility.point, shift, facility.name, {}, {}, true};
                const QRectF box = label_box(label, fonts_).translated(pixel(facility.point));
                if (is_free(box, true)) {
                    keep(label, box);
                    break;
                }
            }
        }
    }

    void keep(const PlacedLabel& label, const QRectF& box) {
        placed_.push_back(label);
        boxes_.push_back(box);
    }

    const PreparedScene& prepared_;
    double metres_per_pixel_;
    LabelFonts fonts_;
    std::vector<PlacedLabel> placed_;
    std::vector<QRectF> boxes_;
    std::vector<QRectF> symbols_;
};

}  // namespace

std::vector<PlacedLabel> place_labels(const PreparedScene& prepared, double metres_per_pixel,
                                      const QFont& base, const std::vector<MarkInTheWay>& marks) {
    return Placer(prepared, metres_per_pixel, base, marks).place();
}

}  // namespace cercania::viewer
