#include "tests/io/ogr_fixture.h"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <memory>
#include <stdexcept>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include "core/io/gdal_session.h"

namespace cercania::testing {
namespace {

void require(bool done, const std::string& what) {
    if (!done) {
        throw std::runtime_error("fixture: " + what);
    }
}

DatasetHandle open_or_create(const std::string& path, const std::string& driver) {
    if (std::filesystem::exists(path)) {
        return DatasetHandle(
            GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr));
    }
    GDALDriver* maker = GetGDALDriverManager()->GetDriverByName(driver.c_str());
    require(maker != nullptr, "no driver " + driver);
    return DatasetHandle(maker->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
}

double unusual(double coordinate) {
    if (coordinate == 7777.0) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    return coordinate == 8888.0 ? std::numeric_limits<double>::infinity() : coordinate;
}

void put_unusual_coordinates(OGRGeometry& shape) {
    if (wkbFlatten(shape.getGeometryType()) != wkbLineString) {
        return;
    }
    OGRLineString& line = *shape.toLineString();
    for (int i = 0; i < line.getNumPoints(); ++i) {
        if (line.Is3D() == 0) {
            line.setPoint(i, unusual(line.getX(i)), unusual(line.getY(i)));
        }
    }
}

std::string row_of(OGRFeature& feature) {
    std::string row;
    for (int i = 0; i < feature.GetFieldCount(); ++i) {
        row += feature.IsFieldSetAndNotNull(i) != 0 ? feature.GetFieldAsString(i) : "NULL";
        row += '|';
    }
    const OGRGeometry* geometry = feature.GetGeometryRef();
    return row + (geometry == nullptr ? "NULL" : geometry->exportToWkt());
}

}  // namespace

void make_ogr_file(const std::string& path, const OgrFixture& fixture) {
    register_gdal_drivers();
    const GdalMessages quiet;
    const GdalSetting no_flushing("OGR_SQLITE_SYNCHRONOUS", "OFF");
    const DatasetHandle dataset = open_or_create(path, fixture.driver);
    require(dataset != nullptr, "cannot make " + path);
    OGRSpatialReference reference;
    if (!fixture.crs.empty()) {
        require(reference.SetFromUserInput(fixture.crs.c_str()) == OGRERR_NONE, fixture.crs);
        reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    }
    OGRLayer* layer =
        dataset->CreateLayer(fixture.layer.c_str(), fixture.crs.empty() ? nullptr : &reference,
                             OGRFromOGCGeomType(fixture.geometry_type.c_str()));
    require(layer != nullptr, "no layer " + fixture.layer);
    OGRFieldDefn name("name", OFTString);
    layer->CreateField(&name);
    const bool transacts = dataset->TestCapability(ODsCTransactions) != 0;
    if (transacts) {
        dataset->StartTransaction();
    }
    const std::size_t count = std::max(fixture.shapes.size(), fixture.names.size());
    for (std::size_t i = 0; i < count; ++i) {
        const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
        if (i < fixture.names.size()) {
            feature->SetField("name", fixture.names[i].c_str());
        }
        if (i < fixture.shapes.size() && !fixture.shapes[i].empty()) {
            OGRGeometry* shape = nullptr;
            OGRGeometryFactory::createFromWkt(fixture.shapes[i].c_str(), nullptr, &shape);
            require(shape != nullptr, fixture.shapes[i]);
            put_unusual_coordinates(*shape);
            feature->SetGeometryDirectly(shape);
        }
        require(layer->CreateFeature(feature.get()) == OGRERR_NONE, "feature not written");
    }
    if (transacts) {
        dataset->CommitTransaction();
    }
}

std::vector<OgrSight> look_with_ogr(const std::string& path) {
    register_gdal_drivers();
    const GdalMessages quiet;
    const GdalSetting first_row_has_names("OGR_XLSX_HEADERS", "FORCE");
    const DatasetHandle dataset(
        GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr));
    require(dataset != nullptr, "cannot open " + path);
    std::vector<OgrSight> sights;
    for (OGRLayer* layer : dataset->GetLayers()) {
        OgrSight sight;
        sight.driver = dataset->GetDriverName();
        sight.layer = layer->GetName();
        sight.geometry_type = OGRGeometryTypeToName(layer->GetGeomType());
        if (const OGRSpatialReference* reference = layer->GetSpatialRef()) {
            OGRSpatialReference recognised(*reference);
            recognised.AutoIdentifyEPSG();
            const char* name = recognised.GetAuthorityName(nullptr);
            const char* code = recognised.GetAuthorityCode(nullptr);
            sight.authority = name != nullptr && code != nullptr ? std::string(name) + ":" + code
                                                                 : recognised.GetName();
        }
        for (int i = 0; i < layer->GetLayerDefn()->GetFieldCount(); ++i) {
            sight.fields.emplace_back(layer->GetLayerDefn()->GetFieldDefn(i)->GetNameRef());
        }
        while (const auto feature = OGRFeatureUniquePtr(layer->GetNextFeature())) {
            ++sight.features;
            sight.rows.push_back(row_of(*feature));
        }
        sights.push_back(std::move(sight));
    }
    return sights;
}

}  // namespace cercania::testing
