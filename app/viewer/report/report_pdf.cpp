#include "app/viewer/report/report_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <memory>

#include "app/viewer/report/report_text_document.h"
#include "app/viewer/style/tokens.h"
#include "core/base/error.h"

namespace cercania::viewer {
namespace {

constexpr int kDotsPerInch = 300;
constexpr double kDotsPerMillimetre = kDotsPerInch / 25.4;
constexpr double kSideMargin = 20.0;  // millimetres
constexpr double kTopMargin = 16.0;
constexpr double kFooterHeight = 12.0;
constexpr int kMostPages = 12;

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

/// The longest table of more than so many rows; `all`: not only those whose last rows matter least.
ReportTable* longest_table(ReportDocument& report, std::size_t more_than, bool all) {
    ReportTable* longest = nullptr;
    for (ReportPart& part : report.parts) {
        auto* const table = std::get_if<ReportTable>(&part);
        if (table != nullptr && (all || table->last_rows_matter_least) &&
            table->rows.size() > (longest == nullptr ? more_than : longest->rows.size())) {
            longest = table;
        }
    }
    return longest;
}

/// Leaves out the last quarter of a long table; false when there is none.
bool shorten(ReportDocument& report) {
    constexpr std::size_t kRankedRows = 30;
    constexpr std::size_t kRows = 16;
    ReportTable* table = longest_table(report, kRankedRows, false);
    table = table == nullptr ? longest_table(report, kRows, true) : table;
    if (table == nullptr) {
        return false;
    }
    const std::size_t left_out = table->rows.size() / 4;
    table->rows.resize(table->rows.size() - left_out);
    table->rows_left_out += left_out;
    return true;
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
    const QSizeF room(pdf.width(), pdf.height() - kFooterHeight * kDotsPerMillimetre);
    ReportDocument fitting = report;
    const auto laid_out = [&] {
        control.check();
        return std::make_unique<ReportTextDocument>(fitting, font, pdf, kDotsPerMillimetre, room);
    };
    auto document = laid_out();
    while (document->text().pageCount() > kMostPages && shorten(fitting)) {
        document = laid_out();
    }
    paint_pages(pdf, document->text(), fitting, font, control);
    return pages.data();
}

}  // namespace cercania::viewer
