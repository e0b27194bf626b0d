#include "core/io/xml_text.h"

namespace cercania {

std::string xml_text(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&':
                result += "&amp;";
                break;
            case '<':
                result += "&lt;";
                break;
            case '>':
                result += "&gt;";
                break;
            case '"':
                result += "&quot;";
                break;
            case '\'':
                result += "&apos;";
                break;
            default: {
                const bool held =
                    static_cast<unsigned char>(c) >= 0x20U || c == '\t' || c == '\n' || c == '\r';
                result += held ? c : ' ';
            }
        }
    }
    return result;
}

}  // namespace cercania
