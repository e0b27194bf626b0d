#include "app/viewer/report/report_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>
#include <cmath>
#include <optional>
#include <vector>

#include "app/viewer/report/report_figure_object.h"
#include "app/viewer/style/tokens.h"
#include "core/base/error.h"

namespace cercania::viewer {
namespace {

constexpr int kDotsPerInch = 300;
constexpr double kDotsPerMillimetre = kDotsPerInch / 25.4;
constexpr double kSideMargin = 20.0;  // millimetres
constexpr double kTopMargin = 16.0;
constexpr double kFooterHeight = 12.0;
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
    DocumentWriter(QTextDocument& document, ReportFigureObject& figures)
        : cursor_(&document), figures_(figures), tokens_(light_tokens()) {}

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
    std::optional<ReportFigure> bar_;
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

void paint_footer(QPainter& painter, const ReportDocument& report, const QFont& font,
                  const QRectF& box, int page, int pages) {
    painter.save();
    QFont small = font;
    small.setPointSizeF(7.5);
    painter.setFont(small);
    painter.setPen(light_tokens().text_secondary);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom, report.footer);
    painter.drawText(box, Qt::AlignRight | Qt::AlignBottom,
                     report.page_of_pages.arg(page).arg(pages));
    painter.restore();
}

void paint_pages(QPdfWriter& pdf, QTextDocument& document, const ReportDocument& report,
                 const QFont& font, const Control& control) {
    QPainter painter(&pdf);
    const QSizeF size = document.pageSize();
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        control.report("writing", static_cast<double>(page) / pages);
        if (page > 0) {
            pdf.newPage();
        }
        const QRectF seen(0.0, page * size.height(), size.width(), size.height());
        constexpr double kNotTheNextPage = 2.0;  // dots; what only touches the page is not on it
        painter.save();
        painter.translate(0.0, -seen.top());
        painter.setClipRect(seen);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = seen.adjusted(0.0, kNotTheNextPage, 0.0, -kNotTheNextPage);
        context.palette.setColor(QPalette::Text, light_tokens().text);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        paint_footer(painter, report, font,
                     QRectF(0.0, size.height(), size.width(), kFooterHeight * kDotsPerMillimetre),
                     page + 1, pages);
    }
    if (!painter.end()) {
        throw Error(ErrorKind::NotComputable, "the pages of the report could not be drawn");
    }
}

}  // namespace

QByteArray report_pdf(const ReportDocument& report, const QFont& font, const Control& control) {
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&pages);
    pdf.setTitle(report.title + QString::fromUtf8(" · ") + report.subtitle);
    pdf.setCreator(QString::fromUtf8("Cercanía"));
    pdf.setResolution(kDotsPerInch);
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                  QMarginsF(kSideMargin, kTopMargin, kSideMargin, kTopMargin),
                                  QPageLayout::Millimeter));
    QTextDocument document;
    QFont base = font;
    base.setPointSizeF(kTextPoints);
    document.setDefaultFont(base);
    document.setDocumentMargin(0.0);
    document.documentLayout()->setPaintDevice(&pdf);
    auto* const figures = new ReportFigureObject(kDotsPerMillimetre, document);
    document.setPageSize(QSizeF(pdf.width(), pdf.height() - kFooterHeight * kDotsPerMillimetre));
    DocumentWriter writer(document, *figures);
    writer.title(report);
    for (const ReportPart& part : report.parts) {
        std::visit(writer, part);
    }
    keep_headings_with_text(document);
    paint_pages(pdf, document, report, font, control);
    return pages.data();
}

}  // namespace cercania::viewer
