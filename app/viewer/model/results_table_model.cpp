#include "app/viewer/model/results_table_model.h"

#include <algorithm>
#include <cmath>

#include "app/viewer/model/group_names.h"
#include "app/viewer/model/words.h"

namespace cercania::viewer {
namespace {

/// Horizontal and vertical together, as views ask for it.
int alignment(Qt::AlignmentFlag horizontal) {
    return static_cast<int>((horizontal | Qt::AlignVCenter).toInt());
}

const AreaGap& gap_of(const StudyState& state, std::size_t area) {
    return state.live.gaps->table.areas[area];
}

template <class Quantity>
QVariant number_or_nothing(const std::optional<Quantity>& quantity) {
    return quantity ? QVariant(quantity->value()) : QVariant();
}

bool is_right_aligned(int column) {
    return column != ResultsTableModel::Name && column != ResultsTableModel::Class &&
           column != ResultsTableModel::NearestPlace && column != ResultsTableModel::Reason;
}

/// Whether a cell is told where small counts are withheld, as the layer of gaps tells it: walks and
/// reasons go with the figures of who is served.
bool is_told(const GapResult& gaps, std::size_t area, int column) {
    if (!gaps.withheld) {
        return true;
    }
    switch (column) {
        case ResultsTableModel::Name:
        case ResultsTableModel::Class:
        case ResultsTableModel::EdgeFlag:
            return true;
        case ResultsTableModel::People:
            return !gaps.withheld->people[area];
        case ResultsTableModel::Detour:
            return !gaps.withheld->area_reasons[area];
        default:
            break;
    }
    if (column >= ResultsTableModel::FixedColumnCount) {
        const auto group = static_cast<std::size_t>(column - ResultsTableModel::FixedColumnCount);
        return !gaps.withheld->groups[group][area];
    }
    return !gaps.withheld->split[area];
}

}  // namespace

ResultsTableModel::ResultsTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ResultsTableModel::set_state(std::shared_ptr<const StudyState> state) {
    const auto shape = [](const std::shared_ptr<const StudyState>& one) {
        return one && one->live.gaps ? std::pair(one->live.gaps->table.areas.size(),
                                                 one->live.gaps->group_names.size())
                                     : std::pair<std::size_t, std::size_t>(0, 0);
    };
    // Rows keep their place from one limit to the next, and so does what is selected.
    if (state_ && shape(state_) == shape(state) && shape(state).first > 0) {
        state_ = std::move(state);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    state_ = std::move(state);
    endResetModel();
}

bool ResultsTableModel::tells_all_of(std::size_t area) const {
    for (int column = 0; column < columnCount(); ++column) {
        // What is told of people by reason says nothing of the other figures.
        if (column != Detour && !is_told(*state_->live.gaps, area, column)) {
            return false;
        }
    }
    return true;
}

int ResultsTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !state_ || !state_->live.gaps
               ? 0
               : static_cast<int>(state_->live.gaps->table.areas.size());
}

int ResultsTableModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid()) {
        return 0;
    }
    const std::size_t groups =
        state_ && state_->live.gaps ? state_->live.gaps->group_names.size() : 0;
    return FixedColumnCount + static_cast<int>(groups);
}

QVariant ResultsTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !state_) {
        return {};
    }
    const auto area = static_cast<std::size_t>(index.row());
    const AreaGap& gap = gap_of(*state_, area);
    switch (role) {
        case Qt::DisplayRole:
            return is_told(*state_->live.gaps, area, index.column()) ? text_of(area, index.column())
                                                                     : QString::fromUtf8("–");
        case Qt::ToolTipRole:
            if (index.column() == EdgeFlag && gap.edge_flag) {
                return tr(
                    "Nearer to the edge of the street data than the limit: care beyond the "
                    "edge is not counted.");
            }
            return index.column() == Name ? text_of(area, Name) : QString();
        case Qt::TextAlignmentRole:
            return alignment(is_right_aligned(index.column()) ? Qt::AlignRight : Qt::AlignLeft);
        case SortRole:
            return sort_key_of(area, index.column());
        case ClassRole:
            return static_cast<int>(gap.gap_class);
        case ShareRole:
            return gap.share ? QVariant(*gap.share) : QVariant();
        case ParentRole:
            return area_parent(*state_->live.gaps, area);
        case PlainRole:
            return is_told(*state_->live.gaps, area, index.column())
                       ? plain_text_of(area, index.column())
                       : QString();
        case FoldedNameRole:
            return folded(area_name(*state_->live.gaps, area) + ' ' +
                          area_parent(*state_->live.gaps, area));
        default:
            return {};
    }
}

QString ResultsTableModel::text_of(std::size_t area, int column) const {
    const GapResult& gaps = *state_->live.gaps;
    const AreaGap& gap = gaps.table.areas[area];
    const AreaFigures& figures = state_->figures->areas[area];
    const bool time = state_->cutoff().unit == CostUnit::Time;
    const auto walk = [&](const std::optional<Seconds>& seconds,
                          const std::optional<Metres>& metres) {
        if (!seconds || !metres) {
            return figures.people > 0 ? tr("no way") : QString();
        }
        return time ? Words::minutes(*seconds) : Words::metres(*metres);
    };
    switch (column) {
        case Rank:
            // Where nobody is beyond there is no gap to rank.
            return gap.rank && figures.beyond > 0 ? Words::count(*gap.rank) : QString();
        case Name:
            return area_name(gaps, area);
        case Beyond:
            return gap.people ? Words::count(figures.beyond) : QString();
        case Served:
            return Words::percent(gap.share);
        case Median:
            return walk(gap.time_median, gap.distance_median);
        case People:
            return gap.people ? Words::count(figures.people) : QString();
        case ServedPeople:
            return gap.people ? Words::count(figures.served) : QString();
        case Class:
            return Words::gap_class(gap.gap_class);
        case Mean:
            return walk(gap.time_mean, gap.distance_mean);
        case Distance:
            return gap.distance_median ? Words::metres(*gap.distance_median) : QString();
        case NearestPlace:
            return gap.facility ? facility_name(state_->live.facilities.all[*gap.facility])
                                : QString();
        case Reason:
            return gap.reason ? Words::reason(*gap.reason) : QString();
        case Detour:
            return Words::count(
                std::llround(gap.unserved_by_reason[static_cast<std::size_t>(GapReason::Detour)]));
        case EdgeFlag:
            return gap.edge_flag ? QString(QChar(0x2020)) : QString();
        default:
            return Words::percent(
                gap.group_shares[static_cast<std::size_t>(column - FixedColumnCount)]);
    }
}

bool ResultsTableModel::is_time() const {
    return state_ && state_->cutoff().unit == CostUnit::Time;
}

QString ResultsTableModel::plain_text_of(std::size_t area, int column) const {
    const AreaGap& gap = gap_of(*state_, area);
    const auto number = [](double value, int digits) {
        return QString::number(value, 'f', digits);
    };
    const auto walk = [&](const std::optional<Seconds>& time, const std::optional<Metres>& length) {
        if (!time || !length) {
            return QString();
        }
        return is_time() ? number(time->value() / 60.0, 1) : number(length->value(), 0);
    };
    const auto share = [&](const std::optional<double>& one) {
        return one ? number(100.0 * *one, 2) : QString();
    };
    switch (column) {
        case Name:
        case Class:
        case NearestPlace:
        case Reason:
        case EdgeFlag:
            return text_of(area, column);
        case Served:
            return share(gap.share);
        case Median:
            return walk(gap.time_median, gap.distance_median);
        case Mean:
            return walk(gap.time_mean, gap.distance_mean);
        case Rank:
        case Beyond:
        case People:
        case ServedPeople:
        case Distance:
        case Detour: {
            const QVariant key = sort_key_of(area, column);
            return key.isValid() ? number(key.toDouble(), 0) : QString();
        }
        default:
            return share(gap.group_shares[static_cast<std::size_t>(column - FixedColumnCount)]);
    }
}

QString ResultsTableModel::plain_head_of(int column) const {
    const QString head = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (column == Median || column == Mean) {
        return head + (is_time() ? " (min)" : " (m)");
    }
    if (column == Distance) {
        return head + " (m)";
    }
    return column == Served || column >= FixedColumnCount ? head + " (%)" : head;
}

QVariant ResultsTableModel::sort_key_of(std::size_t area, int column) const {
    const AreaGap& gap = gap_of(*state_, area);
    const AreaFigures& figures = state_->figures->areas[area];
    const auto people = [&](std::int64_t number) {
        return gap.people ? QVariant(static_cast<qlonglong>(number)) : QVariant();
    };
    switch (column) {
        case Rank:
            return gap.rank ? QVariant(*gap.rank) : QVariant();
        case Beyond:
            return people(figures.beyond);
        case Served:
            return gap.share ? QVariant(*gap.share) : QVariant();
        case Median:
            return number_or_nothing(gap.time_median);
        case People:
            return people(figures.people);
        case ServedPeople:
            return people(figures.served);
        case Class:
            return static_cast<int>(gap.gap_class);
        case Mean:
            return number_or_nothing(gap.time_mean);
        case Distance:
            return number_or_nothing(gap.distance_median);
        case Detour:
            return gap.unserved_by_reason[static_cast<std::size_t>(GapReason::Detour)];
        case EdgeFlag:
            return gap.edge_flag ? 1 : 0;
        case Name:
        case NearestPlace:
        case Reason:
            return folded(text_of(area, column));
        default: {
            const auto& share =
                gap.group_shares[static_cast<std::size_t>(column - FixedColumnCount)];
            return share ? QVariant(*share) : QVariant();
        }
    }
}

QVariant ResultsTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignment(is_right_aligned(section) ? Qt::AlignRight : Qt::AlignLeft);
    }
    if (role == PlainRole) {
        return plain_head_of(section);
    }
    const auto group = static_cast<std::size_t>(std::max(0, section - FixedColumnCount));
    if (role == SortRole && section >= FixedColumnCount && state_ &&
        group < state_->live.gaps->group_names.size()) {
        return QString::fromStdString(state_->live.gaps->group_names[group]);
    }
    if (role == Qt::ToolTipRole && section == Median) {
        return tr("Median walk");
    }
    // Where a column is too narrow for its head, the whole of it is told beside the pointer.
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (section) {
        case Rank:
            return QString('#');
        case Name:
            return tr("Neighbourhood");
        case Beyond:
            return tr("Beyond");
        case Served:
            return tr("Served");
        case Median:
            return tr("Median");
        case People:
            return tr("People");
        case ServedPeople:
            return tr("Served people");
        case Class:
            return tr("Class");
        case Mean:
            return tr("Mean walk");
        case Distance:
            return tr("Distance");
        case NearestPlace:
            return tr("Nearest place");
        case Reason:
            return tr("Reason");
        case Detour:
            return tr("Detour");
        case EdgeFlag:
            return tr("Edge");
        default: {
            const bool known = state_ && group < state_->live.gaps->group_names.size();
            return known ? group_name(state_->live.gaps->group_names[group]) : QString();
        }
    }
}

}  // namespace cercania::viewer
