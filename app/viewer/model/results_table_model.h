#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "app/viewer/model/study_result.h"

namespace cercania::viewer {

/// The neighbourhoods of a result, one a row, in the order of the study's areas. Figures are the
/// shown ones. Group shares follow the fixed columns. A figure that the state's gaps withhold is a
/// dash, and nothing for other programs.
class ResultsTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column {
        Rank,
        Name,
        Beyond,
        Served,
        Median,
        People,
        ServedPeople,
        Class,
        Mean,
        Distance,
        NearestPlace,
        Reason,
        Detour,
        EdgeFlag,
        FixedColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole,  ///< a number, or text folded for sorting
        ClassRole,                ///< GapClass as int
        ShareRole,                ///< 0 to 1; invalid where not known
        ParentRole,               ///< the unit that the neighbourhood is part of
        FoldedNameRole,           ///< name and parent as the search compares them
        PlainRole                 ///< for other programs: a number in the unit of the head
    };

    explicit ResultsTableModel(QObject* parent = nullptr);

    /// Shows a state; none empties the table.
    void set_state(std::shared_ptr<const StudyState> state);

    /// Whether no figure of a neighbourhood is withheld, but for its people by reason.
    bool tells_all_of(std::size_t area) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString text_of(std::size_t area, int column) const;
    QVariant sort_key_of(std::size_t area, int column) const;
    QString plain_text_of(std::size_t area, int column) const;
    QString plain_head_of(int column) const;
    bool is_time() const;

    std::shared_ptr<const StudyState> state_;
};

}  // namespace cercania::viewer
