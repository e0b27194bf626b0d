#include "app/viewer/map/map_accessible.h"

#include <QAccessibleWidget>

#include "app/viewer/map/map_canvas.h"

namespace cercania::viewer {
namespace {

QAccessibleInterface* make_interface(const QString&, QObject* object) {
    auto* const canvas = qobject_cast<MapCanvas*>(object);
    return canvas == nullptr ? nullptr : new QAccessibleWidget(canvas, QAccessible::Graphic);
}

}  // namespace

void install_map_accessibility() {
    QAccessible::installFactory(&make_interface);
}

}  // namespace cercania::viewer
