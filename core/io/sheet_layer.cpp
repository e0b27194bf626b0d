#include "core/io/sheet_layer.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/gdal_session.h"
#include "core/io/table_reader.h"
#include "core/io/vector_source.h"

namespace cercania {
namespace {

/// GDAL takes the first row for names only where it looks unlike the others.
class HeaderRows {
  public:
    HeaderRows() : xlsx_("OGR_XLSX_HEADERS", "FORCE"), ods_("OGR_ODS_HEADERS", "FORCE") {}

  private:
    GdalSetting xlsx_;
    GdalSetting ods_;
};

CsvTable table_of(OGRLayer& sheet) {
    CsvTable table;
    OGRFeatureDefn* const columns = sheet.GetLayerDefn();
    const int count = columns->GetFieldCount();
    for (int i = 0; i < count; ++i) {
        table.header.emplace_back(columns->GetFieldDefn(i)->GetNameRef());
    }
    std::size_t line = 1;
    while (const OGRFeatureUniquePtr row{sheet.GetNextFeature()}) {
        std::vector<CsvCell>& cells = table.rows.emplace_back();
        for (int i = 0; i < count; ++i) {
            cells.push_back(row->IsFieldSetAndNotNull(i) != 0
                                ? CsvCell{row->GetFieldAsString(i), false}
                                : CsvCell{});
        }
        table.lines.push_back(++line);
    }
    // Spreadsheets count rows that were only ever coloured or touched as rows of the table.
    while (!table.rows.empty() &&
           std::all_of(table.rows.back().begin(), table.rows.back().end(),
                       [](const CsvCell& cell) { return cell.text.empty(); })) {
        table.rows.pop_back();
        table.lines.pop_back();
    }
    return table;
}

}  // namespace

bool is_workbook(const std::string& path) {
    const std::string extension = lower_extension(path);
    return extension == ".xlsx" || extension == ".ods";
}

std::vector<std::string> sheet_names(const std::string& path) {
    const HeaderRows first_row_has_names;
    const GdalMessages messages;
    const DatasetHandle workbook = open_vector_source(path, "", messages);
    std::vector<std::string> names;
    for (OGRLayer* sheet : workbook->GetLayers()) {
        if (sheet->GetFeatureCount() > 0) {
            names.emplace_back(sheet->GetName());
        }
    }
    return names;
}

FeatureLayer read_sheet_layer(const std::string& source, const SourceName& name,
                              const ReadOptions& options, Diagnostics& diagnostics,
                              const Control& control) {
    const HeaderRows first_row_has_names;
    const GdalMessages messages;
    const DatasetHandle workbook = open_vector_source(name.path, "", messages);
    std::string wanted = name.layer;
    if (wanted.empty()) {
        const std::vector<std::string> names = sheet_names(name.path);
        wanted = names.size() == 1 ? names.front() : "";
    }
    OGRLayer& sheet = choose_layer(*workbook, wanted, {});
    FeatureLayer result;
    result.source = source;
    result.name = sheet.GetName();
    with_context(fmt::format("sheet '{}'", result.name),
                 [&] { read_table(table_of(sheet), result, options, diagnostics, control); });
    return result;
}

}  // namespace cercania
