#pragma once

#include <QWidget>
#include <memory>

#include "app/viewer/model/document.h"
#include "app/viewer/model/walk_histogram.h"
#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {

/// People by the length of their walk, as columns with the limit marked.
class WalkChart : public QWidget {
    Q_OBJECT

  public:
    explicit WalkChart(QWidget* parent = nullptr);
    void set_walks(std::shared_ptr<const WalkHistogram> walks);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::shared_ptr<const WalkHistogram> walks_;
};

/// The share served of every neighbourhood, sorted, one bar each.
class CoverageChart : public QWidget {
    Q_OBJECT

  public:
    explicit CoverageChart(QWidget* parent = nullptr);
    void set_state(std::shared_ptr<const StudyState> state);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    struct Bar {
        QString name;
        double share;
    };
    std::vector<Bar> bars_;
};

/// The share served of each group beside that of everyone, as dots on one line each.
class GroupChart : public QWidget {
    Q_OBJECT

  public:
    explicit GroupChart(QWidget* parent = nullptr);
    void set_state(std::shared_ptr<const StudyState> state, const LoadedStudy& study);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Dot {
        QString name;
        double share;
    };
    std::vector<Dot> dots_;  ///< everyone first
};

class ChartsPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ChartsPanel(const Document& document, QWidget* parent = nullptr);
    void refresh();
    void set_walks(std::shared_ptr<const WalkHistogram> walks);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    const Document* document_;
    ToneLabel* walk_title_;
    ToneLabel* coverage_title_;
    ToneLabel* group_title_;
    WalkChart* walk_;
    CoverageChart* coverage_;
    GroupChart* groups_;
};

}  // namespace cercania::viewer
