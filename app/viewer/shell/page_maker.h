#pragma once

#include <QFont>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "app/viewer/map/page/export_map.h"
#include "app/viewer/model/scene_builder.h"

class QPrinter;

namespace cercania::viewer {

/// A page as it is asked for.
struct PageRequest {
    PageOptions options;
    QString language;                ///< "en", "es" or "fr"; empty: that of the program
    QString title;                   ///< empty: the study's
    std::optional<PlaneBox> ground;  ///< what the map shows; none: the whole study
};

/// Everything that a page is drawn from, in the page's language: it can be drawn on any thread.
struct PageContent {
    PageLayout layout;
    std::shared_ptr<const MapScene> scene;
    PlaneBox ground;
    PageTexts texts;
    QFont font;
};

/// The page of what the document shows; `builder` keeps shapes from one page to the next.
PageContent make_page(const Document& document, const std::vector<MapLayer>& layers,
                      const PageRequest& request, SceneBuilder& builder);

/// Draws it; the painter's unit must be a millimetre.
void draw_page(QPainter& painter, const PageContent& page);
/// Writes it as .png, .svg or .pdf; throws Error as `export_map` does.
void write_page(const QString& path, const PageContent& page);
/// Prints it. Throws Error(OutputUnwritable) when the printer does not take it.
void print_page(QPrinter& printer, const PageContent& page);

}  // namespace cercania::viewer
