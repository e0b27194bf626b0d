#pragma once

#include <QLocale>
#include <QPainter>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "app/viewer/map/coordinate_grid.h"
#include "app/viewer/map/legend.h"
#include "app/viewer/map/map_frame.h"
#include "app/viewer/map/map_scene.h"
#include "app/viewer/map/page/page_layout.h"

namespace cercania::viewer {

/// A row of the page's table.
struct PageRow {
    std::uint32_t rank = 0;
    QString name;
    QString beyond;  ///< "231,309"
    QString served;  ///< "1 %"
};

/// The words and figures of a page, in the page's language.
struct PageTexts {
    QString title;
    QString subtitle;
    QString headline;         ///< "2,146,242"; empty: no number and no bar
    QString sentence;         ///< "of 3,792,359 people live beyond a 20-minute walk"
    double share_within = 0;  ///< 0 to 1, for the bar
    QString within;           ///< "43 % within 20 min"
    QString beyond;           ///< "57 % beyond"
    QString table_title;
    QString name_heading;
    QString beyond_heading;
    QString served_heading;
    std::vector<PageRow> rows;  ///< those the page has room for are shown
    QString norm;
    QString profile;
    QString sources;
    QString footer_left;           ///< study, scenario, CRS
    QString footer_right;          ///< date, version; the scale is put before it
    std::optional<Legend> legend;  ///< none: that of the scene, in the program's language
    QString scale;                 ///< "Scale 1 : %1 on %2"
    CoordinateGrid::Sides sides;   ///< of the grid
    QLocale locale;
};

/// Draws a page: title, map with scale bar and north arrow, number and bar, legend, table, sources
/// and footer. One unit of the painter must be a millimetre; use `page_units` for that. Always in
/// light colours. `ground` is the part of the plane to show.
void render_map_page(QPainter& painter, const PageLayout& layout, const MapScene& scene,
                     const PlaneBox& ground, const PageTexts& texts, const QFont& font);

/// Scales a painter whose device has `dots_per_inch` so that its unit is a millimetre.
void page_units(QPainter& painter, double dots_per_inch);

/// The ground metres of a metre on paper that the page's map has.
double page_scale(const PageLayout& layout, const PlaneBox& ground);

}  // namespace cercania::viewer
