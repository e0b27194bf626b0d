#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <toml++/toml.h>

namespace cercania {

/// Internal to the profile reader: refuses a profile with Error(ValueInvalid).
[[noreturn]] void refuse_profile(const std::string& message);

/// One table of a profile, in which each key must be asked for exactly once. All but `number`,
/// `flag`, `text`, `texts` and `section` take keys that may be missing.
class ProfileSection {
  public:
    ProfileSection(const toml::table& table, std::string name)
        : table_(&table), name_(std::move(name)) {}

    double number(const std::string& key, double low, double high);
    double number_or(const std::string& key, double low, double high, double otherwise);
    bool flag(const std::string& key);
    bool flag_or(const std::string& key, bool otherwise);
    std::string text(const std::string& key);
    /// One of the words; the first where the key is missing.
    std::string word(const std::string& key, const std::vector<std::string>& words);
    std::vector<std::string> texts(const std::string& key);
    std::vector<std::string> texts_if_any(const std::string& key);
    /// "{ gravel = 1.2 }".
    std::vector<std::pair<std::string, double>> numbers_by_name(const std::string& key, double low,
                                                                double high);
    /// "[[-0.1, 1.2], [0.0, 1.0]]", by growing first number.
    std::vector<std::pair<double, double>> pairs(const std::string& key, double low, double high);
    ProfileSection section(const std::string& key);
    /// An empty one where there is none.
    ProfileSection section_if_any(const std::string& key);
    bool has(const std::string& key) const { return table_->get(key) != nullptr; }
    /// Refuses keys that nobody asked for.
    void finish() const;

  private:
    std::string full_name(const std::string& key) const;
    const toml::node& require(const std::string& key);
    const toml::node* find(const std::string& key);
    double number_at(const std::string& key, const toml::node& node, double low, double high) const;
    bool flag_at(const std::string& key, const toml::node& node) const;
    [[noreturn]] void refuse_type(const std::string& key, const toml::node& node,
                                  const std::string& wanted) const;

    const toml::table* table_;
    std::string name_;
    std::vector<std::string> asked_;
};

}  // namespace cercania
