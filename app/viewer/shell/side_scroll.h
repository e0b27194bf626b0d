#pragma once

#include <QScrollArea>

namespace cercania::viewer {

/// The content of a side panel: scrolls up and down, and is never narrower than what it holds, so
/// that nothing is cut at its edge where text is large.
class SideScroll : public QScrollArea {
  public:
    /// Takes `page`. The widths are logical pixels, and give way to what the page needs.
    SideScroll(QWidget* page, int narrowest, int widest, QWidget* parent = nullptr);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fit_width();

    int narrowest_;
    int widest_;
};

}  // namespace cercania::viewer
