#pragma once

#include <QWidget>
#include <optional>

#include "app/viewer/model/changes_table_model.h"
#include "app/viewer/model/compare_choices.h"
#include "app/viewer/panels/panel_parts.h"

class QTableView;

namespace cercania::viewer {

class NameColumn;

/// Two states in figures: people beyond in each, the net difference, and a table of the
/// neighbourhoods that differ.
class ComparePanel : public QWidget {
    Q_OBJECT

  public:
    explicit ComparePanel(Document& document, QWidget* parent = nullptr);

    /// Nothing to show yet: says that it is on its way.
    void set_comparison(std::optional<Comparison> comparison);
    QTableView& table() { return *table_; }

  signals:
    void zoom_asked(std::size_t zone);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fit_columns();
    void refresh();
    void tell_figures();

    Document* document_;
    std::optional<Comparison> comparison_;
    ChangesTableModel* model_;
    ToneLabel* title_;
    ToneLabel* first_;
    ToneLabel* second_;
    ToneLabel* net_;
    QTableView* table_;
    NameColumn* names_;
    ToneLabel* unchanged_;
};

}  // namespace cercania::viewer
