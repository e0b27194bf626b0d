#pragma once

#include <string>

namespace cercania {

/// A text without the passwords of the sources that it names: of databases ("PG:dbname=city
/// password=x", libpq's connection strings) the word and its value are taken away, of addresses
/// ("postgresql://user:x@host", RFC 3986, 3.2.1) what follows the user's name. For all that is told
/// or handed on. O(n).
std::string without_passwords(std::string text);

}  // namespace cercania
