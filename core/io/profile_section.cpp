#include "core/io/profile_section.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cercania {
namespace {

std::string type_name(const toml::node& node) {
    switch (node.type()) {
        case toml::node_type::string:
            return "text";
        case toml::node_type::integer:
        case toml::node_type::floating_point:
            return "a number";
        case toml::node_type::boolean:
            return "true or false";
        case toml::node_type::array:
            return "a list";
        case toml::node_type::table:
            return "a section";
        default:
            return "a date or time";
    }
}

}  // namespace

void refuse_profile(const std::string& message) {
    throw Error(ErrorKind::ValueInvalid, message);
}

double ProfileSection::number(const std::string& key, double low, double high) {
    return number_at(key, require(key), low, high);
}

double ProfileSection::number_or(const std::string& key, double low, double high,
                                 double otherwise) {
    const toml::node* const node = find(key);
    return node == nullptr ? otherwise : number_at(key, *node, low, high);
}

double ProfileSection::number_at(const std::string& key, const toml::node& node, double low,
                                 double high) const {
    const std::optional<double> value = node.value<double>();
    if (!value || !(node.is_number())) {
        refuse_type(key, node, "a number");
    }
    if (!(*value >= low && *value <= high)) {
        refuse_profile(fmt::format("'{}' is {}; it must lie between {} and {}", full_name(key),
                                   *value, low, high));
    }
    return *value;
}

bool ProfileSection::flag(const std::string& key) {
    return flag_at(key, require(key));
}

bool ProfileSection::flag_or(const std::string& key, bool otherwise) {
    const toml::node* const node = find(key);
    return node == nullptr ? otherwise : flag_at(key, *node);
}

bool ProfileSection::flag_at(const std::string& key, const toml::node& node) const {
    if (!node.is_boolean()) {
        refuse_type(key, node, "true or false");
    }
    return *node.value<bool>();
}

std::string ProfileSection::text(const std::string& key) {
    const toml::node& node = require(key);
    if (!node.is_string()) {
        refuse_type(key, node, "text in quotes");
    }
    return *node.value<std::string>();
}

std::string ProfileSection::word(const std::string& key, const std::vector<std::string>& words) {
    const toml::node* const node = find(key);
    if (node == nullptr) {
        return words.front();
    }
    const std::optional<std::string> value = node->value<std::string>();
    if (!node->is_string() || std::find(words.begin(), words.end(), *value) == words.end()) {
        refuse_profile(
            fmt::format("'{}' must be one of: {}", full_name(key), fmt::join(words, ", ")));
    }
    return *value;
}

std::vector<std::string> ProfileSection::texts(const std::string& key) {
    const toml::node& node = require(key);
    const toml::array* array = node.as_array();
    if (array == nullptr) {
        refuse_type(key, node, "a list of texts in quotes");
    }
    std::vector<std::string> values;
    for (const toml::node& element : *array) {
        const std::optional<std::string> value = element.value<std::string>();
        if (!element.is_string() || value->empty()) {
            refuse_profile(
                fmt::format("'{}' must be a list of texts in quotes, none of them empty; "
                            "entry {} is {}",
                            full_name(key), values.size() + 1,
                            element.is_string() ? "empty" : type_name(element)));
        }
        values.push_back(*value);
    }
    return values;
}

std::vector<std::string> ProfileSection::texts_if_any(const std::string& key) {
    if (!has(key)) {
        asked_.push_back(key);
        return {};
    }
    return texts(key);
}

std::vector<std::pair<std::string, double>> ProfileSection::numbers_by_name(const std::string& key,
                                                                            double low,
                                                                            double high) {
    std::vector<std::pair<std::string, double>> result;
    const toml::node* const node = find(key);
    if (node == nullptr) {
        return result;
    }
    const toml::table* const table = node->as_table();
    if (table == nullptr) {
        refuse_type(key, *node, "numbers by name, such as { gravel = 1.2 }");
    }
    for (const auto& [name, number] : *table) {
        const std::string full = key + "." + std::string(name.str());
        result.emplace_back(std::string(name.str()), number_at(full, number, low, high));
    }
    return result;
}

std::vector<std::pair<double, double>> ProfileSection::pairs(const std::string& key, double low,
                                                             double high) {
    std::vector<std::pair<double, double>> result;
    const toml::node* const node = find(key);
    if (node == nullptr) {
        return result;
    }
    const toml::array* const rows = node->as_array();
    if (rows == nullptr) {
        refuse_type(key, *node, "a list of pairs, such as [[-0.1, 1.2], [0.0, 1.0]]");
    }
    for (const toml::node& row : *rows) {
        const toml::array* const pair = row.as_array();
        constexpr double kCliff = 10.0;
        if (pair == nullptr || pair->size() != 2) {
            refuse_type(key, row, "a list of pairs, such as [[-0.1, 1.2], [0.0, 1.0]]");
        }
        result.emplace_back(number_at(key, *pair->get(0), -kCliff, kCliff),
                            number_at(key, *pair->get(1), low, high));
        if (result.size() > 1 && result[result.size() - 2].first >= result.back().first) {
            refuse_profile(fmt::format("the rows of '{}' must go up", full_name(key)));
        }
    }
    return result;
}

ProfileSection ProfileSection::section(const std::string& key) {
    const toml::node& node = require(key);
    const toml::table* table = node.as_table();
    if (table == nullptr) {
        refuse_type(key, node, fmt::format("a section, written [{}]", key));
    }
    return {*table, key};
}

ProfileSection ProfileSection::section_if_any(const std::string& key) {
    static const toml::table kEmpty;
    if (!has(key)) {
        asked_.push_back(key);
        return {kEmpty, key};
    }
    return section(key);
}

void ProfileSection::finish() const {
    for (const auto& entry : *table_) {
        const std::string key(entry.first.str());
        if (std::find(asked_.begin(), asked_.end(), key) == asked_.end()) {
            refuse_profile(fmt::format("the key '{}' is not known; {} holds: {}", full_name(key),
                                       name_.empty() ? "a profile" : "section [" + name_ + "]",
                                       fmt::join(asked_, ", ")));
        }
    }
}

std::string ProfileSection::full_name(const std::string& key) const {
    return name_.empty() ? key : name_ + "." + key;
}

const toml::node* ProfileSection::find(const std::string& key) {
    asked_.push_back(key);
    return table_->get(key);
}

const toml::node& ProfileSection::require(const std::string& key) {
    const toml::node* const node = find(key);
    if (node == nullptr) {
        refuse_profile(fmt::format(
            "the key '{}' is missing; data/profiles/adult.toml shows all keys", full_name(key)));
    }
    return *node;
}

void ProfileSection::refuse_type(const std::string& key, const toml::node& node,
                                 const std::string& wanted) const {
    refuse_profile(
        fmt::format("'{}' must be {}, and is {}", full_name(key), wanted, type_name(node)));
}

}  // namespace cercania
