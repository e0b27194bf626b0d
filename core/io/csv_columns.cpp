#include "core/io/csv_columns.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cercania {
namespace {

struct NamePair {
    std::string_view x;
    std::string_view y;
};

/// Surest first: a table with lon, lat, x and y is placed by lon and lat.
constexpr std::array<NamePair, 16> kPairs = {{{"lon", "lat"},
                                              {"longitude", "latitude"},
                                              {"longitud", "latitud"},
                                              {"long", "lat"},
                                              {"lng", "lat"},
                                              {"longitud", "latitude"},
                                              {"longitude", "latitud"},
                                              {"long", "latitude"},
                                              {"longitude", "lat"},
                                              {"longitud", "lat"},
                                              {"lng", "latitude"},
                                              {"x", "y"},
                                              {"este", "norte"},
                                              {"easting", "northing"},
                                              {"est", "nord"},
                                              {"east", "north"}}};

/// Words that say nothing about which of two numbers a column holds.
constexpr std::array<std::string_view, 22> kFillers = {
    "coord",      "coords", "coordinate", "coordinates", "coordenada", "coordenadas",
    "coordonnee", "point",  "punto",      "centroid",    "centroide",  "geo",
    "wgs84",      "wgs",    "84",         "gps",         "4326",       "decimal",
    "dd",         "grados", "degres",     "map"};

constexpr std::array<std::string_view, 5> kWktNames = {"wkt", "geom", "geometry", "geometria",
                                                       "the"};

/// What survey forms and map programs call a column with latitude and longitude in one cell.
constexpr std::array<std::string_view, 14> kGeopointNames = {
    "geopoint",     "gps",         "location", "geolocation",  "ubicacion",
    "localizacion", "posicion",    "position", "localisation", "coordinates",
    "coordenadas",  "coordonnees", "geo",      "punto"};

/// Letters of Spanish and French without their accents, by their two bytes in UTF-8.
char without_accent(unsigned char second) {
    constexpr std::array<std::pair<std::string_view, char>, 6> kGroups = {
        {{"\xA0\xA1\xA2\xA4\x80\x81\x82\x84", 'a'},
         {"\xA8\xA9\xAA\xAB\x88\x89\x8A\x8B", 'e'},
         {"\xAC\xAD\xAE\xAF\x8C\x8D\x8E\x8F", 'i'},
         {"\xB2\xB3\xB4\xB6\x92\x93\x94\x96", 'o'},
         {"\xB9\xBA\xBB\xBC\x99\x9A\x9B\x9C", 'u'},
         {"\xB1\x91", 'n'}}};
    for (const auto& [bytes, letter] : kGroups) {
        if (bytes.find(static_cast<char>(second)) != std::string_view::npos) {
            return letter;
        }
    }
    return ' ';
}

/// The words of a column name in plain lower-case letters and digits: "Longitud (X)" has two.
std::vector<std::string> words_of(std::string_view name) {
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto byte = static_cast<unsigned char>(name[i]);
        char letter = ' ';
        if (std::isalnum(byte) != 0) {
            letter = static_cast<char>(std::tolower(byte));
        } else if (byte == 0xC3 && i + 1 < name.size()) {
            letter = without_accent(static_cast<unsigned char>(name[++i]));
        }
        if (letter != ' ') {
            words.back().push_back(letter);
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    std::erase(words, std::string());
    return words;
}

/// What a column name says beside its fillers: {"lon"} for "coord_lon_wgs84". A name that is one
/// word made of a filler and x or y ("coordx", "xcoord") says that letter.
std::vector<std::string> telling_words(std::string_view name) {
    std::vector<std::string> words = words_of(name);
    std::erase_if(words, [](const std::string& word) {
        return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
    });
    for (std::string& word : words) {
        for (const std::string_view filler : kFillers) {
            for (const std::string_view letter : {"x", "y"}) {
                if (word == fmt::format("{}{}", filler, letter) ||
                    word == fmt::format("{}{}", letter, filler)) {
                    word = letter;
                }
            }
        }
    }
    return words;
}

/// Columns that are called `wanted` and nothing else, or else have it among their words.
std::vector<std::size_t> columns_called(const std::vector<std::vector<std::string>>& columns,
                                        std::string_view wanted, bool exactly) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto& words = columns[i];
        const bool has = std::find(words.begin(), words.end(), wanted) != words.end();
        if (has && (!exactly || words.size() == 1)) {
            found.push_back(i);
        }
    }
    return found;
}

std::optional<PlaceColumns::Pair> find_pair(const std::vector<std::string>& header,
                                            const std::vector<std::vector<std::string>>& columns,
                                            bool exactly) {
    for (const NamePair& pair : kPairs) {
        // "x" and "y" among other words mean little: "calle y carrera".
        if (!exactly && pair.x.size() == 1) {
            continue;
        }
        const auto x = columns_called(columns, pair.x, exactly);
        const auto y = columns_called(columns, pair.y, exactly);
        if (x.empty() || y.empty()) {
            continue;
        }
        if (x.size() > 1 || y.size() > 1) {
            throw Error(ErrorKind::FieldMissing,
                        fmt::format("several columns could be the coordinates; call one pair 'lon' "
                                    "and 'lat'; the columns are: {}",
                                    fmt::join(header, ", ")));
        }
        return PlaceColumns::Pair{x.front(), y.front()};
    }
    return std::nullopt;
}

}  // namespace

PlaceColumns recognise_place_columns(const std::vector<std::string>& header) {
    std::vector<std::vector<std::string>> columns;
    columns.reserve(header.size());
    for (const std::string& name : header) {
        columns.push_back(telling_words(name));
    }
    PlaceColumns result;
    result.coordinates = find_pair(header, columns, true);
    if (!result.coordinates) {
        result.coordinates = find_pair(header, columns, false);
    }
    for (std::size_t i = 0; i < header.size() && !result.wkt; ++i) {
        const std::vector<std::string> words = words_of(header[i]);
        const bool is_wkt =
            !words.empty() && std::all_of(words.begin(), words.end(), [](const std::string& word) {
                return std::find(kWktNames.begin(), kWktNames.end(), word) != kWktNames.end();
            });
        if (is_wkt) {
            result.wkt = i;
        }
    }
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::vector<std::string> words = words_of(header[i]);
        if (std::any_of(words.begin(), words.end(), [](const std::string& word) {
                return std::find(kGeopointNames.begin(), kGeopointNames.end(), word) !=
                       kGeopointNames.end();
            })) {
            result.geopoints.push_back(i);
        }
    }
    return result;
}

std::optional<double> parse_number(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) {
        return std::nullopt;
    }
    std::string number(text.substr(first, text.find_last_not_of(" \t") - first + 1));
    const std::size_t comma = number.find(',');
    if (comma != std::string::npos) {
        if (number.find(',', comma + 1) != std::string::npos ||
            number.find('.') != std::string::npos) {
            return std::nullopt;
        }
        number[comma] = '.';
    }
    const bool plus = number.front() == '+' && number.substr(0, 2) != "+-";
    const char* begin = number.c_str() + (plus ? 1 : 0);
    const char* end = number.c_str() + number.size();
    double value = 0.0;
    const auto [stopped, problem] = std::from_chars(begin, end, value);
    if (problem != std::errc() || stopped != end) {
        return std::nullopt;
    }
    return value;
}

}  // namespace cercania
