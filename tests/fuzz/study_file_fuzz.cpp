#include <cstddef>
#include <cstdint>
#include <string>

#include "core/base/error.h"
#include "core/io/text_file.h"
#include "core/study/study_file.h"
#include "tests/fuzz/fuzz_file.h"

// A study file from anywhere is read or refused with an Error, never anything else; what is read
// can be written, and read again without a difference.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string path = cercania::fuzz::file_of(bytes, size, ".toml").string();
    cercania::StudySettings settings;
    try {
        settings = cercania::read_study_file(path);
    } catch (const cercania::Error&) {
        return 0;
    }
    cercania::write_study_file(path, settings);
    const std::string written = cercania::read_text_file(path);
    cercania::write_study_file(path, cercania::read_study_file(path));
    if (cercania::read_text_file(path) != written) {
        __builtin_trap();
    }
    return 0;
}
