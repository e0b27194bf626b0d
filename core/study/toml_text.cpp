#include "core/study/toml_text.h"

#include <fmt/format.h>

namespace cercania {

std::string toml_quoted(std::string_view text) {
    constexpr unsigned char kFirstPrintable = 0x20;
    constexpr unsigned char kDelete = 0x7F;
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            result += '\\';
            result += c;
        } else if (byte < kFirstPrintable || byte == kDelete) {
            result += fmt::format("\\u{:04X}", byte);
        } else {
            result += c;
        }
    }
    return result + "\"";
}

std::string toml_list(const std::vector<std::string>& texts) {
    std::string result;
    for (const std::string& text : texts) {
        result += (result.empty() ? "" : ", ") + toml_quoted(text);
    }
    return "[" + result + "]";
}

std::string toml_number(double number) {
    return fmt::format("{}", number);
}

}  // namespace cercania
