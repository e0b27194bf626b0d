#include "app/viewer/report/report_html.h"

#include <QBuffer>
#include <QImage>
#include <QXmlStreamWriter>
#include <cmath>

#include "app/viewer/style/tokens.h"

namespace cercania::viewer {
namespace {

constexpr int kDotsPerInch = 200;
constexpr double kDotsPerMillimetre = kDotsPerInch / 25.4;

/// The look of the page, in the colours of the program.
QString style_sheet() {
    const Tokens tokens = light_tokens();
    return QStringLiteral(
               "body{font-family:sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;"
               "color:%1;background:%2;line-height:1.45}"
               "h1{margin-bottom:0}h2{margin-top:2.5rem;border-bottom:1px solid %3}"
               ".subtitle,.quiet,caption,footer{color:%4}.quiet,footer{font-size:.85rem}"
               ".number{font-size:3rem;font-weight:600;color:%5;margin:1rem 0 0}"
               ".bar{display:flex;height:1.1rem}.bar .in{background:%6}.bar .out{background:%7}"
               "table{border-collapse:collapse;width:100%;margin:.8rem 0;font-size:.9rem}"
               "th,td{padding:.25rem .5rem;border-bottom:1px solid %3;text-align:left;"
               "vertical-align:top;overflow-wrap:anywhere}"
               ".n{text-align:right;white-space:nowrap}tfoot td{font-weight:600}"
               "img{max-width:100%}")
        .arg(tokens.text.name(), tokens.base.name(), tokens.line.name(),
             tokens.text_secondary.name(), tokens.beyond_text.name(), tokens.reached.name(),
             tokens.beyond.name());
}

QByteArray picture_of(const ReportFigure& figure) {
    const QSizeF size = figure.millimetres * kDotsPerMillimetre;
    QImage image(static_cast<int>(std::lround(size.width())),
                 static_cast<int>(std::lround(size.height())), QImage::Format_RGB32);
    image.fill(light_tokens().base);
    image.setDotsPerMeterX(static_cast<int>(kDotsPerMillimetre * 1000.0));
    image.setDotsPerMeterY(static_cast<int>(kDotsPerMillimetre * 1000.0));
    QPainter painter(&image);
    painter.scale(kDotsPerMillimetre, kDotsPerMillimetre);
    figure.draw(painter, QRectF(QPointF(), figure.millimetres));
    painter.end();
    QBuffer packed;
    packed.open(QIODevice::WriteOnly);
    image.save(&packed, "PNG");
    return packed.data();
}

/// Writes each kind of part as its elements.
class PageWriter {
  public:
    explicit PageWriter(QXmlStreamWriter& xml) : xml_(xml) {}

    void operator()(const ReportHeading& heading) {
        xml_.writeTextElement(heading.level == 1 ? "h2" : "h3", heading.text);
    }
    void operator()(const ReportParagraph& paragraph) {
        xml_.writeStartElement("p");
        if (paragraph.quiet) {
            xml_.writeAttribute("class", "quiet");
        }
        xml_.writeCharacters(paragraph.text);
        xml_.writeEndElement();
    }
    void operator()(const ReportHeadline& headline) {
        classed("p", "number", headline.number);
        xml_.writeTextElement("p", headline.sentence);
        xml_.writeStartElement("div");
        xml_.writeAttribute("class", "bar");
        half("in", headline.share_within);
        half("out", 1.0 - headline.share_within);
        xml_.writeEndElement();
        classed("p", "quiet", headline.within + QString::fromUtf8(" · ") + headline.beyond);
    }
    void operator()(const ReportTable& table) {
        xml_.writeStartElement("table");
        QStringList heads;
        for (const ReportColumn& column : table.columns) {
            heads << column.head;
        }
        xml_.writeStartElement("thead");
        row(heads, table, "th");
        xml_.writeEndElement();
        xml_.writeStartElement("tbody");
        for (const QStringList& cells : table.rows) {
            row(cells, table, "td");
        }
        xml_.writeEndElement();
        if (!table.totals.isEmpty()) {
            xml_.writeStartElement("tfoot");
            row(table.totals, table, "td");
            xml_.writeEndElement();
        }
        xml_.writeEndElement();
    }
    void operator()(const ReportFigure& figure) {
        xml_.writeStartElement("p");
        xml_.writeEmptyElement("img");
        xml_.writeAttribute("alt", figure.description);
        xml_.writeAttribute(
            "src", "data:image/png;base64," + QString::fromLatin1(picture_of(figure).toBase64()));
        xml_.writeEndElement();
    }

  private:
    void classed(const char* element, const char* style, const QString& text) {
        xml_.writeStartElement(element);
        xml_.writeAttribute("class", style);
        xml_.writeCharacters(text);
        xml_.writeEndElement();
    }
    void half(const char* style, double share) {
        xml_.writeStartElement("div");
        xml_.writeAttribute("class", style);
        xml_.writeAttribute("style", QStringLiteral("width:%1%").arg(100.0 * share, 0, 'f', 2));
        xml_.writeCharacters(QString());
        xml_.writeEndElement();
    }
    void row(const QStringList& cells, const ReportTable& table, const char* element) {
        xml_.writeStartElement("tr");
        for (int i = 0; i < cells.size(); ++i) {
            xml_.writeStartElement(element);
            if (table.columns[static_cast<std::size_t>(i)].kind == ColumnKind::Number) {
                xml_.writeAttribute("class", "n");
            }
            xml_.writeCharacters(cells[i]);
            xml_.writeEndElement();
        }
        xml_.writeEndElement();
    }

    QXmlStreamWriter& xml_;
};

void write_head(QXmlStreamWriter& xml, const ReportDocument& report) {
    xml.writeStartElement("head");
    xml.writeEmptyElement("meta");
    xml.writeAttribute("charset", "utf-8");
    xml.writeEmptyElement("meta");
    xml.writeAttribute("name", "viewport");
    xml.writeAttribute("content", "width=device-width, initial-scale=1");
    xml.writeTextElement("title", report.title + QString::fromUtf8(" · ") + report.subtitle);
    xml.writeTextElement("style", style_sheet());
    xml.writeEndElement();
}

}  // namespace

QByteArray report_html(const ReportDocument& report, const Control& control) {
    QByteArray page;
    QXmlStreamWriter xml(&page);
    xml.writeDTD("<!DOCTYPE html>");
    xml.writeStartElement("html");
    xml.writeDefaultNamespace("http://www.w3.org/1999/xhtml");
    xml.writeAttribute("lang", report.language);
    write_head(xml, report);
    xml.writeStartElement("body");
    xml.writeTextElement("h1", report.title);
    xml.writeStartElement("p");
    xml.writeAttribute("class", "subtitle");
    xml.writeCharacters(report.subtitle);
    xml.writeEndElement();
    PageWriter writer(xml);
    for (std::size_t i = 0; i < report.parts.size(); ++i) {
        control.report("writing",
                       static_cast<double>(i) / static_cast<double>(report.parts.size()));
        std::visit(writer, report.parts[i]);
    }
    xml.writeTextElement("footer", report.footer);
    xml.writeEndDocument();
    return page;
}

}  // namespace cercania::viewer
