#pragma once

#include <string>
#include <string_view>

namespace cercania {

/// The bytes of a file. Throws Error(InputMissing), Error(InputUnreadable).
std::string read_text_file(const std::string& path);

/// Writes a file whole or not at all: under a temporary name in the same folder, flushed to the
/// disk, then renamed. Throws Error(OutputExists) unless `overwrite`, Error(OutputUnwritable).
void write_text_file(const std::string& path, std::string_view text, bool overwrite);

}  // namespace cercania
