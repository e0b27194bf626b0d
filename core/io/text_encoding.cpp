#include "core/io/text_encoding.h"

#include <algorithm>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <fmt/format.h>

#include "core/base/error.h"
#include "core/io/gdal_session.h"

namespace cercania {

bool is_utf8(std::string_view bytes) {
    const bool ascii = std::all_of(bytes.begin(), bytes.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
    return ascii || CPLIsUTF8(bytes.data(), static_cast<int>(bytes.size())) != 0;
}

std::string to_utf8(const std::string& bytes, const std::string& encoding) {
    const GdalMessages messages;
    char* recoded = CPLRecode(bytes.c_str(), encoding.c_str(), CPL_ENC_UTF8);
    std::string result(recoded == nullptr ? "" : recoded);
    CPLFree(recoded);
    const bool unknown = std::any_of(
        messages.warnings().begin(), messages.warnings().end(),
        [](const std::string& warning) { return warning.rfind("Recode from", 0) == 0; });
    if (unknown || messages.has_failure() || (result.empty() && !bytes.empty())) {
        throw Error(ErrorKind::WrongUsage,
                    fmt::format("the text encoding '{}' is not known; give one such as UTF-8, "
                                "ISO-8859-1 or CP1252",
                                encoding));
    }
    return result;
}

std::string_view cut_utf8(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) {
        return text;
    }
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    while (bytes > 0 && continues(text[bytes])) {
        --bytes;
    }
    return text.substr(0, bytes);
}

}  // namespace cercania
