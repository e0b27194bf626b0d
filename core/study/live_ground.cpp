#include "core/study/live_ground.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <utility>

namespace cercania {
namespace {

/// Side of the cells in which ground is held to meet.
constexpr double kCell = 100.0;
/// Added to the depth of frontages, for roundings.
constexpr double kMargin = 1.0;

std::int64_t cell_of(double metres) {
    return static_cast<std::int64_t>(std::floor(metres / kCell));
}

std::vector<Seed> seeds_of(const Facility& facility, std::uint32_t number) {
    std::vector<Seed> seeds;
    for (const StreetPosition& entry : facility.entries) {
        seeds.push_back({entry, number});
    }
    return seeds;
}

/// What a facility's ground hangs on.
std::vector<std::tuple<std::uint32_t, double, double>> key_of(
    const std::vector<StreetPosition>& entries) {
    std::vector<std::tuple<std::uint32_t, double, double>> key;
    key.reserve(entries.size());
    for (const StreetPosition& entry : entries) {
        key.emplace_back(entry.edge.value(), entry.along.value(), entry.leg.value());
    }
    return key;
}

/// The boxes of the segments of all reached streets, grown by the ground beside them.
std::vector<PlaneBox> boxes_of(const RoadGraph& roads, const ReachedStreets& reached,
                               double depth) {
    std::vector<PlaneBox> boxes;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        if (i > 0 && reached[i].edge == reached[i - 1].edge) {
            continue;
        }
        const std::span<const PlanePoint> points = roads.plane_points(reached[i].edge);
        for (std::size_t p = 0; p + 1 < points.size(); ++p) {
            PlaneBox box;
            box.include(points[p]);
            box.include(points[p + 1]);
            boxes.push_back(box.grown(depth));
        }
    }
    return boxes;
}

/// The number of each member's group: that of its first member.
class Groups {
  public:
    explicit Groups(std::size_t count) : first_(count) {
        std::iota(first_.begin(), first_.end(), std::size_t{0});
    }
    std::size_t first_of(std::size_t member) {
        while (first_[member] != member) {
            member = first_[member] = first_[first_[member]];
        }
        return member;
    }
    void join(std::size_t a, std::size_t b) {
        const std::size_t first_a = first_of(a);
        const std::size_t first_b = first_of(b);
        first_[std::max(first_a, first_b)] = std::min(first_a, first_b);
    }

  private:
    std::vector<std::size_t> first_;
};

}  // namespace

LiveGround::LiveGround(const LoadedStudy& study) : study_(&study), maker_(study) {}

bool LiveGround::Extent::meets(const Extent& other) const {
    const std::int64_t from_column = std::max(column, other.column);
    const std::int64_t to_column = std::min(column + columns, other.column + other.columns);
    const std::int64_t from_row = std::max(row, other.row);
    const std::int64_t to_row = std::min(row + rows, other.row + other.rows);
    for (std::int64_t y = from_row; y < to_row; ++y) {
        for (std::int64_t x = from_column; x < to_column; ++x) {
            const auto mine = static_cast<std::size_t>((y - row) * columns + x - column);
            const auto theirs =
                static_cast<std::size_t>((y - other.row) * other.columns + x - other.column);
            if (marks[mine] != 0 && other.marks[theirs] != 0) {
                return true;
            }
        }
    }
    return false;
}

std::vector<PlaneMultiPolygon> LiveGround::catchments(const Facilities& facilities,
                                                      const std::vector<Cutoff>& cutoffs,
                                                      std::shared_ptr<const CareGraph> graph,
                                                      const Control& control) {
    take_limits(cutoffs, std::move(graph));
    ++turn_;
    if (facilities.service_count() > 1) {
        return of_bundle(facilities, control);
    }
    std::vector<Member> members;
    for (const Facility& facility : facilities.all) {
        if (!facility.entries.empty() && facility.offered.test(0)) {
            members.push_back({&facility, &extent_of(facility, control)});
        }
    }
    std::vector<PlaneMultiPolygon> merged(cutoffs.size());
    for (const std::vector<Member>& group : groups_of(members)) {
        const Group& made = group_of(group, control);
        for (std::size_t k = 0; k < merged.size(); ++k) {
            merged[k].insert(merged[k].end(), made.polygons[k].begin(), made.polygons[k].end());
        }
    }
    forget_old(members.size());
    return merged;
}

std::vector<PlaneMultiPolygon> LiveGround::of_bundle(const Facilities& facilities,
                                                     const Control& control) {
    std::optional<ReachedStreets> reached;
    for (std::size_t service = 0; service < facilities.service_count(); ++service) {
        ServiceKey key;
        for (const Facility& facility : facilities.all) {
            if (!facility.entries.empty() && facility.offered.test(service)) {
                key.push_back(key_of(facility.entries));
            }
        }
        std::sort(key.begin(), key.end());
        const ReachedStreets& own = reached_by(key, control);
        reached = reached ? slower_of(*reached, own) : own;
    }
    std::vector<PlaneMultiPolygon> polygons;
    for (const double limit : limits_) {
        polygons.push_back(maker_.polygon(*graph_, *reached, limit, std::nullopt));
    }
    // A city's streets are large: what the last frames did not use is searched again if need be.
    std::erase_if(services_, [this](const auto& one) {
        constexpr std::uint64_t kTurnsKept = 2;
        return one.second.last_used + kTurnsKept < turn_;
    });
    return polygons;
}

const ReachedStreets& LiveGround::reached_by(const ServiceKey& key, const Control& control) {
    auto found = services_.find(key);
    if (found == services_.end()) {
        ReachedStreets reached;
        if (const auto known = mostly_known(key)) {
            ServiceKey others;
            std::set_difference(key.begin(), key.end(), known->begin(), known->end(),
                                std::back_inserter(others));
            reached = cheaper_of(reached_by(*known, control), searched(others, control));
        } else {
            reached = searched(key, control);
        }
        found = services_.emplace(key, OfService{std::move(reached), 0}).first;
    }
    found->second.last_used = turn_;
    return found->second.reached;
}

/// The facilities that these have in common with those of a service before, where few are left
/// over; none where there are none such.
std::optional<LiveGround::ServiceKey> LiveGround::mostly_known(const ServiceKey& key) const {
    constexpr std::size_t kMostOthers = 4;
    for (const auto& [other, service] : services_) {
        ServiceKey common;
        std::set_intersection(key.begin(), key.end(), other.begin(), other.end(),
                              std::back_inserter(common));
        if (!common.empty() && common.size() < key.size() &&
            common.size() + kMostOthers >= key.size()) {
            return common;
        }
    }
    return std::nullopt;
}

ReachedStreets LiveGround::searched(const ServiceKey& key, const Control& control) {
    std::vector<Seed> seeds;
    for (std::uint32_t i = 0; i < key.size(); ++i) {
        for (const auto& [edge, along, leg] : key[i]) {
            StreetPosition entry;
            entry.edge = EdgeId(edge);
            entry.along = Metres::of(along);
            entry.leg = Metres::of(leg);
            seeds.push_back({entry, i});
        }
    }
    return search_->reached(seeds, limits_.back(), control);
}

void LiveGround::take_limits(const std::vector<Cutoff>& cutoffs,
                             std::shared_ptr<const CareGraph> graph) {
    std::vector<double> limits;
    limits.reserve(cutoffs.size());
    for (const Cutoff& cutoff : cutoffs) {
        limits.push_back(cutoff.limit);
    }
    if (graph == graph_ && limits == limits_) {
        return;
    }
    extents_.clear();
    groups_.clear();
    services_.clear();
    limits_ = std::move(limits);
    if (graph != graph_) {
        graph_ = std::move(graph);
        search_.emplace(graph_);
    }
}

const LiveGround::Extent& LiveGround::extent_of(const Facility& facility, const Control& control) {
    EntriesKey key = key_of(facility.entries);
    auto found = extents_.find(key);
    if (found == extents_.end()) {
        found = extents_.emplace(std::move(key), measured(facility, control)).first;
        found->second.id = ++next_id_;
    }
    found->second.last_used = turn_;
    return found->second;
}

LiveGround::Extent LiveGround::measured(const Facility& facility, const Control& control) {
    const double limit = limits_.back();
    const double depth = study_->network.settings.frontage.value() + kMargin;
    const std::vector<PlaneBox> boxes = boxes_of(
        *study_->network.graph, search_->reached(seeds_of(facility, 0), limit, control), depth);
    Extent extent;
    PlaneBox all;
    for (const PlaneBox& box : boxes) {
        all.include({box.min_x, box.min_y});
        all.include({box.max_x, box.max_y});
    }
    if (all.empty()) {
        return extent;
    }
    extent.column = cell_of(all.min_x);
    extent.row = cell_of(all.min_y);
    extent.columns = cell_of(all.max_x) - extent.column + 1;
    extent.rows = cell_of(all.max_y) - extent.row + 1;
    extent.marks.resize(static_cast<std::size_t>(extent.columns * extent.rows));
    for (const PlaneBox& box : boxes) {
        for (std::int64_t y = cell_of(box.min_y); y <= cell_of(box.max_y); ++y) {
            const auto first = static_cast<std::size_t>((y - extent.row) * extent.columns +
                                                        cell_of(box.min_x) - extent.column);
            const auto count =
                static_cast<std::size_t>(cell_of(box.max_x) - cell_of(box.min_x) + 1);
            std::fill_n(extent.marks.begin() + static_cast<std::ptrdiff_t>(first), count,
                        std::uint8_t{1});
        }
    }
    return extent;
}

std::vector<std::vector<LiveGround::Member>> LiveGround::groups_of(
    const std::vector<Member>& members) const {
    Groups numbers(members.size());
    for (std::size_t a = 0; a < members.size(); ++a) {
        for (std::size_t b = a + 1; b < members.size(); ++b) {
            if (members[a].extent->meets(*members[b].extent)) {
                numbers.join(a, b);
            }
        }
    }
    std::vector<std::vector<Member>> groups;
    std::map<std::size_t, std::size_t> group_of_first;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto [entry, is_new] = group_of_first.try_emplace(numbers.first_of(i), groups.size());
        if (is_new) {
            groups.emplace_back();
        }
        groups[entry->second].push_back(members[i]);
    }
    return groups;
}

const LiveGround::Group& LiveGround::group_of(const std::vector<Member>& members,
                                              const Control& control) {
    std::vector<std::uint64_t> key;
    key.reserve(members.size());
    for (const Member& member : members) {
        key.push_back(member.extent->id);
    }
    auto found = groups_.find(key);
    if (found == groups_.end()) {
        std::vector<Seed> seeds;
        for (std::uint32_t i = 0; i < members.size(); ++i) {
            const std::vector<Seed> own = seeds_of(*members[i].facility, i);
            seeds.insert(seeds.end(), own.begin(), own.end());
        }
        const ReachedStreets reached = search_->reached(seeds, limits_.back(), control);
        Group group;
        for (const double limit : limits_) {
            group.polygons.push_back(maker_.polygon(*graph_, reached, limit, std::nullopt));
        }
        found = groups_.emplace(std::move(key), std::move(group)).first;
    }
    found->second.last_used = turn_;
    return found->second;
}

/// Keeps what a drag may come back to: the state before it, and the last steps.
void LiveGround::forget_old(std::size_t facility_count) {
    constexpr std::size_t kSpare = 64;
    const auto forget = [&](auto& entries) {
        if (entries.size() <= 2 * facility_count + kSpare) {
            return;
        }
        std::vector<std::uint64_t> turns;
        turns.reserve(entries.size());
        for (const auto& [key, entry] : entries) {
            turns.push_back(entry.last_used);
        }
        const auto middle = turns.begin() + static_cast<std::ptrdiff_t>(turns.size() / 2);
        std::nth_element(turns.begin(), middle, turns.end());
        std::erase_if(entries, [oldest = *middle, this](const auto& entry) {
            return entry.second.last_used < oldest && entry.second.last_used < turn_;
        });
    };
    forget(extents_);
    forget(groups_);
}

}  // namespace cercania
