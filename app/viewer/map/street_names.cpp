#include "app/viewer/map/street_names.h"

#include <QFontMetricsF>
#include <QTransform>
#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "app/viewer/map/text_halo.h"
#include "app/viewer/style/palette.h"

namespace cercania::viewer {
namespace {

constexpr double kStraight = 0.985;      // chord over length of a stretch that carries a name
constexpr double kRepeatPixels = 300.0;  // the same name comes again after this much
constexpr double kPadding = 4.0;

/// A straight enough stretch, in painter units.
struct Stretch {
    QPointF middle;
    double degrees = 0.0;
};

double length_of(QPointF vector) {
    return std::hypot(vector.x(), vector.y());
}

// The point `along` the line, and the segment it is on.
QPointF point_along(const QPolygonF& line, const std::vector<double>& metres, double along) {
    const auto above = std::upper_bound(metres.begin() + 1, metres.end() - 1, along);
    const auto i = static_cast<qsizetype>(above - metres.begin());
    const double from = metres[static_cast<std::size_t>(i) - 1];
    const double to = metres[static_cast<std::size_t>(i)];
    const double part = to > from ? (along - from) / (to - from) : 0.0;
    return line[i - 1] + (line[i] - line[i - 1]) * part;
}

class NameWriter {
  public:
    NameWriter(QPainter& painter, const MapFrame& frame, const MapLook& look)
        : painter_(painter),
          frame_(frame),
          look_(look),
          font_(sized_font(look.font, TextSize::Tiny)),
          metrics_(font_),
          bounds_(QRectF(frame.to_painter({frame.box.min_x, frame.box.max_y}),
                         frame.to_painter({frame.box.max_x, frame.box.min_y}))) {}

    void write(const StreetChain& chain, const QString& name) {
        const QPolygonF line = frame_.to_painter(chain.points);
        std::vector<double> along = {0.0};
        for (qsizetype i = 1; i < line.size(); ++i) {
            along.push_back(along.back() + length_of(line[i] - line[i - 1]));
        }
        const double width = metrics_.horizontalAdvance(name) + 2 * kPadding;
        double next = 0.0;
        for (double at = 0.0; at + width <= along.back(); at += width / 3) {
            if (at < next) {
                continue;
            }
            const auto stretch = straight_stretch(line, along, at, width);
            if (stretch && place(*stretch, name, width)) {
                next = at + kRepeatPixels;
            }
        }
    }

  private:
    static std::optional<Stretch> straight_stretch(const QPolygonF& line,
                                                   const std::vector<double>& along, double from,
                                                   double width) {
        const QPointF a = point_along(line, along, from);
        const QPointF b = point_along(line, along, from + width);
        const QPointF chord = b - a;
        if (length_of(chord) < kStraight * width) {
            return std::nullopt;
        }
        double degrees = std::atan2(chord.y(), chord.x()) * 180.0 / M_PI;
        if (degrees > 90.0 || degrees <= -90.0) {
            degrees += degrees > 0.0 ? -180.0 : 180.0;
        }
        return Stretch{(a + b) / 2, degrees};
    }

    bool place(const Stretch& stretch, const QString& name, double width) {
        QTransform turn;
        turn.translate(stretch.middle.x(), stretch.middle.y());
        turn.rotate(stretch.degrees);
        const QRectF flat(-width / 2, -metrics_.height() / 2, width, metrics_.height());
        const QPolygonF box = turn.map(QPolygonF(flat));
        if (!bounds_.contains(box.boundingRect()) || is_taken(box)) {
            return false;
        }
        taken_.push_back(box);
        painter_.save();
        painter_.setTransform(turn, true);
        draw_halo_text(painter_, {-width / 2 + kPadding, metrics_.ascent() - metrics_.height() / 2},
                       name, font_, look_.tokens.text_secondary, look_.tokens.label_halo, 2.2);
        painter_.restore();
        return true;
    }

    bool is_taken(const QPolygonF& box) const {
        return std::ranges::any_of(taken_, [&](const QPolygonF& other) {
            return box.boundingRect().intersects(other.boundingRect()) && box.intersects(other);
        });
    }

    QPainter& painter_;
    const MapFrame& frame_;
    const MapLook& look_;
    QFont font_;
    QFontMetricsF metrics_;
    QRectF bounds_;
    std::vector<QPolygonF> taken_;
};

}  // namespace

void paint_street_names(QPainter& painter, const PreparedStreets& streets, const MapFrame& frame,
                        const MapLook& look) {
    if (frame.metres_per_pixel() > kStreetNamesFrom) {
        return;
    }
    const StreetChains& chains = streets.at(zoom_step_of(frame.metres_per_pixel()));
    NameWriter writer(painter, frame, look);
    const std::vector<std::uint32_t> near = chains.near(frame.box);
    for (const bool main : {true, false}) {
        for (const std::uint32_t i : near) {
            const StreetChain& chain = chains.chain(i);
            if ((chain.kind == StreetKind::Main) == main && chain.points.size() > 1 &&
                !streets.graph().text(chain.name).empty()) {
                writer.write(chain, QString::fromStdString(streets.graph().text(chain.name)));
            }
        }
    }
}

}  // namespace cercania::viewer
