#include "core/io/layer_reader.h"

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/csv_layer.h"
#include "core/io/ogr_layer.h"
#include "core/io/sheet_layer.h"
#include "core/io/source_file.h"
#include "core/io/text_encoding.h"
#include "core/io/zipped_source.h"

namespace cercania {

FeatureLayer read_layer(const std::string& source, const ReadOptions& options,
                        Diagnostics& diagnostics, const Control& control) {
    return with_context(fmt::format("reading {}", source), [&] {
        const SourceName name = parse_source_name(source);
        require_readable(name.path);
        if (!options.encoding.empty()) {
            to_utf8("a", options.encoding);  // refuses one that is not known
        }
        if (is_csv(name.path)) {
            return read_csv_layer(source, name.path, options, diagnostics, control);
        }
        if (is_workbook(name.path)) {
            return read_sheet_layer(source, name, options, diagnostics, control);
        }
        return read_ogr_layer(source, is_zip(name.path) ? inside_of_zip(name) : name, options,
                              diagnostics, control);
    });
}

}  // namespace cercania
