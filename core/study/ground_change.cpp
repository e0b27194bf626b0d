#include "core/study/ground_change.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace cercania {
namespace {

PlaneBox box_of(const PlanePolygon& polygon) {
    PlaneBox box;
    for (const PlanePoint& point : polygon.rings.front()) {
        box.include(point);
    }
    return box;
}

bool is_before(const PlanePolygon* a, const PlanePolygon* b) {
    const PlanePoint& first = a->rings.front().front();
    const PlanePoint& second = b->rings.front().front();
    return first.x != second.x ? first.x < second.x : first.y < second.y;
}

/// The polygons in an order in which equal ones of two lists can be matched.
std::vector<const PlanePolygon*> in_order(const PlaneMultiPolygon& polygons) {
    std::vector<const PlanePolygon*> all;
    all.reserve(polygons.size());
    for (const PlanePolygon& polygon : polygons) {
        all.push_back(&polygon);
    }
    std::sort(all.begin(), all.end(), is_before);
    return all;
}

/// Takes out of two lists what both have, and gives it.
PlaneMultiPolygon take_common(std::vector<const PlanePolygon*>& a,
                              std::vector<const PlanePolygon*>& b) {
    PlaneMultiPolygon common;
    std::vector<const PlanePolygon*> only_a;
    for (const PlanePolygon* const polygon : a) {
        const auto [first, last] = std::equal_range(b.begin(), b.end(), polygon, is_before);
        const auto same = std::find_if(
            first, last, [&](const PlanePolygon* other) { return other->rings == polygon->rings; });
        if (same == last) {
            only_a.push_back(polygon);
        } else {
            common.push_back(*polygon);
            b.erase(same);
        }
    }
    a = std::move(only_a);
    return common;
}

/// Takes out of a list what none of the other comes near, and gives it.
PlaneMultiPolygon take_apart(std::vector<const PlanePolygon*>& polygons,
                             const std::vector<PlaneBox>& others) {
    PlaneMultiPolygon apart;
    std::erase_if(polygons, [&](const PlanePolygon* polygon) {
        const PlaneBox box = box_of(*polygon);
        const bool alone = std::none_of(others.begin(), others.end(), [&](const PlaneBox& other) {
            return other.intersects(box);
        });
        if (alone) {
            apart.push_back(*polygon);
        }
        return alone;
    });
    return apart;
}

std::vector<PlaneBox> boxes_of(const std::vector<const PlanePolygon*>& polygons) {
    std::vector<PlaneBox> boxes;
    for (const PlanePolygon* const polygon : polygons) {
        boxes.push_back(box_of(*polygon));
    }
    return boxes;
}

PlaneMultiPolygon copied(const std::vector<const PlanePolygon*>& polygons) {
    PlaneMultiPolygon result;
    for (const PlanePolygon* const polygon : polygons) {
        result.push_back(*polygon);
    }
    return result;
}

void append(PlaneMultiPolygon more, PlaneMultiPolygon& all) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

}  // namespace

GroundChange change_of_ground(const PlaneMultiPolygon& before, const PlaneMultiPolygon& after,
                              const PolygonOperations& operations) {
    std::vector<const PlanePolygon*> old = in_order(before);
    std::vector<const PlanePolygon*> fresh = in_order(after);
    GroundChange change;
    change.kept = take_common(old, fresh);
    const std::vector<PlaneBox> old_boxes = boxes_of(old);
    const std::vector<PlaneBox> fresh_boxes = boxes_of(fresh);
    change.lost = take_apart(old, fresh_boxes);
    change.gained = take_apart(fresh, old_boxes);
    if (old.empty() || fresh.empty()) {
        append(copied(old), change.lost);
        append(copied(fresh), change.gained);
        return change;
    }
    const PlaneMultiPolygon meeting_old = copied(old);
    const PlaneMultiPolygon meeting_fresh = copied(fresh);
    append(operations.intersection(meeting_old, meeting_fresh), change.kept);
    append(operations.difference(meeting_old, meeting_fresh), change.lost);
    append(operations.difference(meeting_fresh, meeting_old), change.gained);
    return change;
}

}  // namespace cercania
