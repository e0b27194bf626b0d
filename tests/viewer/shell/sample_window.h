#pragma once

#include <QTest>
#include <string>

#include <gtest/gtest.h>

#include "app/viewer/shell/main_window.h"

namespace cercania::viewer {

/// A window of 1280 x 800 that shows the sample city, analysed.
class SampleWindow : public ::testing::Test {
  protected:
    void SetUp() override;

    /// Opens the window with a study; to be called once.
    void open_window(const std::string& study);
    /// Waits until the results and the map are shown; false when they do not come.
    bool settle();
    Document& document() { return window_->study().document(); }
    MapCanvas& canvas() { return window_->canvas(); }
    QPoint pixel(PlanePoint point) { return canvas().pixel_at(point).toPoint(); }
    /// What core computes for the base with these edits and limits.
    LiveResult computed(const FacilityEdits& edits);
    /// Presses on the map, moves in steps, and leaves the button down.
    void drag_from(QPoint from, QPoint to);
    void drop_at(QPoint at);

    Language language_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace cercania::viewer
