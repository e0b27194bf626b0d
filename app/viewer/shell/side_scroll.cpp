#include "app/viewer/shell/side_scroll.h"

#include <QEvent>
#include <QStyle>
#include <algorithm>

namespace cercania::viewer {

SideScroll::SideScroll(QWidget* page, int narrowest, int widest, QWidget* parent)
    : QScrollArea(parent), narrowest_(narrowest), widest_(widest) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(page);
    page->installEventFilter(this);
    fit_width();
}

bool SideScroll::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit_width();
    }
    return QScrollArea::eventFilter(watched, event);
}

void SideScroll::fit_width() {
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int needed = widget()->minimumSizeHint().width() + bar;
    setMinimumWidth(std::max(narrowest_, needed));
    setMaximumWidth(std::max(widest_, needed));
}

}  // namespace cercania::viewer
