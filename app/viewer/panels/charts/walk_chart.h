#pragma once

#include <memory>

#include "app/viewer/panels/charts/chart.h"
#include "core/study/walk_histogram.h"

namespace cercania::viewer {

/// People by the length of their walk, as columns with the limit marked.
class WalkChart : public Chart {
    Q_OBJECT

  public:
    explicit WalkChart(QWidget* parent = nullptr);
    void set_walks(std::shared_ptr<const WalkHistogram> walks);

    void draw(QPainter& painter, const QSizeF& size, const ChartLook& look) const override;
    std::vector<QStringList> figures() const override;

  private:
    struct Frame;
    void draw_columns(const Frame& frame) const;
    void draw_lengths(const Frame& frame) const;
    void draw_limit(const Frame& frame) const;

    std::shared_ptr<const WalkHistogram> walks_;
};

}  // namespace cercania::viewer
