#include "tests/viewer/map/sample_scene.h"

#include <QLocale>

#include "app/viewer/map/map_scene.h"
#include "core/geometry/polygon_sampling.h"
#include "core/study/catchments_analysis.h"
#include "core/study/gaps_analysis.h"
#include "core/study/loaded_study.h"
#include "core/study/study_file.h"
#include "tests/support/folders/folders.h"

namespace cercania::viewer {
namespace {

void add_zones(MapScene& scene, const LoadedStudy& study, RunReport& report) {
    const GapResult gaps = analyse_gaps(study, report, {});
    for (std::size_t i = 0; i < gaps.areas.features.size(); ++i) {
        const Feature& feature = gaps.areas.features[i];
        const AreaGap& gap = gaps.table.areas[i];
        ZoneMark zone;
        zone.polygons = to_plane(feature.shape.polygons, scene.graph->projection());
        zone.gap_class = gap.gap_class;
        zone.rank = gap.rank;
        if (gaps.name_field) {
            zone.name = QString::fromStdString(to_text(feature.values[*gaps.name_field]));
        }
        zone.figure = QStringLiteral("%1 beyond")
                          .arg(QLocale(QLocale::English).toString(gap.unserved, 'f', 0));
        for (const PlanePolygon& polygon : zone.polygons) {
            for (const PlanePoint& point : polygon.rings.front()) {
                scene.bounds.include(point);
            }
        }
        scene.zones.push_back(std::move(zone));
    }
}

PlaneMultiPolygon square(double west) {
    return {PlanePolygon{{{{west, 0.0},
                           {west + 1000.0, 0.0},
                           {west + 1000.0, 1000.0},
                           {west, 1000.0},
                           {west, 0.0}}}}};
}

}  // namespace

std::shared_ptr<MapScene> scene_of_study(const std::string& study_file) {
    StudySettings settings = read_study_file(study_file);
    settings.analysis.form = CatchmentForm::Merged;
    settings.profile_folders = {project_folder().string() + "/data/profiles"};
    RunReport report("map");
    LoadedStudy study = load_study(settings, false, report, {});
    make_cells(study.network, report.diagnostics(), {});
    auto scene = std::make_shared<MapScene>();
    scene->graph = study.network.graph;
    if (settings.areas) {
        add_zones(*scene, study, report);
    } else {
        scene->bounds = scene->graph->bounds();
    }
    const CatchmentSet set = analyse_catchments(study, report, {});
    for (std::size_t i = 0; i < set.catchments.size(); ++i) {
        const Cutoff& cutoff = settings.analysis.cutoffs[set.catchments[i].cutoff];
        scene->catchments.push_back(
            {set.catchments[i].polygon, i, QString::fromStdString(cutoff.text())});
    }
    for (const Facility& facility : study.facilities.all) {
        scene->facilities.push_back({facility.point, FacilitySymbol::Anchor,
                                     QString::fromStdString(facility.name), false,
                                     !facility.entries.empty()});
    }
    scene->attribution = QStringLiteral("Villa Cercana is made up");
    return scene;
}

std::shared_ptr<const MapScene> sample_scene() {
    static const std::shared_ptr<const MapScene> scene =
        scene_of_study(project_folder().string() + "/data/sample_city/study.toml");
    return scene;
}

std::shared_ptr<MapScene> two_squares() {
    auto scene = std::make_shared<MapScene>();
    scene->zones.push_back({square(-1000.0), GapClass::Unserved, QStringLiteral("West"),
                            QStringLiteral("900 beyond"), 1});
    scene->zones.push_back({square(0.0), GapClass::Served, QStringLiteral("East"), {}, 2});
    scene->facilities.push_back(
        {{500.0, 500.0}, FacilitySymbol::Anchor, QStringLiteral("House of care"), false, true});
    scene->bounds = {-1000.0, 0.0, 1000.0, 1000.0};
    return scene;
}

}  // namespace cercania::viewer
