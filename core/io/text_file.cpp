#include "core/io/text_file.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <system_error>
#include <vector>

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
    const TextFile alone = {path, text};
    write_text_files(std::span(&alone, 1), overwrite);
}

void write_text_files(std::span<const TextFile> files, bool overwrite) {
    std::vector<std::unique_ptr<StagedOutput>> staged;
    std::vector<StagedOutput*> outputs;
    for (const TextFile& file : files) {
        with_context(fmt::format("writing {}", file.path), [&] {
            require_free_output(file.path, overwrite);
            outputs.push_back(staged.emplace_back(std::make_unique<StagedOutput>(file.path)).get());
            outputs.back()->write(file.path, file.text);
        });
    }
    with_context(fmt::format("writing {}", files.front().path),
                 [&] { StagedOutput::publish_together(outputs, overwrite); });
}

}  // namespace cercania
