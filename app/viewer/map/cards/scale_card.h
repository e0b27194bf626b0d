#pragma once

#include "app/viewer/map/cards/map_card.h"
#include "app/viewer/map/scale_bar.h"

namespace cercania::viewer {

/// The scale bar and the arrow that points north.
class ScaleCard : public MapCard {
    Q_OBJECT

  public:
    explicit ScaleCard(QWidget* parent);

    void set_metres_per_pixel(double metres_per_pixel);
    QSize sizeHint() const override;
    /// Its size with the longest bar.
    QSize widest() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QSize size_with(double bar) const;

    double metres_per_pixel_ = 1.0;
};

/// A line that says whose data the map shows.
class AttributionCard : public MapCard {
    Q_OBJECT

  public:
    explicit AttributionCard(QWidget* parent);

    void set_text(const QString& text);
    const QString& text() const { return text_; }
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString text_;
};

}  // namespace cercania::viewer
