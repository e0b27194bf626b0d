#include "core/io/zipped_source.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include <cpl_string.h>
#include <cpl_vsi.h>
#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/gdal_session.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMostBytes = 4'000'000'000;
/// Text packs to a tenth or so; only what was made to swell packs to a two-hundredth.
constexpr std::uint64_t kMostGrowth = 200;
constexpr std::uint64_t kSmallEnough = 50'000'000;

struct DirectoryCloser {
    void operator()(VSIDIR* directory) const { VSICloseDir(directory); }
};

struct Entry {
    std::string name;
    std::uint64_t bytes = 0;
};

std::vector<Entry> entries_of(const std::string& path) {
    const GdalMessages quiet;
    const std::unique_ptr<VSIDIR, DirectoryCloser> directory(
        VSIOpenDir(("/vsizip/" + path).c_str(), -1, nullptr));
    if (directory == nullptr) {
        throw Error(ErrorKind::InputUnreadable,
                    fmt::format("'{}' cannot be read as a zip file: it is damaged, cut short or "
                                "something else; get a complete copy of the file",
                                path));
    }
    std::vector<Entry> entries;
    while (const VSIDIREntry* entry = VSIGetNextDirEntry(directory.get())) {
        if (!VSI_ISDIR(entry->nMode)) {
            entries.push_back({entry->pszName, entry->nSize});
        }
    }
    return entries;
}

void require_bounded(const std::string& path, const std::vector<Entry>& entries) {
    std::uint64_t bytes = 0;
    for (const Entry& entry : entries) {
        bytes += entry.bytes;
    }
    std::error_code problem;
    const std::uint64_t packed = fs::file_size(path, problem);
    if (bytes > kMostBytes || (bytes > kSmallEnough && bytes > packed * kMostGrowth)) {
        throw Error(ErrorKind::InputUnreadable,
                    fmt::format("'{}' would take {} MB unpacked, from {} kB; unpack what you need "
                                "of it by hand",
                                path, bytes / 1'000'000, packed / 1'000));
    }
}

bool holds_layers(const std::string& name) {
    constexpr std::array<const char*, 8> kExtensions = {".shp", ".gpkg", ".geojson", ".json",
                                                        ".kml", ".gml",  ".gpx",     ".fgb"};
    const std::string extension = lower_extension(name);
    const bool hidden = name.find("__MACOSX") != std::string::npos;
    return !hidden &&
           std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

std::vector<std::string> files_with_layers(const std::string& path) {
    const std::vector<Entry> entries = entries_of(path);
    require_bounded(path, entries);
    std::vector<std::string> files;
    for (const Entry& entry : entries) {
        if (holds_layers(entry.name)) {
            files.push_back(entry.name);
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::string> stems_of(const std::vector<std::string>& files) {
    std::vector<std::string> stems;
    stems.reserve(files.size());
    for (const std::string& file : files) {
        stems.push_back(fs::path(file).stem().string());
    }
    return stems;
}

}  // namespace

bool is_zip(const std::string& path) {
    return lower_extension(path) == ".zip";
}

std::vector<std::string> layer_files_in_zip(const std::string& path) {
    return stems_of(files_with_layers(path));
}

SourceName inside_of_zip(const SourceName& name) {
    const std::vector<std::string> files = files_with_layers(name.path);
    const std::vector<std::string> stems = stems_of(files);
    if (files.empty()) {
        throw Error(ErrorKind::InputEmpty,
                    fmt::format("there is no shapefile, GeoPackage, GeoJSON, KML, GML, GPX or "
                                "FlatGeobuf in '{}'",
                                name.path));
    }
    const std::string inside = fmt::format("/vsizip/{}/", name.path);
    if (files.size() == 1) {
        const bool names_the_file = name.layer == stems.front();
        return {inside + files.front(), names_the_file ? "" : name.layer};
    }
    const auto found = std::find(stems.begin(), stems.end(), name.layer);
    if (found == stems.end() || std::count(stems.begin(), stems.end(), name.layer) > 1) {
        throw Error(ErrorKind::InputMissing,
                    fmt::format("there are several files with layers in '{}'; pick one with "
                                "PATH|layername=NAME: '{}'",
                                name.path, fmt::join(stems, "', '")));
    }
    return {inside + files[static_cast<std::size_t>(found - stems.begin())], ""};
}

}  // namespace cercania
