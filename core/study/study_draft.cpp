#include "core/study/study_draft.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "core/base/error.h"

namespace cercania {
namespace {

bool is_limit(const std::string& text) {
    try {
        return !parse_cutoffs(std::string_view(text)).empty();
    } catch (const Error&) {
        return false;
    }
}

template <class Draft>
auto& chosen_layer(Draft& draft, LayerPurpose purpose) {
    switch (purpose) {
        case LayerPurpose::Streets:
            return draft.streets;
        case LayerPurpose::Barriers:
            return draft.barriers;
        case LayerPurpose::CarePlaces:
            return draft.care;
        case LayerPurpose::People:
            return draft.people;
        case LayerPurpose::Areas:
            break;
    }
    return draft.areas;
}

std::optional<DraftLack> lack_of(const DraftLayer& layer, DraftLack file, DraftLack problem) {
    if (layer.path.empty()) {
        return file;
    }
    return layer.problem.empty() ? std::nullopt : std::optional(problem);
}

/// Whether every service that the layer lists is left out, so that no care is left.
bool leaves_every_service_out(const StudyDraft& draft) {
    const std::optional<LayerInfo>& info = draft.care.info;
    if (!info || !draft.service_field || draft.services_out.empty()) {
        return false;
    }
    for (std::size_t i = 0; i < info->fields.size(); ++i) {
        if (info->fields[i].name == *draft.service_field) {
            const auto& values = info->summaries[i].values;
            const std::size_t listed = info->summaries[i].filled;
            return !values.empty() && listed == info->feature_count &&
                   std::all_of(values.begin(), values.end(), [&](const auto& value) {
                       return std::count(draft.services_out.begin(), draft.services_out.end(),
                                         value.first) > 0;
                   });
        }
    }
    return false;
}

std::optional<DraftLack> lack_in_people(const StudyDraft& draft) {
    if (draft.only_catchments) {
        return std::nullopt;
    }
    if (const auto lack = lack_of(draft.people, DraftLack::PeopleFile, DraftLack::PeopleProblem)) {
        return lack;
    }
    if (!draft.people_field) {
        return DraftLack::PeopleField;
    }
    return draft.people_are_areas
               ? std::nullopt
               : lack_of(draft.areas, DraftLack::AreasFile, DraftLack::AreasProblem);
}

void suggest_care(StudyDraft& draft, const LayerInfo& layer) {
    draft.care_code = code_field_in(layer);
    draft.care_name = name_field_in(layer);
    draft.service_field = service_field_in(layer);
    draft.services_out.clear();
}

void suggest_people(StudyDraft& draft, const LayerInfo& layer) {
    draft.people_code = code_field_in(layer);
    draft.people_field = people_field_in(layer);
    draft.groups = group_fields_in(layer);
    draft.people_year = count_year_in({draft.people_field.value_or(""), layer.name,
                                       std::filesystem::path(draft.people.path).stem().string()});
    draft.spread = spread_for(layer);
    draft.split_repeated = false;
    // Polygons with names are likely to be what a person calls neighbourhoods; blocks have none.
    draft.people_are_areas = layer.shape_kind == ShapeKind::Polygons &&
                             name_field_in(layer).has_value() && draft.areas.path.empty();
    if (draft.people_are_areas) {
        draft.area_code = draft.people_code;
        draft.area_name = name_field_in(layer);
    }
}

}  // namespace

std::string DraftLayer::source() const {
    return names_layer && info ? path + "|layername=" + info->name : path;
}

std::optional<DraftLack> lack_in(const StudyDraft& draft, DraftStep step) {
    switch (step) {
        case DraftStep::Streets:
            if (const auto lack =
                    lack_of(draft.streets, DraftLack::StreetsFile, DraftLack::StreetsProblem)) {
                return lack;
            }
            return draft.barriers.problem.empty() ? std::nullopt
                                                  : std::optional(DraftLack::BarriersProblem);
        case DraftStep::CarePlaces:
            if (const auto lack =
                    lack_of(draft.care, DraftLack::CareFile, DraftLack::CareProblem)) {
                return lack;
            }
            return leaves_every_service_out(draft) ? std::optional(DraftLack::EveryServiceOut)
                                                   : std::nullopt;
        case DraftStep::People:
            return lack_in_people(draft);
        case DraftStep::Limit:
            return is_limit(draft.limit) ? std::nullopt : std::optional(DraftLack::Limit);
    }
    return std::nullopt;
}

DraftLayer& layer_of(StudyDraft& draft, LayerPurpose purpose) {
    return chosen_layer(draft, purpose);
}

const DraftLayer& layer_of(const StudyDraft& draft, LayerPurpose purpose) {
    return chosen_layer(draft, purpose);
}

void choose_layer(StudyDraft& draft, LayerPurpose purpose, DraftLayer layer) {
    DraftLayer& chosen = layer_of(draft, purpose);
    chosen = std::move(layer);
    if (!chosen.info) {
        return;
    }
    if (purpose == LayerPurpose::CarePlaces) {
        suggest_care(draft, *chosen.info);
    } else if (purpose == LayerPurpose::People) {
        suggest_people(draft, *chosen.info);
    } else if (purpose == LayerPurpose::Areas) {
        draft.area_code = code_field_in(*chosen.info);
        draft.area_name = name_field_in(*chosen.info);
        draft.people_are_areas = false;
    }
}

std::optional<double> people_in(const StudyDraft& draft) {
    if (draft.only_catchments || !draft.people.usable() || !draft.people.info ||
        !draft.people_field) {
        return std::nullopt;
    }
    const LayerInfo& info = *draft.people.info;
    for (std::size_t i = 0; i < info.fields.size(); ++i) {
        if (info.fields[i].name == *draft.people_field) {
            return info.summaries[i].sum;
        }
    }
    return std::nullopt;
}

StudySettings settings_of(const StudyDraft& draft) {
    StudySettings settings;
    settings.name = draft.name;
    settings.sources.assume_crs = draft.assume_crs;
    settings.network.source = draft.streets.source();
    settings.network.profile = draft.profile;
    settings.network.snap_tolerance = draft.snap_tolerance;
    settings.network.join_crossings = draft.join_crossings;
    if (draft.barriers.usable()) {
        settings.network.barriers = draft.barriers.source();
    }
    settings.facilities.source = draft.care.source();
    settings.facilities.id_field = draft.care_code;
    settings.facilities.name_field = draft.care_name;
    settings.facilities.service_field = draft.service_field;
    settings.facilities.left_out = draft.services_out;
    if (!draft.only_catchments) {
        settings.demand.id_field = draft.people_code;
        settings.demand.people_field = draft.people_field;
        settings.demand.group_fields = draft.groups;
        settings.demand.year = draft.people_year;
        settings.demand.spread = draft.spread;
        settings.demand.split_repeated = draft.split_repeated;
        if (!draft.people_are_areas) {
            settings.demand.source = draft.people.source();
        }
        settings.areas =
            AreaSettings{draft.people_are_areas ? draft.people.source() : draft.areas.source(),
                         draft.area_code, draft.area_name};
    }
    settings.analysis.cutoffs = parse_cutoffs(std::string_view(draft.limit));
    settings.analysis.direction = draft.direction;
    settings.analysis.form = CatchmentForm::Merged;
    return settings;
}

bool lie_apart(const GeoExtent& one, const GeoExtent& other) {
    return one.upper_right.longitude < other.lower_left.longitude ||
           other.upper_right.longitude < one.lower_left.longitude ||
           one.upper_right.latitude < other.lower_left.latitude ||
           other.upper_right.latitude < one.lower_left.latitude;
}

}  // namespace cercania
