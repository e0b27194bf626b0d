#pragma once

#include <memory>

#include "app/viewer/model/study_result.h"
#include "app/viewer/panels/charts/chart.h"

namespace cercania::viewer {

/// The share served of each group beside that of everyone, as dots on one line each, with the gap
/// between them in points.
class GroupChart : public Chart {
    Q_OBJECT

  public:
    explicit GroupChart(QWidget* parent = nullptr);
    void set_state(const std::shared_ptr<const StudyState>& state, const LoadedStudy& study);

    void draw(QPainter& painter, const QSizeF& size, const ChartLook& look) const override;
    std::vector<QStringList> figures() const override;

  private:
    struct Dot {
        QString name;
        double share;
    };
    /// The gap to everyone between the shown shares, so that the three numbers agree.
    std::int64_t points_of(const Dot& dot) const;

    std::vector<Dot> dots_;  ///< everyone first
};

}  // namespace cercania::viewer
