#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "app/viewer/model/study_result.h"

namespace cercania::viewer {

/// What a what-if changes in each neighbourhood, the largest change first; neighbourhoods that do
/// not change are only counted.
class ChangesTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Name, Before, After, Change, ColumnCount };
    enum Role {
        AreaRole = Qt::UserRole,  ///< the area's number in the study
        ChangeRole,               ///< people more within the limit, as a number
        LargestRole,              ///< the largest change of all, without its sign
        ParentRole
    };

    explicit ChangesTableModel(QObject* parent = nullptr);

    void set_states(std::shared_ptr<const StudyState> before,
                    std::shared_ptr<const StudyState> after);
    /// Names the two states in the heads of their columns, in place of Before and After.
    void set_names(const QString& before, const QString& after);
    std::size_t unchanged_count() const { return unchanged_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Row {
        std::size_t area;
        std::int64_t change;
    };
    std::shared_ptr<const StudyState> before_;
    std::shared_ptr<const StudyState> after_;
    std::vector<Row> rows_;
    QString before_name_;  ///< empty: "Before"
    QString after_name_;
    std::size_t unchanged_ = 0;
};

}  // namespace cercania::viewer
