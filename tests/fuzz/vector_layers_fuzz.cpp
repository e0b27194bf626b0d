#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/io/layer_info.h"
#include "core/io/layer_reader.h"
#include "tests/fuzz/fuzz_file.h"

// Vector layers from anywhere become layers or are refused with an Error, never anything else. An
// input is a file, or the files of a shapefile, each after a line that says what it ends in:
//   %%shp
//   (bytes) %%dbf
//   (bytes)
// What begins with no such line is GeoJSON.
namespace {

constexpr std::string_view kMark = "%%";

/// What files may end in, so that no input names a file elsewhere.
constexpr std::array<std::string_view, 14> kEndings = {"geojson", "geojsonl", "kml", "gpx", "gml",
                                                       "dxf",     "fgb",      "mif", "mid", "shp",
                                                       "shx",     "dbf",      "prj", "cpg"};

bool is_ending(std::string_view word) {
    return std::find(kEndings.begin(), kEndings.end(), word) != kEndings.end();
}

void write(std::string_view content, std::string_view ending) {
    cercania::fuzz::file_of(reinterpret_cast<const std::uint8_t*>(content.data()), content.size(),
                            "." + std::string(ending));
}

void remove_files() {
    for (const std::string_view ending : kEndings) {
        std::filesystem::remove(cercania::fuzz::file_name("." + std::string(ending)));
    }
}

/// Takes apart the files of an input; the path of the first.
std::filesystem::path files_of(std::string_view input) {
    std::string_view first = "geojson";
    bool is_first = true;
    while (true) {
        std::string_view ending = "geojson";
        if (input.substr(0, kMark.size()) == kMark) {
            const std::size_t line = std::min(input.find('\n'), input.size() - 1);
            ending = input.substr(kMark.size(), line - kMark.size());
            input.remove_prefix(line + 1);
        }
        const std::size_t next = input.find(kMark, 0);
        ending = is_ending(ending) ? ending : kEndings.front();
        write(input.substr(0, next), ending);
        if (is_first) {
            first = ending;
            is_first = false;
        }
        if (next == std::string_view::npos) {
            return cercania::fuzz::file_name("." + std::string(first));
        }
        input.remove_prefix(next);
    }
}

/// As `cercania info` and `cercania check` go through a source.
void read_all_layers(const std::string& path) {
    const cercania::Control control;
    const cercania::SourceInfo info = cercania::inspect_source(path, {}, control);
    for (const cercania::LayerInfo& layer : info.layers) {
        try {
            cercania::Diagnostics diagnostics;
            cercania::read_layer(path + "|layername=" + layer.name, {}, diagnostics, control);
        } catch (const cercania::Error&) {
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    remove_files();
    try {
        read_all_layers(files_of({reinterpret_cast<const char*>(bytes), size}).string());
    } catch (const cercania::Error&) {
    }
    return 0;
}
