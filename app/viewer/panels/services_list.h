#pragma once

#include <QWidget>
#include <set>

#include "app/viewer/model/document.h"
#include "app/viewer/panels/panel_parts.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace cercania::viewer {

/// The kinds of care in the study, and which of them count.
class ServicesList : public QWidget {
    Q_OBJECT

  public:
    explicit ServicesList(const Document& document, QWidget* parent = nullptr);

    void refresh();
    QTreeWidget& list() { return *list_; }

  signals:
    /// The kinds of care that a person took out of the question.
    void services_changed(const std::set<cercania::viewer::FacilitySymbol>& off);

  private:
    void fill();
    void take_checks();
    void show_menu(QPoint at);
    void ask_for(const std::set<FacilitySymbol>& off);
    std::set<FacilitySymbol> all() const;

    const Document* document_;
    ToneLabel* title_;
    QTreeWidget* list_;
    bool filling_ = false;
};

}  // namespace cercania::viewer
