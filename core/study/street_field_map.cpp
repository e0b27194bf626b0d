#include "core/study/street_field_map.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>
#include <toml++/toml.h>

#include "core/base/error.h"
#include "core/io/text_file.h"

namespace cercania {
namespace {

struct KnownTag {
    std::string_view tag;
    std::string_view key;  // OpenStreetMap's
};

/// What a walking profile reads of a way (OSM wiki, Map features).
constexpr std::array<KnownTag, 23> kKnownTags = {{{"class", "highway"},
                                                  {"name", "name"},
                                                  {"foot", "foot"},
                                                  {"bicycle", "bicycle"},
                                                  {"access", "access"},
                                                  {"sidewalk", "sidewalk"},
                                                  {"oneway", "oneway"},
                                                  {"oneway:foot", "oneway:foot"},
                                                  {"conveying", "conveying"},
                                                  {"surface", "surface"},
                                                  {"smoothness", "smoothness"},
                                                  {"tactile_paving", "tactile_paving"},
                                                  {"width", "width"},
                                                  {"kerb", "kerb"},
                                                  {"incline", "incline"},
                                                  {"lit", "lit"},
                                                  {"wheelchair", "wheelchair"},
                                                  {"step_count", "step_count"},
                                                  {"ramp:wheelchair", "ramp:wheelchair"},
                                                  {"bridge", "bridge"},
                                                  {"tunnel", "tunnel"},
                                                  {"layer", "layer"},
                                                  {"level", "level"}}};

/// OSM wiki, Key:highway: the values for roads, paths and what is no longer or not yet there.
constexpr std::array<std::string_view, 32> kClasses = {
    "motorway",     "motorway_link", "trunk",          "trunk_link", "primary",
    "primary_link", "secondary",     "secondary_link", "tertiary",   "tertiary_link",
    "unclassified", "residential",   "living_street",  "service",    "pedestrian",
    "track",        "bus_guideway",  "escape",         "raceway",    "road",
    "busway",       "footway",       "bridleway",      "steps",      "corridor",
    "path",         "cycleway",      "elevator",       "platform",   "construction",
    "proposed",     "abandoned"};

constexpr std::string_view kUnknownClass = "road";

const KnownTag& known_tag(const std::string& tag) {
    const auto found = std::find_if(kKnownTags.begin(), kKnownTags.end(),
                                    [&](const KnownTag& known) { return known.tag == tag; });
    if (found == kKnownTags.end()) {
        std::string known;
        for (const KnownTag& one : kKnownTags) {
            known += fmt::format("{}{}", known.empty() ? "" : ", ", one.tag);
        }
        throw Error(
            ErrorKind::WrongUsage,
            fmt::format("'{}' is nothing that a field can be mapped to; choose of {}", tag, known));
    }
    return *found;
}

void set_field(const std::string& tag, const std::string& field, StreetFieldMap& map) {
    known_tag(tag);
    std::erase_if(map.fields, [&](const StreetFieldMap::Field& one) { return one.tag == tag; });
    map.fields.push_back({tag, field});
}

std::string text_of(const toml::node& node, const std::string& file, std::string_view key) {
    if (const auto text = node.value<std::string>()) {
        return *text;
    }
    throw Error(ErrorKind::InputUnreadable,
                fmt::format("{}: '{}' must be a text, such as \"TIPO_VIA\"", file, key));
}

const toml::table& table_of(const toml::node& node, const std::string& file, std::string_view key) {
    if (const toml::table* const table = node.as_table()) {
        return *table;
    }
    throw Error(ErrorKind::InputUnreadable,
                fmt::format("{}: '{}' must be a table, such as [{}]", file, key, key));
}

void add_values(const toml::table& values, const std::string& file, StreetFieldMap& map) {
    for (const auto& [tag, words] : values) {
        const std::string name(tag.str());
        known_tag(name);
        const std::string key = fmt::format("values.{}", name);
        std::map<std::string, std::string>& meanings = map.values[name];
        for (const auto& [value, word] : table_of(words, file, key)) {
            meanings[std::string(value.str())] = text_of(word, file, value.str());
        }
    }
}

void add_file(const std::string& file, StreetFieldMap& map) {
    toml::table root;
    try {
        root = toml::parse(read_text_file(file), file);
    } catch (const toml::parse_error& problem) {
        throw Error(ErrorKind::InputUnreadable,
                    fmt::format("{}, line {}: {}", file, problem.source().begin.line,
                                problem.description()));
    }
    for (const auto& [key, node] : root) {
        if (key.str() == "fields") {
            for (const auto& [tag, field] : table_of(node, file, "fields")) {
                set_field(std::string(tag.str()), text_of(field, file, tag.str()), map);
            }
        } else if (key.str() == "values") {
            add_values(table_of(node, file, "values"), file, map);
        } else {
            throw Error(ErrorKind::InputUnreadable,
                        fmt::format("{}: '{}' is not known; a mapping has the tables 'fields' and "
                                    "'values'",
                                    file, key.str()));
        }
    }
}

std::string fields_text(const FeatureLayer& layer) {
    std::string text;
    for (const Field& field : layer.fields) {
        text += fmt::format("{}'{}'", text.empty() ? "" : ", ", field.name);
    }
    return text.empty() ? "none" : text;
}

}  // namespace

StreetFieldMap read_street_field_map(const std::vector<std::string>& items) {
    StreetFieldMap map;
    for (const std::string& item : items) {
        const std::size_t sign = item.find('=');
        if (item.ends_with(".toml")) {
            add_file(item, map);
        } else if (sign == std::string::npos || sign == 0 || sign + 1 == item.size()) {
            throw Error(ErrorKind::WrongUsage,
                        fmt::format("'{}' is no mapping; write class=FIELD, or the name of a "
                                    "mapping file (.toml)",
                                    item));
        } else {
            set_field(item.substr(0, sign), item.substr(sign + 1), map);
        }
    }
    return map;
}

MappedTags::MappedTags(const StreetFieldMap& map, const FeatureLayer& layer)
    : map_(map), source_(layer.source), layer_(layer.name) {
    for (const StreetFieldMap::Field& field : map_.fields) {
        const auto index = layer.field_index(field.name);
        if (!index) {
            throw Error(
                ErrorKind::FieldMissing,
                fmt::format("layer '{}' of {} has no field '{}', which is mapped to '{}'; "
                            "its fields are: {}",
                            layer.name, layer.source, field.name, field.tag, fields_text(layer)));
        }
        const auto words = map_.values.find(field.tag);
        columns_.push_back({field.tag, known_tag(field.tag).key, field.name, *index,
                            words == map_.values.end() ? nullptr : &words->second});
    }
}

std::vector<MappedTags::Tag> MappedTags::of(const Feature& feature) {
    std::vector<Tag> tags;
    bool has_class = false;
    for (const Column& column : columns_) {
        const std::string value = to_text(feature.values[column.index]);
        if (value.empty()) {
            continue;
        }
        std::string word = word_of(column, value);
        if (!word.empty()) {
            has_class = has_class || column.tag == "class";
            tags.push_back({column.key, std::move(word)});
        }
    }
    if (!has_class) {
        tags.push_back({"highway", std::string(kUnknownClass)});
    }
    return tags;
}

/// Empty where the mapping does not know the value.
std::string MappedTags::word_of(const Column& column, const std::string& value) {
    if (column.words != nullptr) {
        const auto found = column.words->find(value);
        if (found != column.words->end()) {
            return found->second;
        }
    }
    const bool is_class = column.tag == "class";
    const bool is_word =
        is_class ? std::find(kClasses.begin(), kClasses.end(), value) != kClasses.end()
                 : column.words == nullptr ||
                       std::any_of(column.words->begin(), column.words->end(),
                                   [&](const auto& entry) { return entry.second == value; });
    if (is_word) {
        return value;
    }
    ++unmapped_[{column.field, value}];
    return {};
}

void MappedTags::report(Diagnostics& diagnostics) const {
    constexpr std::size_t kShown = 20;
    std::vector<std::pair<std::pair<std::string, std::string>, std::size_t>> rows(unmapped_.begin(),
                                                                                  unmapped_.end());
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    const auto note = [&](std::string message) {
        diagnostics.add({.code = "street_value_unmapped",
                         .severity = Severity::Warning,
                         .message = std::move(message),
                         .source = source_,
                         .layer = layer_});
    };
    for (std::size_t i = 0; i < std::min(kShown, rows.size()); ++i) {
        const auto& [field, value] = rows[i].first;
        note(
            fmt::format("value '{}' of field '{}' ({} lines) is no word of OpenStreetMap and not "
                        "in the mapping; add it under [values] of a mapping file",
                        value, field, rows[i].second));
    }
    if (rows.size() > kShown) {
        std::size_t lines = 0;
        for (std::size_t i = kShown; i < rows.size(); ++i) {
            lines += rows[i].second;
        }
        note(fmt::format("{} more values ({} lines) are not in the mapping", rows.size() - kShown,
                         lines));
    }
}

}  // namespace cercania
