#include "core/io/layer_writer.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <system_error>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/csv_writer.h"
#include "core/io/ogr_writer.h"
#include "core/io/output_fields.h"
#include "core/io/shape_writer.h"
#include "core/io/source_file.h"
#include "core/io/staged_output.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

enum class Format { GeoPackage, Shapefile, ShapefileFolder, GeoJson, FlatGeobuf, Csv };

Format format_of(const std::string& path) {
    if (!path.empty() && path.back() == '/') {
        return Format::ShapefileFolder;
    }
    const std::string extension = lower_extension(path);
    if (extension == ".gpkg") {
        return Format::GeoPackage;
    }
    if (extension == ".shp") {
        return Format::Shapefile;
    }
    if (extension == ".geojson" || extension == ".json") {
        return Format::GeoJson;
    }
    if (extension == ".fgb") {
        return Format::FlatGeobuf;
    }
    if (extension == ".csv") {
        return Format::Csv;
    }
    throw Error(
        ErrorKind::WrongUsage,
        fmt::format("'{}' has no extension that says its format; use .gpkg, .shp, .geojson, "
                    ".fgb, .csv, or a folder for shapefiles with '/' at its end",
                    path));
}

/// A layer's name as part of a file name.
std::string file_word(const std::string& layer_name) {
    std::string word = layer_name.empty() ? "layer" : layer_name;
    std::replace_if(
        word.begin(), word.end(),
        [](char c) { return c == '/' || c == '\\' || static_cast<unsigned char>(c) < 0x20U; }, '_');
    return word;
}

/// The files that layers of these names are written to: one for all, or one each.
std::vector<std::string> output_files(const std::string& path, Format format,
                                      std::span<const std::string> layer_names) {
    const bool one_file = format == Format::GeoPackage ||
                          (format != Format::ShapefileFolder && layer_names.size() <= 1);
    if (one_file) {
        return {path};
    }
    std::vector<std::string> files;
    std::vector<std::string> taken;
    const fs::path whole(path);
    for (const std::string& name : layer_names) {
        const std::string word = unique_name(file_word(name), taken, 0);
        taken.push_back(lower_ascii(word));
        files.push_back(format == Format::ShapefileFolder
                            ? path + word + ".shp"
                            : (whole.parent_path() / fmt::format("{}_{}{}", whole.stem().string(),
                                                                 word, whole.extension().string()))
                                  .string());
    }
    return files;
}

/// The files that belong to an output beside itself. Those of an old one do not fit a new one.
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

/// Marks those side files of an old output for removal that the new one does not bring itself.
void retire_side_files(const std::string& file, bool overwrite, StagedOutput& staged) {
    for (const std::string& side_file : side_files(file)) {
        std::error_code ignored;
        if (fs::exists(side_file, ignored) && !fs::exists(staged.draft(side_file), ignored)) {
            require_free_output(side_file, overwrite);
            staged.retire(side_file);
        }
    }
}

bool holds_shapefiles(const std::string& folder) {
    std::error_code problem;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, problem)) {
        const std::string extension = lower_extension(entry.path().string());
        if (extension == ".shp" || extension == ".dbf") {
            return true;
        }
    }
    return false;
}

/// For a folder of shapefiles: that it is there or can be made, and free.
void require_free_folder(const std::string& path, bool overwrite) {
    const std::string folder = path.substr(0, path.find_last_not_of('/') + 1);
    std::error_code problem;
    if (!folder.empty() && !fs::exists(folder, problem)) {
        require_free_output(folder, overwrite);
        return;
    }
    require_free_output(path + "layer.shp", true);
    if (!overwrite && holds_shapefiles(path)) {
        throw Error(
            ErrorKind::OutputExists,
            fmt::format("the folder '{}' has shapefiles in it already; give another name, or "
                        "--overwrite to replace those of the same names",
                        path));
    }
}

constexpr const char* kShapefileDriver = "ESRI Shapefile";

const char* driver_of(Format format) {
    switch (format) {
        case Format::GeoPackage:
            return "GPKG";
        case Format::Shapefile:
        case Format::ShapefileFolder:
            return kShapefileDriver;
        case Format::GeoJson:
            return "GeoJSON";
        case Format::FlatGeobuf:
            return "FlatGeobuf";
        case Format::Csv:
            return "CSV";
    }
    return "";
}

void write_csv(const std::string& draft, const std::string& final_path, const FeatureLayer& layer,
               Diagnostics& diagnostics) {
    const std::string text = to_csv(layer, diagnostics);
    std::ofstream file(draft, std::ios::binary);
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
    file.close();
    std::error_code problem;
    if (!file || fs::file_size(draft, problem) != text.size()) {
        refuse_unwritable(final_path, "not all of it reached the disk");
    }
}

std::vector<std::string> names_of(std::span<const FeatureLayer> layers) {
    std::vector<std::string> names;
    for (const FeatureLayer& layer : layers) {
        names.push_back(layer.name);
    }
    return names;
}

/// Writes the drafts of all files and publishes them together.
std::vector<std::string> write_files(const std::string& path, Format format,
                                     std::span<const FeatureLayer> layers,
                                     const WriteOptions& options, Diagnostics& diagnostics,
                                     const Control& control) {
    std::vector<std::string> files = output_files(path, format, names_of(layers));
    StagedOutput staged(files.front());
    std::vector<const FeatureLayer*> pointers;
    for (const FeatureLayer& layer : layers) {
        pointers.push_back(&layer);
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (driver_of(format) == kShapefileDriver && output_geometry_type(layers[i]) == wkbNone) {
            files[i] = fs::path(files[i]).replace_extension(".dbf").string();  // a table alone
        }
        const std::string draft = staged.draft(files[i]);
        if (format == Format::Csv) {
            write_csv(draft, files[i], layers[i], diagnostics);
        } else {
            const std::span<const FeatureLayer* const> all(pointers);
            const auto own = format == Format::GeoPackage ? all : all.subspan(i, 1);
            write_by_ogr(draft, files[i], driver_of(format), own, options.metadata, diagnostics,
                         control);
        }
        retire_side_files(files[i], options.overwrite, staged);
    }
    control.check();
    staged.publish(options.overwrite);
    return files;
}

}  // namespace

void check_output_path(const std::string& path, bool overwrite,
                       std::span<const std::string> layer_names) {
    const Format format = format_of(path);
    if (format == Format::ShapefileFolder) {
        require_free_folder(path, overwrite);
        return;
    }
    for (const std::string& file : output_files(path, format, layer_names)) {
        require_free_output(file, overwrite);
    }
}

std::vector<std::string> write_layers(const std::string& path, std::span<const FeatureLayer> layers,
                                      const WriteOptions& options, Diagnostics& diagnostics,
                                      const Control& control) {
    CERCANIA_REQUIRE(!layers.empty());
    return with_context(fmt::format("writing {}", path), [&] {
        const Format format = format_of(path);
        check_output_path(path, options.overwrite, names_of(layers));
        if (format != Format::ShapefileFolder || fs::exists(path)) {
            return write_files(path, format, layers, options, diagnostics, control);
        }
        std::error_code problem;
        if (!fs::create_directory(path, problem)) {
            refuse_unwritable(path, problem.message());
        }
        try {
            return write_files(path, format, layers, options, diagnostics, control);
        } catch (...) {
            fs::remove(path, problem);  // only if it is empty, as it was
            throw;
        }
    });
}

}  // namespace cercania
