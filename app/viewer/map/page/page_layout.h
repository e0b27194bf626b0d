#pragma once

#include <QPageSize>
#include <QRectF>
#include <vector>

namespace cercania::viewer {

enum class Paper { A4, A3 };
enum class PageOrientation { Landscape, Portrait };

/// What a page shows beside its map and its title.
struct PageParts {
    bool headline = true;
    bool legend = true;
    bool table = true;
    bool scale_and_north = true;
    bool sources = true;
    bool footer = true;
    bool grid = false;  ///< of longitude and latitude

    friend bool operator==(const PageParts&, const PageParts&) = default;
};

/// What a person chooses for a page.
struct PageOptions {
    Paper paper = Paper::A4;
    PageOrientation orientation = PageOrientation::Landscape;
    bool round_scale = true;       ///< 1 : 50,000 and not 1 : 46,730
    bool black_and_white = false;  ///< thicker hatches
    double scale = 0.0;            ///< this one, whatever the ground; 0: by `round_scale`
    PageParts parts;
};

/// Where the parts of a page stand, in millimetres from its top left corner.
struct PageLayout {
    PageOptions options;
    QSizeF paper;
    QRectF title;
    QRectF map;
    QRectF column;         ///< number, bar, legend; on portrait pages its left half
    QRectF second_column;  ///< table and sources, on portrait pages; empty on landscape ones
    QRectF footer;
    int table_rows = 10;

    static PageLayout of(const PageOptions& options);
    QPageSize page_size() const;
};

/// The scale that is at least as coarse as `scale` and round: 1, 1.5, 2, 2.5 or 5 times a power of
/// ten. `scale` is ground metres of a metre on paper.
double round_map_scale(double scale);

/// The round scales around one, from the nearest to the farthest: `count` finer and as many
/// coarser.
std::vector<double> round_scales_about(double scale, int count);

}  // namespace cercania::viewer
