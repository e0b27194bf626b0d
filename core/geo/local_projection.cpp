#include "core/geo/local_projection.h"

#include <array>
#include <cmath>
#include <mutex>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/geo/proj_handles.h"

namespace cercania {
namespace {

GeoPoint rounded_to_tenths(const GeoPoint& place) {
    const auto tenths = [](Degrees angle) { return std::round(angle.value() * 10.0) / 10.0; };
    return GeoPoint::of(tenths(place.longitude), tenths(place.latitude));
}

std::string projection_text(const GeoPoint& centre) {
    return fmt::format(
        "+proj=tmerc +approx +lat_0={:.1f} +lon_0={:.1f} +k_0=1 +x_0=0 +y_0=0 +ellps=WGS84 "
        "+units=m",
        centre.latitude.value(), centre.longitude.value());
}

/// A projection by formula needs none of PROJ's files, yet proj_create() opens its database (6 ms,
/// half of the making of a city's graph): this context looks for files where there are none.
ProjContext context_without_files() {
    ProjContext context = quiet_proj_context();
    const std::array<const char*, 1> nowhere = {"/dev/null"};
    proj_context_set_search_paths(context.get(), static_cast<int>(nowhere.size()), nowhere.data());
    return context;
}

}  // namespace

/// PROJ objects serve one thread at a time: each conversion borrows one and gives it back.
class LocalProjection::Workers {
  public:
    struct Worker {
        ProjContext context;
        ProjObject projection;
    };

    explicit Workers(std::string text) : text_(std::move(text)) { give_back(make()); }

    template <class Work>
    auto lend(Work&& work) {
        Worker worker = borrow();
        auto result = work(worker.projection.get());
        give_back(std::move(worker));
        return result;
    }
    Worker borrow() {
        {
            const std::scoped_lock lock(mutex_);
            if (!idle_.empty()) {
                Worker worker = std::move(idle_.back());
                idle_.pop_back();
                return worker;
            }
        }
        return make();
    }
    void give_back(Worker worker) {
        const std::scoped_lock lock(mutex_);
        idle_.push_back(std::move(worker));
    }

  private:
    Worker make() const {
        Worker worker;
        worker.context = context_without_files();
        worker.projection.reset(proj_create(worker.context.get(), text_.c_str()));
        if (worker.projection == nullptr) {
            throw Error(ErrorKind::CrsUnknown,
                        fmt::format("PROJ cannot make the local projection '{}'", text_));
        }
        return worker;
    }

    std::string text_;
    std::mutex mutex_;
    std::vector<Worker> idle_;
};

namespace {

PlanePoint forward(PJ* projection, const GeoPoint& place) {
    const PJ_COORD result = proj_trans(
        projection, PJ_FWD,
        proj_coord(proj_torad(place.longitude.value()), proj_torad(place.latitude.value()), 0, 0));
    return {result.xy.x, result.xy.y};
}

GeoPoint inverse(PJ* projection, PlanePoint point) {
    const PJ_COORD result = proj_trans(projection, PJ_INV, proj_coord(point.x, point.y, 0, 0));
    return GeoPoint::of(proj_todeg(result.lp.lam), proj_todeg(result.lp.phi));
}

}  // namespace

LocalProjection::LocalProjection(const GeoPoint& centre)
    : centre_(rounded_to_tenths(centre)),
      workers_(std::make_shared<Workers>(projection_text(centre_))) {}

PlanePoint LocalProjection::to_plane(const GeoPoint& place) const {
    return workers_->lend([&](PJ* projection) { return forward(projection, place); });
}

GeoPoint LocalProjection::to_geo(PlanePoint point) const {
    return workers_->lend([&](PJ* projection) { return inverse(projection, point); });
}

std::vector<PlanePoint> LocalProjection::to_plane(std::span<const GeoPoint> places) const {
    return workers_->lend([&](PJ* projection) {
        std::vector<PlanePoint> result;
        result.reserve(places.size());
        for (const GeoPoint& place : places) {
            result.push_back(forward(projection, place));
        }
        return result;
    });
}

std::vector<GeoPoint> LocalProjection::to_geo(std::span<const PlanePoint> points) const {
    return workers_->lend([&](PJ* projection) {
        std::vector<GeoPoint> result;
        result.reserve(points.size());
        for (const PlanePoint& point : points) {
            result.push_back(inverse(projection, point));
        }
        return result;
    });
}

struct LocalProjection::Projector::Borrowed {
    explicit Borrowed(std::shared_ptr<Workers> from)
        : workers(std::move(from)), worker(workers->borrow()) {}

    std::shared_ptr<Workers> workers;
    Workers::Worker worker;
};

LocalProjection::Projector::Projector(const LocalProjection& projection)
    : borrowed_(std::make_unique<Borrowed>(projection.workers_)) {}

LocalProjection::Projector::~Projector() {
    borrowed_->workers->give_back(std::move(borrowed_->worker));
}

PlanePoint LocalProjection::Projector::to_plane(const GeoPoint& place) const {
    return forward(borrowed_->worker.projection.get(), place);
}

std::string LocalProjection::definition() const {
    return projection_text(centre_) + " +type=crs";
}

}  // namespace cercania
