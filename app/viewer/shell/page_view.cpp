#include "app/viewer/shell/page_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {
namespace {

constexpr double kMillimetresPerInch = 25.4;
constexpr double kMargin = 28.0;  // pixels around the page

}  // namespace

PageView::PageView(QWidget* parent) : QWidget(parent), drawing_(std::make_unique<JobThread>()) {
    setMouseTracking(true);
    setAccessibleName(tr("Page"));
}

PageView::~PageView() {
    drawing_.reset();  // before what its jobs deliver to
}

void PageView::set_page(std::shared_ptr<const PageContent> page) {
    page_ = std::move(page);
    dragged_ = {};
    updateGeometry();
    resize(sizeHint());
    draw();
}

void PageView::set_zoom(double zoom) {
    zoom_ = zoom;
    resize(sizeHint());
    draw();
}

void PageView::set_room(QSize room) {
    if (room != room_) {
        room_ = room;
        resize(sizeHint());
        if (zoom_ == 0.0) {
            draw();
        }
        update();
    }
}

double PageView::pixels_per_millimetre() const {
    if (!page_) {
        return 1.0;
    }
    const QSizeF paper = page_->layout.paper;
    if (zoom_ > 0.0) {
        return zoom_ * logicalDpiX() / kMillimetresPerInch;
    }
    return std::max(0.3, std::min((room_.width() - 2 * kMargin) / paper.width(),
                                  (room_.height() - 2 * kMargin) / paper.height()));
}

double PageView::zoom() const {
    return pixels_per_millimetre() * kMillimetresPerInch / logicalDpiX();
}

QSize PageView::sizeHint() const {
    if (!page_) {
        return room_;
    }
    const QSizeF page = page_->layout.paper * pixels_per_millimetre();
    return QSize(static_cast<int>(page.width() + 2 * kMargin),
                 static_cast<int>(page.height() + 2 * kMargin))
        .expandedTo(room_);
}

QRectF PageView::page_box() const {
    const QSizeF page = page_->layout.paper * pixels_per_millimetre();
    // On whole pixels, so that the picture stays sharp.
    return {QPointF(std::round((width() - page.width()) / 2),
                    std::round((height() - page.height()) / 2)),
            page};
}

QRectF PageView::map_box() const {
    const double scale = pixels_per_millimetre();
    const QRectF& map = page_->layout.map;
    return QRectF(map.topLeft() * scale, map.size() * scale).translated(page_box().topLeft());
}

void PageView::draw() {
    if (!page_) {
        return;
    }
    const std::uint64_t number = ++asked_;
    const double ratio = devicePixelRatioF();
    const double scale = pixels_per_millimetre() * ratio;
    drawing_->post(
        JobKind::Page, [this, number, ratio, scale, page = page_](const std::stop_token&) {
            const QSizeF paper = page->layout.paper * scale;
            QImage picture(std::max(1, static_cast<int>(std::lround(paper.width()))),
                           std::max(1, static_cast<int>(std::lround(paper.height()))),
                           QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            page_units(painter, scale * kMillimetresPerInch);
            draw_page(painter, *page);
            painter.end();
            picture.setDevicePixelRatio(ratio);
            QMetaObject::invokeMethod(
                this, [this, number, picture] { take(number, picture); }, Qt::QueuedConnection);
        });
}

void PageView::take(std::uint64_t number, const QImage& picture) {
    shown_ = number;
    picture_ = picture;
    update();
    if (is_complete()) {
        emit completed();
    }
}

void PageView::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.line);
    if (!page_) {
        return;
    }
    const QRectF page = page_box();
    painter.fillRect(page, light_tokens().base);
    if (!picture_.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(page, picture_);
        if (dragging_) {
            const QRectF map = map_box();
            const double ratio = picture_.devicePixelRatio();
            const QRectF source((map.topLeft() - page.topLeft()) * ratio, map.size() * ratio);
            painter.setClipRect(map);
            painter.fillRect(map, light_tokens().land);
            painter.drawImage(map.translated(dragged_), picture_, source);
            painter.setClipping(false);
        }
    }
    painter.setPen(tokens.control_edge);
    painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void PageView::mousePressEvent(QMouseEvent* event) {
    dragging_ = page_ && event->button() == Qt::LeftButton && map_box().contains(event->position());
    drag_from_ = event->position();
    dragged_ = {};
}

void PageView::mouseMoveEvent(QMouseEvent* event) {
    const bool on_map = page_ && map_box().contains(event->position());
    setCursor(dragging_ ? Qt::ClosedHandCursor : (on_map ? Qt::OpenHandCursor : Qt::ArrowCursor));
    if (dragging_) {
        dragged_ = event->position() - drag_from_;
        update();
    }
}

void PageView::mouseReleaseEvent(QMouseEvent*) {
    if (!dragging_) {
        return;
    }
    dragging_ = false;
    // Metres of a pixel: the page's scale over the pixels of a metre of paper.
    const double metres =
        page_scale(page_->layout, page_->ground) / (1000.0 * pixels_per_millimetre());
    if (!dragged_.isNull()) {
        emit map_dragged(-dragged_.x() * metres, dragged_.y() * metres);
    }
    update();
}

}  // namespace cercania::viewer
