#include "app/viewer/map/background/background_painter.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

#include "app/viewer/map/background/mercator_mesh.h"

namespace cercania::viewer {
namespace {

constexpr int kCellPixels = 32;
constexpr int kCoarserTried = 4;
constexpr double kTileSide = 256.0;  // pixels of a picture at its own scale
constexpr double kEquator = 40075016.685578;
// A page in print is drawn no finer than this, or its background would fill the memory.
constexpr int kLongestSide = 6000;

/// The pictures that a frame needs, each asked for once, with coarser ones in place of those that
/// are missing.
class Pictures {
  public:
    explicit Pictures(BackgroundSource& source, int zoom) : source_(source), zoom_(zoom) {}

    /// The colour at a place of the pyramid (0 to 1), between the pixels about it.
    QRgb at(QPointF place) {
        if (place.y() < 0.0 || place.y() >= 1.0) {
            return 0;
        }
        const double across = place.x() - std::floor(place.x());
        const double side = std::ldexp(1.0, zoom_);
        const auto column = static_cast<std::uint32_t>(across * side);
        const auto row = static_cast<std::uint32_t>(place.y() * side);
        const Found& found = find({zoom_, column, row});
        if (found.picture.isNull()) {
            return 0;
        }
        const double part = std::ldexp(side, -found.coarser);
        return colour(found.picture, (across * part - std::floor(across * part)),
                      place.y() * part - std::floor(place.y() * part));
    }

  private:
    struct Found {
        QImage picture;
        int coarser = 0;  ///< zooms above the one that was wanted
    };

    const Found& find(const PyramidTile& tile) {
        if (last_ != nullptr && tile == last_tile_) {
            return *last_;
        }
        auto known = found_.find(tile);
        if (known == found_.end()) {
            Found found;
            PyramidTile wanted = tile;
            for (; found.coarser <= kCoarserTried && wanted.zoom >= source_.least_zoom();
                 ++found.coarser) {
                found.picture = source_.picture(wanted);
                if (!found.picture.isNull()) {
                    break;
                }
                wanted = {wanted.zoom - 1, wanted.column / 2, wanted.row / 2};
            }
            known = found_.emplace(tile, std::move(found)).first;
        }
        last_tile_ = tile;
        last_ = &known->second;
        return *last_;
    }

    static QRgb colour(const QImage& picture, double across, double down) {
        const double x = std::max(0.0, across * picture.width() - 0.5);
        const double y = std::max(0.0, down * picture.height() - 0.5);
        const int left = static_cast<int>(x);
        const int top = static_cast<int>(y);
        const int right = std::min(left + 1, picture.width() - 1);
        const int bottom = std::min(top + 1, picture.height() - 1);
        const auto u = static_cast<unsigned>((x - left) * 256.0);
        const auto v = static_cast<unsigned>((y - top) * 256.0);
        const auto* const upper = reinterpret_cast<const QRgb*>(picture.constScanLine(top));
        const auto* const lower = reinterpret_cast<const QRgb*>(picture.constScanLine(bottom));
        return mixed(mixed(upper[left], upper[right], u), mixed(lower[left], lower[right], u), v);
    }

    /// `part` of 256 of `b`, the rest of `a`.
    static QRgb mixed(QRgb a, QRgb b, unsigned part) {
        const auto mix = [part](int x, int y) {
            return static_cast<int>(
                (static_cast<unsigned>(x) * (256U - part) + static_cast<unsigned>(y) * part) >> 8U);
        };
        return qRgba(mix(qRed(a), qRed(b)), mix(qGreen(a), qGreen(b)), mix(qBlue(a), qBlue(b)),
                     mix(qAlpha(a), qAlpha(b)));
    }

    BackgroundSource& source_;
    int zoom_;
    std::map<PyramidTile, Found> found_;
    PyramidTile last_tile_;
    const Found* last_ = nullptr;
};

int cells(int pixels) {
    return std::max(1, (pixels + kCellPixels - 1) / kCellPixels);
}

}  // namespace

int pyramid_zoom(double metres_per_pixel, double latitude, int least, int greatest) {
    const double ground = kEquator * std::cos(latitude * std::numbers::pi / 180.0) / kTileSide;
    const double zoom = std::log2(std::max(ground, 1.0) / metres_per_pixel);
    // Rather a little too fine than blurred.
    return std::clamp(static_cast<int>(std::ceil(zoom - 0.35)), least, greatest);
}

void paint_background(QPainter& painter, BackgroundSource& source,
                      const LocalProjection& projection, const MapFrame& frame) {
    const QPointF top_left = frame.to_painter({frame.box.min_x, frame.box.max_y});
    const QPointF bottom_right = frame.to_painter({frame.box.max_x, frame.box.min_y});
    const QRectF target(top_left, bottom_right);
    const double ratio =
        std::min(frame.device_ratio, kLongestSide / std::max(target.width(), target.height()));
    const int width = std::max(1, static_cast<int>(std::lround(target.width() * ratio)));
    const int height = std::max(1, static_cast<int>(std::lround(target.height() * ratio)));
    const MercatorMesh mesh(frame.box, projection, cells(width), cells(height));
    const GeoPoint middle = projection.to_geo(
        {(frame.box.min_x + frame.box.max_x) / 2, (frame.box.min_y + frame.box.max_y) / 2});
    Pictures pictures(source,
                      pyramid_zoom(frame.metres_per_pixel() / ratio, middle.latitude.value(),
                                   source.least_zoom(), source.greatest_zoom()));
    QImage image(width, height, QImage::Format_ARGB32);
    for (int y = 0; y < height; ++y) {
        auto* const line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const QRgb colour = pictures.at(mesh.at((x + 0.5) / width, (y + 0.5) / height));
            line[x] = frame.black_and_white ? frame.ink(QColor::fromRgba(colour)).rgba() : colour;
        }
    }
    painter.drawImage(target, image);
}

}  // namespace cercania::viewer
