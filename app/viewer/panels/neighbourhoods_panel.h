#pragma once

#include <QWidget>

#include "app/viewer/model/changes_table_model.h"
#include "app/viewer/model/document.h"
#include "app/viewer/model/results_filter.h"
#include "app/viewer/model/results_table_model.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/panels/results_columns.h"

class QLineEdit;
class QMenu;
class QStackedLayout;
class QTableView;

namespace cercania::viewer {

class NameColumn;
class ResultsDelegate;

/// The neighbourhoods ranked, searched and filtered, and in a what-if what changes in each. What is
/// selected and hovered here is so on the map, and the other way.
class NeighbourhoodsPanel : public QWidget {
    Q_OBJECT

  public:
    explicit NeighbourhoodsPanel(Document& document, QWidget* parent = nullptr);

    /// Shows the document's results.
    void refresh();
    void focus_search();
    void set_search(const QString& text);
    void show_classes(std::set<GapClass> classes);
    /// The rows that are selected (else all that are shown) as text with tabs, for a spreadsheet.
    void copy(bool with_headers) const;
    /// Writes the rows that pass the filter, in the columns that are shown. Throws Error.
    void write_csv(const QString& path) const;
    void select_all();
    ResultsColumns& columns() { return *columns_; }
    QTableView& table() { return *table_; }
    const ResultsFilter& filter() const { return *filter_; }

  signals:
    void zoom_asked(std::size_t zone);
    /// The classes that pass the filter; empty: all.
    void classes_shown(const std::set<cercania::GapClass>& classes);
    void export_asked();
    void written(const QString& path);
    void failed(const QString& what, const QString& message);

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* make_results();
    QWidget* make_changes();
    void set_up_columns();
    void fill_menus();
    void refresh_texts();
    void fit_changes();  ///< gives the columns of the changes the room of their words
    void tell_changes();
    void take_selection();
    void show_selection();
    void show_hover();
    void ask_to_write_csv();
    void show_class_count();
    void show_filter_state();

    Document* document_;
    QStackedLayout* pages_;
    ResultsTableModel* model_;
    ResultsFilter* filter_;
    ResultsDelegate* delegate_;
    ResultsColumns* columns_ = nullptr;
    ChangesTableModel* changes_;
    QLineEdit* search_;
    QAction* search_icon_;
    QToolButton* class_button_;
    IconButton* more_button_;
    QTableView* table_;
    QTableView* changes_table_;
    NameColumn* changed_names_;
    ToneLabel* nothing_;
    ToneLabel* unchanged_;
    ToneLabel* what_changed_;
    bool selecting_ = false;
};

}  // namespace cercania::viewer
