#pragma once

#include <optional>
#include <string>
#include <vector>

#include <toml++/toml.h>

namespace cercania {

/// One table of a study file: takes its keys one by one and refuses those nobody took. Every
/// refusal is an Error(WrongUsage) that names the table and the key.
class StudyTable {
  public:
    /// The table `name` of `root`; one without keys when it is not there.
    StudyTable(const toml::table& root, const std::string& name);
    /// One of a list of tables, called `label` in messages: "[[scenario]]".
    StudyTable(const toml::node& node, std::string label);

    bool there() const { return table_ != nullptr; }

    std::optional<std::string> text(const std::string& key);
    std::string required_text(const std::string& key);
    std::optional<double> number(const std::string& key);
    std::optional<bool> flag(const std::string& key);
    std::vector<std::string> texts(const std::string& key);
    /// The numbers of a list; none when the key is not there.
    std::optional<std::vector<double>> numbers(const std::string& key);
    /// The tables of [[...key]]; each is called `label` in messages.
    std::vector<StudyTable> tables(const std::string& key, const std::string& label);
    /// To be called when all known keys have been asked for.
    void refuse_unknown_keys() const;
    [[noreturn]] void refuse(const std::string& why) const;

  private:
    const toml::node* take(const std::string& key);

    std::string label_;
    const toml::table* table_ = nullptr;
    std::vector<std::string> known_;
};

}  // namespace cercania
