#include "core/io/source_file.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>
#include <system_error>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cercania {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kLayerMark = "|layername=";

template <std::size_t Size>
using Bytes = std::array<unsigned char, Size>;

/// The first bytes of a file; no value when it has fewer.
template <std::size_t Size>
std::optional<Bytes<Size>> head_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::array<char, Size> buffer{};
    if (!file.read(buffer.data(), static_cast<std::streamsize>(Size))) {
        return std::nullopt;
    }
    Bytes<Size> bytes{};
    std::memcpy(bytes.data(), buffer.data(), Size);
    return bytes;
}

template <std::size_t Size>
std::uint64_t big_endian(const Bytes<Size>& bytes, std::size_t at, std::size_t count) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        value = (value << 8U) | bytes[at + i];
    }
    return value;
}

template <std::size_t Size>
std::uint64_t little_endian(const Bytes<Size>& bytes, std::size_t at, std::size_t count) {
    std::uint64_t value = 0;
    for (std::size_t i = count; i > 0; --i) {
        value = (value << 8U) | bytes[at + i - 1];
    }
    return value;
}

/// A file beside `path` with another extension, in lower or upper case.
std::optional<fs::path> sibling(const fs::path& path, std::string extension) {
    for (int turn = 0; turn < 2; ++turn) {
        fs::path candidate = path;
        candidate.replace_extension(extension);
        std::error_code ignored;
        if (fs::exists(candidate, ignored)) {
            return candidate;
        }
        std::transform(extension.begin(), extension.end(), extension.begin(), [](char c) {
            return static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        });
    }
    return std::nullopt;
}

[[noreturn]] void refuse_cut_short(const fs::path& file, std::uint64_t promised,
                                   std::uint64_t found) {
    throw Error(ErrorKind::InputUnreadable,
                fmt::format("{} is cut short: it should have {} bytes and has {}; get a complete "
                            "copy of the file",
                            file.filename().string(), promised, found));
}

constexpr std::size_t kShapeHeader = 100;  // ESRI Shapefile Technical Description, 1998, p. 4

/// Checks the length field of a .shp or .shx (in 16-bit words, big-endian, at byte 24).
void require_whole_shape_part(const fs::path& file) {
    const std::uint64_t size = fs::file_size(file);
    const auto head = head_of<kShapeHeader>(file);
    if (!head) {
        refuse_cut_short(file, kShapeHeader, size);
    }
    const std::uint64_t promised = 2 * big_endian(*head, 24, 4);
    if (size < promised) {
        refuse_cut_short(file, promised, size);
    }
}

/// Number of records that a .dbf promises, all of which must be there.
std::uint64_t require_whole_dbf(const fs::path& file) {
    constexpr std::size_t kDbfHeader = 32;
    const std::uint64_t size = fs::file_size(file);
    const auto head = head_of<kDbfHeader>(file);
    if (!head) {
        refuse_cut_short(file, kDbfHeader, size);
    }
    const std::uint64_t records = little_endian(*head, 4, 4);
    const std::uint64_t promised =
        little_endian(*head, 8, 2) + records * little_endian(*head, 10, 2);
    if (size < promised) {
        refuse_cut_short(file, promised, size);
    }
    return records;
}

void require_undamaged_shapefile(const fs::path& path) {
    require_whole_shape_part(path);
    const auto index = sibling(path, ".shx");
    if (!index) {
        throw Error(ErrorKind::InputUnreadable,
                    fmt::format("the index {} of the shapefile is missing; copy all parts of the "
                                "shapefile (.shp, .shx, .dbf, .prj) into one folder",
                                fs::path(path).replace_extension(".shx").filename().string()));
    }
    require_whole_shape_part(*index);
    constexpr std::uint64_t kIndexRecord = 8;
    const auto index_head = head_of<kShapeHeader>(*index);
    const std::uint64_t shapes = (2 * big_endian(*index_head, 24, 4) - kShapeHeader) / kIndexRecord;
    const auto table = sibling(path, ".dbf");
    if (!table) {
        throw Error(ErrorKind::InputUnreadable,
                    fmt::format("the table {} of the shapefile is missing; copy all parts of the "
                                "shapefile (.shp, .shx, .dbf, .prj) into one folder",
                                fs::path(path).replace_extension(".dbf").filename().string()));
    }
    const std::uint64_t records = require_whole_dbf(*table);
    if (records != shapes) {
        throw Error(ErrorKind::InputUnreadable,
                    fmt::format("the shapefile's parts do not belong together: {} shapes, but {} "
                                "rows in {}; get a complete copy of the shapefile",
                                shapes, records, table->filename().string()));
    }
}

/// SQLite writes its number of pages in the header (www.sqlite.org/fileformat2.html, section 1.3).
void require_undamaged_sqlite(const fs::path& path) {
    constexpr std::size_t kHeader = 100;
    const std::uint64_t size = fs::file_size(path);
    const auto head = head_of<kHeader>(path);
    constexpr std::string_view kMagic = "SQLite format 3";
    if (!head || !std::equal(kMagic.begin(), kMagic.end(), head->begin(),
                             [](char a, unsigned char b) { return a == static_cast<char>(b); })) {
        return;  // not SQLite at all: opening it will say so
    }
    const std::uint64_t page_code = big_endian(*head, 16, 2);
    const std::uint64_t page_size = page_code == 1 ? 65536 : page_code;
    const bool count_is_valid = big_endian(*head, 24, 4) == big_endian(*head, 92, 4);
    const std::uint64_t promised = page_size * big_endian(*head, 28, 4);
    std::error_code ignored;
    const bool has_journal = fs::exists(path.string() + "-wal", ignored);
    if (count_is_valid && !has_journal && size < promised) {
        refuse_cut_short(path, promised, size);
    }
}

}  // namespace

SourceName parse_source_name(const std::string& source) {
    SourceName name;
    const std::size_t mark = source.find(kLayerMark);
    name.path = source.substr(0, mark);
    if (mark != std::string::npos) {
        name.layer = source.substr(mark + kLayerMark.size());
    }
    if (name.path.empty() || (mark != std::string::npos && name.layer.empty())) {
        throw Error(ErrorKind::WrongUsage,
                    fmt::format("'{}' names no source; give PATH or PATH|layername=NAME", source));
    }
    return name;
}

bool is_database(std::string_view path) {
    return path.starts_with("PG:");
}

void require_readable(const std::string& path) {
    if (path.rfind("/vsi", 0) == 0 || is_database(path)) {
        return;
    }
    std::error_code problem;
    const fs::file_status status = fs::status(path, problem);
    if (status.type() == fs::file_type::not_found) {
        throw Error(ErrorKind::InputMissing,
                    fmt::format("there is no file '{}'; check the path (the current folder is {})",
                                path, fs::current_path(problem).string()));
    }
    if (problem) {
        throw Error(ErrorKind::InputUnreadable,
                    fmt::format("'{}' cannot be read: {}", path, problem.message()));
    }
    if (fs::is_directory(status)) {
        return;
    }
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw Error(ErrorKind::InputUnreadable,
                    fmt::format("'{}' cannot be read: {}; check its permissions", path,
                                std::generic_category().message(errno)));
    }
    if (fs::is_regular_file(status) && fs::file_size(path, problem) == 0) {
        throw Error(ErrorKind::InputEmpty,
                    fmt::format("'{}' is empty (0 bytes); get a complete copy of the file", path));
    }
}

std::string lower_extension(std::string_view path) {
    std::string extension = fs::path(path).extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(), [](char c) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    });
    return extension;
}

void require_undamaged(const std::string& path) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored)) {
        return;
    }
    const std::string extension = lower_extension(path);
    if (extension == ".shp") {
        require_undamaged_shapefile(path);
    } else if (extension == ".dbf") {
        require_whole_dbf(path);
    } else {
        require_undamaged_sqlite(path);
    }
}

bool states_encoding(const std::string& path) {
    if (sibling(path, ".cpg")) {
        return true;
    }
    const auto table = sibling(path, ".dbf");
    constexpr std::size_t kDbfHeader = 32;
    constexpr std::size_t kLanguageDriver = 29;
    const auto head = table ? head_of<kDbfHeader>(*table) : std::nullopt;
    return head && (*head)[kLanguageDriver] != 0;
}

}  // namespace cercania
