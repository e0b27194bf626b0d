#include "tests/architecture/include_rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <span>
#include <string_view>

namespace cercania::architecture {
namespace {

// A folder may use those before it in this list, never those after it.
constexpr std::array<std::string_view, 10> kCoreOrder = {
    "core/base",      "core/geo",    "core/geometry", "core/classes", "core/network",
    "core/catchment", "core/access", "core/siting",   "core/io",      "core/study"};
// The same inside the viewer.
constexpr std::array<std::string_view, 9> kViewerOrder = {
    "app/viewer/style",    "app/viewer/map",    "app/viewer/model",
    "app/viewer/commands", "app/viewer/jobs",   "app/viewer/panels",
    "app/viewer/report",   "app/viewer/wizard", "app/viewer/shell"};

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
        {"Qt",
         std::regex("^(Q[A-Z]|Qt[A-Z])"),
         {"app/viewer", "tests/viewer", "tests/bench/viewer"}},
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

using FolderOrder = std::span<const std::string_view>;

std::optional<std::size_t> place_in(FolderOrder order, std::string_view path) {
    const auto found = std::ranges::find_if(
        order, [path](std::string_view folder) { return is_below(path, folder); });
    if (found == order.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - order.begin());
}

std::string_view top_folder(std::string_view path) {
    return path.substr(0, path.find('/'));
}

std::string at(const SourceFile& source, const Include& include, const std::string& reason) {
    return source.path + ":" + std::to_string(include.line) + ": " + reason;
}

/// Both lie in `whole`, whose folders stand in an order: why one may not use the other.
std::optional<std::string> reason_in_order(const SourceFile& source, const Include& include,
                                           std::string_view whole, FolderOrder order) {
    const auto target = place_in(order, include.path);
    const auto own = place_in(order, source.path);
    if (!target || !own) {
        return (target ? source.path : include.path) + " is in no folder of " + std::string(whole) +
               " that the order of dependencies names";
    }
    if (*target > *own) {
        return source.folder() + " may not use " + include.path + ": it stands above it";
    }
    return std::nullopt;
}

std::optional<std::string> reason_against(const SourceFile& source, const Include& include) {
    constexpr std::string_view kViewer = "app/viewer";
    const std::string_view from = top_folder(source.path);
    const std::string_view to = top_folder(include.path);
    const bool from_viewer = is_below(source.path, kViewer);
    const bool to_viewer = is_below(include.path, kViewer);
    if (from == "tests") {
        return std::nullopt;
    }
    if (from == "core" && to == "core") {
        return reason_in_order(source, include, "core", kCoreOrder);
    }
    if (from_viewer && to_viewer) {
        const bool is_program = source.folder() == kViewer;
        return is_program ? std::nullopt : reason_in_order(source, include, kViewer, kViewerOrder);
    }
    const bool allowed = to == "core" || (to == from && !to_viewer && !from_viewer);
    return allowed ? std::nullopt : std::optional(source.folder() + " may not use " + include.path);
}

}  // namespace

std::vector<std::string> own_header_violations(const std::vector<SourceFile>& sources) {
    std::set<std::string> headers;
    for (const SourceFile& source : sources) {
        if (source.is_header()) {
            headers.insert(source.path);
        }
    }
    std::vector<std::string> violations;
    for (const SourceFile& source : sources) {
        const std::string own = source.path.substr(0, source.path.rfind('.')) + ".h";
        if (source.is_header() || !headers.contains(own)) {
            continue;
        }
        const std::string first = source.includes.empty() ? "" : source.includes.front().path;
        if (first != own) {
            violations.push_back(source.path + ": includes <" + first + "> before its own header");
        }
    }
    return violations;
}

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
