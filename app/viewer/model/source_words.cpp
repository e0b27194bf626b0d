#include "app/viewer/model/source_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>
#include <algorithm>
#include <optional>

#include "core/io/osm_reader.h"
#include "core/io/source_file.h"

namespace cercania::viewer {
namespace {

class SourceTexts {
    Q_DECLARE_TR_FUNCTIONS(SourceTexts)
};

struct Source {
    QString name;
    std::string credit;
    std::optional<std::string> file;
};

Source source_of(const StudySettings& settings, SourceRole role) {
    const SourceCredits& credits = settings.credits;
    switch (role) {
        case SourceRole::Streets:
            return {SourceTexts::tr("Streets"), credits.streets, settings.network.source};
        case SourceRole::CarePlaces:
            return {SourceTexts::tr("Care places"), credits.facilities, settings.facilities.source};
        case SourceRole::People:
            // Where nothing else says it, the areas do.
            return settings.demand.source || !settings.areas
                       ? Source{SourceTexts::tr("People"), credits.people, settings.demand.source}
                       : Source{SourceTexts::tr("People"), credits.areas, settings.areas->source};
        case SourceRole::Areas:
            return {SourceTexts::tr("Neighbourhoods"), credits.areas,
                    settings.areas ? std::optional(settings.areas->source) : std::nullopt};
        default:
            return {};
    }
}

QString words_of(const Source& source) {
    if (!source.credit.empty()) {
        return QString::fromStdString(source.credit);
    }
    const std::string path = parse_source_name(*source.file).path;
    // It asks to be named: https://www.openstreetmap.org/copyright
    return is_osm_path(path) ? SourceTexts::tr("© OpenStreetMap contributors")
                             : QFileInfo(QString::fromStdString(path)).fileName();
}

}  // namespace

QString source_words(const StudySettings& settings, const std::vector<SourceRole>& roles) {
    struct Shared {
        QString words;
        QStringList names;
    };
    std::vector<Shared> all;
    for (const SourceRole role : roles) {
        const Source source = source_of(settings, role);
        if (!source.file) {
            continue;
        }
        const QString words = words_of(source);
        const auto same = std::ranges::find(all, words, &Shared::words);
        if (same == all.end()) {
            all.push_back({words, {source.name}});
        } else {
            same->names << source.name.toLower();
        }
    }
    QStringList said;
    for (const Shared& one : all) {
        said << SourceTexts::tr("%1: %2").arg(one.names.join(QStringLiteral(", ")), one.words);
    }
    return said.join(QString::fromUtf8(" · "));
}

}  // namespace cercania::viewer
