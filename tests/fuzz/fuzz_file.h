#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>

namespace cercania::fuzz {

/// The name that this process gives to files that end in `extension`.
std::filesystem::path file_name(std::string_view extension);

/// Puts the bytes that libFuzzer made into that file, since our readers read files; each call
/// replaces it.
std::filesystem::path file_of(const std::uint8_t* bytes, std::size_t size,
                              std::string_view extension);

}  // namespace cercania::fuzz
