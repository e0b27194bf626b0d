#include "core/io/ogr_layer.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/gdal_session.h"
#include "core/io/layer_intake.h"
#include "core/io/ogr_fields.h"
#include "core/io/shape_reader.h"
#include "core/io/vector_source.h"

namespace cercania {
namespace {

constexpr std::size_t kFeaturesPerReport = 4096;

/// Reads one opened layer from its first feature to its last.
class OgrLayerRead {
  public:
    OgrLayerRead(GDALDataset& dataset, OGRLayer& from, FeatureLayer& to, const ReadOptions& options,
                 Diagnostics& diagnostics, GdalMessages& messages)
        : driver_(dataset.GetDriverName()),
          from_(from),
          to_(to),
          options_(options),
          diagnostics_(diagnostics),
          messages_(messages),
          fields_(from, to.source, options, diagnostics),
          intake_(to, options, diagnostics) {
        to_.fields = fields_.fields();
    }

    void run(const std::optional<Crs>& crs, const Control& control) {
        if (crs) {
            check_.emplace(*crs);
            shapes_.emplace(*check_, options_.wanted);
        }
        const GIntBig promised = from_.GetFeatureCount(FALSE);
        if (promised > 0) {
            to_.features.reserve(static_cast<std::size_t>(std::min<GIntBig>(promised, 1 << 20)));
        }
        const std::string stage = fmt::format("reading {}", to_.name);
        while (read_next()) {
            const std::size_t count = to_.features.size();
            if (count % kFeaturesPerReport == 0) {
                const double share = static_cast<double>(count) /
                                     static_cast<double>(std::max<GIntBig>(promised, 1));
                control.report(stage, std::min(share, 1.0));
            }
        }
        compare_with_promise(promised);
        intake_.conclude(check_ ? &*check_ : nullptr);
        to_.shape_kind = intake_.shape_kind();
    }

  private:
    /// A FlatGeobuf that ends early does so without a word, but its header knows the count. In a
    /// GeoPackage the count is kept beside the features and may be stale. A shapefile's counts the
    /// rows that its table marks as deleted, and that no program shows.
    void compare_with_promise(GIntBig promised) {
        const auto found = static_cast<GIntBig>(to_.features.size());
        if (promised <= found) {
            return;
        }
        if (driver_ == "FlatGeobuf") {
            throw Error(
                ErrorKind::InputUnreadable,
                fmt::format("the file is cut short: it promises {} features and has {}; get "
                            "a complete copy of the file",
                            promised, found));
        }
        if (driver_ == "ESRI Shapefile") {
            diagnostics_.add({"rows_deleted", Severity::Warning,
                              fmt::format("{} of {} rows are marked as deleted in the .dbf and are "
                                          "left out, with their shapes",
                                          promised - found, promised),
                              to_.source, to_.name});
        }
        if (driver_ == "GPKG") {
            diagnostics_.add(
                {"feature_count_differs", Severity::Warning,
                 fmt::format("the file says it has {} features, {} were found", promised, found),
                 to_.source, to_.name});
        }
    }

    bool read_next() {
        const OGRFeatureUniquePtr raw(from_.GetNextFeature());
        if (raw == nullptr) {
            if (messages_.has_failure()) {
                throw Error(ErrorKind::InputUnreadable,
                            fmt::format("the layer is damaged or cut short: after {} features GDAL "
                                        "says: {}; get a complete copy of the file",
                                        to_.features.size(), messages_.failure_text()));
            }
            return false;
        }
        Feature& feature = to_.features.emplace_back();
        feature.id = raw->GetFID();
        fields_.read(*raw, feature, intake_);
        if (shapes_) {
            intake_.take(feature, shapes_->read(raw->GetGeometryRef()));
        }
        if (messages_.has_failure()) {
            intake_.note(
                "feature_damaged", Severity::Warning,
                fmt::format("the feature is damaged: GDAL says: {}", messages_.failure_text()),
                feature.id);
            messages_.forget_failures();
        }
        return true;
    }

    std::string_view driver_;
    OGRLayer& from_;
    FeatureLayer& to_;
    const ReadOptions& options_;
    Diagnostics& diagnostics_;
    GdalMessages& messages_;
    OgrFields fields_;
    LayerIntake intake_;
    std::optional<CoordinateCheck> check_;
    std::optional<ShapeReader> shapes_;
};

}  // namespace

FeatureLayer read_ogr_layer(const std::string& source, const SourceName& name,
                            const ReadOptions& options, Diagnostics& diagnostics,
                            const Control& control) {
    GdalMessages messages;
    const DatasetHandle dataset = open_vector_source(name.path, options.encoding, messages);
    OGRLayer& layer = choose_layer(*dataset, name.layer, options.wanted);
    messages.forget_failures();
    FeatureLayer result;
    result.source = source;
    result.name = layer.GetName();
    with_context(fmt::format("layer '{}'", result.name), [&] {
        std::optional<Crs> crs;
        if (layer.GetGeomType() != wkbNone) {
            crs = resolve_crs(stated_crs(*dataset, layer), layer, options, source, diagnostics);
            result.crs_label = crs->label();
        }
        OgrLayerRead(*dataset, layer, result, options, diagnostics, messages).run(crs, control);
    });
    for (const std::string& warning : messages.warnings()) {
        diagnostics.add({"reader_warning", Severity::Note, fmt::format("GDAL says: {}", warning),
                         source, result.name});
    }
    return result;
}

}  // namespace cercania
