#include "core/study/study_scenarios.h"

#include <cmath>
#include <set>
#include <string>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/study/study_table.h"
#include "core/study/toml_text.h"

namespace cercania {
namespace {

GeoPoint required_place(StudyTable& table, const std::string& key) {
    const auto numbers = table.numbers(key);
    if (!numbers) {
        table.refuse(fmt::format("'{}' is missing", key));
    }
    if (numbers->size() != 2) {
        table.refuse(fmt::format("'{}' must be [longitude, latitude]", key));
    }
    const double longitude = numbers->front();
    const double latitude = numbers->back();
    // Written so that what is not a number fails too.
    if (!(std::fabs(longitude) <= 180.0 && std::fabs(latitude) <= 90.0)) {
        table.refuse(
            fmt::format("'{}' [{}, {}] lies outside the Earth's longitudes and "
                        "latitudes; write longitude first",
                        key, longitude, latitude));
    }
    return GeoPoint::of(longitude, latitude);
}

FacilityEdits read_edits(StudyTable& table) {
    FacilityEdits edits;
    edits.closed = table.texts("closed");
    for (StudyTable& moved : table.tables("moved", "[[scenario.moved]]")) {
        edits.moved.push_back({moved.required_text("id"), required_place(moved, "to")});
        moved.refuse_unknown_keys();
    }
    for (StudyTable& added : table.tables("added", "[[scenario.added]]")) {
        const std::string id = added.required_text("id");
        const std::string name = added.text("name").value_or("");
        edits.added.push_back({id, name, required_place(added, "at")});
        added.refuse_unknown_keys();
    }
    require_distinct_ids(edits);
    return edits;
}

std::string place_text(const GeoPoint& place) {
    return fmt::format("[{}, {}]", toml_number(place.longitude.value()),
                       toml_number(place.latitude.value()));
}

}  // namespace

std::vector<Scenario> read_scenarios(const toml::table& root) {
    const toml::node* const node = root.get("scenario");
    std::vector<Scenario> scenarios;
    if (node == nullptr) {
        return scenarios;
    }
    const toml::array* const array = node->as_array();
    if (array == nullptr) {
        throw Error(ErrorKind::WrongUsage, "'scenario' must be a list of tables: [[scenario]]");
    }
    std::set<std::string> names;
    for (const toml::node& one : *array) {
        StudyTable table(one, "[[scenario]]");
        Scenario scenario;
        scenario.name = table.required_text("name");
        if (scenario.name.empty()) {
            table.refuse("'name' is empty");
        }
        if (!names.insert(scenario.name).second) {
            table.refuse(fmt::format("two scenarios are called '{}'", scenario.name));
        }
        with_context(fmt::format("scenario '{}'", scenario.name), [&] {
            scenario.edits = read_edits(table);
            table.refuse_unknown_keys();
        });
        scenarios.push_back(std::move(scenario));
    }
    return scenarios;
}

std::string scenarios_text(const std::vector<Scenario>& scenarios) {
    std::string text;
    for (const Scenario& scenario : scenarios) {
        text += fmt::format("\n[[scenario]]\nname = {}\n", toml_quoted(scenario.name));
        if (!scenario.edits.closed.empty()) {
            text += fmt::format("closed = {}\n", toml_list(scenario.edits.closed));
        }
        for (const MovedFacility& moved : scenario.edits.moved) {
            text += fmt::format("\n[[scenario.moved]]\nid = {}\nto = {}\n", toml_quoted(moved.id),
                                place_text(moved.to));
        }
        for (const AddedFacility& added : scenario.edits.added) {
            text += fmt::format("\n[[scenario.added]]\nid = {}\n", toml_quoted(added.id));
            if (!added.name.empty()) {
                text += fmt::format("name = {}\n", toml_quoted(added.name));
            }
            text += fmt::format("at = {}\n", place_text(added.place));
        }
    }
    return text;
}

}  // namespace cercania
