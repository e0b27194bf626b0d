#include "app/viewer/map/page/export_map.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <cmath>
#include <functional>

#include "core/base/error.h"

namespace cercania::viewer {
namespace {

constexpr double kMillimetresPerInch = 25.4;
constexpr int kSvgDotsPerInch = 254;  // ten units a millimetre

using Draw = std::function<void(QPainter&)>;

QSize dots_of(const QSizeF& paper, int dots_per_inch) {
    const double dots = dots_per_inch / kMillimetresPerInch;
    return {static_cast<int>(std::lround(paper.width() * dots)),
            static_cast<int>(std::lround(paper.height() * dots))};
}

bool write_picture(QIODevice& device, const PageLayout& layout, const Draw& draw) {
    QImage image(dots_of(layout.paper, kPictureDotsPerInch), QImage::Format_RGB32);
    image.fill(Qt::white);
    const int dots_per_metre = static_cast<int>(kPictureDotsPerInch / kMillimetresPerInch * 1000.0);
    image.setDotsPerMeterX(dots_per_metre);
    image.setDotsPerMeterY(dots_per_metre);
    QPainter painter(&image);
    page_units(painter, kPictureDotsPerInch);
    draw(painter);
    painter.end();
    return image.save(&device, "PNG");
}

bool write_svg(QIODevice& device, const PageLayout& layout, const QString& title,
               const Draw& draw) {
    QSvgGenerator svg;
    svg.setOutputDevice(&device);
    svg.setResolution(kSvgDotsPerInch);
    svg.setSize(dots_of(layout.paper, kSvgDotsPerInch));
    svg.setViewBox(QRect(QPoint(), svg.size()));
    svg.setTitle(title);
    QPainter painter(&svg);
    page_units(painter, kSvgDotsPerInch);
    draw(painter);
    return painter.end();
}

bool write_pdf(QIODevice& device, const PageLayout& layout, const QString& title,
               const Draw& draw) {
    QPdfWriter pdf(&device);
    pdf.setTitle(title);
    pdf.setResolution(kPictureDotsPerInch);
    const bool landscape = layout.options.orientation == PageOrientation::Landscape;
    pdf.setPageLayout(QPageLayout(layout.page_size(),
                                  landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                  QMarginsF()));
    QPainter painter(&pdf);
    page_units(painter, kPictureDotsPerInch);
    draw(painter);
    return painter.end();
}

}  // namespace

void export_map(const QString& path, const PageLayout& layout, const MapScene& scene,
                const PlaneBox& ground, const PageTexts& texts, const QFont& font) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != u"png" && ending != u"svg" && ending != u"pdf") {
        throw Error(ErrorKind::WrongUsage,
                    "'" + path.toStdString() + "': maps are written as .png, .svg or .pdf");
    }
    const Draw draw = [&](QPainter& painter) {
        render_map_page(painter, layout, scene, ground, texts, font);
    };
    // Drawn in memory first: not every writer notices that a device took only part of its data.
    QBuffer page;
    page.open(QIODevice::WriteOnly);
    const bool drawn = ending == u"png"   ? write_picture(page, layout, draw)
                       : ending == u"svg" ? write_svg(page, layout, texts.title, draw)
                                          : write_pdf(page, layout, texts.title, draw);
    QSaveFile file(path);
    const bool whole = drawn && file.open(QIODevice::WriteOnly) &&
                       file.write(page.data()) == page.size() && file.flush() && file.commit();
    if (!whole) {
        const bool told = file.error() != QFileDevice::NoError;
        throw Error(ErrorKind::OutputUnwritable,
                    "'" + path.toStdString() + "' cannot be written: " +
                        (told ? file.errorString().toStdString() : "there is no room for it"));
    }
}

}  // namespace cercania::viewer
