#pragma once

#include <QFont>
#include <memory>

#include "app/viewer/model/document.h"
#include "app/viewer/model/scene_builder.h"
#include "app/viewer/report/report_document.h"

namespace cercania::viewer {

/// The maps of a report: the study's layers as its own map shows them, with legend, scale bar and
/// north arrow. The document is the report's own; nothing else listens to it.
class ReportMaps {
  public:
    /// `document` must outlive the maps, but not the figures that they make.
    ReportMaps(Document& document, const QFont& font) : document_(document), font_(font) {}

    /// The map of a state of the document's study, by class.
    ReportFigure of_state(const std::shared_ptr<const StudyState>& state, const QString& says);
    /// What a what-if changes on the ground, against the document's base.
    ReportFigure of_change(const std::shared_ptr<const StudyState>& what_if,
                           const std::shared_ptr<const GroundChange>& change, const QString& says);

  private:
    ReportFigure figure(std::shared_ptr<const MapScene> scene, const PlaneBox& ground,
                        const QString& says) const;

    Document& document_;
    QFont font_;
    SceneBuilder builder_;
};

}  // namespace cercania::viewer
