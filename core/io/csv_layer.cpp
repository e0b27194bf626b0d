#include "core/io/csv_layer.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <memory>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <ogr_geometry.h>

#include "core/base/error.h"
#include "core/io/csv_columns.h"
#include "core/io/csv_table.h"
#include "core/io/gdal_session.h"
#include "core/io/layer_intake.h"
#include "core/io/shape_reader.h"
#include "core/io/source_file.h"
#include "core/io/text_encoding.h"
#include "core/io/text_file.h"

namespace cercania {
namespace {

constexpr std::size_t kRowsPerReport = 4096;

std::optional<std::int64_t> parse_integer(std::string_view text) {
    const std::string_view digits = text.substr(text.substr(0, 1) == "-" ? 1 : 0);
    if (digits.size() > 1 && digits.front() == '0') {
        return std::nullopt;  // a code, not a count
    }
    std::int64_t value = 0;
    const auto [stopped, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || stopped != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

/// A number in a column of numbers: finite, and not a code such as "007.5" or "001".
std::optional<double> parse_plain_number(std::string_view text) {
    const std::string_view digits = text.substr(text.substr(0, 1) == "-" ? 1 : 0);
    if (digits.size() > 1 && digits[0] == '0' && digits[1] != '.' && digits[1] != ',') {
        return std::nullopt;
    }
    const std::optional<double> number = parse_number(text);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

/// Turns a parsed table into a layer.
class CsvLayerRead {
  public:
    CsvLayerRead(CsvTable table, FeatureLayer& to, const ReadOptions& options,
                 Diagnostics& diagnostics)
        : table_(std::move(table)), to_(to), options_(options), diagnostics_(diagnostics) {}

    void run(const Control& control) {
        if (table_.rows.empty()) {
            throw Error(ErrorKind::InputEmpty, "the table has a header but no rows");
        }
        place_ = recognise_place_columns(table_.header);
        require_place_if_needed();
        choose_fields();
        LayerIntake intake(to_, options_, diagnostics_);
        note_uneven_rows(intake);
        std::optional<CoordinateCheck> check;
        std::optional<ShapeReader> shapes;
        if (has_place()) {
            const Crs crs = choose_crs();
            to_.crs_label = crs.label();
            check.emplace(crs);
            shapes.emplace(*check, options_.wanted);
        }
        to_.features.reserve(table_.rows.size());
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            if (row % kRowsPerReport == 0) {
                control.report(fmt::format("reading {}", to_.name),
                               static_cast<double>(row) / static_cast<double>(table_.rows.size()));
            }
            take_row(row, shapes ? &*shapes : nullptr, intake);
        }
        intake.conclude(check ? &*check : nullptr);
        to_.shape_kind = intake.shape_kind();
    }

  private:
    bool has_place() const { return place_.coordinates || place_.wkt; }

    void require_place_if_needed() const {
        const auto& wanted = options_.wanted;
        const bool needed = !wanted.empty() && std::find(wanted.begin(), wanted.end(),
                                                         ShapeKind::None) == wanted.end();
        if (needed && !has_place()) {
            throw Error(
                ErrorKind::FieldMissing,
                fmt::format("no columns of longitude and latitude were recognised; call them "
                            "'lon' and 'lat' (or longitud/latitud, longitude/latitude, x/y); "
                            "the columns are: {}",
                            fmt::join(table_.header, ", ")));
        }
    }

    /// The coordinates of a row as they stand; none when a cell is empty or not a number.
    std::optional<OGRRawPoint> coordinates_of(std::size_t row) const {
        const auto x = parse_number(cell(row, place_.coordinates->x).text);
        const auto y = parse_number(cell(row, place_.coordinates->y).text);
        if (!x || !y) {
            return std::nullopt;
        }
        return OGRRawPoint(*x, *y);
    }

    const CsvCell& cell(std::size_t row, std::size_t column) const {
        static const CsvCell null_cell;
        const auto& cells = table_.rows[row];
        return column < cells.size() ? cells[column] : null_cell;
    }

    std::unique_ptr<OGRGeometry> geometry_of(std::size_t row, const GdalMessages&) const {
        const std::string& text = cell(row, *place_.wkt).text;
        OGRGeometry* geometry = nullptr;
        OGRGeometryFactory::createFromWkt(text.c_str(), nullptr, &geometry);
        return std::unique_ptr<OGRGeometry>(geometry);
    }

    /// The CRS that was assumed, else WGS 84 if the numbers can be degrees.
    Crs choose_crs() const {
        if (!options_.assume_crs.empty()) {
            return Crs::from_text(options_.assume_crs);
        }
        OGREnvelope range;
        const GdalMessages messages;
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            if (place_.coordinates) {
                const auto point = coordinates_of(row);
                if (point && std::isfinite(point->x) && std::isfinite(point->y)) {
                    range.Merge(point->x, point->y);
                }
            } else if (const auto geometry = geometry_of(row, messages)) {
                OGREnvelope own;
                geometry->getEnvelope(&own);
                if (geometry->IsEmpty() == 0 && std::isfinite(own.MinX + own.MaxX) &&
                    std::isfinite(own.MinY + own.MaxY)) {
                    range.Merge(own);
                }
            }
        }
        // Some rows may be wrong; numbers none of which can be degrees are metres.
        const bool all_beyond_degrees =
            range.IsInit() != 0 && (range.MinX > 180.0 || range.MaxX < -180.0 ||
                                    range.MinY > 180.0 || range.MaxY < -180.0);
        if (all_beyond_degrees) {
            throw Error(
                ErrorKind::CrsMissing,
                fmt::format(
                    "the coordinates cannot be longitude and latitude (x runs from {} to {}, "
                    "y from {} to {}) and a table does not say its coordinate reference "
                    "system; if you know it, say it with --assume-crs EPSG:N, such as "
                    "--assume-crs EPSG:9377",
                    range.MinX, range.MaxX, range.MinY, range.MaxY));
        }
        return Crs::wgs84();
    }

    void choose_fields() {
        FeatureLayer all;
        all.source = to_.source;
        all.name = to_.name;
        for (const std::string& name : table_.header) {
            all.fields.push_back({name, FieldType::Text});
        }
        if (options_.fields) {
            for (const std::string& name : *options_.fields) {
                columns_.push_back(all.require_field(name));
            }
        } else {
            for (std::size_t i = 0; i < table_.header.size(); ++i) {
                if (i != place_.wkt || place_.coordinates) {
                    columns_.push_back(i);
                }
            }
        }
        for (const std::size_t column : columns_) {
            to_.fields.push_back({table_.header[column], column_type(column)});
        }
    }

    FieldType column_type(std::size_t column) const {
        FieldType type = FieldType::Integer;
        bool any = false;
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            const CsvCell& one = cell(row, column);
            if (one.text.empty()) {
                continue;
            }
            any = true;
            if (type == FieldType::Integer && !parse_integer(one.text)) {
                type = FieldType::Real;
            }
            if (type == FieldType::Real && !parse_plain_number(one.text)) {
                return FieldType::Text;
            }
        }
        return any ? type : FieldType::Text;
    }

    void note_uneven_rows(LayerIntake& intake) const {
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            if (table_.rows[row].size() != table_.header.size()) {
                intake.note(
                    "csv_row_broken", Severity::Warning,
                    fmt::format("line {} has {} cells, the header has {}", table_.lines[row],
                                table_.rows[row].size(), table_.header.size()),
                    static_cast<std::int64_t>(row + 1));
            }
        }
    }

    void take_row(std::size_t row, ShapeReader* shapes, LayerIntake& intake) {
        Feature& feature = to_.features.emplace_back();
        feature.id = static_cast<std::int64_t>(row + 1);
        feature.values.reserve(columns_.size());
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            feature.values.push_back(value_of(cell(row, columns_[i]), to_.fields[i].type));
        }
        if (shapes != nullptr) {
            intake.take(feature, read_shape(row, *shapes));
        }
    }

    static FieldValue value_of(const CsvCell& cell, FieldType type) {
        if (cell.is_null() || (cell.text.empty() && type != FieldType::Text)) {
            return {};
        }
        switch (type) {
            case FieldType::Integer:
                return *parse_integer(cell.text);
            case FieldType::Real:
                return *parse_plain_number(cell.text);
            case FieldType::Text:
                return cell.text;
        }
        return {};
    }

    ShapeReading read_shape(std::size_t row, ShapeReader& shapes) const {
        const GdalMessages messages;
        if (!place_.coordinates) {
            const auto geometry = geometry_of(row, messages);
            ShapeReading reading = shapes.read(geometry.get());
            if (geometry == nullptr && !cell(row, *place_.wkt).text.empty()) {
                reading.outcome = ShapeReading::Outcome::Broken;
                reading.detail = fmt::format("'{}' is not well-known text",
                                             cut_utf8(cell(row, *place_.wkt).text, 40));
            }
            return reading;
        }
        const std::string& x = cell(row, place_.coordinates->x).text;
        const std::string& y = cell(row, place_.coordinates->y).text;
        if (const auto point = coordinates_of(row)) {
            const OGRPoint geometry(point->x, point->y);
            return shapes.read(&geometry);
        }
        ShapeReading reading;
        if (!x.empty() || !y.empty()) {
            reading.outcome = ShapeReading::Outcome::NotFinite;
            reading.detail = fmt::format("line {}: {} '{}', {} '{}'", table_.lines[row],
                                         table_.header[place_.coordinates->x], x,
                                         table_.header[place_.coordinates->y], y);
        }
        return reading;
    }

    CsvTable table_;
    FeatureLayer& to_;
    const ReadOptions& options_;
    Diagnostics& diagnostics_;
    PlaceColumns place_;
    std::vector<std::size_t> columns_;  ///< those that become fields
};

std::string read_table_text(const std::string& path, const ReadOptions& options,
                            Diagnostics& diagnostics, const std::string& source,
                            const std::string& layer) {
    std::string bytes = read_text_file(path);
    if (bytes.find('\0') != std::string::npos) {
        throw Error(ErrorKind::InputUnreadable,
                    fmt::format("'{}' is not a table of text: it has zero bytes in it; save it as "
                                "CSV in UTF-8",
                                path));
    }
    if (!options.encoding.empty()) {
        return to_utf8(bytes, options.encoding);
    }
    if (is_utf8(bytes)) {
        return bytes;
    }
    diagnostics.add({"text_not_utf8", Severity::Warning,
                     fmt::format("the text is not UTF-8 and was read as {}; if that is wrong, say "
                                 "the encoding with --encoding",
                                 kLikelyEncoding),
                     source, layer});
    return to_utf8(bytes, kLikelyEncoding);
}

}  // namespace

bool is_csv(const std::string& path) {
    const std::string extension = lower_extension(path);
    return extension == ".csv" || extension == ".tsv" || extension == ".txt";
}

FeatureLayer read_csv_layer(const std::string& source, const std::string& path,
                            const ReadOptions& options, Diagnostics& diagnostics,
                            const Control& control) {
    FeatureLayer result;
    result.source = source;
    result.name = std::filesystem::path(path).stem().string();
    with_context(fmt::format("layer '{}'", result.name), [&] {
        CsvTable table =
            parse_csv(read_table_text(path, options, diagnostics, source, result.name));
        CsvLayerRead(std::move(table), result, options, diagnostics).run(control);
    });
    return result;
}

}  // namespace cercania
