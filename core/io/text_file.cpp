#include "core/io/text_file.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/source_file.h"
#include "core/io/staged_output.h"

namespace cercania {

std::string read_text_file(const std::string& path) {
    require_readable(path);
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        throw Error(ErrorKind::InputUnreadable,
                    fmt::format("'{}' cannot be read: it is a folder", path));
    }
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (!file.good() && !file.eof()) {
        throw Error(
            ErrorKind::InputUnreadable,
            fmt::format("'{}' cannot be read: {}", path, std::generic_category().message(errno)));
    }
    return text;
}

void write_text_file(const std::string& path, std::string_view text, bool overwrite) {
    with_context(fmt::format("writing {}", path), [&] {
        require_free_output(path, overwrite);
        StagedOutput staged(path);
        staged.write(path, text);
        staged.publish(overwrite);
    });
}

}  // namespace cercania
