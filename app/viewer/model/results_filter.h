#pragma once

#include <QSortFilterProxyModel>
#include <set>

#include "core/access/gaps.h"

namespace cercania::viewer {

/// Filters neighbourhoods by a search that ignores accents and case, and by class. What cannot be
/// sorted (no data, no way) comes last whichever way the table is sorted.
class ResultsFilter : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    explicit ResultsFilter(QObject* parent = nullptr);

    void set_search(const QString& text);
    const QString& search() const { return search_; }
    /// Shows only these classes; none: all.
    void set_classes(std::set<GapClass> classes);
    const std::set<GapClass>& classes() const { return classes_; }

    void sort(int column, Qt::SortOrder order) override;
    /// An arrow stands behind the name of the column that the table is sorted by.
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

  private:
    QString search_;
    std::set<GapClass> classes_;
};

}  // namespace cercania::viewer
