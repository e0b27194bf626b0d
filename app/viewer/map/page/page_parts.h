#pragma once

#include <QFont>
#include <QPainter>
#include <utility>

#include "app/viewer/map/page/map_page.h"
#include "app/viewer/map/prepared_scene.h"
#include "app/viewer/style/grey.h"

namespace cercania::viewer {

/// Fonts of a page. The painter's unit is a millimetre, so sizes in points become millimetres, and
/// text is drawn enlarged: fonts have no fractions of a pixel.
class PageText {
  public:
    PageText(QPainter& painter, const QFont& base, const PageOptions& options)
        : painter_(painter),
          base_(base),
          tokens_(options.black_and_white ? greyed(light_tokens()) : light_tokens()) {}

    /// Writes one line in a box; elided when it is too long. Gives its width.
    double line(const QRectF& box, const QString& text, double points, Qt::Alignment alignment,
                const QColor& colour, QFont::Weight weight = QFont::Normal) const;
    /// Writes text in as many lines as it needs; gives their height.
    double paragraph(const QRectF& box, const QString& text, double points, const QColor& colour,
                     QFont::Weight weight = QFont::Normal) const;
    QPainter& painter() const { return painter_; }
    /// The colours of the page: light ones, or their greys.
    const Tokens& tokens() const { return tokens_; }
    /// A font for drawing in units of 1/kFontScale millimetres.
    QFont font(double points, QFont::Weight weight) const;

    static constexpr double kFontScale = 20.0;

    /// The height that `paragraph` takes in a box of this width.
    double paragraph_height(double width, const QString& text, double points,
                            QFont::Weight weight) const;

  private:
    QPainter& painter_;
    QFont base_;
    Tokens tokens_;
};

inline constexpr double kMillimetresPerPoint = 25.4 / 72.0;

/// The map of a page in its rectangle, with frame, grid, scale bar and north arrow.
void render_page_map(QPainter& painter, const PageLayout& layout, const PreparedScene& prepared,
                     const PlaneBox& ground, const PageText& text, const PageTexts& texts);

/// Number and bar; legend; table (as many of `rows` as its box has room for); sources. Each gives
/// the height it took.
double render_headline(const PageText& text, const QRectF& box, const PageTexts& texts);
double render_legend(const PageText& text, const QRectF& box, const Legend& legend,
                     bool black_and_white);
double render_table(const PageText& text, const QRectF& box, const PageTexts& texts, int rows);
/// The height of a table of so many rows; nothing for none.
double table_height(int rows);
/// How many rows of a table stand under a legend in a box of this height: at most `most`, and no
/// fewer than `least` whatever the legend needs.
int table_rows_beside(const Legend& legend, double height, int least, int most);
double sources_height(const PageText& text, double width, const PageTexts& texts);
double render_sources(const PageText& text, const QRectF& box, const PageTexts& texts);

}  // namespace cercania::viewer
