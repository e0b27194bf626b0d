#include "core/io/mbtiles_file.h"

#include <mutex>

#include <fmt/format.h>
#include <sqlite3.h>

#include "core/base/error.h"
#include "core/io/source_file.h"

namespace cercania {
namespace {

struct ConnectionCloser {
    void operator()(sqlite3* connection) const { sqlite3_close(connection); }
};
struct StatementCloser {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, StatementCloser>;

}  // namespace

struct MbtilesFile::Database {
    std::unique_ptr<sqlite3, ConnectionCloser> connection;
    mutable std::mutex mutex;

    /// Throws Error(InputUnreadable) when the file has not these tables.
    Statement prepared(const char* text) const {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(connection.get(), text, -1, &statement, nullptr) != SQLITE_OK) {
            throw Error(ErrorKind::InputUnreadable, fmt::format("this is no MBTiles file: {}",
                                                                sqlite3_errmsg(connection.get())));
        }
        return Statement(statement);
    }
};

MbtilesFile::MbtilesFile(const std::string& path) : database_(std::make_unique<Database>()) {
    with_context(fmt::format("reading {}", path), [&] {
        require_readable(path);
        sqlite3* connection = nullptr;
        const int problem = sqlite3_open_v2(path.c_str(), &connection,
                                            SQLITE_OPEN_READONLY | SQLITE_OPEN_FULLMUTEX, nullptr);
        database_->connection.reset(connection);
        if (problem != SQLITE_OK) {
            throw Error(ErrorKind::InputUnreadable,
                        fmt::format("'{}' cannot be opened: {}", path, sqlite3_errstr(problem)));
        }
        const Statement zooms =
            database_->prepared("SELECT min(zoom_level), max(zoom_level) FROM tiles");
        if (sqlite3_step(zooms.get()) != SQLITE_ROW ||
            sqlite3_column_type(zooms.get(), 0) == SQLITE_NULL) {
            throw Error(ErrorKind::InputEmpty, fmt::format("'{}' has no tiles", path));
        }
        least_zoom_ = sqlite3_column_int(zooms.get(), 0);
        greatest_zoom_ = sqlite3_column_int(zooms.get(), 1);
        attribution_ = value("attribution");
        if (value("format") == "pbf") {
            throw Error(ErrorKind::InputUnreadable,
                        fmt::format("'{}' holds vector tiles; only pictures (PNG, JPEG, WebP) can "
                                    "be a background",
                                    path));
        }
    });
}

MbtilesFile::~MbtilesFile() = default;

std::string MbtilesFile::value(const char* name) const {
    const Statement statement =
        database_->prepared("SELECT value FROM metadata WHERE name = ?1 LIMIT 1");
    sqlite3_bind_text(statement.get(), 1, name, -1, SQLITE_STATIC);
    if (sqlite3_step(statement.get()) != SQLITE_ROW) {
        return {};
    }
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement.get(), 0));
    const void* const text = sqlite3_column_blob(statement.get(), 0);
    return text == nullptr ? std::string() : std::string(static_cast<const char*>(text), size);
}

std::optional<std::vector<char>> MbtilesFile::picture(const PyramidTile& tile) const {
    const std::lock_guard lock(database_->mutex);
    const Statement statement = database_->prepared(
        "SELECT tile_data FROM tiles WHERE zoom_level = ?1 AND tile_column = ?2 AND tile_row = ?3");
    // The file counts rows from the south.
    const std::int64_t row = (std::int64_t{1} << tile.zoom) - 1 - tile.row;
    sqlite3_bind_int(statement.get(), 1, tile.zoom);
    sqlite3_bind_int64(statement.get(), 2, tile.column);
    sqlite3_bind_int64(statement.get(), 3, row);
    if (sqlite3_step(statement.get()) != SQLITE_ROW) {
        return std::nullopt;
    }
    const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(statement.get(), 0));
    const int size = sqlite3_column_bytes(statement.get(), 0);
    return bytes == nullptr ? std::nullopt : std::optional(std::vector<char>(bytes, bytes + size));
}

}  // namespace cercania
