#include "core/geometry/polygon_operations.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

#include <fmt/core.h>
#include <geos_c.h>

#include "core/base/error.h"
#include "core/geometry/polygon_area.h"

namespace cercania {
namespace {

/// Overlays round to this grid (0.1 mm): only then is noding exact. In floating point GEOS 3.11 has
/// been seen to lose whole parts of a union of neighbouring cells.
constexpr double kGrid = 1e-4;
/// Parts whose area is below this times half their outline's length are slivers.
constexpr double kSliverWidth = 0.001;
/// Corners are kept sharp up to this many times the distance when a polygon is grown.
constexpr double kMitreLimit = 5.0;

double length_of(const PlaneRing& ring) {
    double length = 0.0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        length += norm(ring[i + 1] - ring[i]);
    }
    return length;
}

bool is_sliver(const PlaneRing& ring) {
    return std::fabs(twice_signed_area(ring)) < kSliverWidth * length_of(ring);
}

}  // namespace

PlanePolygon disc(PlanePoint centre, Metres radius, int segments_per_quadrant) {
    PlaneRing ring;
    for (int i = 0; i < 4 * segments_per_quadrant; ++i) {
        const double angle = i * std::numbers::pi / (2.0 * segments_per_quadrant);
        ring.push_back(centre + PlanePoint{std::cos(angle), std::sin(angle)} * radius.value());
    }
    ring.push_back(PlanePoint(ring.front()));
    return {{std::move(ring)}};
}

struct PolygonOperations::Implementation {
    struct GeometryDeleter {
        GEOSContextHandle_t context;
        void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(context, geometry); }
    };
    using Geometry = std::unique_ptr<GEOSGeometry, GeometryDeleter>;

    Implementation() : context(GEOS_init_r()) {
        GEOSContext_setErrorMessageHandler_r(context, &Implementation::keep_message, this);
    }
    ~Implementation() { GEOS_finish_r(context); }
    Implementation(const Implementation&) = delete;
    Implementation& operator=(const Implementation&) = delete;

    static void keep_message(const char* message, void* self) {
        static_cast<Implementation*>(self)->message = message;
    }

    Geometry own(GEOSGeometry* geometry) {
        Geometry result(geometry, GeometryDeleter{context});
        if (!result) {
            fail();
        }
        return result;
    }
    [[noreturn]] void fail() {
        throw Error(ErrorKind::NotComputable,
                    fmt::format("GEOS could not compute with a polygon: {}",
                                message.empty() ? std::string("no reason given") : message));
    }

    GEOSCoordSequence* sequence(std::span<const PlanePoint> points) {
        static_assert(sizeof(PlanePoint) == 2 * sizeof(double));
        // GEOS takes interleaved x, y, which is how PlanePoints lie in memory.
        GEOSCoordSequence* result = GEOSCoordSeq_copyFromBuffer_r(
            context, &points.data()->x, static_cast<unsigned>(points.size()), 0, 0);
        if (result == nullptr) {
            fail();
        }
        return result;
    }
    Geometry line(const PlaneLine& points) {
        return own(GEOSGeom_createLineString_r(context, sequence(points)));
    }
    Geometry polygon(const PlanePolygon& part) {
        std::vector<GEOSGeometry*> holes;
        Geometry shell = own(GEOSGeom_createLinearRing_r(context, sequence(part.rings.front())));
        for (std::size_t i = 1; i < part.rings.size(); ++i) {
            holes.push_back(
                own(GEOSGeom_createLinearRing_r(context, sequence(part.rings[i]))).release());
        }
        return own(GEOSGeom_createPolygon_r(context, shell.release(), holes.data(),
                                            static_cast<unsigned>(holes.size())));
    }
    Geometry collection(int type, std::vector<Geometry> members) {
        std::vector<GEOSGeometry*> raw;
        raw.reserve(members.size());
        for (Geometry& member : members) {
            raw.push_back(member.release());
        }
        return own(GEOSGeom_createCollection_r(context, type, raw.data(),
                                               static_cast<unsigned>(raw.size())));
    }
    Geometry multipolygon(std::span<const PlanePolygon> parts) {
        std::vector<Geometry> members;
        members.reserve(parts.size());
        for (const PlanePolygon& part : parts) {
            members.push_back(polygon(part));
        }
        return collection(GEOS_MULTIPOLYGON, std::move(members));
    }

    PlaneRing ring(const GEOSGeometry* geometry, bool counter_clockwise) {
        const GEOSCoordSequence* points = GEOSGeom_getCoordSeq_r(context, geometry);
        unsigned size = 0;
        GEOSCoordSeq_getSize_r(context, points, &size);
        PlaneRing result(size);
        GEOSCoordSeq_copyToBuffer_r(context, points, &result.data()->x, 0, 0);
        if ((twice_signed_area(result) > 0.0) != counter_clockwise) {
            std::reverse(result.begin(), result.end());
        }
        return result;
    }
    void append(const GEOSGeometry* geometry, PlaneMultiPolygon& result) {
        const int type = GEOSGeomTypeId_r(context, geometry);
        if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
            for (int i = 0; i < GEOSGetNumGeometries_r(context, geometry); ++i) {
                append(GEOSGetGeometryN_r(context, geometry, i), result);
            }
            return;
        }
        if (type != GEOS_POLYGON || GEOSisEmpty_r(context, geometry) == 1) {
            return;
        }
        PlanePolygon part;
        part.rings.push_back(ring(GEOSGetExteriorRing_r(context, geometry), true));
        if (is_sliver(part.rings.front())) {
            return;
        }
        for (int i = 0; i < GEOSGetNumInteriorRings_r(context, geometry); ++i) {
            PlaneRing hole = ring(GEOSGetInteriorRingN_r(context, geometry, i), false);
            if (!is_sliver(hole)) {
                part.rings.push_back(std::move(hole));
            }
        }
        result.push_back(std::move(part));
    }
    PlaneMultiPolygon polygons(const Geometry& geometry) {
        PlaneMultiPolygon result;
        append(geometry.get(), result);
        return result;
    }

    GEOSContextHandle_t context;
    std::string message;
};

PolygonOperations::PolygonOperations() : implementation_(std::make_unique<Implementation>()) {}
PolygonOperations::~PolygonOperations() = default;
PolygonOperations::PolygonOperations(PolygonOperations&&) noexcept = default;
PolygonOperations& PolygonOperations::operator=(PolygonOperations&&) noexcept = default;

PlaneMultiPolygon PolygonOperations::united(const PlaneMultiPolygon& a,
                                            const PlaneMultiPolygon& b) const {
    Implementation& geos = *implementation_;
    const auto first = geos.multipolygon(a);
    const auto second = geos.multipolygon(b);
    return geos.polygons(geos.own(GEOSUnionPrec_r(geos.context, first.get(), second.get(), kGrid)));
}

PlaneMultiPolygon PolygonOperations::united(std::span<const PlanePolygon> parts) const {
    Implementation& geos = *implementation_;
    // A collection, since overlapping parts are no valid multipolygon.
    std::vector<Implementation::Geometry> members;
    members.reserve(parts.size());
    for (const PlanePolygon& part : parts) {
        members.push_back(geos.polygon(part));
    }
    const auto all = geos.collection(GEOS_GEOMETRYCOLLECTION, std::move(members));
    return geos.polygons(geos.own(GEOSUnaryUnionPrec_r(geos.context, all.get(), kGrid)));
}

PlaneMultiPolygon PolygonOperations::difference(const PlaneMultiPolygon& a,
                                                const PlaneMultiPolygon& b) const {
    Implementation& geos = *implementation_;
    const auto first = geos.multipolygon(a);
    const auto second = geos.multipolygon(b);
    return geos.polygons(
        geos.own(GEOSDifferencePrec_r(geos.context, first.get(), second.get(), kGrid)));
}

PlaneMultiPolygon PolygonOperations::intersection(const PlaneMultiPolygon& a,
                                                  const PlaneMultiPolygon& b) const {
    Implementation& geos = *implementation_;
    const auto first = geos.multipolygon(a);
    const auto second = geos.multipolygon(b);
    return geos.polygons(
        geos.own(GEOSIntersectionPrec_r(geos.context, first.get(), second.get(), kGrid)));
}

bool PolygonOperations::is_valid(const PlaneMultiPolygon& polygon) const {
    Implementation& geos = *implementation_;
    const auto geometry = geos.multipolygon(polygon);
    const char valid = GEOSisValid_r(geos.context, geometry.get());
    if (valid == 2) {
        geos.fail();
    }
    return valid == 1;
}

std::optional<std::string> PolygonOperations::invalidity(const PlaneMultiPolygon& polygon) const {
    Implementation& geos = *implementation_;
    const auto geometry = geos.multipolygon(polygon);
    char* text = GEOSisValidReason_r(geos.context, geometry.get());
    if (text == nullptr) {
        geos.fail();
    }
    const std::string reason = text;
    GEOSFree_r(geos.context, text);
    if (reason == "Valid Geometry") {
        return std::nullopt;
    }
    return reason;
}

std::optional<PolygonFault> PolygonOperations::fault_of(const PlaneMultiPolygon& polygon) const {
    Implementation& geos = *implementation_;
    const auto geometry = geos.multipolygon(polygon);
    char* reason = nullptr;
    GEOSGeometry* raw_place = nullptr;
    const char valid = GEOSisValidDetail_r(geos.context, geometry.get(), 0, &reason, &raw_place);
    const Implementation::Geometry place(raw_place, Implementation::GeometryDeleter{geos.context});
    PolygonFault fault;
    fault.reason = reason == nullptr ? "" : reason;
    GEOSFree_r(geos.context, reason);
    constexpr char kException = 2;
    if (valid == kException) {
        geos.fail();
    }
    if (valid != 0) {
        return std::nullopt;
    }
    if (place) {
        GEOSGeomGetX_r(geos.context, place.get(), &fault.place.x);
        GEOSGeomGetY_r(geos.context, place.get(), &fault.place.y);
    }
    return fault;
}

PlaneMultiPolygon PolygonOperations::made_valid(const PlaneMultiPolygon& polygon) const {
    Implementation& geos = *implementation_;
    const auto geometry = geos.multipolygon(polygon);
    return geos.polygons(geos.own(GEOSMakeValid_r(geos.context, geometry.get())));
}

PlaneMultiPolygon PolygonOperations::closed(const PlaneMultiPolygon& polygon,
                                            Metres distance) const {
    Implementation& geos = *implementation_;
    const auto geometry = geos.multipolygon(polygon);
    const auto grown =
        geos.own(GEOSBufferWithStyle_r(geos.context, geometry.get(), distance.value(), 1,
                                       GEOSBUF_CAP_FLAT, GEOSBUF_JOIN_MITRE, kMitreLimit));
    return geos.polygons(
        geos.own(GEOSBufferWithStyle_r(geos.context, grown.get(), -distance.value(), 1,
                                       GEOSBUF_CAP_FLAT, GEOSBUF_JOIN_MITRE, kMitreLimit)));
}

PlaneMultiPolygon PolygonOperations::buffer(std::span<const PlaneLine> lines, Metres width,
                                            int segments_per_quadrant) const {
    Implementation& geos = *implementation_;
    std::vector<Implementation::Geometry> members;
    members.reserve(lines.size());
    for (const PlaneLine& points : lines) {
        members.push_back(geos.line(points));
    }
    const auto all = geos.collection(GEOS_MULTILINESTRING, std::move(members));
    return geos.polygons(
        geos.own(GEOSBuffer_r(geos.context, all.get(), width.value(), segments_per_quadrant)));
}

}  // namespace cercania
