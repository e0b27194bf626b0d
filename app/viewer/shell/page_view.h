#pragma once

#include <QImage>
#include <QWidget>
#include <functional>
#include <memory>

#include "app/viewer/jobs/job_thread.h"
#include "app/viewer/shell/page_maker.h"

namespace cercania::viewer {

/// A page on grey, drawn in the background at the size that it is shown; its map can be dragged.
class PageView : public QWidget {
    Q_OBJECT

  public:
    explicit PageView(QWidget* parent = nullptr);
    ~PageView() override;

    /// Shows a page; the last one stays until it is drawn.
    void set_page(std::shared_ptr<const PageContent> page);
    /// Screen millimetres of a millimetre of paper; 0 fits the page into the room there is.
    void set_zoom(double zoom);
    /// The zoom that is shown, also where it was fitted.
    double zoom() const;
    /// The room that a fitted page has.
    void set_room(QSize room);
    QSize sizeHint() const override;
    /// Whether the picture of the page asked for last is shown.
    bool is_complete() const { return shown_ == asked_ && asked_ > 0; }
    /// The picture that is shown.
    const QImage& picture() const { return picture_; }

  signals:
    /// The map was dragged by so much, in metres of the plane.
    void map_dragged(double east, double north);
    void completed();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    double pixels_per_millimetre() const;
    QRectF page_box() const;
    QRectF map_box() const;
    void draw();
    void take(std::uint64_t number, const QImage& picture);

    std::shared_ptr<const PageContent> page_;
    QImage picture_;
    double zoom_ = 0.0;
    QSize room_;
    std::uint64_t asked_ = 0;
    std::uint64_t shown_ = 0;
    bool dragging_ = false;
    QPointF drag_from_;
    QPointF dragged_;  ///< pixels so far
    std::unique_ptr<JobThread> drawing_;
};

}  // namespace cercania::viewer
