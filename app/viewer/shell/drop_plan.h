#pragma once

#include <QCoreApplication>
#include <QStringList>

class QMimeData;

namespace cercania::viewer {

/// What will happen to files that are held over the window.
struct DropPlan {
    Q_DECLARE_TR_FUNCTIONS(DropPlan)

  public:
    QString study;           ///< a study to open; empty: none
    QStringList layers;      ///< files to add to a study or to make one of
    QStringList heights;     ///< rasters, for the slopes of an open study
    QStringList unreadable;  ///< files of kinds that nothing here reads

    bool empty() const {
        return study.isEmpty() && layers.isEmpty() && heights.isEmpty() && unreadable.isEmpty();
    }
    /// "Open study", "Add 3 files" to the one that is open or "New study from 3 files", "Cannot
    /// read plan.dwg: export it as GeoPackage".
    QString words(bool study_is_open) const;

    /// The parts that belong to a shapefile among the paths go with it.
    static DropPlan of(const QStringList& paths);
};

/// The local files of a drop.
QStringList dropped_paths(const QMimeData& data);

}  // namespace cercania::viewer
