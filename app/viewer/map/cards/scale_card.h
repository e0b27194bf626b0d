#pragma once

#include <QStringList>

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

/// Says whose data the map shows, over whatever lies beneath: in a line, or in a few where the map
/// is narrow.
class AttributionCard : public MapCard {
    Q_OBJECT

  public:
    explicit AttributionCard(QWidget* parent);

    void set_text(const QString& text);
    const QString& text() const { return text_; }
    /// As it is drawn, in lines.
    QString shown_text() const { return lines_.join('\n'); }
    /// With all of the text in a line.
    QSize sizeHint() const override;
    /// Takes the size of its lines, none of which is wider than this, in pixels.
    void fit(int widest);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString text_;
    QStringList lines_;  ///< as they are drawn
};

}  // namespace cercania::viewer
