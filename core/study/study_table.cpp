#include "core/study/study_table.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cercania {

StudyTable::StudyTable(const toml::table& root, const std::string& name)
    : label_(fmt::format("[{}]", name)) {
    const toml::node* const node = root.get(name);
    if (node == nullptr) {
        return;
    }
    table_ = node->as_table();
    if (table_ == nullptr) {
        refuse(fmt::format("'{}' must be a table: [{}]", name, name));
    }
}

StudyTable::StudyTable(const toml::node& node, std::string label)
    : label_(std::move(label)), table_(node.as_table()) {
    if (table_ == nullptr) {
        refuse(fmt::format("each must be a table: {}", label_));
    }
}

std::optional<std::string> StudyTable::text(const std::string& key) {
    const toml::node* const node = take(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    auto value = node->value<std::string>();
    if (!value || !node->is_string()) {
        refuse(fmt::format("'{}' must be a text in quotes", key));
    }
    return value;
}

std::string StudyTable::required_text(const std::string& key) {
    auto value = text(key);
    if (!value) {
        refuse(fmt::format("'{}' is missing", key));
    }
    return *value;
}

std::optional<double> StudyTable::number(const std::string& key) {
    const toml::node* const node = take(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (!node->is_number()) {
        refuse(fmt::format("'{}' must be a number", key));
    }
    return node->value<double>();
}

std::optional<bool> StudyTable::flag(const std::string& key) {
    const toml::node* const node = take(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (!node->is_boolean()) {
        refuse(fmt::format("'{}' must be true or false", key));
    }
    return node->value<bool>();
}

std::vector<std::string> StudyTable::texts(const std::string& key) {
    const toml::node* const node = take(key);
    std::vector<std::string> values;
    if (node == nullptr) {
        return values;
    }
    const toml::array* const array = node->as_array();
    if (array == nullptr) {
        refuse(fmt::format("'{}' must be a list of texts", key));
    }
    for (const toml::node& item : *array) {
        const auto value = item.value<std::string>();
        if (!value || !item.is_string()) {
            refuse(fmt::format("'{}' must be a list of texts", key));
        }
        values.push_back(*value);
    }
    return values;
}

std::optional<std::vector<double>> StudyTable::numbers(const std::string& key) {
    const toml::node* const node = take(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    const toml::array* const array = node->as_array();
    if (array == nullptr) {
        refuse(fmt::format("'{}' must be a list of numbers", key));
    }
    std::vector<double> values;
    for (const toml::node& item : *array) {
        const auto value = item.value<double>();
        if (!value || !item.is_number()) {
            refuse(fmt::format("'{}' must be a list of numbers", key));
        }
        values.push_back(*value);
    }
    return values;
}

std::vector<StudyTable> StudyTable::tables(const std::string& key, const std::string& label) {
    const toml::node* const node = take(key);
    std::vector<StudyTable> all;
    if (node == nullptr) {
        return all;
    }
    const toml::array* const array = node->as_array();
    if (array == nullptr) {
        refuse(fmt::format("'{}' must be a list of tables: {}", key, label));
    }
    for (const toml::node& item : *array) {
        all.emplace_back(item, label);
    }
    return all;
}

void StudyTable::refuse_unknown_keys() const {
    if (table_ == nullptr) {
        return;
    }
    for (const auto& [key, node] : *table_) {
        const std::string text(key.str());
        if (std::find(known_.begin(), known_.end(), text) == known_.end()) {
            refuse(fmt::format("there is no key '{}'; the keys are: {}", text,
                               fmt::join(known_, ", ")));
        }
    }
}

void StudyTable::refuse(const std::string& why) const {
    Error error(ErrorKind::WrongUsage, why);
    error.add_context(fmt::format("table {}", label_));
    throw error;
}

const toml::node* StudyTable::take(const std::string& key) {
    known_.push_back(key);
    return table_ == nullptr ? nullptr : table_->get(key);
}

}  // namespace cercania
