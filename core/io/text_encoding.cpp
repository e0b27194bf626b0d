#include "core/io/text_encoding.h"

#include <algorithm>
#include <array>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <fmt/format.h>
#include <iconv.h>

#include "core/base/error.h"
#include "core/io/gdal_session.h"

namespace cercania {
namespace {

/// iconv's name of the UTF-16 that the bytes are, if they are.
std::optional<const char*> utf16_name(std::string_view bytes) {
    constexpr std::size_t kLookedAt = 4096;
    if (bytes.starts_with("\xFF\xFE")) {
        return "UTF-16LE";
    }
    if (bytes.starts_with("\xFE\xFF")) {
        return "UTF-16BE";
    }
    std::array<std::size_t, 2> zeros{};  // at even and at odd places
    const std::size_t count = std::min(bytes.size() & ~std::size_t{1}, kLookedAt);
    for (std::size_t i = 0; i < count; ++i) {
        zeros[i % 2] += bytes[i] == '\0' ? 1U : 0U;
    }
    // Of Latin text nearly every other byte is zero, and none on the other side.
    const auto most = [&](std::size_t zero_count) { return zero_count * 4 > count; };
    if (most(zeros[1]) && zeros[0] == 0) {
        return "UTF-16LE";
    }
    if (most(zeros[0]) && zeros[1] == 0) {
        return "UTF-16BE";
    }
    return std::nullopt;
}

}  // namespace

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

std::optional<std::string> utf16_to_utf8(const std::string& bytes) {
    const std::optional<const char*> encoding = utf16_name(bytes);
    if (!encoding) {
        return std::nullopt;
    }
    const iconv_t converter = ::iconv_open("UTF-8", *encoding);
    CERCANIA_REQUIRE(converter != reinterpret_cast<iconv_t>(-1));  // glibc has both
    std::string input = bytes;
    std::string text(input.size() * 2, '\0');  // two bytes become three at most
    char* from = input.data();
    char* to = text.data();
    std::size_t left = input.size();
    std::size_t room = text.size();
    const bool done = ::iconv(converter, &from, &left, &to, &room) != static_cast<std::size_t>(-1);
    ::iconv_close(converter);
    if (!done) {
        return std::nullopt;
    }
    text.resize(text.size() - room);
    return text;
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
