#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/access/demand.h"
#include "core/io/layer_info.h"

namespace cercania {

/// What a layer of a study can be there for.
enum class LayerPurpose { Streets, Barriers, CarePlaces, People, Areas };

/// What a layer looks to be for, by its geometry, its fields and its name: lines are streets unless
/// they are called barriers, rivers or walls; points and polygons with a field of people are
/// people; other points are places of care, other polygons areas. None for a layer that cannot be
/// used.
std::optional<LayerPurpose> purpose_of(const LayerInfo& layer);

/// The layer of a source that suits a purpose best: one that looks to be for it, whose name says so
/// if several do; else one whose geometry will do. None when no geometry will.
std::optional<std::size_t> layer_for(const SourceInfo& source, LayerPurpose purpose);

/// One layer of several sources, and the purpose it goes to.
struct AssignedLayer {
    LayerPurpose purpose = LayerPurpose::Streets;
    std::size_t source = 0;
    std::size_t layer = 0;

    friend bool operator==(const AssignedLayer&, const AssignedLayer&) = default;
};

/// Shares the layers of sources out over the purposes: to each the layer that suits it best among
/// those that look to be for it, and no layer to two. Not every purpose gets one.
std::vector<AssignedLayer> assign_layers(const std::vector<SourceInfo>& sources);

/// Whether a layer's geometry can serve the purpose at all.
bool can_serve(const LayerInfo& layer, LayerPurpose purpose);

/// The fields that a layer seems to keep these in, by their names in English, Spanish and French
/// and by what is in them.
std::optional<std::string> people_field_in(const LayerInfo& layer);
/// A field that is called like one of people and has negative numbers, so that none can be counted.
std::optional<std::string> negative_people_field_in(const LayerInfo& layer);
std::optional<std::string> name_field_in(const LayerInfo& layer);
std::optional<std::string> code_field_in(const LayerInfo& layer);
std::optional<std::string> service_field_in(const LayerInfo& layer);
std::optional<std::string> capacity_field_in(const LayerInfo& layer);
std::optional<std::string> hours_field_in(const LayerInfo& layer);
/// Counts of groups of people: women, carers, ages.
std::vector<std::string> group_fields_in(const LayerInfo& layer);
/// Fields of numbers that are nowhere negative: those that people can be counted by.
std::vector<std::string> count_fields_in(const LayerInfo& layer);

/// The year that names tell of a count: "pob_2018", "Census 2011". The first of the names that has
/// four digits by themselves from 1900 to 2100.
std::optional<int> count_year_in(const std::vector<std::string>& names);

/// How the people of a layer are best placed: along the rim of polygons the size of city blocks,
/// along the streets within larger ones, at the points themselves.
SpreadMethod spread_for(const LayerInfo& layer);

}  // namespace cercania
