#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/access/demand.h"
#include "core/base/quantity.h"
#include "core/network/cost_field.h"
#include "core/study/cutoff.h"
#include "core/study/facility_edits.h"
#include "core/study/map_layers.h"

namespace cercania {

/// How the sources of a study are read when they do not say it themselves.
struct SourceSettings {
    std::optional<std::string> assume_crs;
    std::optional<std::string> encoding;

    friend bool operator==(const SourceSettings&, const SourceSettings&) = default;
};

struct NetworkSettings {
    std::string source;             ///< OpenStreetMap file, line layer, or .cnet
    std::string profile = "adult";  ///< a name from data/profiles or a file
    std::optional<std::string> barriers;
    Metres snap_tolerance = Metres::of(0.5);
    bool join_crossings = false;
    Metres min_island = Metres::of(200.0);
    Metres max_snap = Metres::of(250.0);
    Metres frontage = Metres::of(50.0);
    /// Which of these the person set: a .cnet made with others is then refused.
    std::vector<std::string> set_by_person;
    /// Rasters of heights; none: every street is flat.
    std::vector<std::string> elevation;
    /// What the fields of a line layer mean: items such as "class=TIPO_VIA", and mapping files; see
    /// read_street_field_map.
    std::vector<std::string> field_map;
    /// The country, by its ISO code, whose defaults of access hold; none: the worldwide ones. See
    /// country_access.
    std::optional<std::string> country;
    /// How unknown tags count, in place of what the profile says of it.
    std::optional<std::string> unknown_tags;

    friend bool operator==(const NetworkSettings&, const NetworkSettings&) = default;
};

/// Throws Error(WrongUsage) that names the setting: a distance that is no number, negative, or
/// beyond what a city can have.
void require_possible(const NetworkSettings& settings);

struct FacilitySettings {
    std::string source;
    std::optional<std::string> id_field;
    std::optional<std::string> name_field;
    std::optional<std::string> entrances;  ///< point layer: how polygon facilities are entered
    std::optional<std::string> service_field;
    /// Values of the service field: facilities with one of them are left out of the question.
    std::vector<std::string> left_out;
    /// Services that people need all of, a care bundle: see Facilities::ask_for. None: any facility
    /// serves them.
    std::vector<std::string> required;

    friend bool operator==(const FacilitySettings&, const FacilitySettings&) = default;
};

struct DemandSettings {
    std::optional<std::string> source;  ///< none: the areas are the demand
    std::optional<std::string> id_field;
    std::optional<std::string> people_field;
    std::vector<std::string> group_fields;
    std::optional<int> year;  ///< of the count, such as a census; none: the study does not say
    SpreadMethod spread = SpreadMethod::SurfacePoint;
    bool split_repeated = false;  ///< share repeated people out over the parts that repeat them

    friend bool operator==(const DemandSettings&, const DemandSettings&) = default;
};

struct AreaSettings {
    std::string source;
    std::optional<std::string> id_field;
    std::optional<std::string> name_field;

    friend bool operator==(const AreaSettings&, const AreaSettings&) = default;
};

/// One polygon a facility, all together, or each place to its nearest facility.
enum class CatchmentForm { Overlap, Merged, Nearest };
/// Exact street cells, or the literature's plain buffer around the reached streets.
enum class CatchmentShape { Cells, Buffer };

struct AnalysisSettings {
    std::vector<Cutoff> cutoffs;
    Direction direction = Direction::Towards;
    CatchmentForm form = CatchmentForm::Overlap;
    CatchmentShape shape = CatchmentShape::Cells;
    bool rings = false;
    std::uint32_t nearest_count = 1;

    friend bool operator==(const AnalysisSettings&, const AnalysisSettings&) = default;
};

struct OutputSettings {
    std::optional<std::string> gaps;
    std::optional<std::string> catchments;
    std::optional<std::string> nearest;
    std::optional<std::string> streets;
    std::optional<std::string> matrix;
    std::optional<std::string> compare;     ///< of the compared profiles
    std::optional<std::string> shapefiles;  ///< a folder that takes every result as shapefile too
    bool overwrite = false;

    friend bool operator==(const OutputSettings&, const OutputSettings&) = default;
};

/// Where data come from, in words that a report repeats: who made them, their date, their licence.
/// Empty: the study does not say.
struct SourceCredits {
    std::string streets;
    std::string facilities;
    std::string people;
    std::string areas;
    std::string barriers;
    std::string heights;

    friend bool operator==(const SourceCredits&, const SourceCredits&) = default;
};

/// What a study keeps to itself in everything that it writes and reports.
struct PrivacySettings {
    /// Counts of people above 0 and below this are not told; none: all are.
    std::optional<double> minimum_count;
    /// Points are moved to the middle of squares of this side; none: they stay where they are.
    std::optional<Metres> coordinate_precision;

    bool keeps_anything() const { return minimum_count || coordinate_precision; }
    friend bool operator==(const PrivacySettings&, const PrivacySettings&) = default;
};

/// A copy of a source with what could be mended mended, and what it was made of.
struct MendedSource {
    std::string copy;    ///< as a study names it: "blocks_mended.gpkg|layername=blocks"
    std::string source;  ///< likewise; never changed
    std::string sha256;  ///< of the source then; empty for a folder
    std::vector<std::string> findings;  ///< "shape_invalid: 3"

    friend bool operator==(const MendedSource&, const MendedSource&) = default;
};

/// Everything a study says: what the command line's options and the study file have in common.
struct StudySettings {
    std::string name;
    SourceSettings sources;
    NetworkSettings network;
    FacilitySettings facilities;
    DemandSettings demand;
    std::optional<AreaSettings> areas;
    AnalysisSettings analysis;
    /// Names or files of walking profiles to hold against the first of them; none: nothing is
    /// compared.
    std::vector<std::string> compared_profiles;
    OutputSettings outputs;
    SourceCredits credits;
    PrivacySettings privacy;
    std::vector<MendedSource> mended;     ///< how copies among its sources came about
    std::vector<Scenario> scenarios;      ///< what-ifs kept beside the base; names differ
    std::vector<MapLayer> layers;         ///< of its map, from the bottom up; none: the usual ones
    std::optional<std::string> scenario;  ///< the one that is run, by name; none: the base
    unsigned threads = 1;
    /// Where named profiles are looked for.
    std::vector<std::string> profile_folders;

    friend bool operator==(const StudySettings&, const StudySettings&) = default;
};

/// The edits of the scenario that is run; none for the base. Throws Error(WrongUsage), listing the
/// scenarios there are, when the study has none of that name.
FacilityEdits edits_to_run(const StudySettings& settings);

/// The words of the command line and the study file for these settings. Throw Error(WrongUsage)
/// that lists the words there are.
SpreadMethod parse_spread(std::string_view word);
Direction parse_direction(std::string_view word);
CatchmentForm parse_form(std::string_view word);
CatchmentShape parse_shape(std::string_view word);
std::string_view direction_word(Direction direction);
std::string_view form_word(CatchmentForm form);
std::string_view shape_word(CatchmentShape shape);

}  // namespace cercania
