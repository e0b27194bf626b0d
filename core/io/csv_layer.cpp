#include "core/io/csv_layer.h"

#include <filesystem>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/csv_table.h"
#include "core/io/source_file.h"
#include "core/io/table_reader.h"
#include "core/io/text_encoding.h"
#include "core/io/text_file.h"

namespace cercania {
namespace {

std::string read_table_text(const std::string& path, const ReadOptions& options,
                            Diagnostics& diagnostics, const std::string& source,
                            const std::string& layer) {
    std::string bytes = read_text_file(path);
    if (const std::optional<std::string> text = utf16_to_utf8(bytes)) {
        return *text;
    }
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
        read_table(std::move(table), result, options, diagnostics, control);
    });
    return result;
}

}  // namespace cercania
