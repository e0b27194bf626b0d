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
    bool is_folded() const;
    /// Folds the card where the map is low, until a person decides otherwise.
    void fit_map_height(int height);
    /// Folds the card where there is no room for it beside the zones, until a person decides
    /// otherwise.
    void set_crowded(bool crowded);
    /// Whether the card would be folded even where it has room: a person or the caller wants it.
    bool is_kept_folded() const { return folded_ || (low_ && !chosen_); }
    /// Folded while it would cover what is being explained.
    void set_yielding(bool yielding);
    /// Where the card stands when it is not folded.
    QRect unfolded_geometry() const;
    QSize sizeHint() const override;

  signals:
    void resized();  ///< it wants another size

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    /// A line of the card: one row, or two short ones side by side.
    struct Line {
        std::size_t first = 0;
        std::size_t count = 1;
    };
    /// Notes whether a reason to be folded holds.
    void take(bool& reason, bool holds);
    std::vector<Line> lines() const;
    std::size_t shown_lines(std::size_t count) const;
    QSize unfolded_size() const;
    void draw_lines(QPainter& painter, double top) const;
    int row_height() const;
    int header_height() const;

    Legend legend_;
    bool folded_ = false;   ///< a person or the caller wants it
    bool low_ = false;      ///< the map is
    bool crowded_ = false;  ///< no room beside the zones
    bool yielding_ = false;
    bool chosen_ = false;  ///< a person has folded or unfolded it
};

}  // namespace cercania::viewer
