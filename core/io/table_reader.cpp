#include "core/io/table_reader.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <ogr_geometry.h>

#include "core/base/error.h"
#include "core/io/cell_text.h"
#include "core/io/csv_columns.h"
#include "core/io/gdal_session.h"
#include "core/io/layer_intake.h"
#include "core/io/shape_reader.h"
#include "core/io/text_encoding.h"
#include "core/io/vector_source.h"

namespace cercania {
namespace {

constexpr std::size_t kRowsPerReport = 4096;

/// Turns a parsed table into a layer.
class TableRead {
  public:
    TableRead(CsvTable table, FeatureLayer& to, const ReadOptions& options,
              Diagnostics& diagnostics)
        : table_(std::move(table)), to_(to), options_(options), diagnostics_(diagnostics) {}

    void run(const Control& control) {
        if (table_.rows.empty()) {
            throw Error(ErrorKind::InputEmpty, "the table has a header but no rows");
        }
        place_ = recognise_place_columns(table_.header);
        choose_geopoint();
        if (place_.coordinates) {
            x_marks_ = marks_of_column(texts_of(place_.coordinates->x));
            y_marks_ = marks_of_column(texts_of(place_.coordinates->y));
        }
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
    bool has_place() const { return place_.coordinates || place_.wkt || geopoint_; }

    std::vector<std::string_view> texts_of(std::size_t column) const {
        std::vector<std::string_view> texts;
        texts.reserve(table_.rows.size());
        for (std::size_t row = 0; row < table_.rows.size(); ++row) {
            texts.emplace_back(cell(row, column).text);
        }
        return texts;
    }

    /// Survey forms write a place into one cell. A column called like one is one where most of its
    /// filled cells are places; the others are broken ones.
    void choose_geopoint() {
        if (place_.coordinates || place_.wkt) {
            return;
        }
        for (const std::size_t column : place_.geopoints) {
            const std::vector<std::string_view> texts = texts_of(column);
            const auto empty = std::count(texts.begin(), texts.end(), std::string_view());
            const auto places = std::count_if(
                texts.begin(), texts.end(),
                [](std::string_view text) { return parse_geopoint(text).has_value(); });
            const auto filled = static_cast<std::ptrdiff_t>(texts.size()) - empty;
            if (places > 0 && 2 * places >= filled) {
                geopoint_ = column;
                return;
            }
        }
    }

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

    bool has_point_cells() const { return place_.coordinates || geopoint_; }

    static std::optional<double> coordinate(std::string_view text,
                                            const std::optional<NumberMarks>& marks) {
        const auto number = marks ? parse_marked_number(text, *marks) : parse_number(text);
        return number ? number : parse_angle(text);
    }

    /// The coordinates of a row as they stand; none when a cell is empty or not a number.
    std::optional<OGRRawPoint> coordinates_of(std::size_t row) const {
        if (geopoint_) {
            const auto place = parse_geopoint(cell(row, *geopoint_).text);
            return place ? std::optional(OGRRawPoint(place->longitude, place->latitude))
                         : std::nullopt;
        }
        const auto x = coordinate(cell(row, place_.coordinates->x).text, x_marks_);
        const auto y = coordinate(cell(row, place_.coordinates->y).text, y_marks_);
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
            if (has_point_cells()) {
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
            refuse_without_crs(
                fmt::format("the coordinates cannot be longitude and latitude (x runs from {} to "
                            "{}, y from {} to {}) and a table does not say its coordinate "
                            "reference system",
                            range.MinX, range.MaxX, range.MinY, range.MaxY),
                {range.MinX, range.MinY, range.MaxX, range.MaxY});
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
            FieldType type = column_type(column);
            std::optional<NumberMarks> marks;
            if (type == FieldType::Text) {
                marks = marks_of_column(texts_of(column));
                type = marks ? marked_type(column, *marks) : type;
            } else if (type == FieldType::Real) {
                note_doubtful_marks(column);
            }
            marks_.push_back(marks);
            to_.fields.push_back({table_.header[column], type});
        }
    }

    FieldType marked_type(std::size_t column, const NumberMarks& marks) {
        std::string_view sample;
        bool whole = true;
        for (const std::string_view text : texts_of(column)) {
            const std::optional<double> number = parse_marked_number(text, marks);
            whole = whole && (!number || *number == std::floor(*number));
            if (number && text.size() > sample.size()) {
                sample = text;
            }
        }
        diagnostics_.add(
            {"thousands_marks", Severity::Note,
             fmt::format("the numbers of column '{}' have their thousands marked: "
                         "'{}' is read as {}",
                         table_.header[column], sample, *parse_marked_number(sample, marks)),
             to_.source, to_.name});
        return whole ? FieldType::Integer : FieldType::Real;
    }

    /// A column in which every mark has three digits behind it may have thousands marked by it.
    void note_doubtful_marks(std::size_t column) {
        constexpr std::size_t kGroup = 3;
        constexpr std::size_t kFewest = 2;
        std::size_t marked = 0;
        std::string_view sample;
        for (const std::string_view text : texts_of(column)) {
            const std::size_t mark = text.find_first_of(".,");
            if (mark == std::string_view::npos) {
                continue;
            }
            const std::size_t first = text.starts_with('-') ? 1 : 0;
            if (text.size() - mark - 1 != kGroup || mark - first > kGroup || text[first] == '0') {
                return;
            }
            ++marked;
            sample = text;
        }
        if (marked >= kFewest) {
            diagnostics_.add(
                {"marks_doubtful", Severity::Warning,
                 fmt::format("every decimal mark in column '{}' has three digits behind it: '{}' "
                             "is read as {}; if it marks the thousands, write the numbers without "
                             "it",
                             table_.header[column], sample, *parse_number(sample)),
                 to_.source, to_.name});
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
            feature.values.push_back(
                value_of(cell(row, columns_[i]), to_.fields[i].type, marks_[i]));
        }
        if (shapes != nullptr) {
            intake.take(feature, read_shape(row, *shapes));
        }
    }

    static FieldValue value_of(const CsvCell& cell, FieldType type,
                               const std::optional<NumberMarks>& marks) {
        if (cell.is_null() || (cell.text.empty() && type != FieldType::Text)) {
            return {};
        }
        if (marks) {
            const std::optional<double> number = parse_marked_number(cell.text, *marks);
            if (!number) {
                return {};
            }
            return type == FieldType::Integer ? FieldValue(static_cast<std::int64_t>(*number))
                                              : FieldValue(*number);
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
        if (!has_point_cells()) {
            const auto geometry = geometry_of(row, messages);
            ShapeReading reading = shapes.read(geometry.get());
            if (geometry == nullptr && !cell(row, *place_.wkt).text.empty()) {
                reading.outcome = ShapeReading::Outcome::Broken;
                reading.detail = fmt::format("'{}' is not well-known text",
                                             cut_utf8(cell(row, *place_.wkt).text, 40));
            }
            return reading;
        }
        if (const auto point = coordinates_of(row)) {
            const OGRPoint geometry(point->x, point->y);
            return shapes.read(&geometry);
        }
        ShapeReading reading;
        if (geopoint_) {
            if (const std::string& place = cell(row, *geopoint_).text; !place.empty()) {
                reading.outcome = ShapeReading::Outcome::Broken;
                reading.detail =
                    fmt::format("line {}: {} '{}' is no latitude and longitude", table_.lines[row],
                                table_.header[*geopoint_], cut_utf8(place, 40));
            }
            return reading;
        }
        const std::string& x = cell(row, place_.coordinates->x).text;
        const std::string& y = cell(row, place_.coordinates->y).text;
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
    std::optional<std::size_t> geopoint_;  ///< the column of places, where it is one
    std::optional<NumberMarks> x_marks_;
    std::optional<NumberMarks> y_marks_;
    std::vector<std::size_t> columns_;               ///< those that become fields
    std::vector<std::optional<NumberMarks>> marks_;  ///< of each of them
};

}  // namespace

void read_table(CsvTable table, FeatureLayer& to, const ReadOptions& options,
                Diagnostics& diagnostics, const Control& control) {
    TableRead(std::move(table), to, options, diagnostics).run(control);
}

}  // namespace cercania
