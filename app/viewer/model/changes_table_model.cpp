#include "app/viewer/model/changes_table_model.h"

#include <algorithm>
#include <cstdlib>

#include "app/viewer/model/words.h"

namespace cercania::viewer {
namespace {

/// Horizontal and vertical together, as views ask for it.
int alignment(Qt::AlignmentFlag horizontal) {
    return static_cast<int>((horizontal | Qt::AlignVCenter).toInt());
}

}  // namespace

ChangesTableModel::ChangesTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ChangesTableModel::set_states(std::shared_ptr<const StudyState> before,
                                   std::shared_ptr<const StudyState> after) {
    beginResetModel();
    before_ = std::move(before);
    after_ = std::move(after);
    rows_.clear();
    unchanged_ = 0;
    if (before_ && after_ && before_->figures && after_->figures) {
        const ShownChange change = shown_change(*before_->figures, *after_->figures);
        for (std::size_t i = 0; i < change.areas.size(); ++i) {
            if (change.areas[i] != 0) {
                rows_.push_back({i, change.areas[i]});
            }
        }
        unchanged_ = change.areas.size() - rows_.size();
        std::stable_sort(rows_.begin(), rows_.end(), [](const Row& a, const Row& b) {
            return std::abs(a.change) > std::abs(b.change);
        });
    }
    endResetModel();
}

void ChangesTableModel::set_names(const QString& before, const QString& after) {
    before_name_ = before;
    after_name_ = after;
    emit headerDataChanged(Qt::Horizontal, Before, Change);
}

int ChangesTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ChangesTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case AreaRole:
            return static_cast<qulonglong>(row.area);
        case ChangeRole:
            return static_cast<qlonglong>(row.change);
        case LargestRole:
            return static_cast<qlonglong>(std::abs(rows_.front().change));
        case ParentRole:
            return area_parent(*before_->live.gaps, row.area);
        case Qt::TextAlignmentRole:
            return alignment(index.column() == Name ? Qt::AlignLeft : Qt::AlignRight);
        case Qt::ToolTipRole:
            return index.column() == Name ? area_name(*before_->live.gaps, row.area) : QString();
        case Qt::DisplayRole:
            break;
        default:
            return {};
    }
    switch (index.column()) {
        case Name:
            return area_name(*before_->live.gaps, row.area);
        case Before:
            return Words::percent(before_->live.gaps->table.areas[row.area].share);
        case After:
            return Words::percent(after_->live.gaps->table.areas[row.area].share);
        default:
            return Words::change(row.change);
    }
}

QVariant ChangesTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignment(section == Name ? Qt::AlignLeft : Qt::AlignRight);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Name:
            return tr("Neighbourhood");
        case Before:
            return before_name_.isEmpty() ? tr("Before") : before_name_;
        case After:
            return after_name_.isEmpty() ? tr("After") : after_name_;
        default:
            return before_name_.isEmpty() ? tr("Change") : tr("Difference");
    }
}

}  // namespace cercania::viewer
