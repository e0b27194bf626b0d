#include "app/viewer/model/walk_extras.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "app/viewer/model/words.h"

namespace cercania::viewer {
namespace {

constexpr Seconds kTold = Seconds::of(0.5);

class Texts {
    Q_DECLARE_TR_FUNCTIONS(WalkExtras)
};

/// Collects what the steps of a walk take extra, and puts together what one cause makes on end.
class Collector {
  public:
    void add(const WalkCost& cost) {
        whole_.length += cost.length;
        whole_.flat += cost.flat;
        whole_.added += cost.time - cost.flat;
        const Seconds on_its_way = cost.flat * cost.way_factor;
        WalkExtra way = part_of(cost, ExtraKind::Way, cost.flat, cost.way_factor);
        way.cause = cost.way_cause;
        take(way);
        WalkExtra slope =
            part_of(cost, cost.rise >= cost.fall ? ExtraKind::Uphill : ExtraKind::Downhill,
                    on_its_way, cost.slope_factor);
        slope.rise = cost.rise;
        slope.fall = cost.fall;
        take(slope);
        for (std::size_t i = 0; i < cost.waits.size(); ++i) {
            WalkExtra one;
            one.kind = ExtraKind::Wait;
            one.street = QString::fromStdString(cost.street);
            one.added = cost.waits[i].time;
            one.cause = cost.waits[i].cause;
            // A crossing is waited for in halves: at the end of one step, and as the next begins.
            take(one, i == 0 ? step_ - 1 : kNone);
        }
        ++step_;
    }

    WalkExtras whole() {
        WalkExtras told = std::move(whole_);
        for (Found& found : found_) {
            if (std::fabs(found.extra.added.value()) < kTold.value()) {
                told.small += found.extra.added;
            } else {
                told.all.push_back(std::move(found.extra));
            }
        }
        return told;
    }

  private:
    struct Found {
        WalkExtra extra;
        std::size_t last_step = 0;
    };

    static WalkExtra part_of(const WalkCost& cost, ExtraKind kind, Seconds before, double factor) {
        WalkExtra extra;
        extra.kind = kind;
        extra.street = QString::fromStdString(cost.street);
        extra.length = cost.length;
        extra.before = before;
        extra.added = before * (factor - 1.0);
        return extra;
    }

    void take(const WalkExtra& extra) { take(extra, step_ - 1); }

    /// `joins`: the step whose last extra of the kind this one goes on, if the cause is the same.
    void take(const WalkExtra& extra, std::size_t joins) {
        if (extra.added == Seconds()) {
            return;
        }
        const auto same = std::find_if(found_.rbegin(), found_.rend(), [&](const Found& earlier) {
            return earlier.extra.kind == extra.kind;
        });
        if (same == found_.rend() || same->last_step != joins || same->extra.cause != extra.cause) {
            found_.push_back({extra, step_});
            return;
        }
        WalkExtra& whole = same->extra;
        whole.length += extra.length;
        whole.before += extra.before;
        whole.added += extra.added;
        whole.rise += extra.rise;
        whole.fall += extra.fall;
        same->last_step = step_;
    }

    static constexpr std::size_t kNone = 0;  // no step joins it

    WalkExtras whole_;
    std::vector<Found> found_;
    std::size_t step_ = kNone + 1;
};

/// The words for what a way's tags make of it, by the tag that they begin with.
QString way_title(const std::string& cause) {
    struct Named {
        const char* tag;
        const char* shown;
    };
    static constexpr std::array<Named, 6> kNamed = {
        {{"highway=steps", QT_TRANSLATE_NOOP("WalkExtras", "Stairs")},
         {"step_count=", QT_TRANSLATE_NOOP("WalkExtras", "Stairs")},
         {"surface=", QT_TRANSLATE_NOOP("WalkExtras", "Rough surface")},
         {"smoothness=", QT_TRANSLATE_NOOP("WalkExtras", "Uneven ground")},
         {"lit=", QT_TRANSLATE_NOOP("WalkExtras", "Unlit street")},
         {"tactile_paving=", QT_TRANSLATE_NOOP("WalkExtras", "No tactile paving")}}};
    const auto* const found = std::find_if(kNamed.begin(), kNamed.end(), [&](const Named& named) {
        return cause.starts_with(named.tag);
    });
    return found == kNamed.end() ? Texts::tr("Kind of street") : Texts::tr(found->shown);
}

QString slope_text(const WalkExtra& extra) {
    const double gradient = std::fabs(extra.rise.value() - extra.fall.value());
    return QLocale().toString(100.0 * gradient / extra.length.value(), 'f', 1) +
           QStringLiteral("\u00a0%");
}

QString heights_text(const WalkExtra& extra) {
    return Texts::tr("heights: %1 up, %2 down")
        .arg(Words::metres(extra.rise), Words::metres(extra.fall));
}

}  // namespace

double WalkExtra::factor() const {
    return 1.0 + added / before;
}

WalkExtras walk_extras(const std::vector<WalkCost>& costs) {
    Collector collector;
    for (const WalkCost& cost : costs) {
        collector.add(cost);
    }
    return collector.whole();
}

QString extra_title(const WalkExtra& extra) {
    switch (extra.kind) {
        case ExtraKind::Uphill:
            return Texts::tr("Uphill, %1").arg(slope_text(extra));
        case ExtraKind::Downhill:
            return Texts::tr("Downhill, %1").arg(slope_text(extra));
        case ExtraKind::Wait:
            return extra.cause.find("elevator") != std::string::npos
                       ? Texts::tr("Wait for a lift")
                       : Texts::tr("Wait at a crossing");
        case ExtraKind::Way:
            break;
    }
    return way_title(extra.cause);
}

QString extra_detail(const WalkExtra& extra) {
    QStringList parts;
    if (!extra.street.isEmpty()) {
        parts << extra.street;
    }
    if (extra.kind != ExtraKind::Wait) {
        parts << QStringLiteral("×\u00a0") + QLocale().toString(extra.factor(), 'f', 2);
    }
    const bool slope = extra.kind == ExtraKind::Uphill || extra.kind == ExtraKind::Downhill;
    parts << (slope ? heights_text(extra) : QString::fromStdString(extra.cause));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace cercania::viewer
