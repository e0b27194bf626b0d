#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "app/viewer/model/facility_kinds.h"
#include "app/viewer/model/words.h"
#include "app/viewer/panels/explain_panel.h"
#include "core/access/gap_reason.h"

namespace cercania::viewer {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(ExplainTexts)
};

QString bold(const QString& text) {
    return "<b>" + text + "</b>";
}

QString cost_text(const PlaceCost& cost, bool time) {
    return time ? Words::minutes(cost.time) : Words::metres(cost.distance);
}

/// What keeps a place beyond, as the gap table tells it: by the facility that is nearest as the
/// crow flies.
QString reason_sentence(const Explanation& explanation) {
    const double straight = std::max(explanation.straight_to_any.value(), 1.0);
    const double walked = explanation.route->cost.distance.value();
    const auto added = std::max(0L, std::lround(100.0 * (walked / straight - 1.0)));
    if (explanation.reason == GapReason::SlowWay) {
        return Texts::tr("The walk is short enough, but slow: %1.")
            .arg(bold(Texts::tr("hills, stairs, rough ground or waits are the reason")));
    }
    const bool barred = explanation.reason == GapReason::Barrier;
    if (barred || explanation.reason == GapReason::Detour) {
        return Texts::tr("In a straight line it is %1: the streets add %2 %, so %3.")
            .arg(Words::metres(explanation.straight_to_any), Words::count(added),
                 bold(barred ? Texts::tr("the barrier between is the reason")
                             : Texts::tr("the way round is the reason")));
    }
    return Texts::tr("In a straight line it is %1: the streets add only %2 %, so %3.")
        .arg(Words::metres(explanation.straight_to_any), Words::count(added),
             bold(Texts::tr("distance is the reason")));
}

/// "1,200 m in 16 min there, 1,310 m in 17 min back; the way back is the slower one and counts."
QString both_ways_sentence(const Explanation& explanation) {
    const PlaceCost& there = explanation.ways[0].route.cost;
    const PlaceCost& back = explanation.ways[1].route.cost;
    const QString decides = back_decides(explanation) ? Texts::tr("the way back decides")
                            : there.cost > back.cost  ? Texts::tr("the way there decides")
                                                      : Texts::tr("both ways cost the same");
    return Texts::tr("There it is %1 in %2, back %3 in %4: %5.")
        .arg(Words::metres(there.distance), Words::minutes(there.time),
             Words::metres(back.distance), Words::minutes(back.time), bold(decides));
}

void tell_walk(const ExplainedPlace& place, const Document& document, ExplainTexts& texts) {
    const Explanation& explanation = place.explanation;
    const PlaceCost& cost = explanation.route->cost;
    const Cutoff cutoff = *place.cutoff;
    const MetresPerSecond speed = document.result().study->network.graph->speed();
    const bool time = cutoff.unit == CostUnit::Time;
    texts.served = explanation.status == AccessStatus::Reached;
    texts.title = texts.served ? Texts::tr("Why is this place served?")
                               : Texts::tr("Why is this place beyond?");
    texts.figure = cost_text(cost, time);
    texts.detail = time ? Texts::tr("%1 on foot").arg(Words::metres(cost.distance))
                        : Texts::tr("%1 on foot").arg(Words::minutes(cost.time));
    texts.sentence =
        (explanation.services.empty()
             ? Texts::tr("The nearest care is %1 along the streets: %2 at %3 m/s. The limit is %4.")
             : Texts::tr("The farthest of the services needed is %1 along the streets: %2 at %3 "
                         "m/s. The limit is %4."))
            .arg(Words::metres(cost.distance), Words::minutes(cost.time),
                 QLocale().toString(speed.value(), 'f', 2),
                 time ? Texts::tr("%1 (%2)").arg(Words::limit(cutoff),
                                                 Words::metres(limit_metres(cutoff, speed)))
                      : Words::limit(cutoff));
    if (is_round_trip(explanation)) {
        texts.sentence += ' ' + both_ways_sentence(explanation);
        texts.detail = Texts::tr("%1 there, %2 back")
                           .arg(cost_text(explanation.ways[0].route.cost, time),
                                cost_text(explanation.ways[1].route.cost, time));
    }
    const double over = cost.cost - cutoff.limit;
    if (texts.served) {
        texts.verdict = Texts::tr("Within the limit of %1").arg(Words::limit(cutoff));
    } else {
        texts.verdict =
            Texts::tr("Beyond: %1 over the limit of %2")
                .arg(time ? Words::minutes(Seconds::of(over)) : Words::metres(Metres::of(over)),
                     Words::limit(cutoff));
        texts.sentence += ' ' + reason_sentence(explanation);
    }
    texts.care = Texts::tr("to %1").arg(place.care_name);
}

void tell_missing_service(const Explanation& explanation, ExplainTexts& texts) {
    if (explanation.services.empty()) {
        texts.verdict = Texts::tr("No care place counts");
        texts.sentence = Texts::tr("Every care place is closed, or left out of the question.");
        return;
    }
    texts.verdict = Texts::tr("Nobody offers a service that is needed");
    texts.sentence = Texts::tr("No care place that is open offers this: %1.")
                         .arg(bold(service_words(*explanation.missing_service)));
}

}  // namespace

WalkTitle walk_title(const Explanation& explanation, const ExplainedWay& way) {
    const bool back = way.direction == Direction::From;
    if (!is_round_trip(explanation)) {
        return {Texts::tr("The walk"),
                back ? Texts::tr("from care to here") : Texts::tr("from here to care")};
    }
    const bool decides = back == back_decides(explanation);
    const QString title =
        back ? (decides ? Texts::tr("The walk back, which decides") : Texts::tr("The walk back"))
             : (decides ? Texts::tr("The walk there, which decides") : Texts::tr("The walk there"));
    const PlaceCost& cost = way.route.cost;
    return {title,
            Texts::tr("%1 · %2").arg(Words::metres(cost.distance), Words::minutes(cost.time))};
}

ExplainTexts explain_texts(const ExplainedPlace& place, const Document& document) {
    ExplainTexts texts;
    const Explanation& explanation = place.explanation;
    texts.title = Texts::tr("Why is this place beyond?");
    if (explanation.route && place.cutoff) {
        tell_walk(place, document, texts);
    } else if (explanation.status == AccessStatus::CutOff && explanation.missing_service) {
        tell_missing_service(explanation, texts);
    } else if (explanation.status == AccessStatus::CutOff) {
        texts.verdict = Texts::tr("No way leads to care");
        texts.sentence = Texts::tr(
                             "The streets here are not connected with those that lead to "
                             "care. As the crow flies the nearest care is %1 away.")
                             .arg(Words::metres(explanation.straight));
    } else if (explanation.leg_crosses_barrier) {
        texts.verdict = Texts::tr("A barrier is in the way");
        texts.sentence = Texts::tr("A barrier lies between this place and its nearest street.");
    } else if (explanation.street) {
        const Metres snap = document.result().study->network.settings.max_snap;
        texts.verdict = Texts::tr("Too far from any street");
        texts.sentence = Texts::tr(
                             "The nearest street is %1 away; places farther than %2 from "
                             "any street belong to none.")
                             .arg(Words::metres(explanation.street->leg), Words::metres(snap));
    } else {
        texts.verdict = Texts::tr("No street is near");
        texts.sentence = Texts::tr(
            "There is no street within 10 km: this place lies outside the "
            "study.");
    }
    texts.sentence = unbroken(texts.sentence);
    return texts;
}

}  // namespace cercania::viewer
