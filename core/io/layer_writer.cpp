#include "core/io/layer_writer.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/csv_writer.h"
#include "core/io/ogr_writer.h"
#include "core/io/output_format.h"
#include "core/io/shape_writer.h"
#include "core/io/shapefile_parts.h"
#include "core/io/side_documents.h"
#include "core/io/source_file.h"
#include "core/io/staged_output.h"
#include "core/io/table_layer.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

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

std::vector<std::string> names_of(std::span<const FeatureLayer> layers) {
    std::vector<std::string> names;
    for (const FeatureLayer& layer : layers) {
        names.push_back(layer.name);
    }
    return names;
}

/// Writes the drafts of an output's files, and of the documents beside them.
class DraftWriter {
  public:
    DraftWriter(OutputFormat format, const WriteOptions& options, const StagedOutput& staged,
                Diagnostics& diagnostics, const Control& control)
        : format_(format),
          options_(options),
          staged_(staged),
          diagnostics_(diagnostics),
          control_(control) {}

    /// One layer, or all of them where the format holds many.
    void write(const std::string& file, std::span<const FeatureLayer> layers) const {
        if (format_ == OutputFormat::Csv) {
            staged_.write(file, to_csv(layers.front(), diagnostics_));
            return;
        }
        std::vector<FeatureLayer> tables;
        if (format_ == OutputFormat::Spreadsheet) {
            for (const FeatureLayer& layer : layers) {
                tables.push_back(as_table(layer, diagnostics_));
            }
            layers = tables;
        }
        std::vector<const FeatureLayer*> pointers;
        for (const FeatureLayer& layer : layers) {
            pointers.push_back(&layer);
        }
        const OgrOutput output = {staged_.draft(file), file,           driver_of(format_), pointers,
                                  options_.metadata,   options_.styles};
        const auto names = write_by_ogr(output, diagnostics_, control_);
        for (std::size_t i = 0; i < layers.size(); ++i) {
            write(layer_documents(file, format_, layers[i], names[i], options_.styles));
        }
    }

    void write(const std::vector<SideDocument>& documents) const {
        for (const SideDocument& document : documents) {
            staged_.write(document.path, document.text);
        }
    }

  private:
    OutputFormat format_;
    const WriteOptions& options_;
    const StagedOutput& staged_;
    Diagnostics& diagnostics_;
    const Control& control_;
};

/// The layers as shapefiles take them, and the options with the styles of all of them.
std::vector<FeatureLayer> split_for_shapefiles(std::span<const FeatureLayer> layers,
                                               WriteOptions& options, Diagnostics& diagnostics) {
    std::vector<FeatureLayer> all;
    for (const FeatureLayer& layer : layers) {
        for (FeatureLayer& part : shapefile_parts(layer, options.shapefile_bytes, diagnostics)) {
            if (const auto style = options.styles.find(layer.name); style != options.styles.end()) {
                options.styles.emplace(part.name, style->second);
            }
            all.push_back(std::move(part));
        }
    }
    return all;
}

/// Writes the drafts of all files and publishes them together.
std::vector<std::string> write_files(const std::string& path, OutputFormat format,
                                     std::span<const FeatureLayer> layers,
                                     const WriteOptions& options, Diagnostics& diagnostics,
                                     const Control& control) {
    std::vector<std::string> files = output_files(path, format, names_of(layers));
    StagedOutput staged(files.front());
    const DraftWriter writer(format, options, staged, diagnostics, control);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (is_shapefile(format) && output_geometry_type(layers[i]) == wkbNone) {
            files[i] = fs::path(files[i]).replace_extension(".dbf").string();  // a table alone
        }
        writer.write(files[i], holds_many_layers(format) ? layers : layers.subspan(i, 1));
        retire_side_files(files[i], options.overwrite, staged);
    }
    writer.write(provenance_documents(path, format, options.metadata));
    control.check();
    staged.publish(options.overwrite);
    return files;
}

/// Makes the folder of shapefiles where it is not there yet.
std::vector<std::string> write_shapefiles(const std::string& path, OutputFormat format,
                                          std::span<const FeatureLayer> layers,
                                          WriteOptions options, Diagnostics& diagnostics,
                                          const Control& control) {
    const bool fit = std::all_of(layers.begin(), layers.end(), [&](const FeatureLayer& layer) {
        return fits_one_shapefile(layer, options.shapefile_bytes);
    });
    std::vector<FeatureLayer> parts;
    if (!fit) {
        parts = split_for_shapefiles(layers, options, diagnostics);
        layers = parts;
    }
    if (format != OutputFormat::ShapefileFolder || fs::exists(path)) {
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
}

}  // namespace

bool holds_all_layers(const std::string& path) {
    const OutputFormat format = output_format(path);
    return holds_many_layers(format) || format == OutputFormat::ShapefileFolder;
}

void check_output_path(const std::string& path, bool overwrite,
                       std::span<const std::string> layer_names) {
    const OutputFormat format = output_format(path);
    if (format == OutputFormat::ShapefileFolder) {
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
        const OutputFormat format = output_format(path);
        check_output_path(path, options.overwrite, names_of(layers));
        if (is_shapefile(format)) {
            return write_shapefiles(path, format, layers, options, diagnostics, control);
        }
        return write_files(path, format, layers, options, diagnostics, control);
    });
}

}  // namespace cercania
