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
    /// Streets in one band of the walk to care.
    struct ReachSample {
        std::size_t band = 0;
        std::size_t bands = 0;
    };
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
                                LayerSample, ValueSample, RowSample, ReachSample, Heading>;

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

/// How a legend is drawn.
struct LegendLook {
    Tokens tokens;
    double device_ratio = 1.0;
    double unit = 1.0;             ///< scales samples
    bool black_and_white = false;  ///< as MapFrame::black_and_white
};

/// Draws a row: sample, text elided, count at the right.
void draw_legend_row(QPainter& painter, const QRectF& box, const LegendRow& row, const QFont& font,
                     const LegendLook& look);

}  // namespace cercania::viewer
