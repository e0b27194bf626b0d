#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>

#include "core/base/error.h"
#include "core/io/profile_reader.h"
#include "tests/fuzz/fuzz_file.h"

// A profile from anywhere is read or refused with an Error, never anything else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    try {
        const std::array<std::filesystem::path, 0> no_directories = {};
        cercania::read_profile(cercania::fuzz::file_of(bytes, size, ".toml").string(),
                               no_directories);
    } catch (const cercania::Error&) {
    }
    return 0;
}
