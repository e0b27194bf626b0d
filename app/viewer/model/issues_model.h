#pragma once

#include <QStandardItemModel>

#include "core/base/diagnostics.h"

namespace cercania::viewer {

/// What was imperfect in the data: one row a kind, its cases below it. Kinds that a person is done
/// with are marked and stay.
class IssuesModel : public QStandardItemModel {
    Q_OBJECT

  public:
    enum Role {
        SeverityRole = Qt::UserRole,  ///< Severity as int
        CountRole,                    ///< cases of a kind; invalid for a case
        CodeRole,
        LongitudeRole,  ///< degrees; invalid where the case has no place
        LatitudeRole,
        DoneRole
    };

    explicit IssuesModel(QObject* parent = nullptr);

    void set_diagnostics(const Diagnostics& diagnostics);
    /// Kinds that are not done with and are more than notes.
    int open_count() const;
    void toggle_done(const QModelIndex& kind);
};

}  // namespace cercania::viewer
