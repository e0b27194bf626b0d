#pragma once

#include <QWidget>

#include "app/viewer/model/document.h"
#include "app/viewer/panels/panel_parts.h"

class QPushButton;
class QTreeWidget;

namespace cercania::viewer {

/// The base, the what-if that is under way, and the scenarios that were saved; one is shown.
class ScenariosPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ScenariosPanel(Document& document, QWidget* parent = nullptr);
    void refresh();

  signals:
    void base_asked();
    void scenario_asked(std::size_t scenario);
    void compare_asked(std::size_t scenario);
    /// Other scenarios are wanted; `what` says what is done.
    void scenarios_asked(const std::vector<cercania::Scenario>& scenarios, const QString& what);
    void start_asked();
    void save_asked();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void ask(int row);
    void open_menu(const QPoint& at);
    QString beyond_of(const std::shared_ptr<const StudyState>& state) const;
    /// The people beyond in a scenario that is not shown; empty until it is counted.
    QString counted(const Scenario& scenario) const;

    Document* document_;
    ToneLabel* title_;
    QTreeWidget* list_;
    QPushButton* button_;
};

}  // namespace cercania::viewer
