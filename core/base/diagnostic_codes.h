#pragma once

#include <array>
#include <string_view>

namespace cercania {

/// Every code of a Diagnostic that core gives, in alphabetical order. Whoever words diagnostics in
/// other languages goes by this list.
inline constexpr std::array<std::string_view, 56> kDiagnosticCodes = {
    "area_near_data_edge",
    "areas_overlap",
    "barrier_cuts_street",
    "catchment_repaired",
    "coordinates_impossible",
    "coordinates_not_finite",
    "crossing_joined",
    "crossing_left_apart",
    "crs_already_known",
    "csv_row_broken",
    "demand_without_place",
    "disconnected_island",
    "disconnected_scrap",
    "elevation_clipped",
    "elevation_elsewhere",
    "elevation_spikes",
    "elevation_with_flat_profile",
    "end_snapped",
    "facility_not_snapped",
    "feature_count_differs",
    "feature_damaged",
    "feature_left_out",
    "field_renamed",
    "field_skipped",
    "geometry_broken",
    "geometry_parts_dropped",
    "geometry_wrong_type",
    "height_missing",
    "hole_in_network",
    "levels_left_apart",
    "line_duplicate",
    "line_split_at_end",
    "line_without_length",
    "near_miss",
    "no_street_inside",
    "null_geometry",
    "osm_coordinates_impossible",
    "osm_nodes_missing",
    "osm_segment_too_long",
    "osm_way_repeated",
    "outside_crs_area",
    "people_missing",
    "people_off_network",
    "people_outside_areas",
    "reader_warning",
    "repeated_population",
    "square_not_crossed",
    "street_cell_dropped",
    "street_cut_by_barrier",
    "street_value_unmapped",
    "swapped_coordinates",
    "text_not_utf8",
    "text_shortened",
    "unknown_taken_as_passable",
    "way_without_length",
    "writer_warning",
};

}  // namespace cercania
