#include "core/study/privacy.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string_view>

#include <fmt/format.h>

#include "core/study/withheld_rows.h"

namespace cercania {
namespace {

using Row = std::vector<double>;

constexpr std::string_view kWithheld = "withheld";

std::vector<GapResult*> all_of(std::span<GapResult* const> by_limit,
                               std::span<GapResult* const> scenarios) {
    std::vector<GapResult*> all(by_limit.begin(), by_limit.end());
    all.insert(all.end(), scenarios.begin(), scenarios.end());
    return all;
}

void add_cells(const AreaGap& area, Row& row) {
    row.insert(row.end(), {area.served, area.unserved, area.unplaced});
}

/// What a reader of all results could take from the figures of one area, beside its people.
template <class FiguresOf>
Row counts_of(std::span<GapResult* const> by_limit, std::span<GapResult* const> scenarios,
              const FiguresOf& figures_of) {
    Row row;
    const auto served = [&](const GapResult* result) { return figures_of(*result).served; };
    for (std::size_t i = 0; i < by_limit.size(); ++i) {
        add_cells(figures_of(*by_limit[i]), row);
        if (i > 0) {
            row.push_back(served(by_limit[i]) - served(by_limit[i - 1]));
        }
    }
    for (const GapResult* const scenario : scenarios) {
        add_cells(figures_of(*scenario), row);
        row.push_back(served(scenario) - served(by_limit.back()));
    }
    return row;
}

AreaGap sums_as_area(const GapSums& sums) {
    AreaGap area;
    area.served = sums.served;
    area.unserved = sums.unserved;
    area.unplaced = sums.unplaced;
    return area;
}

bool has_small(const Row& row, double minimum) {
    return std::any_of(row.begin(), row.end(), [minimum](double count) {
        return is_small_count(std::abs(count), minimum);
    });
}

std::vector<bool> withheld_people(const GapTable& table, double minimum) {
    std::vector<double> people;
    people.reserve(table.areas.size());
    for (const AreaGap& area : table.areas) {
        people.push_back(area.people.value_or(0.0));
    }
    return withheld_cells(people, minimum);
}

/// `people`: where those are not told, how they split is not told either.
std::vector<bool> withheld_splits(std::span<GapResult* const> by_limit,
                                  std::span<GapResult* const> scenarios,
                                  const std::vector<bool>& people, double minimum) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < people.size(); ++i) {
        rows.push_back(counts_of(by_limit, scenarios,
                                 [i](const GapResult& result) { return result.table.areas[i]; }));
    }
    return withheld_rows(rows, minimum, people);
}

std::vector<bool> withheld_group(std::span<GapResult* const> results, std::size_t group,
                                 double minimum) {
    std::vector<Row> rows(results.front()->table.areas.size());
    for (const GapResult* const result : results) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const AreaGap& area = result->table.areas[i];
            const double served = area.group_people[group] * area.group_shares[group].value_or(0.0);
            rows[i].insert(rows[i].end(),
                           {area.group_people[group], served, area.group_people[group] - served});
        }
    }
    return withheld_rows(rows, minimum);
}

/// `split`: where it is not told how many are beyond, the reasons are not told either.
std::vector<bool> withheld_area_reasons(std::span<GapResult* const> results,
                                        const std::vector<bool>& split, double minimum) {
    std::vector<Row> rows(split.size());
    for (const GapResult* const result : results) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& reasons = result->table.areas[i].unserved_by_reason;
            rows[i].insert(rows[i].end(), reasons.begin(), reasons.end());
        }
    }
    return withheld_rows(rows, minimum, split);
}

FieldValue* value_of(Feature& feature, const FeatureLayer& layer, const std::string& name) {
    const auto field = layer.field_index(name);
    return field ? &feature.values[*field] : nullptr;
}

std::optional<double> number_of(const FieldValue& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        return static_cast<double>(*integer);
    }
    const auto* real = std::get_if<double>(&value);
    return real == nullptr ? std::nullopt : std::optional(*real);
}

/// The field in which a layer says what is withheld of each feature.
std::size_t withheld_field(FeatureLayer& layer) {
    if (const auto field = layer.field_index(kWithheld)) {
        return *field;
    }
    layer.fields.push_back({std::string(kWithheld), FieldType::Text});
    for (Feature& feature : layer.features) {
        feature.values.emplace_back();
    }
    return layer.fields.size() - 1;
}

void withhold(FeatureLayer& layer, std::size_t feature, std::size_t field) {
    const std::size_t says = withheld_field(layer);
    std::vector<FieldValue>& values = layer.features[feature].values;
    values[field] = {};
    const std::string before = to_text(values[says]);
    values[says] = before + (before.empty() ? "" : ", ") + layer.fields[field].name;
}

void withhold_column(FeatureLayer& layer, std::size_t field, double minimum) {
    std::vector<double> cells;
    for (const Feature& feature : layer.features) {
        cells.push_back(number_of(feature.values[field]).value_or(0.0));
    }
    const std::vector<bool> withheld = withheld_cells(cells, minimum);
    for (std::size_t i = 0; i < withheld.size(); ++i) {
        if (withheld[i]) {
            withhold(layer, i, field);
        }
    }
}

/// The people of catchments: of one facility's limits, in their order, also what they differ by.
void withhold_catchments(FeatureLayer& layer, double minimum) {
    const std::size_t people = layer.require_field("people");
    const std::size_t facility = layer.require_field("fac_id");
    double told = 0.0;
    std::string last;
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        const std::string id = to_text(layer.features[i].values[facility]);
        if (i == 0 || id != last) {
            told = 0.0;
            last = id;
        }
        const std::optional<double> count = number_of(layer.features[i].values[people]);
        if (!count) {
            continue;
        }
        if (is_small_count(*count, minimum) || is_small_count(std::abs(*count - told), minimum)) {
            withhold(layer, i, people);
        } else {
            told = *count;
        }
    }
}

void withhold_counts(FeatureLayer& layer, const StudySettings& settings) {
    const double minimum = *settings.privacy.minimum_count;
    if (layer.name.starts_with("catchments")) {
        withhold_catchments(layer, minimum);
    } else if (layer.name == "nearest") {
        std::vector<std::string> counts = settings.demand.group_fields;
        counts.push_back(settings.demand.people_field.value_or(""));
        for (const std::string& name : counts) {
            if (const auto field = layer.field_index(name)) {
                withhold_column(layer, *field, minimum);
            }
        }
    }
}

/// The middle of what a shape covers, as its outer rings have it.
GeoPoint middle_of(const GeoShape& shape) {
    double west = 180.0;
    double east = -180.0;
    double south = 90.0;
    double north = -90.0;
    for (const GeoPolygon& polygon : shape.polygons) {
        for (const GeoPoint& point : polygon.rings.front()) {
            west = std::min(west, point.longitude.value());
            east = std::max(east, point.longitude.value());
            south = std::min(south, point.latitude.value());
            north = std::max(north, point.latitude.value());
        }
    }
    return GeoPoint::of((west + east) / 2.0, (south + north) / 2.0);
}

/// Fields that repeat a coordinate of their feature's point say the coarse one.
void coarsen_repeated(Feature& feature, const GeoPoint& point, const GeoPoint& coarse) {
    constexpr double kSame = 1e-5;  // degrees, a metre
    for (FieldValue& value : feature.values) {
        const std::optional<double> number = number_of(value);
        if (!number) {
            continue;
        }
        if (std::abs(*number - point.longitude.value()) < kSame) {
            value = coarse.longitude.value();
        } else if (std::abs(*number - point.latitude.value()) < kSame) {
            value = coarse.latitude.value();
        }
    }
}

void coarsen_points(FeatureLayer& layer, Metres side) {
    for (Feature& feature : layer.features) {
        if (layer.name == "care_places" && feature.shape.kind == ShapeKind::Polygons) {
            feature.shape = {ShapeKind::Points, {middle_of(feature.shape)}, {}, {}};
        }
        if (feature.shape.kind != ShapeKind::Points) {
            continue;
        }
        for (GeoPoint& point : feature.shape.points) {
            const GeoPoint coarse = coarse_point(point, side);
            coarsen_repeated(feature, point, coarse);
            point = coarse;
        }
    }
}

/// From exact walks to known places one could tell where somebody lives.
void coarsen_walks(FeatureLayer& layer, Metres side) {
    const double step = side.value();
    for (std::size_t field = 0; field < layer.fields.size(); ++field) {
        const std::string& name = layer.fields[field].name;
        const bool walk = name.starts_with("dist") || name.starts_with("time");
        const bool end = name == "snap_m" || name == "detour";
        for (Feature& feature : layer.features) {
            const std::optional<double> number = number_of(feature.values[field]);
            if (walk && number) {
                feature.values[field] = std::round(*number / step) * step;
            } else if (end) {
                feature.values[field] = {};
            }
        }
    }
}

void coarsen(FeatureLayer& layer, Metres side) {
    coarsen_points(layer, side);
    if (layer.name == "nearest" || layer.name == "matrix") {
        coarsen_walks(layer, side);
    }
    if (layer.name.starts_with("streets")) {
        // A cost of nothing is the door of a care place.
        for (const char* name : {"cost_from", "cost_to"}) {
            for (Feature& feature : layer.features) {
                if (FieldValue* const value = value_of(feature, layer, name)) {
                    *value = {};
                }
            }
        }
    }
}

}  // namespace

void withhold_small_counts(std::span<GapResult* const> by_limit,
                           std::span<GapResult* const> scenarios, const StudySettings& settings) {
    if (!settings.privacy.minimum_count || by_limit.empty()) {
        return;
    }
    const double minimum = *settings.privacy.minimum_count;
    const GapResult& base = *by_limit.back();
    WithheldFigures withheld;
    withheld.people = withheld_people(base.table, minimum);
    withheld.split = withheld_splits(by_limit, scenarios, withheld.people, minimum);
    const std::vector<GapResult*> all = all_of(by_limit, scenarios);
    for (std::size_t group = 0; group < base.group_names.size(); ++group) {
        withheld.groups.push_back(withheld_group(all, group, minimum));
    }
    withheld.totals = has_small(
        counts_of(by_limit, scenarios,
                  [](const GapResult& result) { return sums_as_area(result.table.in_areas); }),
        minimum);
    withheld.area_reasons = withheld_area_reasons(all, withheld.split, minimum);
    withheld.people_field = settings.demand.people_field.value_or("");
    for (GapResult* const result : all) {
        const auto& reasons = result->table.in_areas.unserved_by_reason;
        withheld.reasons = withheld_cells(reasons, minimum);
        result->withheld = withheld;
    }
}

void keep_private(std::vector<FeatureLayer>& layers, const StudySettings& settings) {
    for (FeatureLayer& layer : layers) {
        if (settings.privacy.minimum_count) {
            withhold_counts(layer, settings);
        }
        if (settings.privacy.coordinate_precision) {
            coarsen(layer, *settings.privacy.coordinate_precision);
        }
    }
}

GeoPoint coarse_point(const GeoPoint& point, Metres side) {
    constexpr double kMetresPerDegree = 6'371'008.8 * std::numbers::pi / 180.0;
    const auto middle = [](double value, double step) {
        return (std::floor(value / step) + 0.5) * step;
    };
    const double rows = side.value() / kMetresPerDegree;
    const double latitude = std::clamp(middle(point.latitude.value(), rows), -90.0, 90.0);
    const double shrink = std::max(std::cos(latitude * std::numbers::pi / 180.0), 1e-6);
    const double longitude =
        std::clamp(middle(point.longitude.value(), rows / shrink), -180.0, 180.0);
    return GeoPoint::of(longitude, latitude);
}

std::string privacy_text(const PrivacySettings& privacy) {
    std::string text;
    if (privacy.minimum_count) {
        text = fmt::format(
            "counts above 0 and below {}, and those that would tell them, are "
            "withheld",
            *privacy.minimum_count);
    }
    if (privacy.coordinate_precision) {
        text += fmt::format("{}points lie in the middle of squares of {} m",
                            text.empty() ? "" : "; ", privacy.coordinate_precision->value());
    }
    return text;
}

}  // namespace cercania
