#pragma once

#include <span>
#include <string>
#include <string_view>

namespace cercania {

/// The bytes of a file. Throws Error(InputMissing), Error(InputUnreadable).
std::string read_text_file(const std::string& path);

/// Writes a file whole or not at all: under a temporary name in the same folder, flushed to the
/// disk, then renamed. Throws Error(OutputExists) unless `overwrite`, Error(OutputUnwritable).
void write_text_file(const std::string& path, std::string_view text, bool overwrite);

/// A file to be written.
struct TextFile {
    std::string path;
    std::string_view text;
};

/// Writes several files, all of them or none, even when the program is killed meanwhile. Their
/// paths must differ. Throws as write_text_file.
void write_text_files(std::span<const TextFile> files, bool overwrite);

}  // namespace cercania
