#include "app/viewer/model/layer_data.h"

#include <QCoreApplication>
#include <new>

#include "app/viewer/model/failure_words.h"
#include "core/base/error.h"
#include "core/io/layer_reader.h"
#include "core/study/sources.h"

namespace cercania::viewer {
namespace {

class LayerDataTexts {
    Q_DECLARE_TR_FUNCTIONS(LayerDataTexts)
};

PlaneShape plane_shape(const GeoShape& shape, const LocalProjection& projection) {
    PlaneShape plane;
    plane.points = projection.to_plane(shape.points);
    for (const GeoLine& line : shape.lines) {
        plane.lines.push_back(projection.to_plane(line));
    }
    for (const GeoPolygon& polygon : shape.polygons) {
        PlanePolygon& one = plane.polygons.emplace_back();
        for (const GeoRing& ring : polygon.rings) {
            one.rings.push_back(projection.to_plane(ring));
        }
    }
    const auto include = [&plane](const PlaneLine& points) {
        for (const PlanePoint& point : points) {
            plane.box.include(point);
        }
    };
    include(plane.points);
    for (const PlaneLine& line : plane.lines) {
        include(line);
    }
    for (const PlanePolygon& polygon : plane.polygons) {
        include(polygon.rings.front());
    }
    return plane;
}

}  // namespace

std::shared_ptr<const LayerData> read_layer_data(const std::string& source,
                                                 const SourceSettings& settings,
                                                 const LocalProjection& projection,
                                                 const Control& control) {
    auto data = std::make_shared<LayerData>();
    try {
        Diagnostics diagnostics;
        const ReadOptions options =
            read_options(settings, {ShapeKind::Points, ShapeKind::Lines, ShapeKind::Polygons});
        data->table = read_layer(source, options, diagnostics, control);
        for (Feature& feature : data->table.features) {
            control.check();
            PlaneShape shape = plane_shape(feature.shape, projection);
            if (data->kind == ShapeKind::None) {
                data->kind = feature.shape.kind;
            }
            if (!shape.empty()) {
                data->bounds.include({shape.box.min_x, shape.box.min_y});
                data->bounds.include({shape.box.max_x, shape.box.max_y});
            }
            data->shapes.push_back(std::move(shape));
            feature.shape = {};
        }
    } catch (const Error& error) {
        data->problem = FailureWords::message(error);
    } catch (const std::bad_alloc&) {
        data->problem = LayerDataTexts::tr("There is not enough memory for this layer.");
    }
    return data;
}

}  // namespace cercania::viewer
