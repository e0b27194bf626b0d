#include "app/viewer/map/page/page_layout.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace cercania::viewer {
namespace {

constexpr double kMargin = 10.0;
constexpr double kTitleHeight = 15.0;
constexpr double kFooterHeight = 5.0;
constexpr double kGap = 3.0;
constexpr double kColumnWidth = 71.0;
constexpr double kPortraitColumnHeight = 92.0;
constexpr int kRowsOnA4 = 10;
constexpr int kRowsOnA3 = 20;

QSizeF paper_size(const PageOptions& options) {
    const QSizeF portrait = options.paper == Paper::A4 ? QSizeF(210, 297) : QSizeF(297, 420);
    return options.orientation == PageOrientation::Portrait ? portrait : portrait.transposed();
}

}  // namespace

PageLayout PageLayout::of(const PageOptions& options) {
    PageLayout layout;
    layout.options = options;
    layout.paper = paper_size(options);
    const QRectF inside =
        QRectF(QPointF(), layout.paper).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    layout.title = QRectF(inside.left(), inside.top(), inside.width(), kTitleHeight);
    layout.footer =
        QRectF(inside.left(), inside.bottom() - kFooterHeight, inside.width(), kFooterHeight);
    const QRectF body(inside.left(), layout.title.bottom() + 1.0, inside.width(),
                      layout.footer.top() - kGap - layout.title.bottom() - 1.0);
    layout.table_rows = options.paper == Paper::A4 ? kRowsOnA4 : kRowsOnA3;
    if (options.orientation == PageOrientation::Landscape) {
        layout.column =
            QRectF(body.right() - kColumnWidth, body.top(), kColumnWidth, body.height());
        layout.map =
            QRectF(body.left(), body.top(), body.width() - kColumnWidth - kGap, body.height());
        return layout;
    }
    const double column_height = kPortraitColumnHeight + (options.paper == Paper::A3 ? 40.0 : 0.0);
    layout.map =
        QRectF(body.left(), body.top(), body.width(), body.height() - column_height - kGap);
    const double half = (body.width() - 2 * kGap) / 2;
    layout.column = QRectF(body.left(), layout.map.bottom() + kGap, half, column_height);
    layout.second_column = layout.column.translated(half + 2 * kGap, 0.0);
    return layout;
}

QPageSize PageLayout::page_size() const {
    return QPageSize(options.paper == Paper::A4 ? QPageSize::A4 : QPageSize::A3);
}

std::vector<double> round_scales_about(double scale, int count) {
    const double middle = round_map_scale(scale);
    std::vector<double> scales = {middle};
    constexpr double kABitMore = 1.001;
    for (int i = 0; i < count; ++i) {
        scales.push_back(round_map_scale(scales.back() * kABitMore));
    }
    // A round scale divided by ten is round: those below are found above that.
    std::vector<double> finer = {round_map_scale(middle / 10.0)};
    while (finer.back() < middle * (1.0 - 1e-9)) {
        finer.push_back(round_map_scale(finer.back() * kABitMore));
    }
    finer.pop_back();
    const auto kept = std::min<std::ptrdiff_t>(count, std::ssize(finer));
    scales.insert(scales.begin(), finer.end() - kept, finer.end());
    return scales;
}

double round_map_scale(double scale) {
    if (!(scale > 0.0)) {
        return 1.0;
    }
    const double power = std::pow(10.0, std::floor(std::log10(scale)));
    for (const double factor : {1.0, 1.5, 2.0, 2.5, 5.0}) {
        if (factor * power >= scale * (1.0 - 1e-9)) {
            return factor * power;
        }
    }
    return 10.0 * power;
}

}  // namespace cercania::viewer
