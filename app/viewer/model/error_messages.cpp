#include "app/viewer/model/error_messages.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <array>
#include <utility>

namespace cercania::viewer {
namespace {

/// How core says something, and how it is said here: %1 is what the first group holds.
struct Sentence {
    const char* pattern;
    const char* words;
};

constexpr const char* kContext = "ErrorMessages";

constexpr std::array<Sentence, 59> kSentences = {{
    {"there is no file '(.*)'; check the path.*",
     QT_TRANSLATE_NOOP("ErrorMessages", "there is no file '%1'; check the path")},
    {"'(.*)' is empty \\(0 bytes\\);.*",
     QT_TRANSLATE_NOOP("ErrorMessages", "'%1' is empty; get a complete copy of the file")},
    {"the file is empty;.*",
     QT_TRANSLATE_NOOP("ErrorMessages", "the file is empty; download or extract it again")},
    {"the file is damaged, cut short or not what its name says.*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "the file is damaged, cut short or not what its name says; download or "
                       "extract it again")},
    {"'(.*)' cannot be read: it is damaged, cut short, or in another format.*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "'%1' cannot be read: it is damaged, cut short, or in a format that is not "
                       "known; save it as GeoPackage, GeoJSON or CSV")},
    {"'(.*)' is a raster, which has no features;.*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "'%1' is a raster, which has no features; give it as heights in the study's "
                       "properties")},
    {"the profile '(.*)' walks none of the (\\d+) streets in the file;.*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "the profile '%1' walks none of the %2 streets of the file; choose another "
                       "profile, or a file with streets")},
    {"the file holds no way, and so no street;.*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "the file holds no street; take an extract that covers the study area")},
    {"the file holds (\\d+) walkable ways, but not the places of their nodes;.*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "the file holds %1 ways to walk, but not where they are; extract it again "
                       "with complete ways")},
    {"the layer has (.*), where (.*) are needed",
     QT_TRANSLATE_NOOP("ErrorMessages", "the layer has %1, where %2 are needed")},
    {"none of the (\\d+) features has a geometry, where (.*) are needed",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "none of the %1 features has a shape, where %2 are needed")},
    {"the layer has no features", QT_TRANSLATE_NOOP("ErrorMessages", "the layer has no features")},
    {"no columns of longitude and latitude were recognised;.*; the columns are: (.*)",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "no columns of longitude and latitude were recognised; call them 'lon' and "
                       "'lat'; the columns are: %1")},
    {"none of the (\\d+) features has a usable geometry: (\\d+) without geometry, (\\d+) of the "
     "wrong type, (\\d+) broken, (\\d+) with coordinates that are not finite, (\\d+) with "
     "impossible coordinates",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "none of the %1 features has a shape that can be used: %2 without one, %3 "
                       "of the wrong kind, %4 broken, %5 with coordinates that are no numbers, %6 "
                       "with impossible coordinates")},
    {"the coordinates cannot be longitude and latitude \\(x runs from (\\S+) to (\\S+), y from "
     "(\\S+) to (\\S+)\\) and .*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "the coordinates cannot be longitude and latitude (x runs from %1 to %2, y "
                       "from %3 to %4) and the file does not say its coordinate system; if you "
                       "know it, give it as assume_crs, such as EPSG:9377")},
    {"no coordinates are possible in (\\S+) \\(x runs from (\\S+) to (\\S+) and y from (\\S+) to "
     "(\\S+)\\); latitude and longitude look swapped.*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "no coordinates are possible in %1 (x runs from %2 to %3 and y from %4 to "
                       "%5); latitude and longitude look swapped: put the longitude first")},
    {"no coordinates are possible in (\\S+) \\(x runs from (\\S+) to (\\S+) and y from (\\S+) to "
     "(\\S+)\\);.*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "no coordinates are possible in %1 (x runs from %2 to %3 and y from %4 to "
                       "%5); save the layer with the coordinate system that it really is in")},
    {"none of the (\\d+) \\w+ of (.*) lies within (\\S+ m) of a usable street.*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "none of the %1 places of %2 lies within %3 of a street; check the "
                       "coordinate systems of both layers, or raise max_snap")},
    {"there is no layer '(.*)'; the layers are: (.*)",
     QT_TRANSLATE_NOOP("ErrorMessages", "there is no layer '%1'; the layers are: %2")},
    {"there is no field '(.*)'; the fields are: (.*)",
     QT_TRANSLATE_NOOP("ErrorMessages", "there is no field '%1'; the fields are: %2")},
    {"'(.*)' is not a number;.*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "'%1' is not a number; choose a field of counts, or correct the value")},
    {"(\\S+) is no number of people:.*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "%1 is no number of people; correct the value, or take the feature out")},
    {"the cutoff '(.*)' has no unit;.*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "the limit '%1' has no unit; write it with one, such as 800m or 15min")},
    {"the cutoff '(.*)' is not above zero;.*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "the limit '%1' is not above zero; write one such as 800m or 15min")},
    {"there is no walking profile '(.*)'; there (?:is|are): (.*)\\. Name one.*",
     QT_TRANSLATE_NOOP("ErrorMessages", "there is no walking profile '%1'; there are: %2")},
    {"there is no key '(.*)'; the keys are: (.*)",
     QT_TRANSLATE_NOOP("ErrorMessages", "there is no key '%1'; the keys are: %2")},
    {"'year' must be the year of the count, such as 2018, not (\\S+)",
     QT_TRANSLATE_NOOP(
         "ErrorMessages",
         "'year' must be the year in which people were counted, such as 2018, not %1")},
    {"'(\\w+)' must be a whole number from (\\S+) to (\\S+), not (\\S+)",
     QT_TRANSLATE_NOOP("ErrorMessages", "'%1' must be a whole number from %2 to %3, not %4")},
    {"'(\\w+)' must be a length such as \"100 m\", not '(.*)'",
     QT_TRANSLATE_NOOP("ErrorMessages", "'%1' must be a length such as \"100 m\", not '%2'")},
    {"'(\\w+)' must be a text in quotes",
     QT_TRANSLATE_NOOP("ErrorMessages", "'%1' must be a text in quotes")},
    {"'(\\w+)' must be a number", QT_TRANSLATE_NOOP("ErrorMessages", "'%1' must be a number")},
    {"'(\\w+)' must be true or false",
     QT_TRANSLATE_NOOP("ErrorMessages", "'%1' must be true or false")},
    {"'(\\w+)' must be a list of texts",
     QT_TRANSLATE_NOOP("ErrorMessages", "'%1' must be a list of texts in quotes")},
    {"'(\\w+)' must be a list of numbers",
     QT_TRANSLATE_NOOP("ErrorMessages", "'%1' must be a list of numbers")},
    {"'(\\w+)' must be a table: (\\[.*\\])",
     QT_TRANSLATE_NOOP("ErrorMessages", "'%1' must be a table, which starts with %2")},
    {"'limits' must be ascending numbers",
     QT_TRANSLATE_NOOP("ErrorMessages", "'limits' must be numbers, each above the last")},
    {"'colour' must be like \"#0068a6\", not '(.*)'",
     QT_TRANSLATE_NOOP("ErrorMessages", "'colour' must be like \"#0068a6\", not '%1'")},
    {"a layer has a 'source' when its kind is \"file\", and only then",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "a layer has a 'source' when its kind is \"file\", and only then")},
    {"'opacity' must be from 0 to 1, not (\\S+)",
     QT_TRANSLATE_NOOP("ErrorMessages", "'opacity' must be from 0 to 1, not %1")},
    {"'(\\w+)' must be a list of tables: (.*)",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "'%1' must be a list of tables, each of which starts with %2")},
    {"two layers are of kind '(.*)'",
     QT_TRANSLATE_NOOP("ErrorMessages", "two layers are of kind '%1'")},
    {"'(.*)' is not a file; a study file may name only files",
     QT_TRANSLATE_NOOP("ErrorMessages", "'%1' is not a file; a study may name only files")},
    {"'minimum_count' must be more than 1 and at most (\\S+), not (\\S+)",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "'minimum_count' must be more than 1 and at most %1, not %2")},
    {"'coordinate_precision' must be at most 10 km, not (.*)",
     QT_TRANSLATE_NOOP("ErrorMessages", "'coordinate_precision' must be at most 10 km, not %1")},
    {"there is no table \\[(.*)\\]; the tables are: (.*)",
     QT_TRANSLATE_NOOP("ErrorMessages", "there is no table [%1]; the tables are: %2")},
    {"'(\\w+)' must be \\[longitude, latitude\\]",
     QT_TRANSLATE_NOOP("ErrorMessages", "'%1' must be [longitude, latitude]")},
    {"'(\\w+)' \\[(\\S+), (\\S+)\\] lies outside the Earth's longitudes and latitudes;.*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "'%1' [%2, %3] lies outside the Earth's longitudes and latitudes; write the "
                       "longitude first")},
    {"'name' is empty", QT_TRANSLATE_NOOP("ErrorMessages", "'name' is empty")},
    {"two scenarios are called '(.*)'",
     QT_TRANSLATE_NOOP("ErrorMessages", "two scenarios are called '%1'")},
    {"facility '(.*)' cannot be \\w+: \\w+ of the (\\d+) facilities of (.*) have that id",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "care place '%1' cannot be changed: of the %2 care places of %3 none has "
                       "that code, or several have it")},
    {"'(\\w+)' is missing", QT_TRANSLATE_NOOP("ErrorMessages", "'%1' is missing")},
    {"'(.*)' is not a coordinate reference system that PROJ knows;.*",
     QT_TRANSLATE_NOOP("ErrorMessages", "'%1' is not known as a coordinate system")},
    {"service '(.*)' is required, but no facility of (.*) \\(layer '(.*)'\\) offers it; they "
     "offer: "
     "(.*)",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "service '%1' is required, but no care place of %2 (layer '%3') offers it; "
                       "they offer: %4")},
    {"service '(.*)' is required, but no facility of (.*) \\(layer '(.*)'\\) offers it; no field "
     ".*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "service '%1' is required, but no field of the care places of %2 (layer "
                       "'%3') tells what they offer; name it as 'service' in [facilities]")},
    {"the study requires service '(.*)' and leaves out all that offer it;.*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "the study requires service '%1' and leaves out all that offer it; take it "
                       "out of 'require', or them out of 'leave_out' in [facilities]")},
    {"the study has no limit;.*",
     QT_TRANSLATE_NOOP("ErrorMessages", "the study has no limit; give it one, such as 20min")},
    {"'(.*)' cannot be written: there is no folder '(.*)';.*",
     QT_TRANSLATE_NOOP("ErrorMessages", "'%1' cannot be written: there is no folder '%2'")},
    {"'(.*)' cannot be written: .*",
     QT_TRANSLATE_NOOP("ErrorMessages",
                       "'%1' cannot be written; check the folder, its permissions and the free "
                       "space")},
    {"'(.*)' is there already;.*",
     QT_TRANSLATE_NOOP("ErrorMessages", "'%1' is there already; give another name")},
}};

/// Words that core puts into its sentences.
constexpr std::array<std::pair<const char*, const char*>, 5> kShapes = {
    {{"points", QT_TRANSLATE_NOOP("ErrorMessages", "points")},
     {"lines", QT_TRANSLATE_NOOP("ErrorMessages", "lines")},
     {"polygons", QT_TRANSLATE_NOOP("ErrorMessages", "polygons")},
     {"points or polygons", QT_TRANSLATE_NOOP("ErrorMessages", "points or polygons")},
     {"points, lines or polygons",
      QT_TRANSLATE_NOOP("ErrorMessages", "points, lines or polygons")}}};

QString translated(const char* words) {
    return QCoreApplication::translate(kContext, words);
}

QString value(const QString& captured) {
    for (const auto& [core, here] : kShapes) {
        if (captured == QLatin1String(core)) {
            return translated(here);
        }
    }
    return captured;
}

/// Puts the values in all at once: a value that holds "%2" is no place for the next.
QString filled(const QString& words, const QStringList& values) {
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool place = words[i] == '%' && i + 1 < words.size() && words[i + 1].isDigit();
        const qsizetype number = place ? words[i + 1].digitValue() : 0;
        if (number >= 1 && number < values.size()) {
            text += value(values[number]);
            ++i;
        } else {
            text += words[i];
        }
    }
    return text;
}

}  // namespace

bool ErrorMessages::speaks_as_core() {
    const QLocale::Language language = QLocale().language();
    return language == QLocale::English || language == QLocale::C;
}

std::optional<QString> ErrorMessages::said(const QString& core_message) {
    if (speaks_as_core()) {
        return core_message;
    }
    for (const Sentence& sentence : kSentences) {
        const QRegularExpression pattern(
            QRegularExpression::anchoredPattern(QLatin1String(sentence.pattern)),
            QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = pattern.match(core_message);
        if (match.hasMatch()) {
            return filled(translated(sentence.words), match.capturedTexts());
        }
    }
    return std::nullopt;
}

QString ErrorMessages::step(const QString& core_step) {
    static const QRegularExpression file(
        "^(?:building the network from|reading streets from|reading|writing) (.+)$");
    static const QRegularExpression layer("^layer '(.*)'$");
    static const QRegularExpression feature("^feature (\\d+)$");
    static const QRegularExpression field("^field '(.*)'$");
    static const QRegularExpression table("^table (\\[.*\\])$");
    const auto match = [&core_step](const QRegularExpression& pattern) {
        return pattern.match(core_step);
    };
    if (const auto found = match(file); found.hasMatch()) {
        return QFileInfo(found.captured(1)).fileName();
    }
    if (const auto found = match(layer); found.hasMatch()) {
        return tr("layer '%1'").arg(found.captured(1));
    }
    if (const auto found = match(feature); found.hasMatch()) {
        return tr("feature %1").arg(found.captured(1));
    }
    if (const auto found = match(field); found.hasMatch()) {
        return tr("field '%1'").arg(found.captured(1));
    }
    if (const auto found = match(table); found.hasMatch()) {
        return tr("table %1").arg(found.captured(1));
    }
    return speaks_as_core() ? core_step : QString();
}

}  // namespace cercania::viewer
