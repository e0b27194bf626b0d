#include "app/viewer/model/words.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

namespace cercania::viewer {
namespace {

constexpr QChar kNoBreakSpace(0x00A0);
constexpr QChar kMinus(0x2212);

int whole_minutes(Seconds time) {
    // A walk of 20 min and a fraction of a millisecond is one of 20 min.
    return static_cast<int>(std::ceil(time.value() / 60.0 - 1e-6));
}

}  // namespace

QString Words::count(std::int64_t number) {
    return QLocale().toString(static_cast<qlonglong>(number));
}

QString Words::change(std::int64_t number) {
    if (number == 0) {
        return count(0);
    }
    return (number > 0 ? QString('+') : QString(kMinus)) + count(std::abs(number));
}

QString Words::named(const QString& name, const QString& said) {
    return tr("%1: %2").arg(name, said);
}

QString Words::percent(double share) {
    return QLocale().toString(100.0 * share, 'f', 0) + kNoBreakSpace + '%';
}

QString Words::percent(const std::optional<double>& share) {
    return share ? percent(*share) : QString(QChar(0x2013));
}

QString Words::metres(Metres length) {
    return unbroken(tr("%1 m").arg(count(std::llround(length.value()))));
}

QString Words::minutes(Seconds time) {
    return unbroken(tr("%1 min").arg(count(whole_minutes(time))));
}

QString Words::added_time(Seconds time) {
    constexpr std::int64_t kMinute = 60;
    const std::int64_t whole = std::llround(time.value());
    const std::int64_t seconds = std::abs(whole);
    const QString shown =
        seconds < kMinute
            ? tr("%1 s").arg(count(seconds))
            : tr("%1 min %2 s").arg(count(seconds / kMinute), count(seconds % kMinute));
    const QString sign = whole > 0 ? QString('+') : whole < 0 ? QString(kMinus) : QString();
    return unbroken(sign + shown);
}

QString Words::limit(const Cutoff& cutoff) {
    return QLocale().toString(cutoff.shown, 'g', 6) + kNoBreakSpace +
           QString::fromStdString(cutoff.suffix);
}

QString Words::beyond_limit(const Cutoff& cutoff) {
    if (cutoff.unit == CostUnit::Time) {
        return tr("beyond a %1-minute walk").arg(QLocale().toString(cutoff.limit / 60.0, 'g', 4));
    }
    return unbroken(tr("beyond a walk of %1 m").arg(QLocale().toString(cutoff.limit, 'f', 0)));
}

QString Words::beyond_limit(const Cutoff& cutoff, std::size_t required) {
    const QString beyond = beyond_limit(cutoff);
    return required == 0
               ? beyond
               : tr("%1 of at least one of %n service(s)", nullptr, static_cast<int>(required))
                     .arg(beyond);
}

QString Words::up_to(const Cutoff& cutoff) {
    return tr("up to %1").arg(limit(cutoff));
}

QString Words::beyond_or_no_way(const Cutoff& cutoff) {
    return tr("beyond %1, or no way").arg(limit(cutoff));
}

QString Words::within_limit(const Cutoff& cutoff) {
    return tr("within %1").arg(limit(cutoff));
}

Metres limit_metres(const Cutoff& cutoff, MetresPerSecond speed) {
    return cutoff.unit == CostUnit::Distance ? Metres::of(cutoff.limit)
                                             : speed * Seconds::of(cutoff.limit);
}

QString Words::limit_in_metres(const Cutoff& cutoff, MetresPerSecond speed) {
    QString length = metres(limit_metres(cutoff, speed));
    if (cutoff.unit == CostUnit::Distance) {
        return length;
    }
    return unbroken(tr("%1 (%2 × %3 m/s)")
                        .arg(length, limit(cutoff), QLocale().toString(speed.value(), 'f', 2)));
}

QString Words::speed(MetresPerSecond speed) {
    return unbroken(tr("%1 m/s").arg(QLocale().toString(speed.value(), 'f', 2)));
}

QString Words::profile_name(const std::string& profile) {
    struct Named {
        const char* file;
        const char* shown;
    };
    static constexpr std::array<Named, 11> kNamed = {
        {{"adult", QT_TRANSLATE_NOOP("Words", "Adult")},
         {"cane_or_walker", QT_TRANSLATE_NOOP("Words", "With a cane or a walker")},
         {"child_or_stroller", QT_TRANSLATE_NOOP("Words", "With a small child")},
         {"cyclist", QT_TRANSLATE_NOOP("Words", "By bicycle")},
         {"night_cautious", QT_TRANSLATE_NOOP("Words", "With caution at night")},
         {"older_60_69", QT_TRANSLATE_NOOP("Words", "60 to 69 years old")},
         {"older_70_79", QT_TRANSLATE_NOOP("Words", "70 to 79 years old")},
         {"older_80_plus", QT_TRANSLATE_NOOP("Words", "80 years and older")},
         {"wheelchair_manual", QT_TRANSLATE_NOOP("Words", "Manual wheelchair")},
         {"wheelchair_powered", QT_TRANSLATE_NOOP("Words", "Powered wheelchair")},
         {"white_cane", QT_TRANSLATE_NOOP("Words", "With a white cane")}}};
    const auto* const found = std::find_if(
        kNamed.begin(), kNamed.end(), [&](const Named& named) { return profile == named.file; });
    if (found != kNamed.end()) {
        return tr(found->shown);
    }
    return QFileInfo(QString::fromStdString(profile)).completeBaseName().replace('_', ' ');
}

QString Words::pace(const std::string& profile, MetresPerSecond speed) {
    const QString shown = QLocale().toString(speed.value(), 'f', 2);
    return unbroken(profile == "adult" ? tr("adult pace · %1 m/s").arg(shown)
                                       : tr("%1 · %2 m/s").arg(profile_name(profile), shown));
}

QString Words::gap_class(GapClass gap_class) {
    switch (gap_class) {
        case GapClass::Served:
            return tr("Served");
        case GapClass::Partly:
            return tr("Partly");
        case GapClass::Underserved:
            return tr("Underserved");
        case GapClass::Unserved:
            return tr("Unserved");
        case GapClass::NoPeople:
            return tr("Nobody lives there");
        case GapClass::NoData:
            break;
    }
    return tr("No data");
}

QString Words::gap_class_with_range(GapClass gap_class) {
    switch (gap_class) {
        case GapClass::Served:
            return tr("Served · 90 % or more");
        case GapClass::Partly:
            return tr("Partly served · 50–90 %");
        case GapClass::Underserved:
            return tr("Underserved · 10–50 %");
        case GapClass::Unserved:
            return tr("Unserved · under 10 %");
        case GapClass::NoPeople:
        case GapClass::NoData:
            break;
    }
    return Words::gap_class(gap_class);
}

QString Words::reason(GapReason reason) {
    switch (reason) {
        case GapReason::TooFar:
            return tr("Too far, even by a direct walk");
        case GapReason::Detour:
            return tr("A long way round");
        case GapReason::Barrier:
            return tr("A barrier in the way");
        case GapReason::SlowWay:
            return tr("A slow way: hills, stairs or waits");
        case GapReason::NoService:
            return tr("A service that nobody offers");
        case GapReason::Disconnected:
            return tr("Streets that lead to no care");
        case GapReason::NotSnapped:
            return tr("No street near enough");
        case GapReason::EdgeOfData:
            break;
    }
    return tr("Beyond the street data");
}

QString Words::stage(const std::string& english) {
    struct Stage {
        const char* core;
        const char* shown;
    };
    static constexpr std::array<Stage, 13> kStages = {
        {{"reading streets", QT_TRANSLATE_NOOP("Words", "Reading streets")},
         {"reading the network", QT_TRANSLATE_NOOP("Words", "Reading streets")},
         {"joining streets", QT_TRANSLATE_NOOP("Words", "Joining streets")},
         {"building the network", QT_TRANSLATE_NOOP("Words", "Joining streets")},
         {"placing people", QT_TRANSLATE_NOOP("Words", "Placing people")},
         {"reading", QT_TRANSLATE_NOOP("Words", "Reading the data")},
         {"making street cells", QT_TRANSLATE_NOOP("Words", "Preparing the streets")},
         {"searching", QT_TRANSLATE_NOOP("Words", "Measuring walks")},
         {"making catchments", QT_TRANSLATE_NOOP("Words", "Drawing catchments")},
         {"comparing profiles", QT_TRANSLATE_NOOP("Words", "Comparing profiles")},
         {"opening the study", QT_TRANSLATE_NOOP("Words", "Opening the study")},
         {"updating", QT_TRANSLATE_NOOP("Words", "Updating")},
         {"writing", QT_TRANSLATE_NOOP("Words", "Writing")}}};
    const auto* const found = std::find_if(kStages.begin(), kStages.end(), [&](const Stage& stage) {
        return english.starts_with(stage.core);
    });
    return found == kStages.end() ? tr("Working") : tr(found->shown);
}

QString unbroken(QString text) {
    static const QRegularExpression quantity(QStringLiteral("(\\d) (m/s|m|km|min|ms|s|%)(?!\\w)"));
    return text.replace(quantity, QStringLiteral("\\1\u00a0\\2"));
}

QString folded(const QString& text) {
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (!letter.isMark()) {
            plain.append(letter);
        }
    }
    return plain.toCaseFolded();
}

}  // namespace cercania::viewer
