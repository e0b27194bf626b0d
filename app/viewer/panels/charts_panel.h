#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "app/viewer/model/document.h"
#include "app/viewer/panels/charts/coverage_chart.h"
#include "app/viewer/panels/charts/group_chart.h"
#include "app/viewer/panels/charts/walk_chart.h"
#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {

/// The study in three charts, each of which can be copied and kept as a file.
class ChartsPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ChartsPanel(const Document& document, QWidget* parent = nullptr);
    void refresh();
    void set_walks(std::shared_ptr<const WalkHistogram> walks);
    const WalkChart& walks() const { return *walk_; }
    const CoverageChart& coverage() const { return *coverage_; }
    const GroupChart& groups() const { return *groups_; }

  signals:
    /// A chart could not be written: why.
    void failed(const QString& what, const QString& message);
    void written(const QString& path);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    /// A chart with its title and the button of what can be done with it.
    struct Part {
        Chart* chart;
        QWidget* head;
        ToneLabel* title;
        IconButton* more;
        QString file_name;
    };
    void add(Chart* chart, const QString& file_name, int stretch);
    void fill_menu(const Part& part);
    void copy(const Part& part);
    void ask_to_write(const Part& part, const QString& ending);

    const Document* document_;
    WalkChart* walk_;
    CoverageChart* coverage_;
    GroupChart* groups_;
    std::vector<Part> parts_;
};

}  // namespace cercania::viewer
