#pragma once

#include <QFrame>
#include <QTabBar>
#include <memory>

#include "app/viewer/model/document.h"
#include "app/viewer/panels/explain_panel.h"
#include "app/viewer/panels/layers_here_view.h"
#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {

/// A card that floats on the map beside a point.
class MapNote : public QFrame {
    Q_OBJECT

  public:
    explicit MapNote(QWidget* map);
    /// Moves the card beside a point of the map, on whichever side it fits, never over the point.
    void stand_beside(QPointF point, QPointF offset);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

/// What a drag changes, beside the pointer.
class DragNote : public MapNote {
    Q_OBJECT

  public:
    explicit DragNote(QWidget* map);
    /// Rewrites the card for what the document shows; `street_leg` is how far the dragged place is
    /// from its street, `usable` whether that is near enough to count.
    void refresh(const Document& document, const QString& moved, Metres street_leg, bool usable);
    QString text() const;

  private:
    ToneLabel* title_;
    ToneLabel* gain_;
    ToneLabel* lose_;
    ToneLabel* net_;
};

/// The walk of an explained place, beside it.
class ExplainNote : public MapNote {
    Q_OBJECT

  public:
    explicit ExplainNote(QWidget* map);
    void refresh(const ExplainTexts& texts, const QString& where);
    /// What the second tab lists.
    void set_layers(const std::vector<LayerHere>& layers);
    /// Takes the height that the words need at the card's width.
    void fit();
    QTabBar& tabs() { return *tabs_; }
    const LayersHereView& layers_view() const { return *view_; }

  signals:
    /// Another tab was chosen: the card has another size.
    void resized();
    void closed();

  private:
    ToneLabel* where_;
    ToneLabel* figure_;
    ToneLabel* detail_;
    ToneLabel* verdict_;
    ToneLabel* care_;
    IconButton* close_;
    QTabBar* tabs_;
    QWidget* walk_;  ///< all of the first tab
    LayersHereView* view_;
};

}  // namespace cercania::viewer
