#pragma once

#include <QFont>
#include <QPainter>
#include <QStringList>
#include <QWidget>
#include <vector>

#include "app/viewer/style/tokens.h"

namespace cercania::viewer {

/// How a chart looks: on the screen in the window's theme, in files always light.
struct ChartLook {
    Tokens tokens;
    QFont font;
};

/// A chart that is drawn by hand, on the screen and into files alike.
class Chart : public QWidget {
    Q_OBJECT

  public:
    explicit Chart(QWidget* parent = nullptr);

    /// Fills a box of this size from the origin.
    virtual void draw(QPainter& painter, const QSizeF& size, const ChartLook& look) const = 0;
    /// The figures that are drawn: the heads, then one line each. Numbers with a point, unrounded.
    virtual std::vector<QStringList> figures() const = 0;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace cercania::viewer
