#include "core/io/csv_table.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/csv_columns.h"

namespace cercania {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kSpaces = " \t\r\n";

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

char most_frequent_delimiter(std::string_view text) {
    constexpr std::array<char, 4> kDelimiters = {',', ';', '\t', '|'};
    std::array<std::size_t, kDelimiters.size()> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == '\n' || c == '\r')) {
            break;
        } else if (!quoted) {
            const auto found = std::find(kDelimiters.begin(), kDelimiters.end(), c);
            if (found != kDelimiters.end()) {
                ++counts[static_cast<std::size_t>(found - kDelimiters.begin())];
            }
        }
    }
    const auto best = std::max_element(counts.begin(), counts.end());
    return kDelimiters[static_cast<std::size_t>(best - counts.begin())];
}

/// Takes "sep=;" off the front: what spreadsheets write to say the delimiter.
char take_delimiter(std::string_view& text) {
    constexpr std::string_view kMark = "sep=";
    if (text.substr(0, kMark.size()) == kMark && text.size() > kMark.size()) {
        const char delimiter = text[kMark.size()];
        const std::size_t end = text.find('\n');
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        return delimiter;
    }
    return most_frequent_delimiter(text);
}

/// Reads cell after cell.
class CsvScanner {
  public:
    CsvScanner(std::string_view text, char delimiter) : text_(text), delimiter_(delimiter) {}

    bool at_end() const { return at_ >= text_.size(); }
    std::size_t line() const { return line_; }

    std::vector<CsvCell> next_row() {
        std::vector<CsvCell> row;
        while (true) {
            row.push_back(next_cell());
            if (at_end()) {
                return row;
            }
            const char c = text_[at_++];
            if (c == delimiter_) {
                continue;
            }
            if (c == '\r' && !at_end() && text_[at_] == '\n') {
                ++at_;
            }
            ++line_;
            return row;
        }
    }

  private:
    bool ends_cell(char c) const { return c == delimiter_ || c == '\n' || c == '\r'; }

    CsvCell next_cell() {
        CsvCell cell;
        if (!at_end() && text_[at_] == '"') {
            cell.quoted = true;
            ++at_;
            read_quoted(cell.text);
        }
        while (!at_end() && !ends_cell(text_[at_])) {
            cell.text.push_back(text_[at_++]);
        }
        return cell;
    }

    void read_quoted(std::string& cell) {
        const std::size_t begun = line_;
        while (!at_end()) {
            const char c = text_[at_++];
            if (c == '"') {
                if (at_end() || text_[at_] != '"') {
                    return;
                }
                ++at_;
            }
            line_ += c == '\n' ? 1U : 0U;
            cell.push_back(c);
        }
        throw Error(
            ErrorKind::InputUnreadable,
            fmt::format("the quote opened in line {} is never closed: the file is damaged or "
                        "cut short",
                        begun));
    }

    std::string_view text_;
    char delimiter_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
};

}  // namespace

CsvTable parse_csv(std::string_view text) {
    if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
        text.remove_prefix(kByteOrderMark.size());
    }
    CsvTable table;
    table.delimiter = take_delimiter(text);
    CsvScanner scanner(text, table.delimiter);
    while (!scanner.at_end()) {
        const std::size_t line = scanner.line();
        std::vector<CsvCell> row = scanner.next_row();
        const bool empty =
            std::all_of(row.begin(), row.end(), [](const CsvCell& cell) { return cell.is_null(); });
        if (empty) {
            continue;
        }
        if (table.header.empty()) {
            for (const CsvCell& cell : row) {
                table.header.emplace_back(trimmed(cell.text));
            }
            continue;
        }
        table.rows.push_back(std::move(row));
        table.lines.push_back(line);
    }
    if (table.header.empty()) {
        throw Error(ErrorKind::InputEmpty, "the table has no header row");
    }
    return table;
}

std::string never_run(std::string_view text) {
    constexpr std::string_view kStarts = "=+-@\t\r";
    const bool would_be_run = !text.empty() &&
                              kStarts.find(text.front()) != std::string_view::npos &&
                              !parse_number(text);
    return (would_be_run ? "'" : "") + std::string(text);
}

std::string csv_quoted(std::string_view text) {
    const bool plain = !text.empty() &&
                       text.find_first_of(",;\t\"\r\n") == std::string_view::npos &&
                       text.front() != ' ' && text.back() != ' ';
    if (plain) {
        return std::string(text);
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    quoted += '"';
    return quoted;
}

}  // namespace cercania
