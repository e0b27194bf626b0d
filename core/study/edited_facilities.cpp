#include <algorithm>
#include <charconv>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/study/facilities.h"

namespace cercania {
namespace {

/// What stands in a field of this type for a text; null where the text does not fit the type.
FieldValue value_as(FieldType type, const std::string& text) {
    if (type == FieldType::Text) {
        return text;
    }
    std::int64_t number = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = status == std::errc() && end == text.data() + text.size();
    return type == FieldType::Integer && whole ? FieldValue(number) : FieldValue();
}

/// Applies edits one by one to facilities whose numbers do not matter yet.
class Editor {
  public:
    Editor(Facilities& facilities, const FacilitySettings& settings, const PreparedNetwork& network)
        : facilities_(facilities), settings_(settings), network_(network) {}

    void add(const AddedFacility& added) {
        if (count_of(added.id) > 0) {
            throw Error(ErrorKind::WrongUsage,
                        fmt::format("facility '{}' cannot be added: there is one of that id "
                                    "already; give it another id",
                                    added.id));
        }
        FeatureLayer& layer = facilities_.layer;
        Feature feature;
        feature.id = next_feature_id();
        feature.values.resize(layer.fields.size());
        set_value(feature, name_field_of(layer, settings_.name_field), added.name);
        set_value(feature, id_field_of(layer, settings_.id_field), added.id);
        Facility facility;
        facility.row = layer.features.size();
        facility.id = added.id;
        facility.name = added.name;
        layer.features.push_back(std::move(feature));
        put(facility, added.place);
        facilities_.all.push_back(std::move(facility));
    }

    void move(const MovedFacility& moved) { put(find(moved.id, "moved"), moved.to); }

    void close(const std::string& id) {
        Facility& facility = find(id, "closed");
        facility.closed = true;
        facility.entries.clear();
    }

  private:
    std::size_t count_of(const std::string& id) const {
        return static_cast<std::size_t>(
            std::count_if(facilities_.all.begin(), facilities_.all.end(),
                          [&](const Facility& one) { return one.id == id; }));
    }

    Facility& find(const std::string& id, std::string_view what) {
        const std::size_t count = count_of(id);
        if (count != 1) {
            throw Error(ErrorKind::WrongUsage,
                        fmt::format("facility '{}' cannot be {}: {} of the {} facilities of {} "
                                    "have that id",
                                    id, what, count == 0 ? "none" : "several",
                                    facilities_.all.size(), facilities_.layer.source));
        }
        return *std::find_if(facilities_.all.begin(), facilities_.all.end(),
                             [&](const Facility& one) { return one.id == id; });
    }

    void put(Facility& facility, const GeoPoint& place) {
        GeoShape& shape = facilities_.layer.features[facility.row].shape;
        shape = {};
        shape.kind = ShapeKind::Points;
        shape.points = {place};
        facility.point = network_.graph->projection().to_plane(place);
        facility.entries.clear();
        if (const auto street = network_.tie_to_street(facility.point)) {
            facility.entries.push_back(*street);
        }
    }

    std::int64_t next_feature_id() const {
        std::int64_t highest = 0;
        for (const Feature& feature : facilities_.layer.features) {
            highest = std::max(highest, feature.id);
        }
        return highest + 1;
    }

    void set_value(Feature& feature, const std::optional<std::size_t>& field,
                   const std::string& text) const {
        if (field) {
            feature.values[*field] = value_as(facilities_.layer.fields[*field].type, text);
        }
    }

    Facilities& facilities_;
    const FacilitySettings& settings_;
    const PreparedNetwork& network_;
};

}  // namespace

Facilities with_edits(Facilities facilities, const FacilityEdits& edits,
                      const FacilitySettings& settings, const PreparedNetwork& network) {
    require_distinct_ids(edits);
    Editor editor(facilities, settings, network);
    for (const AddedFacility& added : edits.added) {
        editor.add(added);
    }
    for (const MovedFacility& moved : edits.moved) {
        editor.move(moved);
    }
    for (const std::string& id : edits.closed) {
        editor.close(id);
    }
    facilities.number_by_place();
    return facilities;
}

}  // namespace cercania
