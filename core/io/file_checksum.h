#pragma once

#include <string>

namespace cercania {

/// The SHA-256 of a file's bytes (FIPS 180-4), in lower-case hexadecimal. O(size of the file).
/// Throws Error(InputMissing), Error(InputUnreadable).
std::string sha256_of_file(const std::string& path);

}  // namespace cercania
