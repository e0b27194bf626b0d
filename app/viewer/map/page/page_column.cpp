#include <QFontMetricsF>
#include <QTextOption>
#include <algorithm>
#include <array>

#include "app/viewer/map/map_labels.h"
#include "app/viewer/map/page/page_parts.h"

namespace cercania::viewer {
namespace {

constexpr double kLegendRow = 5.2;
constexpr double kTightLegendRow = 3.9;
constexpr double kSampleHeight = 14.0;  // of a sample that is 22 wide
constexpr double kMostOfRow = 0.82;     // of a row's height that its sample takes
constexpr double kSample = 6.2;         // width of a sample, which has 22 units
constexpr double kSmallSample = 4.6;
constexpr double kSmallLegendPoints = 7.5;
constexpr double kLegendTitle = 6.0;
constexpr double kLegendFoot = 2.0;
constexpr int kRowsForALegend = 2;  // of the table, given up for it
constexpr double kTableRow = 5.3;
constexpr double kTableHead = 6.8;
constexpr double kTableFoot = 2.5;
constexpr double kSourcesPoints = 7.5;
constexpr double kBar = 2.7;

void rule(QPainter& painter, double left, double right, double y, const QColor& colour) {
    painter.setPen(QPen(colour, 0.2));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

QRectF row_of(const QRectF& box, double top, double height) {
    return {box.left(), box.top() + top, box.width(), height};
}

bool is_care(const LegendRow& row) {
    return std::holds_alternative<FacilitySymbol>(row.sample);
}

/// Rows one under another; kinds of care side by side where `paired`.
std::vector<QRectF> cells_below(const Legend& legend, double width, double pitch, bool paired) {
    std::vector<QRectF> cells;
    std::size_t line = 0;
    bool second = false;  // the next kind of care stands beside the last
    for (const LegendRow& row : legend.rows) {
        const bool half = paired && is_care(row);
        if (second && !half) {
            second = false;
            ++line;
        }
        const double left = second ? width / 2 : 0.0;
        cells.emplace_back(left, static_cast<double>(line) * pitch, half ? width / 2 - 1.0 : width,
                           pitch);
        second = half && !second;
        line += second ? 0 : 1;
    }
    return cells;
}

/// All rows in two columns, the first column first.
std::vector<QRectF> cells_in_two_columns(std::size_t rows, double width, double height) {
    const auto fitting = static_cast<std::size_t>(std::max(1.0, height / kTightLegendRow));
    const std::size_t lines = std::min((rows + 1) / 2, fitting);
    std::vector<QRectF> cells;
    for (std::size_t i = 0; i < std::min(rows, 2 * lines); ++i) {
        cells.emplace_back(i < lines ? 0.0 : width / 2,
                           static_cast<double>(i % lines) * kTightLegendRow, width / 2 - 1.0,
                           kTightLegendRow);
    }
    return cells;
}

double bottom_of(const std::vector<QRectF>& cells) {
    double bottom = 0.0;
    for (const QRectF& cell : cells) {
        bottom = std::max(bottom, cell.bottom());
    }
    return bottom;
}

/// Where the rows are too many for the height, kinds of care stand in two columns, and all rows
/// nearer to each other; where they still are, all stand in two columns.
std::vector<QRectF> legend_cells(const Legend& legend, double width, double height) {
    const auto rows = legend.rows.size();
    const auto care =
        static_cast<std::size_t>(std::count_if(legend.rows.begin(), legend.rows.end(), is_care));
    const bool tight = static_cast<double>(rows) * kLegendRow > height;
    const std::size_t lines = rows - (tight ? care - (care + 1) / 2 : 0);
    const double pitch = std::clamp(height / static_cast<double>(std::max<std::size_t>(lines, 1)),
                                    kTightLegendRow, kLegendRow);
    std::vector<QRectF> cells = cells_below(legend, width, pitch, tight);
    return bottom_of(cells) <= height + 1e-6 ? cells : cells_in_two_columns(rows, width, height);
}

/// What stands in the last cell where there is no room for all rows.
LegendRow rest_of(const Legend& legend, std::size_t from) {
    return {LegendRow::Heading{},
            QStringLiteral("… +%1").arg(static_cast<qulonglong>(legend.rows.size() - from)),
            std::nullopt};
}

}  // namespace

QFont PageText::font(double points, QFont::Weight weight) const {
    QFont font = base_;
    font.setPixelSize(std::max(1, qRound(points * kMillimetresPerPoint * kFontScale)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double PageText::line(const QRectF& box, const QString& text, double points,
                      Qt::Alignment alignment, const QColor& colour, QFont::Weight weight) const {
    const QFont large = font(points, weight);
    const QFontMetricsF metrics(large);
    painter_.save();
    painter_.translate(box.topLeft());
    painter_.scale(1.0 / kFontScale, 1.0 / kFontScale);
    painter_.setFont(large);
    painter_.setPen(colour);
    const QRectF enlarged(0.0, 0.0, box.width() * kFontScale, box.height() * kFontScale);
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, enlarged.width());
    painter_.drawText(enlarged, static_cast<int>(alignment) | Qt::TextSingleLine, fitting);
    painter_.restore();
    return metrics.horizontalAdvance(fitting) / kFontScale;
}

double PageText::paragraph(const QRectF& box, const QString& text, double points,
                           const QColor& colour, QFont::Weight weight) const {
    if (text.isEmpty()) {
        return 0.0;
    }
    const QFont large = font(points, weight);
    const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const QRectF enlarged(0.0, 0.0, box.width() * kFontScale, box.height() * kFontScale);
    painter_.save();
    painter_.translate(box.topLeft());
    painter_.scale(1.0 / kFontScale, 1.0 / kFontScale);
    painter_.setFont(large);
    painter_.setPen(colour);
    painter_.drawText(enlarged, flags, text);
    painter_.restore();
    return paragraph_height(box.width(), text, points, weight);
}

double PageText::paragraph_height(double width, const QString& text, double points,
                                  QFont::Weight weight) const {
    if (text.isEmpty()) {
        return 0.0;
    }
    constexpr double kNoLimit = 1e6;
    const QRectF enlarged(0.0, 0.0, width * kFontScale, kNoLimit);
    return QFontMetricsF(font(points, weight))
               .boundingRect(enlarged, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text)
               .height() /
           kFontScale;
}

double render_headline(const PageText& text, const QRectF& box, const PageTexts& texts) {
    if (texts.headline.isEmpty()) {
        return 0.0;
    }
    const Tokens& tokens = text.tokens();
    QPainter& painter = text.painter();
    text.line(row_of(box, -1.0, 9.0), texts.headline, 22.0, Qt::AlignLeft | Qt::AlignVCenter,
              tokens.text, QFont::DemiBold);
    double top = 8.6;
    top += text.paragraph(row_of(box, top, 20.0), texts.sentence, 10.0, tokens.text) + 2.0;
    constexpr double kGap = 0.4;
    const double within = (box.width() - kGap) * std::clamp(texts.share_within, 0.0, 1.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.reached);
    painter.drawRect(QRectF(box.left(), box.top() + top, within, kBar));
    painter.setBrush(tokens.beyond);
    painter.drawRect(
        QRectF(box.left() + within + kGap, box.top() + top, box.width() - within - kGap, kBar));
    top += kBar + 1.0;
    const QRectF shares = row_of(box, top, 4.5);
    text.line(shares, texts.within, 9.0, Qt::AlignLeft | Qt::AlignVCenter, tokens.text_secondary,
              QFont::DemiBold);
    text.line(shares, texts.beyond, 9.0, Qt::AlignRight | Qt::AlignVCenter, tokens.text_secondary,
              QFont::DemiBold);
    top += 7.0;
    rule(painter, box.left(), box.right(), box.top() + top, tokens.control_edge);
    return top + 2.0;
}

double render_legend(const PageText& text, const QRectF& box, const Legend& legend,
                     bool black_and_white) {
    const Tokens& tokens = text.tokens();
    text.line(row_of(box, 0.0, 5.0), legend.title, 10.0, Qt::AlignLeft | Qt::AlignVCenter,
              tokens.text, QFont::DemiBold);
    const double room = box.height() - kLegendTitle - kLegendFoot;
    const std::vector<QRectF> cells = legend_cells(legend, box.width(), room);
    QPainter& painter = text.painter();
    constexpr double kScale = PageText::kFontScale;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QRectF& cell = cells[i];
        const bool last = i + 1 == cells.size() && cells.size() < legend.rows.size();
        const bool half = cell.width() < box.width() - 1e-6;
        // Samples of rows that stand near to each other are lower, and never touch.
        const double unit = std::min((half ? kSmallSample : kSample) / 22.0,
                                     kMostOfRow * cell.height() / kSampleHeight);
        painter.save();
        painter.translate(box.left() + cell.left(), box.top() + kLegendTitle + cell.top());
        painter.scale(1.0 / kScale, 1.0 / kScale);
        draw_legend_row(painter, QRectF(QPointF(), cell.size() * kScale),
                        last ? rest_of(legend, i) : legend.rows[i],
                        text.font(half ? kSmallLegendPoints : 9.0, QFont::Normal),
                        {tokens, 1.0, unit * kScale, black_and_white});
        painter.restore();
    }
    return kLegendTitle + bottom_of(cells) + kLegendFoot;
}

double render_table(const PageText& text, const QRectF& box, const PageTexts& texts, int rows) {
    if (texts.rows.empty()) {
        return 0.0;
    }
    const Tokens& tokens = text.tokens();
    QPainter& painter = text.painter();
    const double served = 14.0;
    const double beyond = 19.0;
    const auto cells = [&](double top) {
        const QRectF row = row_of(box, top, kTableRow);
        return std::tuple(row.adjusted(7.5, 0, -served - beyond, 0),
                          QRectF(row.right() - served - beyond, row.top(), beyond, row.height()),
                          QRectF(row.right() - served, row.top(), served, row.height()));
    };
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    rule(painter, box.left(), box.right(), box.top(), tokens.control_edge);
    text.line(row_of(box, 1.5, 5.0), texts.table_title, 10.0, left, tokens.text, QFont::DemiBold);
    double top = kTableHead;
    const auto [name_head, beyond_head, served_head] = cells(top);
    text.line(name_head, texts.name_heading, 8.0, left, tokens.text_secondary, QFont::DemiBold);
    text.line(beyond_head, texts.beyond_heading, 8.0, right, tokens.text_secondary,
              QFont::DemiBold);
    text.line(served_head, texts.served_heading, 8.0, right, tokens.text_secondary,
              QFont::DemiBold);
    top += kTableRow;
    const int fitting = static_cast<int>((box.height() - top) / kTableRow);
    const auto shown =
        std::min(texts.rows.size(), static_cast<std::size_t>(std::clamp(fitting, 0, rows)));
    for (std::size_t i = 0; i < shown; ++i) {
        const PageRow& row = texts.rows[i];
        rule(painter, box.left(), box.right(), box.top() + top, tokens.line);
        const auto [name_cell, beyond_cell, served_cell] = cells(top);
        const QPointF badge(box.left() + 3.2, name_cell.center().y());
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.badge);
        painter.drawEllipse(badge, 2.2, 2.2);
        text.line(QRectF(badge.x() - 3, badge.y() - 3, 6, 6), QString::number(row.rank), 7.5,
                  Qt::AlignCenter, tokens.on_badge, QFont::Bold);
        text.line(name_cell, row.name, 9.0, left, tokens.text);
        text.line(beyond_cell, row.beyond, 9.0, right, tokens.text, QFont::DemiBold);
        text.line(served_cell, row.served, 9.0, right, tokens.text);
        top += kTableRow;
    }
    rule(painter, box.left(), box.right(), box.top() + top, tokens.control_edge);
    return top + kTableFoot;
}

double table_height(int rows) {
    return rows > 0 ? kTableHead + kTableRow * (rows + 1) + kTableFoot : 0.0;
}

int table_rows_beside(const Legend& legend, double height, int least, int most) {
    const double room = height - kLegendTitle - kLegendFoot;
    const double in_one = bottom_of(cells_below(legend, 1.0, kTightLegendRow, true));
    const std::size_t pairs = (legend.rows.size() + 1) / 2;
    const double in_two = static_cast<double>(pairs) * kTightLegendRow;
    // Rather a row or two less of the table than a legend in small letters.
    for (int rows = most; rows >= std::max(least, most - kRowsForALegend); --rows) {
        if (table_height(rows) + in_one <= room) {
            return rows;
        }
    }
    int rows = most;
    while (rows > least && table_height(rows) + in_two > room) {
        --rows;
    }
    return rows;
}

/// What is told below all else, a paragraph each.
std::array<QString, 2> source_paragraphs(const PageTexts& texts) {
    return {
        texts.profile.isEmpty() ? texts.norm : texts.norm + QStringLiteral(". ") + texts.profile,
        texts.sources};
}

double sources_height(const PageText& text, double width, const PageTexts& texts) {
    double height = 0.0;
    for (const QString& words : source_paragraphs(texts)) {
        height += text.paragraph_height(width, words, kSourcesPoints, QFont::Normal);
    }
    return height;
}

double render_sources(const PageText& text, const QRectF& box, const PageTexts& texts) {
    double top = 0.0;
    for (const QString& words : source_paragraphs(texts)) {
        top += text.paragraph(row_of(box, top, box.height() - top), words, kSourcesPoints,
                              text.tokens().text_secondary);
    }
    return top;
}

}  // namespace cercania::viewer
