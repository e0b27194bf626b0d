#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cercania {

/// A cell as it stands in the file, quotes taken off. An empty cell without quotes is null.
struct CsvCell {
    std::string text;
    bool quoted = false;

    bool is_null() const { return text.empty() && !quoted; }
};

/// A table of text with a header row (RFC 4180, with comma, semicolon, tab or bar between the
/// cells).
struct CsvTable {
    char delimiter = ',';
    std::vector<std::string> header;
    std::vector<std::vector<CsvCell>> rows;
    std::vector<std::size_t> lines;  ///< the line in the file where each row begins, from 1
};

/// Takes UTF-8 text apart. The delimiter is the one most frequent in the header; a byte-order mark
/// and a line "sep=;" in front are understood, empty lines skipped. Throws Error(InputUnreadable)
/// for a quote that never ends, Error(InputEmpty) where there is no header.
CsvTable parse_csv(std::string_view text);

/// A cell's text as it must stand in a comma-separated file: in quotes where it has to.
std::string csv_quoted(std::string_view text);

/// Text that no spreadsheet runs: what begins with = + - @ (or a tab or line end, which some skip)
/// and is no number gets an apostrophe in front.
std::string never_run(std::string_view text);

}  // namespace cercania
