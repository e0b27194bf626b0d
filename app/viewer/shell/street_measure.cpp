#include "app/viewer/shell/street_measure.h"

#include "app/viewer/model/words.h"

namespace cercania::viewer {

StreetMeasure::StreetMeasure(StudyController& study, QObject* parent)
    : QObject(parent), study_(&study) {
    connect(study_, &StudyController::measured, this, &StreetMeasure::take);
}

void StreetMeasure::add(PlanePoint point, bool finished) {
    if (!laying_) {
        clear();
    }
    laying_ = !finished;
    // A double click lays its place twice.
    if (points_.empty() || points_.back() != point) {
        points_.push_back(point);
        line_.push_back(point);
    }
    if (points_.size() > 1) {
        study_->measure(points_);
    }
    emit changed();
}

void StreetMeasure::clear() {
    points_.clear();
    line_.clear();
    text_.clear();
    laying_ = false;
}

void StreetMeasure::show_on(MapOverlay& overlay) const {
    overlay.measured = line_;
    overlay.measured_text = text_;
}

void StreetMeasure::take(const MeasuredWalk& walk) {
    if (points_.size() < 2) {
        return;
    }
    line_ = walk.line;
    const QString figures =
        tr("%1 · %2 along streets").arg(Words::metres(walk.distance), Words::minutes(walk.time));
    text_ = !walk.broken                       ? figures
            : walk.distance == Metres::of(0.0) ? tr("No way along streets")
                                               : tr("%1 · part has no way").arg(figures);
    emit changed();
}

}  // namespace cercania::viewer
