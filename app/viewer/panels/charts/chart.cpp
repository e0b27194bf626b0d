#include "app/viewer/panels/charts/chart.h"

#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {

Chart::Chart(QWidget* parent) : QWidget(parent) {}

void Chart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    draw(painter, size(), {tokens_for(*this), font()});
}

}  // namespace cercania::viewer
