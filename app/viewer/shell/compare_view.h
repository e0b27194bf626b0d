#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "app/viewer/map/cards/legend_card.h"
#include "app/viewer/map/map_canvas.h"
#include "app/viewer/model/compare_choices.h"
#include "app/viewer/panels/compare_bar.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/shell/swipe_divider.h"

namespace cercania::viewer {

/// What the second of two states changes, in the strip between their maps.
class CompareStrip : public QWidget {
    Q_OBJECT

  public:
    explicit CompareStrip(QWidget* parent);
    void set_change(const std::optional<ShownChange>& change);
    /// The room that its words need.
    QSize needed() const;
    /// The net change as it is shown.
    QString net() const { return net_->text(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void refresh();

    std::optional<ShownChange> change_;
    ToneLabel* net_title_;
    ToneLabel* net_;
    ToneLabel* people_;
    ToneLabel* gain_title_;
    ToneLabel* gain_;
    ToneLabel* lose_title_;
    ToneLabel* lose_;
};

/// Two maps with one view: side by side, or over each other with a border that is dragged. Panning
/// and zooming one moves the other.
class CompareView : public QWidget {
    Q_OBJECT

  public:
    explicit CompareView(QWidget* parent = nullptr);

    void set_scenes(std::shared_ptr<const MapScene> first, std::shared_ptr<const MapScene> second);
    void set_comparison(const Comparison& comparison);
    void set_compare_layout(CompareLayout layout);
    CompareLayout compare_layout() const { return layout_; }
    /// Shows all of this ground, and goes on doing so when the maps change their shape, until it is
    /// panned or zoomed.
    void show_ground(const PlaneBox& ground);
    void set_overlay(const MapOverlay& overlay);
    MapCanvas& first() { return *first_; }
    MapCanvas& second() { return *second_; }
    SwipeDivider& divider() { return *divider_; }
    CompareStrip& strip() { return *strip_; }
    bool is_complete() const { return first_->is_complete() && second_->is_complete(); }

  signals:
    void clicked(const cercania::viewer::MapHit& hit);
    void hovered(const cercania::viewer::MapHit& hit);
    void leave_asked();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void link(MapCanvas& from, MapCanvas& to);
    void arrange();
    /// Writes a title into a width, shortened in its middle where it must be.
    static void fit_title(QLabel& title, int room);
    void fit_ground();
    bool shows_ground() const;
    void show_border();
    void restyle();
    QLabel* make_title();

    MapCanvas* first_;
    MapCanvas* second_;
    CompareStrip* strip_;
    SwipeDivider* divider_;
    LegendCard* legend_;
    QLabel* first_title_;
    QLabel* second_title_;
    CompareLayout layout_ = CompareLayout::SideBySide;
    bool following_ = false;
    std::optional<PlaneBox> ground_;
    Viewport fitted_;  ///< to the ground
};

}  // namespace cercania::viewer
