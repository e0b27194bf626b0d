#include "app/viewer/shell/page_maker.h"

#include <QApplication>
#include <QPainter>
#include <QPrinter>
#include <algorithm>

#include "app/viewer/model/private_scene.h"
#include "app/viewer/shell/language_scope.h"
#include "app/viewer/shell/page_texts.h"
#include "core/base/error.h"

namespace cercania::viewer {
namespace {

constexpr double kMargin = 0.02;  // of the map's width, around the study

PlaneBox with_margin(const PlaneBox& box) {
    return box.grown(kMargin * std::max(box.max_x - box.min_x, box.max_y - box.min_y));
}

}  // namespace

PageContent make_page(const Document& document, const std::vector<MapLayer>& layers,
                      const PageRequest& request, SceneBuilder& builder) {
    const LanguageScope spoken(request.language);
    PageContent page;
    page.layout = PageLayout::of(request.options);
    page.scene = private_scene(builder.scene(document, layers), document.settings(),
                               *document.shown_state());
    page.ground = request.ground ? *request.ground : with_margin(page.scene->bounds);
    page.texts = page_texts(document);
    page.texts.legend = Legend::of(*page.scene);
    page.texts.locale = QLocale();
    if (!request.title.trimmed().isEmpty()) {
        page.texts.title = request.title.trimmed();
    }
    page.font = QApplication::font();
    return page;
}

void draw_page(QPainter& painter, const PageContent& page) {
    render_map_page(painter, page.layout, *page.scene, page.ground, page.texts, page.font);
}

void write_page(const QString& path, const PageContent& page) {
    export_map(path, page.layout, *page.scene, page.ground, page.texts, page.font);
}

void print_page(QPrinter& printer, const PageContent& page) {
    const bool landscape = page.layout.options.orientation == PageOrientation::Landscape;
    printer.setFullPage(true);
    printer.setPageSize(page.layout.page_size());
    printer.setPageOrientation(landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPainter painter;
    if (!painter.begin(&printer)) {
        throw Error(ErrorKind::OutputUnwritable,
                    "the printer '" + printer.printerName().toStdString() +
                        "' does not take the page; try another, or save it as a PDF");
    }
    page_units(painter, printer.resolution());
    draw_page(painter, page);
    painter.end();
}

}  // namespace cercania::viewer
