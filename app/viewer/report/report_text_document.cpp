#include "app/viewer/report/report_text_document.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>
#include <cmath>
#include <utility>

#include "app/viewer/report/report_figure_object.h"
#include "app/viewer/style/tokens.h"

namespace cercania::viewer {
namespace {

constexpr double kTextPoints = 9.5;
constexpr double kQuietPoints = 8.0;
constexpr double kTablePoints = 8.0;
constexpr double kSpace = 6.0;    // points, between parts
constexpr double kCellGap = 8.0;  // before every column but the first

double heading_points(int level) {
    return level == 1 ? 16.0 : 11.5;
}

QTextCharFormat letters(double points, const QColor& colour, QFont::Weight weight) {
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setForeground(colour);
    format.setFontWeight(weight);
    return format;
}

/// Writes the parts of a report one after the other into a document.
class DocumentWriter {
  public:
    DocumentWriter(QTextDocument& document, ReportFigureObject& figures,
                   std::optional<ReportFigure>& bar, QString rows_left_out)
        : cursor_(&document),
          figures_(figures),
          tokens_(light_tokens()),
          bar_(bar),
          rows_left_out_(std::move(rows_left_out)) {}

    void title(const ReportDocument& report) {
        begin_block({}, letters(22.0, tokens_.text, QFont::DemiBold));
        cursor_.insertText(report.title);
        begin_block({}, letters(12.0, tokens_.text_secondary, QFont::Normal));
        cursor_.insertText(report.subtitle);
    }
    void operator()(const ReportHeading& heading) {
        QTextBlockFormat block;
        block.setHeadingLevel(heading.level);
        block.setTopMargin(heading.new_page ? 0.0 : 3.0 * kSpace);
        block.setBottomMargin(kSpace);
        if (heading.new_page) {
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        }
        begin_block(block, letters(heading_points(heading.level), tokens_.text, QFont::DemiBold));
        cursor_.insertText(heading.text);
    }
    void operator()(const ReportParagraph& paragraph) {
        QTextBlockFormat block;
        block.setTopMargin(kSpace / 2.0);
        block.setBottomMargin(kSpace);
        begin_block(block, paragraph.quiet
                               ? letters(kQuietPoints, tokens_.text_secondary, QFont::Normal)
                               : letters(kTextPoints, tokens_.text, QFont::Normal));
        cursor_.insertText(paragraph.text);
    }
    void operator()(const ReportHeadline& headline) {
        QTextBlockFormat block;
        block.setTopMargin(2.0 * kSpace);
        begin_block(block, letters(34.0, tokens_.beyond_text, QFont::DemiBold));
        cursor_.insertText(headline.number);
        begin_block({}, letters(12.0, tokens_.text, QFont::Normal));
        cursor_.insertText(headline.sentence);
        bar_ = {QSizeF(170.0, 5.0),
                [share = headline.share_within, tokens = tokens_](QPainter& painter,
                                                                  const QRectF& box) {
                    const double within = box.width() * share;
                    painter.fillRect(QRectF(0.0, 0.0, within, box.height()), tokens.reached);
                    painter.fillRect(QRectF(within, 0.0, box.width() - within, box.height()),
                                     tokens.beyond);
                },
                {}};
        (*this)(*bar_);
        begin_block({}, letters(kTextPoints, tokens_.text_secondary, QFont::Normal));
        cursor_.insertText(headline.within + QString::fromUtf8("  ·  ") + headline.beyond);
    }
    void operator()(const ReportFigure& figure) {
        QTextBlockFormat block;
        block.setTopMargin(kSpace / 2.0);
        block.setBottomMargin(kSpace);
        begin_block(block, letters(kTextPoints, tokens_.text, QFont::Normal));
        cursor_.insertText(QString(QChar::ObjectReplacementCharacter), figures_.add(figure));
    }
    void operator()(const ReportTable& table) {
        QTextTableFormat format;
        format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
        format.setBorder(0.0);
        format.setCellSpacing(0.0);
        format.setCellPadding(2.2);
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100.0));
        format.setColumnWidthConstraints(widths(table));
        format.setTopMargin(kSpace / 2.0);
        format.setBottomMargin(2.5 * kSpace);  // what is next loses its own margin
        begin_block({}, letters(1.0, tokens_.text, QFont::Normal));
        const auto rows =
            static_cast<int>(table.rows.size()) + 1 + (table.totals.isEmpty() ? 0 : 1);
        QTextTable* const made =
            cursor_.insertTable(rows, static_cast<int>(table.columns.size()), format);
        QStringList heads;
        for (const ReportColumn& column : table.columns) {
            heads << column.head;
        }
        row(*made, 0, heads, table, RowKind::Heads);
        for (int i = 0; i < static_cast<int>(table.rows.size()); ++i) {
            row(*made, i + 1, table.rows[static_cast<std::size_t>(i)], table, RowKind::Usual);
        }
        if (!table.totals.isEmpty()) {
            row(*made, rows - 1, table.totals, table, RowKind::Totals);
        }
        // Behind a table there is a block already: the next part takes it.
        cursor_.movePosition(QTextCursor::End);
        is_first_ = true;
        if (table.rows_left_out > 0) {
            (*this)(ReportParagraph{rows_left_out_.arg(QLocale().toString(
                                        static_cast<qulonglong>(table.rows_left_out))),
                                    true});
        }
    }

  private:
    enum class RowKind { Heads, Usual, Totals };

    void begin_block(const QTextBlockFormat& block, const QTextCharFormat& format) {
        if (is_first_) {
            cursor_.setBlockFormat(block);
            cursor_.setBlockCharFormat(format);
            is_first_ = false;
        } else {
            cursor_.insertBlock(block, format);
        }
        cursor_.setCharFormat(format);
    }
    static QList<QTextLength> widths(const ReportTable& table) {
        double all = 0.0;
        for (const ReportColumn& column : table.columns) {
            all += column.width;
        }
        QList<QTextLength> lengths;
        for (const ReportColumn& column : table.columns) {
            lengths << QTextLength(QTextLength::PercentageLength, 100.0 * column.width / all);
        }
        return lengths;
    }
    void row(QTextTable& made, int index, const QStringList& cells, const ReportTable& table,
             RowKind kind) {
        for (int i = 0; i < static_cast<int>(table.columns.size()); ++i) {
            QTextTableCell cell = made.cellAt(index, i);
            QTextTableCellFormat look;
            look.setBottomBorder(kind == RowKind::Heads ? 1.0 : 0.5);
            look.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            look.setBottomBorderBrush(kind == RowKind::Heads ? tokens_.control_edge : tokens_.line);
            if (kind == RowKind::Totals) {
                look.setBackground(tokens_.alternate);
            }
            look.setLeftPadding(i == 0 ? 0.0 : kCellGap);
            cell.setFormat(look);
            QTextCursor at = cell.firstCursorPosition();
            QTextBlockFormat block;
            block.setAlignment(table.columns[static_cast<std::size_t>(i)].kind == ColumnKind::Number
                                   ? Qt::AlignRight
                                   : Qt::AlignLeft);
            at.setBlockFormat(block);
            at.insertText(cells[i],
                          letters(kTablePoints,
                                  kind == RowKind::Heads ? tokens_.text_secondary : tokens_.text,
                                  kind == RowKind::Usual ? QFont::Normal : QFont::DemiBold));
        }
    }

    QTextCursor cursor_;
    ReportFigureObject& figures_;
    Tokens tokens_;
    bool is_first_ = true;  ///< the block at the cursor is not used yet
    std::optional<ReportFigure>& bar_;
    QString rows_left_out_;
};

/// What a heading stands over: the first text or figure after it, in a table or out of it.
QTextBlock below(const QTextBlock& heading) {
    QTextBlock block = heading.next();
    while (block.isValid() && block.text().isEmpty()) {
        block = block.next();
    }
    return block;
}

/// A heading that would stand at the foot of a page goes to the next one with what is below it.
void keep_headings_with_text(QTextDocument& document) {
    const auto page_of = [&](const QTextBlock& block) {
        // The first line, which may stand on a page after the one where its block begins.
        const double top = document.documentLayout()->blockBoundingRect(block).top() +
                           block.layout()->lineAt(0).y();
        return std::floor(top / document.pageSize().height());
    };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlock next = below(block);
        if (block.blockFormat().headingLevel() == 0 || !next.isValid() ||
            page_of(block) == page_of(next)) {
            continue;
        }
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

}  // namespace

ReportTextDocument::ReportTextDocument(const ReportDocument& report, const QFont& font,
                                       QPagedPaintDevice& device, double dots_per_millimetre,
                                       const QSizeF& page) {
    QFont base = font;
    base.setPointSizeF(kTextPoints);
    document_.setDefaultFont(base);
    document_.setDocumentMargin(0.0);
    document_.documentLayout()->setPaintDevice(&device);
    auto* const figures = new ReportFigureObject(dots_per_millimetre, document_);
    document_.setPageSize(page);
    // All at once: else every cell that is written would lay its table out anew.
    QTextCursor all(&document_);
    all.beginEditBlock();
    DocumentWriter writer(document_, *figures, bar_, report.rows_left_out);
    writer.title(report);
    for (const ReportPart& part : report.parts) {
        std::visit(writer, part);
    }
    all.endEditBlock();
    keep_headings_with_text(document_);
}

}  // namespace cercania::viewer
