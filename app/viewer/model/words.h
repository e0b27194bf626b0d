#pragma once

#include <QCoreApplication>
#include <QString>
#include <cstdint>
#include <optional>
#include <string>

#include "core/access/gaps.h"
#include "core/base/quantity.h"
#include "core/study/cutoff.h"

namespace cercania::viewer {

/// The texts in which the viewer says figures: numbers as the chosen language writes them (the
/// default QLocale), units and classes in its words.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)

  public:
    /// "Limit: 20 min": something and what is said of it, with the colon of the language.
    static QString named(const QString& name, const QString& said);
    /// "2,146,242".
    static QString count(std::int64_t number);
    /// "+1,278" or "−904"; "0" for none.
    static QString change(std::int64_t number);
    /// "43 %" of a share from 0 to 1.
    static QString percent(double share);
    /// "57 %", or a dash where it is not known.
    static QString percent(const std::optional<double>& share);
    static QString metres(Metres length);
    /// "27 min": whole minutes, rounded up as a walk is planned.
    static QString minutes(Seconds time);
    /// "+48 s", "−1 min 5 s": what something adds to a walk, to the second.
    static QString added_time(Seconds time);
    /// "20 min", "800 m".
    static QString limit(const Cutoff& cutoff);
    /// "beyond a 20-minute walk".
    static QString beyond_limit(const Cutoff& cutoff);
    /// The same for people who need all of so many services; 0: any care serves them.
    static QString beyond_limit(const Cutoff& cutoff, std::size_t required);
    /// "up to 5 min"; "beyond 20 min, or no way": how far streets are from care.
    static QString up_to(const Cutoff& cutoff);
    static QString beyond_or_no_way(const Cutoff& cutoff);
    /// "within 20 min".
    static QString within_limit(const Cutoff& cutoff);
    /// "20 min × 1.33 m/s = 1,596 m", or just the metres.
    static QString limit_in_metres(const Cutoff& cutoff, MetresPerSecond speed);
    /// "1.33 m/s".
    static QString speed(MetresPerSecond speed);
    /// Who walks, of a profile that ships: "Manual wheelchair"; else the name of its file.
    static QString profile_name(const std::string& profile);
    /// "adult pace · 1.33 m/s".
    static QString pace(const std::string& profile, MetresPerSecond speed);
    static QString gap_class(GapClass gap_class);
    /// The class and its range: "Underserved · 10–50 %".
    static QString gap_class_with_range(GapClass gap_class);
    static QString reason(GapReason reason);
    /// What a job of core does: "reading streets" in the chosen language.
    static QString stage(const std::string& english);
};

/// Metres of a limit: those of a limit in time at this speed.
Metres limit_metres(const Cutoff& cutoff, MetresPerSecond speed);

/// The text with its numbers kept on one line with their units: "541 m" never breaks.
QString unbroken(QString text);

/// The text without accents and in one case, so that "bogota" finds "Bogotá".
QString folded(const QString& text);

}  // namespace cercania::viewer
