#pragma once

#include <QCoreApplication>
#include <QFont>
#include <QPainter>
#include <QString>
#include <array>
#include <optional>
#include <variant>
#include <vector>

#include "app/viewer/map/map_scene.h"
#include "app/viewer/style/change_style.h"
#include "app/viewer/style/swatches.h"

namespace cercania::viewer {

/// One line of a legend: what its sample shows, what it says, and how many areas there are of it.
struct LegendRow {
    struct CatchmentSample {
        std::size_t order = 0;
    };
    struct GhostSample {};
    struct LayerSample {
        QColor colour;
        ExtraShapeKind kind = ExtraShapeKind::Line;
        bool solid = false;
    };
    struct ValueSample {
        QColor colour;
    };
    /// One row of the square of a bivariate style.
    struct RowSample {
        std::array<QColor, 3> colours;
    };
    struct Heading {};  ///< no sample: the text stands over the rows below
    using Sample = std::variant<GapClass, CatchmentSample, FacilitySymbol, Change, GhostSample,
                                LayerSample, ValueSample, RowSample, Heading>;

    Sample sample;
    QString text;
    std::optional<std::size_t> count;
};

/// What the colours and signs of a scene mean.
struct Legend {
    Q_DECLARE_TR_FUNCTIONS(cercania::viewer::Legend)

  public:
    QString title;
    std::vector<LegendRow> rows;

    /// The legend of what a scene shows: the classes worst first, catchments, facilities, layers;
    /// or the changes while a what-if is shown.
    static Legend of(const MapScene& scene);
    static QString name_of(FacilitySymbol symbol);
};

/// Draws a row: sample, text elided, count at the right. `unit` scales samples.
void draw_legend_row(QPainter& painter, const QRectF& box, const LegendRow& row, const QFont& font,
                     double device_ratio, const Tokens& tokens, double unit = 1.0);

}  // namespace cercania::viewer
