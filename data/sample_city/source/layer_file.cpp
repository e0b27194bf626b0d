#include "data/sample_city/source/layer_file.h"

#include <cstdio>
#include <stdexcept>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include "data/sample_city/source/frame.h"

namespace cercania::sample {
namespace {

constexpr const char* kFixedDate = "2026-01-01T00:00:00.000Z";

void check(bool done, const std::string& what) {
    if (!done) {
        throw std::runtime_error("cannot " + what + ": " + CPLGetLastErrorMsg());
    }
}

OGRPoint point_of(Point place) {
    const LonLat degrees = to_lon_lat(place);
    return {degrees.longitude, degrees.latitude};
}

std::unique_ptr<OGRGeometry> geometry_of(const Line& shape, ShapeKind kind) {
    if (kind == ShapeKind::Places) {
        return std::make_unique<OGRPoint>(point_of(shape.front()));
    }
    if (kind == ShapeKind::Lines) {
        auto line = std::make_unique<OGRLineString>();
        for (const Point& place : shape) {
            const OGRPoint point = point_of(place);
            line->addPoint(&point);
        }
        return line;
    }
    OGRLinearRing ring;
    for (const Point& place : shape) {
        const OGRPoint point = point_of(place);
        ring.addPoint(&point);
    }
    ring.closeRings();
    auto polygon = std::make_unique<OGRPolygon>();
    polygon->addRing(&ring);
    return polygon;
}

OGRwkbGeometryType type_of(ShapeKind kind) {
    switch (kind) {
        case ShapeKind::Places:
            return wkbPoint;
        case ShapeKind::Lines:
            return wkbLineString;
        case ShapeKind::Areas:
            return wkbPolygon;
    }
    return wkbUnknown;
}

void write_feature(OGRLayer& layer, const LayerDraft& draft, const LayerDraft::Feature& source) {
    OGRFeature feature(layer.GetLayerDefn());
    for (std::size_t i = 0; i < source.values.size(); ++i) {
        const int field = static_cast<int>(i);
        const Value& value = source.values[i];
        if (const int* number = std::get_if<int>(&value)) {
            feature.SetField(field, *number);
        } else if (const std::string* text = std::get_if<std::string>(&value)) {
            feature.SetField(field, text->c_str());
        } else {
            feature.SetFieldNull(field);
        }
    }
    feature.SetGeometryDirectly(geometry_of(source.shape, draft.kind).release());
    check(layer.CreateFeature(&feature) == OGRERR_NONE, "write to layer " + draft.name);
}

void write_layer(GDALDataset& file, const LayerDraft& draft) {
    OGRSpatialReference wgs84;
    check(wgs84.importFromEPSG(4326) == OGRERR_NONE, "set up WGS 84");
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    CPLStringList options;
    options.SetNameValue("IDENTIFIER", draft.name.c_str());
    options.SetNameValue("DESCRIPTION", draft.description.c_str());
    OGRLayer* layer =
        file.CreateLayer(draft.name.c_str(), &wgs84, type_of(draft.kind), options.List());
    check(layer != nullptr, "create layer " + draft.name);
    for (const Field& field : draft.fields) {
        OGRFieldDefn definition(field.name.c_str(), field.number ? OFTInteger : OFTString);
        check(layer->CreateField(&definition) == OGRERR_NONE, "create field " + field.name);
    }
    for (const LayerDraft::Feature& feature : draft.features) {
        write_feature(*layer, draft, feature);
    }
}

}  // namespace

void write_layers(const std::vector<LayerDraft>& layers, const std::string& path) {
    GDALAllRegister();
    CPLSetConfigOption("OGR_CURRENT_DATE", kFixedDate);
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    check(driver != nullptr, "find the GeoPackage driver");
    std::remove(path.c_str());
    GDALDataset* file = driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr);
    check(file != nullptr, "create " + path);
    check(file->StartTransaction() == OGRERR_NONE, "write to " + path);
    for (const LayerDraft& layer : layers) {
        write_layer(*file, layer);
    }
    check(file->CommitTransaction() == OGRERR_NONE, "write to " + path);
    GDALClose(file);
}

}  // namespace cercania::sample
