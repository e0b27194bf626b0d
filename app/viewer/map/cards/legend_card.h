#pragma once

#include "app/viewer/map/cards/map_card.h"
#include "app/viewer/map/legend.h"

namespace cercania::viewer {

/// What the colours mean; a click on its title folds it.
class LegendCard : public MapCard {
    Q_OBJECT

  public:
    explicit LegendCard(QWidget* parent);

    void set_legend(Legend legend);
    void set_folded(bool folded);
    bool is_empty() const { return legend_.rows.empty(); }
    bool is_folded() const { return folded_; }
    QSize sizeHint() const override;

  signals:
    void resized();  ///< it wants another size

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    int row_height() const;
    int header_height() const;

    Legend legend_;
    bool folded_ = false;
};

}  // namespace cercania::viewer
