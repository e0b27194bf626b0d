#pragma once

#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <cstddef>
#include <functional>
#include <variant>
#include <vector>

namespace cercania::viewer {

/// A heading; level 1 begins a section.
struct ReportHeading {
    int level = 1;
    QString text;
    bool new_page = false;
};

struct ReportParagraph {
    QString text;
    bool quiet = false;  ///< small and grey: a note, a source
};

/// The figure that a reader remembers, with the bar of people within and beyond.
struct ReportHeadline {
    QString number;
    QString sentence;
    double share_within = 0.0;  ///< 0 to 1
    QString within;
    QString beyond;
};

enum class ColumnKind { Text, Number };

struct ReportColumn {
    QString head;
    ColumnKind kind = ColumnKind::Text;
    double width = 1.0;  ///< beside that of the other columns
};

/// A table whose heads are repeated on every page it runs over.
struct ReportTable {
    std::vector<ReportColumn> columns;
    std::vector<QStringList> rows;
    QStringList totals;  ///< the last row, set apart; empty: none
    bool last_rows_matter_least = false;
    std::size_t rows_left_out = 0;  ///< that are not among `rows`, for want of pages
};

/// A picture that is drawn wherever the report is written.
struct ReportFigure {
    QSizeF millimetres;
    /// Fills the rectangle; one unit of the painter is a millimetre.
    std::function<void(QPainter& painter, const QRectF& box)> draw;
    QString description;  ///< what it shows, for those who cannot see it
};

using ReportPart =
    std::variant<ReportHeading, ReportParagraph, ReportHeadline, ReportTable, ReportFigure>;

/// A report as it is written, in one language: what is said and drawn, in order, and nothing of
/// how pages are laid out.
struct ReportDocument {
    QString title;
    QString subtitle;
    QString language;       ///< "en", "es" or "fr"
    QString footer;         ///< study, date, software
    QString page_of_pages;  ///< "Page %1 of %2"
    QString rows_left_out;  ///< "%1 more rows are …", where pages have no room for all
    std::vector<ReportPart> parts;
};

}  // namespace cercania::viewer
