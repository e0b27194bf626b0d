#include "core/study/run_report.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/passwords.h"

namespace cercania {
namespace {

using Json = nlohmann::ordered_json;

constexpr auto kReplaceBadUtf8 = Json::error_handler_t::replace;

Json to_json(const Diagnostic& one) {
    Json json = {{"code", one.code},
                 {"severity", severity_name(one.severity)},
                 {"message", one.message},
                 {"source", one.source},
                 {"layer", one.layer}};
    json["feature"] = one.feature ? Json(*one.feature) : Json(nullptr);
    if (one.place) {
        json["place"] = {one.place->longitude.value(), one.place->latitude.value()};
    }
    return json;
}

/// The diagnostics of one code: how many, and the first few in full.
void append_group(std::string& text, const std::string& code,
                  const std::vector<const Diagnostic*>& group) {
    constexpr std::size_t kShown = 3;
    text +=
        fmt::format("  {} {} ({})\n", severity_name(group.front()->severity), code, group.size());
    for (std::size_t i = 0; i < std::min(kShown, group.size()); ++i) {
        const Diagnostic& one = *group[i];
        std::string where = one.source;
        if (one.feature) {
            where += fmt::format("{}feature {}", where.empty() ? "" : ", ", *one.feature);
        }
        if (one.place) {
            where += fmt::format("{}at {:.6f},{:.6f}", where.empty() ? "" : ", ",
                                 one.place->longitude.value(), one.place->latitude.value());
        }
        text += fmt::format("    {}{}\n", one.message, where.empty() ? "" : " [" + where + "]");
    }
    if (group.size() > kShown) {
        text += fmt::format("    and {} more; --json lists them all\n", group.size() - kShown);
    }
}

/// Without passwords, string by string: taken out of the text as a whole, one could end in the
/// middle of an escape.
Json told(Json value) {
    if (value.is_string()) {
        return without_passwords(value.get<std::string>());
    }
    for (Json& item : value) {
        if (item.is_string() || item.is_structured()) {
            item = told(std::move(item));
        }
    }
    return value;
}

}  // namespace

void RunReport::add_count(std::string name, std::size_t value) {
    counts_.emplace_back(std::move(name), value);
}

void RunReport::add_total(std::string name, double value) {
    totals_.emplace_back(std::move(name), value);
}

double RunReport::total(const std::string& name) const {
    const auto found = std::find_if(totals_.begin(), totals_.end(),
                                    [&](const auto& entry) { return entry.first == name; });
    CERCANIA_REQUIRE(found != totals_.end());
    return found->second;
}

std::size_t RunReport::count(const std::string& name) const {
    const auto found = std::find_if(counts_.begin(), counts_.end(),
                                    [&](const auto& entry) { return entry.first == name; });
    CERCANIA_REQUIRE(found != counts_.end());
    return found->second;
}

void RunReport::stage_done(const std::string& stage) {
    const Clock::time_point now = Clock::now();
    const double passed = std::chrono::duration<double>(now - last_).count();
    last_ = now;
    const auto found = std::find_if(seconds_.begin(), seconds_.end(),
                                    [&](const auto& entry) { return entry.first == stage; });
    if (found != seconds_.end()) {
        found->second += passed;
    } else {
        seconds_.emplace_back(stage, passed);
    }
}

std::string RunReport::to_json() const {
    Json json;
    json["command"] = command_;
    json["outputs"] = outputs_;
    json["counts"] = Json::object();
    for (const auto& [name, value] : counts_) {
        json["counts"][name] = value;
    }
    json["totals"] = Json::object();
    for (const auto& [name, value] : totals_) {
        json["totals"][name] = std::isfinite(value) ? Json(value) : Json(nullptr);
    }
    if (!answer_.empty()) {
        json["answer"] = told(Json::parse(answer_));
    }
    json["warnings"] = Json::array();
    for (const Diagnostic& one : diagnostics_.all()) {
        json["warnings"].push_back(cercania::to_json(one));
    }
    json["seconds"] = Json::object();
    for (const char* stage : {"read", "build", "search", "polygons", "write"}) {
        json["seconds"][stage] = 0.0;
    }
    for (const auto& [stage, seconds] : seconds_) {
        json["seconds"][stage] = seconds;
    }
    json["seconds"]["total"] = std::chrono::duration<double>(Clock::now() - start_).count();
    return json.dump(2, ' ', false, kReplaceBadUtf8);
}

std::string RunReport::to_text() const {
    std::string text;
    for (const std::string& line : lines_) {
        text += line + "\n";
    }
    std::map<std::string, std::vector<const Diagnostic*>> groups;
    for (const Diagnostic& one : diagnostics_.all()) {
        groups[one.code].push_back(&one);
    }
    if (!groups.empty()) {
        text += fmt::format("\nTo look at ({}):\n", diagnostics_.all().size());
        for (const auto& [code, group] : groups) {
            append_group(text, code, group);
        }
    }
    if (!outputs_.empty()) {
        text += "\nWritten:\n";
        for (const std::string& output : outputs_) {
            text += fmt::format("  {}\n", output);
        }
    }
    return without_passwords(std::move(text));
}

std::string error_json(const Error& error) {
    const Json json = {{"error",
                        {{"kind", kind_name(error.kind())},
                         {"message", error.message()},
                         {"context", error.context()}}}};
    return json.dump(2, ' ', false, kReplaceBadUtf8);
}

}  // namespace cercania
