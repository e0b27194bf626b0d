#pragma once

#include <QWidget>
#include <set>

#include "app/viewer/model/document.h"
#include "app/viewer/panels/panel_parts.h"

class QCheckBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace cercania::viewer {

/// The kinds of care in the study, which of them count, and whether people need all of them.
class ServicesList : public QWidget {
    Q_OBJECT

  public:
    explicit ServicesList(const Document& document, QWidget* parent = nullptr);

    void refresh();
    QTreeWidget& list() { return *list_; }

  signals:
    /// The kinds of care that a person took out of the question.
    void services_changed(const std::set<cercania::viewer::FacilitySymbol>& off);
    /// Whether people need all services that count, or any.
    void all_needed_changed(bool all);

  private:
    void fill();
    void fill_all_needed();
    void take_checks();
    void show_menu(QPoint at);
    void ask_for(const std::set<FacilitySymbol>& off);
    std::set<FacilitySymbol> all() const;

    const Document* document_;
    ToneLabel* title_;
    QTreeWidget* list_;
    QCheckBox* all_needed_;
    bool filling_ = false;
};

}  // namespace cercania::viewer
