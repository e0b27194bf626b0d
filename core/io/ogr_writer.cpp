#include "core/io/ogr_writer.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <string_view>

#include <cpl_string.h>
#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/gdal_session.h"
#include "core/io/geopackage_styles.h"
#include "core/io/ogr_style.h"
#include "core/io/output_fields.h"
#include "core/io/qml_style.h"
#include "core/io/shape_writer.h"
#include "core/io/sld_style.h"
#include "core/io/staged_output.h"
#include "core/io/style_words.h"
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
    OgrWrite(const OgrOutput& output, GdalMessages& messages, Diagnostics& diagnostics,
             const Control& control)
        : output_(output), messages_(messages), diagnostics_(diagnostics), control_(control) {}

    /// Gives the names of the fields of each layer in the file.
    std::vector<std::vector<std::string>> run() {
        GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(output_.driver);
        DatasetHandle dataset(driver == nullptr ? nullptr
                                                : driver->Create(output_.path.c_str(), 0, 0, 0,
                                                                 GDT_Unknown, nullptr));
        if (dataset == nullptr) {
            refuse();
        }
        write_no_side_file(*dataset);
        const bool transacts = dataset->TestCapability(ODsCTransactions) != 0;
        if (transacts && dataset->StartTransaction() != OGRERR_NONE) {
            refuse();
        }
        for (const FeatureLayer* layer : output_.layers) {
            write_layer(*dataset, *layer);
        }
        if (is("GPKG") && !add_layer_styles(*dataset, styled_)) {
            refuse();
        }
        if (transacts && dataset->CommitTransaction() != OGRERR_NONE) {
            refuse();
        }
        if (is("GPKG")) {
            for (const auto& [key, value] : output_.metadata) {
                dataset->SetMetadataItem(key.c_str(), value.c_str());
            }
        }
        dataset.reset();
        if (messages_.has_failure()) {
            refuse();
        }
        return std::move(field_names_);
    }

    /// Reads the closed file: what GDAL says at closing does not always tell that the disk is full.
    void require_complete() const {
        const std::span<const FeatureLayer* const> layers = output_.layers;
        const DatasetHandle dataset(GDALDataset::Open(
            output_.path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr));
        if (dataset == nullptr || dataset->GetLayerCount() < static_cast<int>(layers.size())) {
            refuse();
        }
        write_no_side_file(*dataset);
        for (std::size_t i = 0; i < layers.size(); ++i) {
            OGRLayer* layer = dataset->GetLayer(static_cast<int>(i));
            std::size_t found = 0;
            while (OGRFeatureUniquePtr(layer->GetNextFeature()) != nullptr) {
                ++found;
            }
            const std::size_t expected = features_to_write(*layers[i]);
            if (found != expected || messages_.has_failure()) {
                refuse_unwritable(
                    output_.final_path,
                    fmt::format("only {} of the {} features of layer '{}' reached the disk{}{}",
                                found, expected, layers[i]->name,
                                messages_.has_failure() ? ": " : "", messages_.failure_text()));
            }
        }
    }

  private:
    bool is(std::string_view driver) const { return driver == output_.driver; }

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
        refuse_unwritable(output_.final_path, messages_.has_failure() ? messages_.failure_text()
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

    FieldLimits limits() const {
        if (is("ESRI Shapefile")) {
            return kShapefileLimits;
        }
        return is("XLSX") ? kSheetLimits : FieldLimits();
    }

    void require_room(const FeatureLayer& layer) const {
        if (is("XLSX") && layer.features.size() > kSheetRows) {
            refuse_unwritable(output_.final_path,
                              fmt::format("a sheet holds {} rows and layer '{}' has {} features; "
                                          "write a .csv or a .gpkg instead",
                                          kSheetRows, layer.name, layer.features.size()));
        }
    }

    std::size_t longest_text(const FeatureLayer& layer, std::size_t field) const {
        std::size_t longest = 1;
        for (const Feature& feature : layer.features) {
            if (const auto* text = std::get_if<std::string>(&feature.values[field])) {
                longest = std::max(longest, text->size());
            }
        }
        return std::min(longest, kShapefileLimits.text_bytes);
    }

    /// Whether the format holds every whole number of the field with all its digits: dBase III has
    /// room for 18 characters, a spreadsheet's numbers are doubles, exact up to 2^53.
    bool holds_integers(const FeatureLayer& layer, std::size_t field) const {
        std::int64_t largest = std::numeric_limits<std::int64_t>::max();
        if (is("ESRI Shapefile")) {
            largest = 99'999'999'999'999'999;
        } else if (is("XLSX")) {
            largest = std::int64_t{1} << 53;
        }
        return std::all_of(
            layer.features.begin(), layer.features.end(), [&](const Feature& feature) {
                const auto* value = std::get_if<std::int64_t>(&feature.values[field]);
                return value == nullptr || (*value <= largest && *value >= -largest);
            });
    }

    void set_integer_type(OGRFieldDefn& field, const FeatureLayer& layer, std::size_t index) {
        if (holds_integers(layer, index)) {
            field.SetType(OFTInteger64);
            return;
        }
        constexpr int kDigits = 20;  // of the longest, with its sign
        field.SetWidth(kDigits);
        diagnostics_.add({"number_kept_as_text", Severity::Note,
                          fmt::format("field '{}' has whole numbers that the format cannot hold "
                                      "with all their digits; they are written as text",
                                      layer.fields[index].name),
                          layer.source, layer.name});
    }

    std::vector<std::string> create_fields(OGRLayer& target, const FeatureLayer& layer) {
        std::vector<std::string> names = output_field_names(layer, limits(), {}, diagnostics_);
        for (std::size_t i = 0; i < names.size(); ++i) {
            OGRFieldDefn field(names[i].c_str(), OFTString);
            switch (layer.fields[i].type) {
                case FieldType::Integer:
                    set_integer_type(field, layer, i);
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
        return names;
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
        require_room(layer);
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
        field_names_.push_back(create_fields(*target, layer));
        keep_style(*target, layer);
        const std::string stage = fmt::format("writing {}", layer.name);
        for (std::size_t i = 0; i < layer.features.size(); ++i) {
            if (i % kFeaturesPerReport == 0) {
                control_.report(
                    stage, static_cast<double>(i) / static_cast<double>(layer.features.size()));
            }
            write_feature(*target, layer, layer.features[i], type);
        }
    }

    const OutputStyle* style_of(const FeatureLayer& layer) const {
        const auto found = output_.styles.find(layer.name);
        return found == output_.styles.end() ? nullptr : &found->second;
    }

    /// For a GeoPackage, whose styles are a table of its own.
    void keep_style(OGRLayer& target, const FeatureLayer& layer) {
        const OutputStyle* const style = style_of(layer);
        const ShapeKind kind = output_shape_kind(layer);
        if (style == nullptr || kind == ShapeKind::None) {
            return;
        }
        const std::string field = style->field ? field_names_.back()[*style->field] : "";
        const auto add = [&](const OutputStyle& worded, std::string_view language) {
            styled_.push_back({layer.name, target.GetGeometryColumn(), to_qml(worded, kind, field),
                               to_sld(worded, kind, layer.name, field), std::string(language)});
        };
        add(*style, "");
        for (const StyleLanguage& language : kStyleLanguages) {
            add(in_language(*style, language.code), language.name);
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
        if (const OutputStyle* const style = style_of(layer); is("LIBKML") && style != nullptr) {
            feature->SetStyleString(ogr_style(*style, source).c_str());
        }
        if (target.CreateFeature(feature.get()) != OGRERR_NONE) {
            refuse();
        }
    }

    const OgrOutput& output_;
    std::vector<std::vector<std::string>> field_names_;  // by layer
    std::vector<StyledLayer> styled_;
    GdalMessages& messages_;
    Diagnostics& diagnostics_;
    const Control& control_;
};

}  // namespace

std::vector<std::vector<std::string>> write_by_ogr(const OgrOutput& output,
                                                   Diagnostics& diagnostics,
                                                   const Control& control) {
    register_gdal_drivers();
    GdalMessages messages;
    // The file is flushed once when it is whole; until then it has no name that matters.
    const GdalSetting no_flushing("OGR_SQLITE_SYNCHRONOUS", "OFF");
    OgrWrite write(output, messages, diagnostics, control);
    std::vector<std::vector<std::string>> field_names = write.run();
    // A sheet of text alone would pass for one without names.
    const GdalSetting first_row_has_names("OGR_XLSX_HEADERS", "FORCE");
    write.require_complete();
    for (const std::string& warning : messages.warnings()) {
        diagnostics.add({"writer_warning", Severity::Note, fmt::format("GDAL says: {}", warning),
                         output.final_path, ""});
    }
    return field_names;
}

}  // namespace cercania
