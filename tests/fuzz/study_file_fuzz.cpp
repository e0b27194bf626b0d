#include <cstddef>
#include <cstdint>

#include "core/base/error.h"
#include "core/study/study_file.h"
#include "tests/fuzz/fuzz_file.h"

// A study file from anywhere is read or refused with an Error, never anything else; what is read
// can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    try {
        const std::string path = cercania::fuzz::file_of(bytes, size, ".toml").string();
        const cercania::StudySettings settings = cercania::read_study_file(path);
        cercania::write_study_file(path, settings);
        if (cercania::read_study_file(path).privacy != settings.privacy) {
            __builtin_trap();
        }
    } catch (const cercania::Error&) {
    }
    return 0;
}
