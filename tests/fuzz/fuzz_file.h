#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>

namespace cercania::fuzz {

/// Puts the bytes that libFuzzer made into a file of this process, since our readers read files.
/// The name ends in `extension`; each call replaces the file.
std::filesystem::path file_of(const std::uint8_t* bytes, std::size_t size,
                              std::string_view extension);

}  // namespace cercania::fuzz
