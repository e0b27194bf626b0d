#include "data/sample_city/source/town_layers.h"

#include <algorithm>

#include "data/sample_city/source/town_limits.h"

namespace cercania::sample {
namespace {

LayerDraft neighbourhoods(const Town& town) {
    LayerDraft layer{"neighbourhoods",
                     "Barrios y veredas",
                     ShapeKind::Areas,
                     {{"code"}, {"name"}, {"municipality"}},
                     {}};
    for (const Neighbourhood& neighbourhood : town.neighbourhoods) {
        const PlannedDistrict& plan = neighbourhood.plan;
        layer.features.push_back(
            {neighbourhood.outline, {plan.code, plan.name, plan.municipality}});
    }
    return layer;
}

LayerDraft municipalities(const Town& town) {
    LayerDraft layer{"municipalities", "Municipios", ShapeKind::Areas, {{"code"}, {"name"}}, {}};
    for (const Municipality& municipality : municipalities_of(town)) {
        layer.features.push_back({municipality.outline, {municipality.code, municipality.name}});
    }
    return layer;
}

void append_known(std::vector<Value>& values, bool known, int number) {
    if (known) {
        values.emplace_back(number);
    } else {
        values.emplace_back();
    }
}

std::vector<Value> values_of(const Town& town, const Block& block) {
    std::vector<Value> values;
    values.emplace_back(block.code);
    values.emplace_back(town.neighbourhoods[block.neighbourhood].plan.code);
    const Residents& residents = block.residents;
    for (const int count : {residents.people, residents.women, residents.men, residents.age_0_14,
                            residents.age_15_59, residents.age_60, residents.carers}) {
        append_known(values, block.counted, count);
    }
    append_known(values, block.counted && residents.people > 0, residents.stratum);
    return values;
}

LayerDraft blocks(const Town& town) {
    LayerDraft layer{"blocks",
                     "Manzanas censales",
                     ShapeKind::Areas,
                     {{"code"},
                      {"area_code"},
                      {"people", true},
                      {"women", true},
                      {"men", true},
                      {"age_0_14", true},
                      {"age_15_59", true},
                      {"age_60", true},
                      {"carers", true},
                      {"stratum", true}},
                     {}};
    for (const Block& block : town.blocks) {
        layer.features.push_back({block.outline, values_of(town, block)});
    }
    return layer;
}

LayerDraft facilities(const Town& town) {
    LayerDraft layer{
        "facilities",
        "Manzanas del cuidado y otros servicios de cuidado",
        ShapeKind::Places,
        {{"id"}, {"name"}, {"kind"}, {"services"}, {"opening_hours"}, {"capacity", true}},
        {}};
    for (const PlannedFacility& facility : planned_facilities()) {
        layer.features.push_back({{door_near(town, bent(facility.near))},
                                  {facility.id, facility.name, facility.kind, facility.services,
                                   facility.opening_hours, facility.capacity}});
    }
    return layer;
}

LayerDraft candidates(const Town& town) {
    LayerDraft layer{"candidates",
                     "Lugares donde podría abrir un servicio de cuidado",
                     ShapeKind::Places,
                     {{"id"}, {"name"}, {"kind"}, {"capacity", true}},
                     {}};
    for (const PlannedCandidate& candidate : planned_candidates()) {
        layer.features.push_back(
            {{door_near(town, bent(candidate.near))},
             {candidate.id, candidate.name, candidate.kind, candidate.capacity}});
    }
    return layer;
}

LayerDraft barriers(const Town& town) {
    return {"barriers",
            "Lo que no se cruza a pie sin puente",
            ShapeKind::Lines,
            {{"kind"}, {"name"}},
            {{town.river, {"river", "Río Manso"}},
             {town.expressway, {"expressway", "Autopista del Valle"}}}};
}

LayerDraft water(const Town& town) {
    Ring bed = shifted(town.river, -kRiverHalfWidth);
    Line left_bank = shifted(town.river, kRiverHalfWidth);
    bed.insert(bed.end(), left_bank.rbegin(), left_bank.rend());
    return {"water",
            "Río y humedal",
            ShapeKind::Areas,
            {{"kind"}, {"name"}},
            {{bed, {"river", "Río Manso"}}, {town.wetland, {"wetland", "Humedal de las Tinguas"}}}};
}

LayerDraft open_spaces(const Town& town) {
    LayerDraft layer{"open_spaces", "Plazas y parques", ShapeKind::Areas, {{"kind"}, {"name"}}, {}};
    for (const OpenSpace& space : town.open_spaces) {
        layer.features.push_back({space.outline, {space.kind, space.name}});
    }
    return layer;
}

}  // namespace

std::vector<LayerDraft> layers_of(const Town& town) {
    return {neighbourhoods(town), municipalities(town), blocks(town), facilities(town),
            candidates(town),     barriers(town),       water(town),  open_spaces(town)};
}

}  // namespace cercania::sample
