#include "core/io/output_format.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/output_fields.h"
#include "core/io/source_file.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

/// A layer's name as part of a file name.
std::string file_word(const std::string& layer_name) {
    std::string word = layer_name.empty() ? "layer" : layer_name;
    std::replace_if(
        word.begin(), word.end(),
        [](char c) { return c == '/' || c == '\\' || static_cast<unsigned char>(c) < 0x20U; }, '_');
    return word;
}

}  // namespace

OutputFormat output_format(const std::string& path) {
    if (!path.empty() && path.back() == '/') {
        return OutputFormat::ShapefileFolder;
    }
    constexpr std::array<std::pair<const char*, OutputFormat>, 8> kExtensions = {{
        {".gpkg", OutputFormat::GeoPackage},
        {".shp", OutputFormat::Shapefile},
        {".geojson", OutputFormat::GeoJson},
        {".json", OutputFormat::GeoJson},
        {".fgb", OutputFormat::FlatGeobuf},
        {".csv", OutputFormat::Csv},
        {".xlsx", OutputFormat::Spreadsheet},
        {".kml", OutputFormat::Kml},
    }};
    const std::string extension = lower_extension(path);
    const auto found = std::find_if(kExtensions.begin(), kExtensions.end(),
                                    [&](const auto& one) { return one.first == extension; });
    if (found != kExtensions.end()) {
        return found->second;
    }
    throw Error(
        ErrorKind::WrongUsage,
        fmt::format("'{}' has no extension that says its format; use .gpkg, .shp, .geojson, "
                    ".fgb, .csv, .xlsx, .kml, or a folder for shapefiles with '/' at its end",
                    path));
}

bool is_shapefile(OutputFormat format) {
    return format == OutputFormat::Shapefile || format == OutputFormat::ShapefileFolder;
}

bool holds_many_layers(OutputFormat format) {
    return format == OutputFormat::GeoPackage || format == OutputFormat::Spreadsheet ||
           format == OutputFormat::Kml;
}

bool has_style_beside(OutputFormat format) {
    return is_shapefile(format) || format == OutputFormat::GeoJson ||
           format == OutputFormat::FlatGeobuf;
}

const char* driver_of(OutputFormat format) {
    switch (format) {
        case OutputFormat::GeoPackage:
            return "GPKG";
        case OutputFormat::Shapefile:
        case OutputFormat::ShapefileFolder:
            return "ESRI Shapefile";
        case OutputFormat::GeoJson:
            return "GeoJSON";
        case OutputFormat::FlatGeobuf:
            return "FlatGeobuf";
        case OutputFormat::Csv:
            return "CSV";
        case OutputFormat::Spreadsheet:
            return "XLSX";
        case OutputFormat::Kml:
            return "LIBKML";
    }
    return "";
}

std::vector<std::string> output_files(const std::string& path, OutputFormat format,
                                      std::span<const std::string> layer_names) {
    const bool one_file = holds_many_layers(format) ||
                          (format != OutputFormat::ShapefileFolder && layer_names.size() <= 1);
    if (one_file) {
        return {path};
    }
    std::vector<std::string> files;
    std::vector<std::string> taken;
    const fs::path whole(path);
    for (const std::string& name : layer_names) {
        const std::string word = unique_name(file_word(name), taken, 0);
        taken.push_back(lower_ascii(word));
        files.push_back(format == OutputFormat::ShapefileFolder
                            ? path + word + ".shp"
                            : (whole.parent_path() / fmt::format("{}_{}{}", whole.stem().string(),
                                                                 word, whole.extension().string()))
                                  .string());
    }
    return files;
}

std::vector<std::string> side_files(const std::string& file) {
    std::vector<std::string> result;
    const std::string extension = lower_extension(file);
    if (extension == ".shp" || extension == ".dbf") {
        const std::string stem = file.substr(0, file.size() - extension.size());
        constexpr std::array<const char*, 10> kParts = {".shp", ".shx", ".dbf", ".prj", ".cpg",
                                                        ".qix", ".sbn", ".sbx", ".qmd", ".shp.xml"};
        for (const char* part : kParts) {
            if (part != extension) {
                result.push_back(stem + part);
            }
        }
    } else if (extension == ".gpkg") {
        for (const char* part : {"-wal", "-shm", "-journal"}) {
            result.push_back(file + part);
        }
    }
    return result;
}

}  // namespace cercania
