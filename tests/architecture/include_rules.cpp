#include "tests/architecture/include_rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <string_view>

namespace cercania::architecture {
namespace {

// A folder may use those before it in this list, never those after it.
constexpr std::array<std::string_view, 10> kCoreOrder = {
    "core/base",      "core/geo",    "core/geometry", "core/classes", "core/network",
    "core/catchment", "core/access", "core/siting",   "core/io",      "core/study"};

struct LibraryRule {
    std::string_view name;
    std::regex headers;
    std::vector<std::string_view> folders;  // where it may be included; below them too
};

const std::vector<LibraryRule>& library_rules() {
    static const std::vector<LibraryRule> rules = {
        {"GDAL", std::regex("^(gdal|ogr|cpl_|vrt).*\\.h$"), {"core/io", "data", "tests"}},
        {"libosmium", std::regex("^(osmium|protozero)/"), {"core/io", "data", "tests"}},
        {"PROJ", std::regex("^(proj|geodesic).*\\.h$"), {"core/geo", "tests"}},
        {"GEOS", std::regex("^geos"), {"core/geometry", "tests"}},
        {"a compression or XML library",
         std::regex("^(zlib|bzlib|lz4.*|expat)\\.h$"),
         {"core/io", "data", "tests"}},
        {"SQLite", std::regex("^sqlite3\\.h$"), {"core/io", "tests"}},
        {"Boost", std::regex("^boost/"), {"core/catchment", "tests"}},
        {"toml++", std::regex("^toml"), {"core/io", "core/study"}},
        {"nlohmann-json", std::regex("^nlohmann/"), {"core/study", "app", "tests"}},
        {"CLI11", std::regex("^CLI/"), {"app/cli"}},
        {"Qt", std::regex("^(Q[A-Z]|Qt[A-Z])"), {"app/viewer", "tests/viewer"}},
        {"GoogleTest", std::regex("^(gtest|gmock)/"), {"tests"}},
        {"Google Benchmark", std::regex("^benchmark/"), {"tests/bench"}},
    };
    return rules;
}

bool is_below(std::string_view path, std::string_view folder) {
    return path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
}

bool is_ours(const Include& include) {
    static const std::regex ours("^(core|app|data|tests)/");
    return std::regex_search(include.path, ours);
}

// Standard headers have neither folder nor extension; those of C and POSIX are few.
bool is_standard(const Include& include) {
    static const std::regex cpp("^[a-z_0-9]+$");
    static const std::set<std::string_view> posix = {"fcntl.h",     "unistd.h",       "signal.h",
                                                     "sys/mman.h",  "sys/resource.h", "sys/stat.h",
                                                     "sys/types.h", "sys/wait.h"};
    return std::regex_match(include.path, cpp) || posix.contains(include.path);
}

std::optional<std::size_t> place_in_core(std::string_view path) {
    const auto* const found =
        std::find_if(kCoreOrder.begin(), kCoreOrder.end(),
                     [path](std::string_view folder) { return is_below(path, folder); });
    if (found == kCoreOrder.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - kCoreOrder.begin());
}

std::string_view top_folder(std::string_view path) {
    return path.substr(0, path.find('/'));
}

std::string at(const SourceFile& source, const Include& include, const std::string& reason) {
    return source.path + ":" + std::to_string(include.line) + ": " + reason;
}

std::optional<std::string> reason_against(const SourceFile& source, const Include& include) {
    const std::string_view from = top_folder(source.path);
    const std::string_view to = top_folder(include.path);
    if (from == "tests" || (to == from && from != "core")) {
        return std::nullopt;
    }
    if (to != "core") {
        return source.folder() + " may not use " + include.path;
    }
    const auto target = place_in_core(include.path);
    if (!target) {
        return include.path + " is in no folder of core that the order of dependencies names";
    }
    if (from != "core") {
        return std::nullopt;
    }
    const auto own = place_in_core(source.path);
    if (!own) {
        return source.path + " is in no folder of core that the order of dependencies names";
    }
    if (*target > *own) {
        return source.folder() + " may not use " + include.path + ": it stands above it";
    }
    return std::nullopt;
}

}  // namespace

std::vector<std::string> order_violations(const SourceFile& source) {
    std::vector<std::string> violations;
    for (const Include& include : source.includes) {
        if (is_ours(include)) {
            if (const auto reason = reason_against(source, include)) {
                violations.push_back(at(source, include, *reason));
            }
        } else if (include.in_quotes) {
            violations.push_back(
                at(source, include, "\"" + include.path + "\" must be named from the root"));
        }
    }
    return violations;
}

std::vector<std::string> library_violations(const SourceFile& source) {
    std::vector<std::string> violations;
    for (const Include& include : source.includes) {
        for (const LibraryRule& rule : library_rules()) {
            if (is_ours(include) || !std::regex_search(include.path, rule.headers)) {
                continue;
            }
            const bool allowed =
                std::any_of(rule.folders.begin(), rule.folders.end(),
                            [&](std::string_view folder) { return is_below(source.path, folder); });
            if (!allowed) {
                violations.push_back(at(source, include,
                                        source.folder() + " may not use " + std::string(rule.name) +
                                            " (" + include.path + ")"));
            }
        }
    }
    return violations;
}

std::vector<std::string> private_header_violations(const std::vector<SourceFile>& sources) {
    std::map<std::string, const SourceFile*> headers;
    for (const SourceFile& source : sources) {
        if (source.is_header() && top_folder(source.path) == "core") {
            headers.emplace(source.path, &source);
        }
    }
    // A header that includes a private one of its own folder shows the library just as much.
    std::set<std::string> private_headers;
    for (bool grew = true; grew;) {
        grew = false;
        for (const auto& [path, header] : headers) {
            const bool shows_library = std::any_of(
                header->includes.begin(), header->includes.end(), [&](const Include& include) {
                    return is_ours(include) ? private_headers.contains(include.path)
                                            : !is_standard(include);
                });
            grew = (shows_library && private_headers.insert(path).second) || grew;
        }
    }
    std::vector<std::string> violations;
    for (const SourceFile& source : sources) {
        for (const Include& include : source.includes) {
            if (private_headers.contains(include.path) &&
                source.folder() != headers.at(include.path)->folder() &&
                top_folder(source.path) != "tests") {
                violations.push_back(
                    at(source, include,
                       include.path + " shows a third-party library: it is private to its folder"));
            }
        }
    }
    return violations;
}

}  // namespace cercania::architecture
