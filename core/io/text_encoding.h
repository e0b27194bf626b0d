#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cercania {

/// Whether the bytes are valid UTF-8 (plain ASCII is).
bool is_utf8(std::string_view bytes);

/// Text in `encoding` (a name that iconv knows) as UTF-8. Throws Error(WrongUsage) for an encoding
/// that is not known.
std::string to_utf8(const std::string& bytes, const std::string& encoding);

/// UTF-16 text as UTF-8, which side its bytes begin on judged by a byte-order mark or, without one,
/// by where the zero bytes of its Latin letters are; none for bytes that are not UTF-16.
std::optional<std::string> utf16_to_utf8(const std::string& bytes);

/// The longest beginning of a UTF-8 text that fits into `bytes` without cutting a character.
std::string_view cut_utf8(std::string_view text, std::size_t bytes);

/// What text that is not UTF-8 is taken for where nothing says its encoding: the commonest of
/// Windows in Western Europe and the Americas.
inline constexpr const char* kLikelyEncoding = "CP1252";

}  // namespace cercania
