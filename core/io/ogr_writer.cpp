#include "core/io/ogr_writer.h"

#include <algorithm>
#include <memory>
#include <string_view>

#include <cpl_string.h>
#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/gdal_session.h"
#include "core/io/output_fields.h"
#include "core/io/shape_writer.h"
#include "core/io/staged_output.h"
#include "core/io/text_encoding.h"

namespace cercania {
namespace {

constexpr std::size_t kFeaturesPerReport = 4096;

struct ReferenceReleaser {
    void operator()(OGRSpatialReference* reference) const { reference->Release(); }
};
using ReferenceHandle = std::unique_ptr<OGRSpatialReference, ReferenceReleaser>;

ReferenceHandle wgs84_reference() {
    ReferenceHandle reference(new OGRSpatialReference());
    reference->importFromEPSG(4326);
    reference->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return reference;
}

/// Writes the layers of one data set.
class OgrWrite {
  public:
    OgrWrite(const std::string& path, const std::string& final_path, const char* driver,
             GdalMessages& messages, Diagnostics& diagnostics, const Control& control)
        : path_(path),
          final_path_(final_path),
          driver_(driver),
          messages_(messages),
          diagnostics_(diagnostics),
          control_(control) {}

    void run(std::span<const FeatureLayer* const> layers,
             const std::map<std::string, std::string>& metadata) {
        GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(driver_);
        DatasetHandle dataset(driver == nullptr
                                  ? nullptr
                                  : driver->Create(path_.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
        if (dataset == nullptr) {
            refuse();
        }
        const bool transacts = dataset->TestCapability(ODsCTransactions) != 0;
        if (transacts && dataset->StartTransaction() != OGRERR_NONE) {
            refuse();
        }
        for (const FeatureLayer* layer : layers) {
            write_layer(*dataset, *layer);
        }
        if (transacts && dataset->CommitTransaction() != OGRERR_NONE) {
            refuse();
        }
        if (is("GPKG")) {
            for (const auto& [key, value] : metadata) {
                dataset->SetMetadataItem(key.c_str(), value.c_str());
            }
        }
        dataset.reset();
        if (messages_.has_failure()) {
            refuse();
        }
    }

    /// Reads the closed file: what GDAL says at closing does not always tell that the disk is full.
    void require_complete(std::span<const FeatureLayer* const> layers) const {
        const DatasetHandle dataset(GDALDataset::Open(
            path_.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr));
        if (dataset == nullptr || dataset->GetLayerCount() < static_cast<int>(layers.size())) {
            refuse();
        }
        for (std::size_t i = 0; i < layers.size(); ++i) {
            OGRLayer* layer = dataset->GetLayer(static_cast<int>(i));
            std::size_t found = 0;
            while (OGRFeatureUniquePtr(layer->GetNextFeature()) != nullptr) {
                ++found;
            }
            const std::size_t expected = features_to_write(*layers[i]);
            if (found != expected || messages_.has_failure()) {
                refuse_unwritable(
                    final_path_,
                    fmt::format("only {} of the {} features of layer '{}' reached the disk{}{}",
                                found, expected, layers[i]->name,
                                messages_.has_failure() ? ": " : "", messages_.failure_text()));
            }
        }
    }

  private:
    bool is(std::string_view driver) const { return driver == driver_; }

    /// A FlatGeobuf leaves out features without a shape.
    std::size_t features_to_write(const FeatureLayer& layer) const {
        if (!is("FlatGeobuf")) {
            return layer.features.size();
        }
        return static_cast<std::size_t>(std::count_if(
            layer.features.begin(), layer.features.end(),
            [](const Feature& feature) { return feature.shape.kind != ShapeKind::None; }));
    }

    [[noreturn]] void refuse() const {
        refuse_unwritable(final_path_, messages_.has_failure() ? messages_.failure_text()
                                                               : "GDAL does not say why");
    }

    CPLStringList layer_options(const FeatureLayer& layer) {
        CPLStringList options;
        if (is("GPKG")) {
            std::vector<std::string> names;
            for (const Field& field : layer.fields) {
                names.push_back(lower_ascii(field.name));
            }
            options.SetNameValue("FID", unique_name("fid", names, 0).c_str());
            options.SetNameValue("GEOMETRY_NAME", unique_name("geom", names, 0).c_str());
        } else if (is("GeoJSON")) {
            options.SetNameValue("RFC7946", "YES");
            options.SetNameValue("COORDINATE_PRECISION", "9");
        } else if (is("ESRI Shapefile")) {
            options.SetNameValue("ENCODING", "UTF-8");
        }
        return options;
    }

    FieldLimits limits() const { return is("ESRI Shapefile") ? kShapefileLimits : FieldLimits(); }

    std::size_t longest_text(const FeatureLayer& layer, std::size_t field) const {
        std::size_t longest = 1;
        for (const Feature& feature : layer.features) {
            if (const auto* text = std::get_if<std::string>(&feature.values[field])) {
                longest = std::max(longest, text->size());
            }
        }
        return std::min(longest, kShapefileLimits.text_bytes);
    }

    void create_fields(OGRLayer& target, const FeatureLayer& layer) {
        const std::vector<std::string> names =
            output_field_names(layer, limits(), {}, diagnostics_);
        for (std::size_t i = 0; i < names.size(); ++i) {
            OGRFieldDefn field(names[i].c_str(), OFTString);
            switch (layer.fields[i].type) {
                case FieldType::Integer:
                    field.SetType(OFTInteger64);
                    break;
                case FieldType::Real:
                    field.SetType(OFTReal);
                    break;
                case FieldType::Text:
                    if (is("ESRI Shapefile")) {
                        field.SetWidth(static_cast<int>(longest_text(layer, i)));
                    }
                    break;
            }
            if (target.CreateField(&field) != OGRERR_NONE) {
                refuse();
            }
        }
    }

    void set_value(OGRFeature& feature, int field, const FeatureLayer& layer,
                   const Feature& source) {
        const FieldValue& value = source.values[static_cast<std::size_t>(field)];
        if (const auto* integer = std::get_if<std::int64_t>(&value)) {
            feature.SetField(field, static_cast<GIntBig>(*integer));
        } else if (const auto* real = std::get_if<double>(&value)) {
            feature.SetField(field, *real);
        } else if (const auto* text = std::get_if<std::string>(&value)) {
            const std::size_t limit = limits().text_bytes;
            if (limit == 0 || text->size() <= limit) {
                feature.SetField(field, text->c_str());
                return;
            }
            const std::string shortened(cut_utf8(*text, limit));
            feature.SetField(field, shortened.c_str());
            diagnostics_.add(
                {"text_shortened", Severity::Warning,
                 fmt::format("the text of field '{}' has {} bytes and is cut to {}: '{}…'",
                             layer.fields[static_cast<std::size_t>(field)].name, text->size(),
                             shortened.size(), cut_utf8(shortened, 40)),
                 layer.source, layer.name, source.id});
        } else {
            feature.SetFieldNull(field);
        }
    }

    void write_layer(GDALDataset& dataset, const FeatureLayer& layer) {
        const OGRwkbGeometryType type = output_geometry_type(layer);
        if (type == wkbNone && is("FlatGeobuf")) {
            throw Error(ErrorKind::GeometryWrongType,
                        fmt::format("layer '{}' is a table without geometry, which a FlatGeobuf "
                                    "cannot hold; write a .csv or a .gpkg instead",
                                    layer.name));
        }
        if (type == wkbUnknown && is("ESRI Shapefile")) {
            throw Error(ErrorKind::GeometryWrongType,
                        fmt::format("layer '{}' mixes points, lines or polygons, which a shapefile "
                                    "cannot hold; write a .gpkg instead",
                                    layer.name));
        }
        const ReferenceHandle reference = type == wkbNone ? nullptr : wgs84_reference();
        CPLStringList options = layer_options(layer);
        // GeoJSON has no layers without geometry: null geometries serve.
        const OGRwkbGeometryType declared = is("GeoJSON") && type == wkbNone ? wkbUnknown : type;
        OGRLayer* target =
            dataset.CreateLayer(layer.name.c_str(), reference.get(), declared, options.List());
        if (target == nullptr) {
            refuse();
        }
        create_fields(*target, layer);
        const std::string stage = fmt::format("writing {}", layer.name);
        for (std::size_t i = 0; i < layer.features.size(); ++i) {
            if (i % kFeaturesPerReport == 0) {
                control_.report(
                    stage, static_cast<double>(i) / static_cast<double>(layer.features.size()));
            }
            write_feature(*target, layer, layer.features[i], type);
        }
    }

    void write_feature(OGRLayer& target, const FeatureLayer& layer, const Feature& source,
                       OGRwkbGeometryType type) {
        CERCANIA_REQUIRE(source.values.size() == layer.fields.size());
        if (source.shape.kind == ShapeKind::None && is("FlatGeobuf")) {
            diagnostics_.add({"feature_left_out", Severity::Warning,
                              "the feature has no geometry, and a FlatGeobuf holds none such; a "
                              ".gpkg does",
                              layer.source, layer.name, source.id});
            return;
        }
        const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(target.GetLayerDefn()));
        for (int field = 0; field < static_cast<int>(source.values.size()); ++field) {
            set_value(*feature, field, layer, source);
        }
        if (source.shape.kind != ShapeKind::None) {
            feature->SetGeometryDirectly(to_ogr(source.shape, type).release());
        }
        if (target.CreateFeature(feature.get()) != OGRERR_NONE) {
            refuse();
        }
    }

    std::string path_;
    std::string final_path_;
    const char* driver_;
    GdalMessages& messages_;
    Diagnostics& diagnostics_;
    const Control& control_;
};

}  // namespace

void write_by_ogr(const std::string& path, const std::string& final_path, const char* driver,
                  std::span<const FeatureLayer* const> layers,
                  const std::map<std::string, std::string>& metadata, Diagnostics& diagnostics,
                  const Control& control) {
    register_gdal_drivers();
    GdalMessages messages;
    // The file is flushed once when it is whole; until then it has no name that matters.
    const GdalSetting no_flushing("OGR_SQLITE_SYNCHRONOUS", "OFF");
    OgrWrite write(path, final_path, driver, messages, diagnostics, control);
    write.run(layers, metadata);
    write.require_complete(layers);
    for (const std::string& warning : messages.warnings()) {
        diagnostics.add({"writer_warning", Severity::Note, fmt::format("GDAL says: {}", warning),
                         final_path, ""});
    }
}

}  // namespace cercania
