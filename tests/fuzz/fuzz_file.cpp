#include "tests/fuzz/fuzz_file.h"

#include <fstream>
#include <string>

#include <unistd.h>

namespace cercania::fuzz {

std::filesystem::path file_name(std::string_view extension) {
    return std::filesystem::temp_directory_path() /
           ("cercania_fuzz_" + std::to_string(getpid()) + std::string(extension));
}

std::filesystem::path file_of(const std::uint8_t* bytes, std::size_t size,
                              std::string_view extension) {
    const std::filesystem::path path = file_name(extension);
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    for (std::size_t i = 0; i < size; ++i) {
        file.put(static_cast<char>(bytes[i]));
    }
    return path;
}

}  // namespace cercania::fuzz
