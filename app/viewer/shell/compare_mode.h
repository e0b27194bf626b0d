#pragma once

#include <QObject>
#include <QPointer>

#include "app/viewer/model/scene_builder.h"
#include "app/viewer/panels/compare_bar.h"
#include "app/viewer/panels/compare_panel.h"
#include "app/viewer/shell/compare_view.h"
#include "app/viewer/shell/study_controller.h"

class QStackedWidget;

namespace cercania::viewer {

/// Comparing two states of the study: while it is on, two maps stand in the place of the one, which
/// keeps its view for the way back.
class CompareMode : public QObject {
    Q_OBJECT

  public:
    /// `maps` is the stack whose first page is `canvas`.
    CompareMode(StudyController& study, MapCanvas& canvas, QStackedWidget& maps,
                QObject* parent = nullptr);

    bool is_on() const { return view_ != nullptr; }
    /// Whether there are two states.
    bool is_possible() const;
    void start();
    /// The base beside a scenario.
    void start_with(std::size_t scenario);
    void leave();
    void show_layout(CompareLayout layout);
    /// Makes the maps again, after layers changed.
    void refresh_scenes();
    /// Whether the figures and both maps are shown.
    bool is_settled() const;
    void zoom_to_zone(std::size_t zone);

    CompareBar& bar() { return *bar_; }
    ComparePanel& panel() { return *panel_; }
    /// None while it is off.
    CompareView* view() { return view_; }

  signals:
    void changed();  ///< begun or ended

  private:
    void begin(std::size_t first, std::size_t second);
    void ask();
    void refresh_choices();
    void take_compared(const ComparedDelivery& delivery);
    void refresh_overlay();

    StudyController* study_;
    MapCanvas* canvas_;
    QStackedWidget* maps_;
    CompareBar* bar_;
    ComparePanel* panel_;
    QPointer<CompareView> view_;
    SceneBuilder builder_;
    std::vector<CompareChoice> choices_;
    std::size_t first_ = 0;
    std::size_t second_ = 0;
    std::uint64_t asked_ = 0;
    std::optional<Comparison> comparison_;
};

}  // namespace cercania::viewer
