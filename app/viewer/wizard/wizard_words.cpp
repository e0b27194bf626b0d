#include "app/viewer/wizard/wizard_words.h"

#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

#include "app/viewer/model/words.h"

namespace cercania::viewer {
namespace {

QString kind_of(const std::vector<LayerInfo>& layers) {
    for (const LayerInfo& layer : layers) {
        switch (layer.shape_kind) {
            case ShapeKind::Points:
                return WizardWords::tr("points");
            case ShapeKind::Lines:
                return WizardWords::tr("lines");
            case ShapeKind::Polygons:
                return WizardWords::tr("polygons");
            case ShapeKind::None:
                break;
        }
    }
    return WizardWords::tr("a table without places");
}

QString needed_for(LayerPurpose purpose) {
    switch (purpose) {
        case LayerPurpose::Streets:
            return WizardWords::tr("Streets are lines.");
        case LayerPurpose::Barriers:
            return WizardWords::tr("Barriers are lines or polygons.");
        case LayerPurpose::CarePlaces:
            return WizardWords::tr("Care places are points or polygons.");
        case LayerPurpose::People:
            return WizardWords::tr("People are counted at points or in polygons.");
        case LayerPurpose::Areas:
            break;
    }
    return WizardWords::tr("Neighbourhoods are polygons.");
}

}  // namespace

QString WizardWords::step_name(DraftStep step) {
    switch (step) {
        case DraftStep::Streets:
            return tr("Streets");
        case DraftStep::CarePlaces:
            return tr("Care places");
        case DraftStep::People:
            return tr("People");
        case DraftStep::Limit:
            break;
    }
    return tr("Limit and pace");
}

QString WizardWords::direction(Direction direction) {
    switch (direction) {
        case Direction::Towards:
            return tr("From home to care");
        case Direction::From:
            return tr("From care to home");
        case Direction::RoundTrip:
            break;
    }
    return tr("There and back");
}

QString WizardWords::lack(DraftLack lack) {
    switch (lack) {
        case DraftLack::StreetsFile:
            return tr("Choose the file with the streets.");
        case DraftLack::StreetsProblem:
            return tr("These streets cannot be used: choose another file or layer.");
        case DraftLack::BarriersProblem:
            return tr("These barriers cannot be used: choose another file, or leave them out.");
        case DraftLack::CareFile:
            return tr("Choose the file with the care places.");
        case DraftLack::CareProblem:
            return tr("These care places cannot be used: choose another file or layer.");
        case DraftLack::EveryServiceOut:
            return tr("Every service is left out: check at least one.");
        case DraftLack::PeopleFile:
            return tr("Choose the file with the people, or check Only catchments.");
        case DraftLack::PeopleProblem:
            return tr("These people cannot be used: choose another file or layer.");
        case DraftLack::PeopleField:
            return tr("Choose the field with the number of people.");
        case DraftLack::AreasFile:
            return tr("Choose the file with the neighbourhoods to rank.");
        case DraftLack::AreasProblem:
            return tr("These neighbourhoods cannot be used: choose another file or layer.");
        case DraftLack::Limit:
            break;
    }
    return tr("Type a limit with its unit, such as 12 min or 600 m.");
}

QString WizardWords::spread(SpreadMethod method) {
    switch (method) {
        case SpreadMethod::SurfacePoint:
            return tr("At one point inside");
        case SpreadMethod::Frontage:
            return tr("Along the rim of the block");
        case SpreadMethod::Streets:
            return tr("Along the streets inside");
        case SpreadMethod::Area:
            break;
    }
    return tr("Evenly over the ground");
}

QString WizardWords::shapes(const LayerInfo& layer) {
    const QString count = Words::count(static_cast<std::int64_t>(layer.feature_count));
    const int plural = static_cast<int>(layer.feature_count);
    switch (layer.shape_kind) {
        case ShapeKind::Points:
            return tr("%1 point(s)", nullptr, plural).arg(count);
        case ShapeKind::Lines:
            return tr("%1 line(s)", nullptr, plural).arg(count);
        case ShapeKind::Polygons:
            return tr("%1 area(s)", nullptr, plural).arg(count);
        case ShapeKind::None:
            break;
    }
    return tr("%1 row(s) without places", nullptr, plural).arg(count);
}

QString WizardWords::wrong_shape(const QString& file, const std::vector<LayerInfo>& layers,
                                 LayerPurpose purpose) {
    return tr("%1 holds %2.").arg(file, kind_of(layers)) + ' ' + needed_for(purpose);
}

QString WizardWords::street_map_elsewhere(const QString& file) {
    return tr("%1 is a street map: choose it in the step Streets.").arg(file);
}

QString WizardWords::file_size(const QString& path) {
    const QFileInfo file(path);
    return file.isFile() ? QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeSIFormat)
                         : QString();
}

QString WizardWords::field_note(const FieldSummary& summary, bool as_count) {
    if (summary.filled == 0) {
        return {};
    }
    return as_count ? tr("%1 in all").arg(people(summary.sum))
                    : tr("e.g. %1").arg(QString::fromStdString(summary.example));
}

QString WizardWords::people(double count) {
    return Words::count(std::llround(count));
}

QString WizardWords::country(std::string_view code) {
    struct Named {
        std::string_view code;
        const char* shown;
    };
    static constexpr std::array<Named, 32> kNamed = {
        {{"AT", QT_TRANSLATE_NOOP("WizardWords", "Austria")},
         {"AU", QT_TRANSLATE_NOOP("WizardWords", "Australia")},
         {"BE", QT_TRANSLATE_NOOP("WizardWords", "Belgium")},
         {"BR", QT_TRANSLATE_NOOP("WizardWords", "Brazil")},
         {"BY", QT_TRANSLATE_NOOP("WizardWords", "Belarus")},
         {"CH", QT_TRANSLATE_NOOP("WizardWords", "Switzerland")},
         {"CN", QT_TRANSLATE_NOOP("WizardWords", "China")},
         {"CO", QT_TRANSLATE_NOOP("WizardWords", "Colombia")},
         {"DE", QT_TRANSLATE_NOOP("WizardWords", "Germany")},
         {"DK", QT_TRANSLATE_NOOP("WizardWords", "Denmark")},
         {"ES", QT_TRANSLATE_NOOP("WizardWords", "Spain")},
         {"FI", QT_TRANSLATE_NOOP("WizardWords", "Finland")},
         {"FR", QT_TRANSLATE_NOOP("WizardWords", "France")},
         {"GB", QT_TRANSLATE_NOOP("WizardWords", "United Kingdom")},
         {"GR", QT_TRANSLATE_NOOP("WizardWords", "Greece")},
         {"HU", QT_TRANSLATE_NOOP("WizardWords", "Hungary")},
         {"IE", QT_TRANSLATE_NOOP("WizardWords", "Ireland")},
         {"IS", QT_TRANSLATE_NOOP("WizardWords", "Iceland")},
         {"IT", QT_TRANSLATE_NOOP("WizardWords", "Italy")},
         {"NL", QT_TRANSLATE_NOOP("WizardWords", "Netherlands")},
         {"NO", QT_TRANSLATE_NOOP("WizardWords", "Norway")},
         {"OM", QT_TRANSLATE_NOOP("WizardWords", "Oman")},
         {"PH", QT_TRANSLATE_NOOP("WizardWords", "Philippines")},
         {"PL", QT_TRANSLATE_NOOP("WizardWords", "Poland")},
         {"RO", QT_TRANSLATE_NOOP("WizardWords", "Romania")},
         {"SE", QT_TRANSLATE_NOOP("WizardWords", "Sweden")},
         {"SK", QT_TRANSLATE_NOOP("WizardWords", "Slovakia")},
         {"TH", QT_TRANSLATE_NOOP("WizardWords", "Thailand")},
         {"TR", QT_TRANSLATE_NOOP("WizardWords", "Türkiye")},
         {"UA", QT_TRANSLATE_NOOP("WizardWords", "Ukraine")},
         {"US", QT_TRANSLATE_NOOP("WizardWords", "United States")},
         {"worldwide", QT_TRANSLATE_NOOP("WizardWords", "The whole world")}}};
    const auto* const found = std::ranges::find(kNamed, code, &Named::code);
    return found == kNamed.end()
               ? QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()))
               : tr(found->shown);
}

}  // namespace cercania::viewer
