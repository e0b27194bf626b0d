#include "core/geo/crs.h"

#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/geo/proj_handles.h"

namespace cercania {
namespace {

std::string label_of(PJ_CONTEXT* context, const PJ* crs, const std::string& fallback) {
    const char* authority = proj_get_id_auth_name(crs, 0);
    const char* code = proj_get_id_code(crs, 0);
    if (authority != nullptr && code != nullptr) {
        return fmt::format("{}:{}", authority, code);
    }
    int confidence = 0;
    int* confidences = nullptr;
    constexpr int kCertain = 90;
    std::string label;
    PJ_OBJ_LIST* candidates = proj_identify(context, crs, nullptr, nullptr, &confidences);
    if (candidates != nullptr && proj_list_get_count(candidates) > 0) {
        confidence = confidences[0];
        const ProjObject best(proj_list_get(context, candidates, 0));
        const char* best_authority = proj_get_id_auth_name(best.get(), 0);
        const char* best_code = proj_get_id_code(best.get(), 0);
        if (confidence >= kCertain && best_authority != nullptr && best_code != nullptr) {
            label = fmt::format("{}:{}", best_authority, best_code);
        }
    }
    proj_int_list_destroy(confidences);
    proj_list_destroy(candidates);
    if (!label.empty()) {
        return label;
    }
    const char* name = proj_get_name(crs);
    return name != nullptr && name[0] != '\0' ? std::string(name) : fallback;
}

bool is_geographic_type(PJ_CONTEXT* context, const PJ* crs) {
    const PJ_TYPE type = proj_get_type(crs);
    if (type == PJ_TYPE_BOUND_CRS) {
        const ProjObject base(proj_get_source_crs(context, crs));
        return base != nullptr && is_geographic_type(context, base.get());
    }
    return type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS;
}

std::optional<AreaOfUse> area_of(PJ_CONTEXT* context, const PJ* crs) {
    double west = 0.0;
    double south = 0.0;
    double east = 0.0;
    double north = 0.0;
    constexpr double kUnknown = -1000.0;  // PROJ's mark for bounds it does not know
    if (proj_get_area_of_use(context, crs, &west, &south, &east, &north, nullptr) == 0 ||
        west <= kUnknown) {
        return std::nullopt;
    }
    if (east - west >= 360.0) {
        return std::nullopt;
    }
    return AreaOfUse{Degrees::of(west), Degrees::of(south), Degrees::of(east), Degrees::of(north)};
}

}  // namespace

bool AreaOfUse::contains(const GeoPoint& place, Degrees margin) const {
    if (place.latitude < south - margin || place.latitude > north + margin) {
        return false;
    }
    constexpr Degrees kTurn = Degrees::of(360.0);
    const Degrees width = (east < west ? east + kTurn : east) - west + 2.0 * margin;
    const Degrees from_west_edge = place.longitude - (west - margin);
    const double turns = std::floor(from_west_edge / kTurn);
    return from_west_edge - turns * kTurn <= width;
}

Crs Crs::from_text(const std::string& text) {
    const ProjContext context = quiet_proj_context();
    const ProjObject object(proj_create(context.get(), text.c_str()));
    if (object == nullptr || proj_is_crs(object.get()) == 0) {
        throw Error(ErrorKind::CrsUnknown,
                    fmt::format("'{}' is not a coordinate reference system that PROJ knows; give "
                                "one like EPSG:4326 or EPSG:9377",
                                text));
    }
    Crs crs;
    const char* const name = proj_get_name(object.get());
    crs.name_ = name == nullptr ? "" : name;
    crs.definition_ = text;
    crs.label_ = label_of(context.get(), object.get(), text);
    crs.geographic_ = is_geographic_type(context.get(), object.get());
    crs.area_of_use_ = area_of(context.get(), object.get());
    if (!crs.area_of_use_) {
        // A .prj says nothing of it, but the CRS it was recognised as does.
        const ProjObject recognised(proj_create(context.get(), crs.label_.c_str()));
        if (recognised != nullptr && proj_is_crs(recognised.get()) != 0) {
            crs.area_of_use_ = area_of(context.get(), recognised.get());
        }
    }
    return crs;
}

Crs Crs::wgs84() {
    return from_text("EPSG:4326");
}

struct ToWgs84::Implementation {
    ProjContext context;
    ProjObject transformation;
    bool source_is_geographic = false;
    bool is_identity = false;
};

ToWgs84::ToWgs84(const Crs& source) : implementation_(std::make_unique<Implementation>()) {
    implementation_->context = quiet_proj_context();
    implementation_->source_is_geographic = source.is_geographic();
    implementation_->is_identity = source.label() == "EPSG:4326" || source.label() == "OGC:CRS84";
    PJ_CONTEXT* context = implementation_->context.get();
    const ProjObject raw(
        proj_create_crs_to_crs(context, source.definition().c_str(), "EPSG:4326", nullptr));
    if (raw != nullptr) {
        implementation_->transformation.reset(proj_normalize_for_visualization(context, raw.get()));
    }
    if (implementation_->transformation == nullptr) {
        throw Error(ErrorKind::CrsUnknown,
                    fmt::format("PROJ knows no way from {} to WGS 84", source.label()));
    }
}

ToWgs84::~ToWgs84() = default;
ToWgs84::ToWgs84(ToWgs84&&) noexcept = default;
ToWgs84& ToWgs84::operator=(ToWgs84&&) noexcept = default;

std::optional<GeoPoint> ToWgs84::transform(double x, double y) const {
    if (!std::isfinite(x) || !std::isfinite(y)) {
        return std::nullopt;
    }
    const auto possible = [](double longitude, double latitude) {
        return std::fabs(longitude) <= 180.0 && std::fabs(latitude) <= 90.0;
    };
    if (implementation_->source_is_geographic && !possible(x, y)) {
        return std::nullopt;
    }
    if (implementation_->is_identity) {
        return GeoPoint::of(x, y);
    }
    const PJ_COORD result =
        proj_trans(implementation_->transformation.get(), PJ_FWD, proj_coord(x, y, 0, HUGE_VAL));
    if (!std::isfinite(result.xy.x) || !std::isfinite(result.xy.y) ||
        !possible(result.xy.x, result.xy.y)) {
        return std::nullopt;
    }
    return GeoPoint::of(result.xy.x, result.xy.y);
}

}  // namespace cercania
