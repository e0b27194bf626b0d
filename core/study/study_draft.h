#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/io/layer_info.h"
#include "core/study/source_guess.h"
#include "core/study/study_settings.h"

namespace cercania {

/// The layer that was chosen for one part of a study in the making.
struct DraftLayer {
    std::string path;  ///< of the file; empty: none is chosen
    std::optional<LayerInfo>
        info;                  ///< none for OpenStreetMap and saved networks, or with a problem
    bool names_layer = false;  ///< the file has several layers: `info` says which
    std::string problem;       ///< why it cannot be used; empty: it can

    bool usable() const { return !path.empty() && problem.empty(); }
    /// As a study names it: "city.gpkg|layername=blocks".
    std::string source() const;
};

/// A study in the making: what was chosen so far, with what the files suggest.
struct StudyDraft {
    std::string name;
    std::optional<std::string> assume_crs;  ///< of the layers that state none

    DraftLayer streets;
    DraftLayer barriers;  ///< may stay empty
    Metres snap_tolerance = Metres::of(0.5);
    bool join_crossings = false;

    DraftLayer care;
    std::optional<std::string> care_code;
    std::optional<std::string> care_name;
    std::optional<std::string> service_field;
    std::vector<std::string> services_out;  ///< values of the service field

    bool only_catchments = false;  ///< nobody is counted: no people, no areas
    DraftLayer people;
    std::optional<std::string> people_code;
    std::optional<std::string> people_field;
    std::vector<std::string> groups;
    std::optional<int> people_year;  ///< of the count
    SpreadMethod spread = SpreadMethod::SurfacePoint;
    bool split_repeated = false;    ///< people that several zones repeat count once
    bool people_are_areas = false;  ///< the polygons of the people are the areas to rank
    DraftLayer areas;               ///< when they are not
    std::optional<std::string> area_code;
    std::optional<std::string> area_name;

    std::string limit = "20min";
    std::string profile = "adult";
    Direction direction = Direction::Towards;
};

enum class DraftStep { Streets, CarePlaces, People, Limit };

/// What a step still needs.
enum class DraftLack {
    StreetsFile,
    StreetsProblem,
    BarriersProblem,
    CareFile,
    CareProblem,
    EveryServiceOut,
    PeopleFile,
    PeopleProblem,
    PeopleField,
    AreasFile,
    AreasProblem,
    Limit
};

/// The first thing that a step needs; none when it is complete.
std::optional<DraftLack> lack_in(const StudyDraft& draft, DraftStep step);

/// Takes a layer for a purpose, and for its fields what the layer suggests. `layer` may be none:
/// the file has no layers (OpenStreetMap), or nothing to suggest.
void choose_layer(StudyDraft& draft, LayerPurpose purpose, DraftLayer layer);
/// The draft's layer for a purpose.
DraftLayer& layer_of(StudyDraft& draft, LayerPurpose purpose);
const DraftLayer& layer_of(const StudyDraft& draft, LayerPurpose purpose);

/// How many people the chosen field has in all; none without people.
std::optional<double> people_in(const StudyDraft& draft);

/// The study that the draft describes. Throws Error(WrongUsage) for a limit that is none.
StudySettings settings_of(const StudyDraft& draft);

/// Whether two layers have no ground in common, so that one is likely to be of another place.
bool lie_apart(const GeoExtent& one, const GeoExtent& other);

}  // namespace cercania
