#pragma once

#include <memory>

#include "app/viewer/model/study_result.h"
#include "app/viewer/panels/charts/chart.h"

namespace cercania::viewer {

/// The share served of every neighbourhood, sorted, one bar each.
class CoverageChart : public Chart {
    Q_OBJECT

  public:
    explicit CoverageChart(QWidget* parent = nullptr);
    void set_state(const std::shared_ptr<const StudyState>& state);

    void draw(QPainter& painter, const QSizeF& size, const ChartLook& look) const override;
    std::vector<QStringList> figures() const override;

  protected:
    bool event(QEvent* event) override;

  private:
    struct Bar {
        QString name;
        double share;
    };
    std::vector<Bar> bars_;  ///< best first
};

}  // namespace cercania::viewer
