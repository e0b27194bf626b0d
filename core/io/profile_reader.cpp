#include "core/io/profile_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <toml++/toml.h>

#include "core/base/error.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

// From a very slow shuffle to a run: outside, the number is in another unit or a slip.
constexpr double kSlowestSpeed = 0.1;
constexpr double kFastestSpeed = 3.0;
constexpr double kLowestStepsFactor = 0.5;  // an escalator that is walked on
constexpr double kHighestStepsFactor = 20.0;

std::string joined(const std::vector<std::string>& parts) {
    return fmt::format("{}", fmt::join(parts, ", "));
}

[[noreturn]] void refuse(const std::string& message) {
    throw Error(ErrorKind::ValueInvalid, message);
}

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

/// One table of the file, in which each key must be asked for exactly once.
class Section {
  public:
    Section(const toml::table& table, std::string name) : table_(table), name_(std::move(name)) {}

    double number(const std::string& key, double low, double high) {
        const toml::node& node = require(key);
        const std::optional<double> value = node.value<double>();
        if (!value || !(node.is_number())) {
            refuse_type(key, node, "a number");
        }
        if (!(*value >= low && *value <= high)) {
            refuse(fmt::format("'{}' is {}; it must lie between {} and {}", full_name(key), *value,
                               low, high));
        }
        return *value;
    }
    bool flag(const std::string& key) {
        const toml::node& node = require(key);
        if (!node.is_boolean()) {
            refuse_type(key, node, "true or false");
        }
        return *node.value<bool>();
    }
    std::string text(const std::string& key) {
        const toml::node& node = require(key);
        if (!node.is_string()) {
            refuse_type(key, node, "text in quotes");
        }
        return *node.value<std::string>();
    }
    std::vector<std::string> texts(const std::string& key) {
        const toml::node& node = require(key);
        const toml::array* array = node.as_array();
        if (array == nullptr) {
            refuse_type(key, node, "a list of texts in quotes");
        }
        std::vector<std::string> values;
        for (const toml::node& element : *array) {
            const std::optional<std::string> value = element.value<std::string>();
            if (!element.is_string() || value->empty()) {
                refuse(
                    fmt::format("'{}' must be a list of texts in quotes, none of them empty; "
                                "entry {} is {}",
                                full_name(key), values.size() + 1,
                                element.is_string() ? "empty" : type_name(element)));
            }
            values.push_back(*value);
        }
        return values;
    }
    Section section(const std::string& key) {
        const toml::node& node = require(key);
        const toml::table* table = node.as_table();
        if (table == nullptr) {
            refuse_type(key, node, fmt::format("a section, written [{}]", key));
        }
        return {*table, key};
    }
    /// Refuses keys that nobody asked for.
    void finish() const {
        for (const auto& entry : table_) {
            const std::string key(entry.first.str());
            if (std::find(asked_.begin(), asked_.end(), key) == asked_.end()) {
                refuse(fmt::format("the key '{}' is not known; {} holds: {}", full_name(key),
                                   name_.empty() ? "a profile" : "section [" + name_ + "]",
                                   joined(asked_)));
            }
        }
    }

  private:
    std::string full_name(const std::string& key) const {
        return name_.empty() ? key : name_ + "." + key;
    }
    const toml::node& require(const std::string& key) {
        asked_.push_back(key);
        const toml::node* node = table_.get(key);
        if (node == nullptr) {
            refuse(fmt::format("the key '{}' is missing; data/profiles/adult.toml shows all keys",
                               full_name(key)));
        }
        return *node;
    }
    [[noreturn]] void refuse_type(const std::string& key, const toml::node& node,
                                  const std::string& wanted) const {
        refuse(fmt::format("'{}' must be {}, and is {}", full_name(key), wanted, type_name(node)));
    }

    const toml::table& table_;
    std::string name_;
    std::vector<std::string> asked_;
};

void refuse_values_in_both(const WalkingProfile& profile) {
    for (const std::string& value : profile.allowing_access_values) {
        const auto& forbidding = profile.forbidding_access_values;
        if (std::find(forbidding.begin(), forbidding.end(), value) != forbidding.end()) {
            refuse(
                fmt::format("'{}' is both in 'access.allowing' and in 'access.forbidding'; take "
                            "it out of one of them",
                            value));
        }
    }
}

WalkingProfile profile_from(const toml::table& table) {
    WalkingProfile profile;
    Section root(table, "");
    profile.description = root.text("description");
    Section speed = root.section("speed");
    profile.speed = MetresPerSecond::of(speed.number("flat_m_per_s", kSlowestSpeed, kFastestSpeed));
    Section steps = root.section("steps");
    profile.steps_allowed = steps.flag("allowed");
    profile.steps_time_factor =
        steps.number("time_factor", kLowestStepsFactor, kHighestStepsFactor);
    Section ferries = root.section("ferries");
    profile.ferries_allowed = ferries.flag("allowed");
    Section access = root.section("access");
    profile.walkable_highways = access.texts("walkable_highways");
    profile.allowing_access_values = access.texts("allowing");
    profile.forbidding_access_values = access.texts("forbidding");
    profile.blocking_barriers = access.texts("blocking_barriers");
    for (const Section* section : {&root, &speed, &steps, &ferries, &access}) {
        section->finish();
    }
    refuse_values_in_both(profile);
    return profile;
}

bool is_path(const std::string& name_or_path) {
    return name_or_path.find('/') != std::string::npos || name_or_path.ends_with(".toml");
}

fs::path find_profile(const std::string& name, std::span<const fs::path> directories) {
    std::vector<std::string> names;
    for (const ProfileListing& listing : list_profiles(directories)) {
        if (listing.name == name) {
            return listing.path;
        }
        names.push_back(listing.name);
    }
    throw Error(ErrorKind::WrongUsage,
                fmt::format("there is no walking profile '{}'; there is: {}. Name one of these, or "
                            "give the path of a .toml file",
                            name, names.empty() ? "none" : joined(names)));
}

}  // namespace

std::vector<ProfileListing> list_profiles(std::span<const fs::path> directories) {
    std::map<std::string, fs::path> by_name;
    for (const fs::path& directory : directories) {
        std::error_code failure;
        for (const fs::directory_entry& entry : fs::directory_iterator(directory, failure)) {
            if (entry.path().extension() == ".toml") {
                by_name.emplace(entry.path().stem().string(), entry.path());
            }
        }
    }
    std::vector<ProfileListing> listings;
    listings.reserve(by_name.size());
    for (auto& [name, path] : by_name) {
        listings.push_back({name, path});
    }
    return listings;
}

WalkingProfile read_profile(const std::string& name_or_path,
                            std::span<const fs::path> directories) {
    const fs::path path =
        is_path(name_or_path) ? fs::path(name_or_path) : find_profile(name_or_path, directories);
    return with_context(fmt::format("reading the walking profile {}", path.string()), [&] {
        std::error_code failure;
        if (!fs::exists(path, failure)) {
            throw Error(ErrorKind::InputMissing, "there is no such file; check its path");
        }
        try {
            WalkingProfile profile = profile_from(toml::parse_file(path.string()));
            profile.name = path.stem().string();
            return profile;
        } catch (const toml::parse_error& error) {
            throw Error(ErrorKind::InputUnreadable,
                        fmt::format("the file is not valid TOML: {} (line {}, column {})",
                                    error.description(), error.source().begin.line,
                                    error.source().begin.column));
        }
    });
}

}  // namespace cercania
