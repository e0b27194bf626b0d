#include "app/viewer/model/street_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace cercania::viewer {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(StreetWords)
};

struct Named {
    const char* value;
    const char* shown;
};

/// The words for what closes a street, by its rule.
const char* rule_words(AccessRule rule) {
    switch (rule) {
        case AccessRule::Steps:
            return QT_TRANSLATE_NOOP("StreetWords", "stairs");
        case AccessRule::Surface:
            return QT_TRANSLATE_NOOP("StreetWords", "rough surface");
        case AccessRule::Width:
            return QT_TRANSLATE_NOOP("StreetWords", "too narrow");
        case AccessRule::Kerb:
            return QT_TRANSLATE_NOOP("StreetWords", "high kerb");
        case AccessRule::Incline:
            return QT_TRANSLATE_NOOP("StreetWords", "too steep");
        case AccessRule::Light:
            return QT_TRANSLATE_NOOP("StreetWords", "unlit");
        case AccessRule::Ford:
            return QT_TRANSLATE_NOOP("StreetWords", "through water");
        case AccessRule::Ferry:
            return QT_TRANSLATE_NOOP("StreetWords", "ferry");
        case AccessRule::Lift:
            return QT_TRANSLATE_NOOP("StreetWords", "lift");
        case AccessRule::WheelchairTag:
            return QT_TRANSLATE_NOOP("StreetWords", "not for wheelchairs");
        case AccessRule::TactilePaving:
            return QT_TRANSLATE_NOOP("StreetWords", "misleading paving");
        case AccessRule::Unknown:
            return QT_TRANSLATE_NOOP("StreetWords", "not known well enough");
        case AccessRule::NotAStreet:
        case AccessRule::NotInUse:
        case AccessRule::FootTag:
        case AccessRule::AccessTag:
        case AccessRule::Sidewalk:
        case AccessRule::MotorRoad:
        case AccessRule::HighwayDefault:
            break;
    }
    return QT_TRANSLATE_NOOP("StreetWords", "closed to it by law");
}

}  // namespace

QString street_kind(const std::string& class_name) {
    static constexpr std::array<Named, 25> kKinds = {
        {{"steps", QT_TRANSLATE_NOOP("StreetWords", "stairs")},
         {"footway", QT_TRANSLATE_NOOP("StreetWords", "footway")},
         {"path", QT_TRANSLATE_NOOP("StreetWords", "path")},
         {"pedestrian", QT_TRANSLATE_NOOP("StreetWords", "pedestrian street or square")},
         {"living_street", QT_TRANSLATE_NOOP("StreetWords", "shared street")},
         {"residential", QT_TRANSLATE_NOOP("StreetWords", "residential street")},
         {"unclassified", QT_TRANSLATE_NOOP("StreetWords", "minor road")},
         {"road", QT_TRANSLATE_NOOP("StreetWords", "road of unknown kind")},
         {"service", QT_TRANSLATE_NOOP("StreetWords", "service road")},
         {"track", QT_TRANSLATE_NOOP("StreetWords", "track")},
         {"tertiary", QT_TRANSLATE_NOOP("StreetWords", "tertiary road")},
         {"tertiary_link", QT_TRANSLATE_NOOP("StreetWords", "tertiary road")},
         {"secondary", QT_TRANSLATE_NOOP("StreetWords", "secondary road")},
         {"secondary_link", QT_TRANSLATE_NOOP("StreetWords", "secondary road")},
         {"primary", QT_TRANSLATE_NOOP("StreetWords", "main road")},
         {"primary_link", QT_TRANSLATE_NOOP("StreetWords", "main road")},
         {"trunk", QT_TRANSLATE_NOOP("StreetWords", "trunk road")},
         {"trunk_link", QT_TRANSLATE_NOOP("StreetWords", "trunk road")},
         {"motorway", QT_TRANSLATE_NOOP("StreetWords", "motorway")},
         {"cycleway", QT_TRANSLATE_NOOP("StreetWords", "cycleway")},
         {"corridor", QT_TRANSLATE_NOOP("StreetWords", "corridor")},
         {"elevator", QT_TRANSLATE_NOOP("StreetWords", "lift")},
         {"platform", QT_TRANSLATE_NOOP("StreetWords", "platform")},
         {"pier", QT_TRANSLATE_NOOP("StreetWords", "pier")},
         {"ferry", QT_TRANSLATE_NOOP("StreetWords", "ferry")}}};
    const auto* const found = std::find_if(
        kKinds.begin(), kKinds.end(), [&](const Named& kind) { return class_name == kind.value; });
    return found == kKinds.end() ? QString::fromStdString(class_name) : Texts::tr(found->shown);
}

QString cut_cause(const CutPiece& piece) {
    switch (piece.cause) {
        case CutCause::TooSteep:
            return Texts::tr("too steep");
        case CutCause::OneWay:
            return Texts::tr("one way");
        case CutCause::BarrierBefore:
            return Texts::tr("kerb or barrier before it");
        case CutCause::Tags:
            break;
    }
    return Texts::tr(rule_words(piece.rule));
}

}  // namespace cercania::viewer
