#pragma once

#include <QMenu>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QTableView>

#include "app/viewer/model/results_table_model.h"
#include "app/viewer/panels/table_delegates.h"

namespace cercania::viewer {

class NameColumn;

/// Which columns of the neighbourhoods are shown, and how high their rows are. Columns are kept by
/// name, so that another study's are not mixed up with them.
class ResultsColumns : public QObject {
    Q_OBJECT

  public:
    /// `table` has its model already.
    ResultsColumns(QTableView& table, const ResultsTableModel& model, ResultsDelegate& delegate,
                   QObject* parent = nullptr);

    /// Sets the columns of a new study up: those that are chosen, in their widths.
    void set_up();
    /// Adds what can be chosen to a menu: the columns in one of their own, and compact rows.
    void fill_menu(QMenu& menu);
    /// Adds the columns.
    void fill_columns(QMenu& menu);
    void restore(const QSettings& settings);
    void save(QSettings& settings) const;
    void set_compact(bool compact);
    /// On a low window rows have one line, whatever is chosen.
    void set_low(bool low);
    /// On a wide window more columns have room.
    void set_wide(bool wide);
    /// On a narrow panel figures stand closer, and the share has no bar.
    void set_narrow(bool narrow);
    bool is_compact() const { return compact_; }
    /// The names of the columns that are chosen beside rank and neighbourhood: "beyond", "median".
    const QStringList& chosen() const { return chosen_; }
    void choose(const QStringList& columns);

  private:
    QString key_of(int column) const;
    bool is_shown(int column) const;
    int width_of(int column) const;
    void show_rows();

    QTableView* table_;
    const ResultsTableModel* model_;
    ResultsDelegate* delegate_;
    NameColumn* names_;
    QStringList chosen_;
    bool compact_ = false;
    bool low_ = false;
    bool wide_ = false;
    bool narrow_ = false;
};

}  // namespace cercania::viewer
