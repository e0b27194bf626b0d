#include <cstddef>
#include <cstdint>

#include "core/base/error.h"
#include "core/io/layer_reader.h"
#include "tests/fuzz/fuzz_file.h"

// A table of text from anywhere becomes a layer or is refused with an Error, never anything else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    try {
        cercania::Diagnostics diagnostics;
        const cercania::FeatureLayer layer = cercania::read_layer(
            cercania::fuzz::file_of(bytes, size, ".csv"), {}, diagnostics, cercania::Control());
    } catch (const cercania::Error&) {
    }
    return 0;
}
