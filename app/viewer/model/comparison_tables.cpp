#include "app/viewer/model/comparison_tables.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <functional>

#include "app/viewer/model/street_words.h"
#include "app/viewer/model/study_result.h"
#include "app/viewer/model/words.h"

namespace cercania::viewer {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(ComparisonTables)
};

QString people(double count) {
    return Words::count(std::llround(count));
}

QString profile_name(const ProfileComparison& comparison, std::size_t profile) {
    return Words::profile_name(comparison.profiles[profile].name);
}

QString share_of(const GapSums& sums) {
    const double known = sums.served + sums.unserved;
    return known > 0.0
               ? QLocale().toString(100.0 * sums.served / known, 'f', 1) + QStringLiteral("\u00a0%")
               : QString(QChar(0x2013));
}

QString street_text(const RoadGraph& graph, const CutPiece& piece) {
    const RoadGraph::Edge& street = graph.edge(piece.edge);
    QStringList parts;
    for (const QString& text : {QString::fromStdString(graph.text(street.name)),
                                street_kind(graph.text(street.class_name))}) {
        if (!text.isEmpty()) {
            parts << text;
        }
    }
    if (parts.isEmpty()) {
        parts << Texts::tr("Street without a name");
    }
    QString text = parts.join(QStringLiteral(", "));
    text[0] = text[0].toUpper();
    return text;
}

}  // namespace

ComparisonTable profile_table(const ProfileComparison& comparison) {
    ComparisonTable table;
    table.heads = {Texts::tr("Profile"),
                   Texts::tr("Served"),
                   Texts::tr("Share"),
                   Texts::tr("Lost"),
                   Texts::tr("At closed streets"),
                   Texts::tr("By pace alone")};
    for (std::size_t i = 0; i < comparison.profiles.size(); ++i) {
        const ComparedProfile& profile = comparison.profiles[i];
        const GapSums& sums = profile.gaps.table.in_areas;
        QStringList row = {profile_name(comparison, i), people(sums.served), share_of(sums)};
        const QString none(QChar(0x2013));
        row << (i == 0 ? QStringList{none, none, none}
                       : QStringList{people(profile.lost), people(profile.lost_at_pieces),
                                     people(profile.lost - profile.lost_at_pieces)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

AreaLosses area_losses(const ProfileComparison& comparison) {
    const GapResult& first = comparison.profiles.front().gaps;
    const std::size_t count = first.table.areas.size();
    AreaLosses losses;
    losses.table.heads = {Texts::tr("Neighbourhood")};
    for (std::size_t i = 0; i < comparison.profiles.size(); ++i) {
        losses.table.heads << profile_name(comparison, i);
    }
    std::vector<double> worst(count, 0.0);
    for (std::size_t area = 0; area < count; ++area) {
        for (std::size_t i = 1; i < comparison.profiles.size(); ++i) {
            worst[area] = std::max(worst[area], net_loss(comparison, i, area));
        }
        if (std::llround(worst[area]) > 0) {
            losses.areas.push_back(area);
        }
    }
    losses.without = count - losses.areas.size();
    std::ranges::stable_sort(losses.areas, std::greater<>(),
                             [&](std::size_t area) { return worst[area]; });
    for (const std::size_t area : losses.areas) {
        QStringList row = {area_name(first, area), people(first.table.areas[area].served)};
        for (std::size_t i = 1; i < comparison.profiles.size(); ++i) {
            row << Words::change(-std::llround(net_loss(comparison, i, area)));
        }
        losses.table.rows.push_back(std::move(row));
    }
    return losses;
}

PieceRows piece_rows(const ProfileComparison& comparison) {
    const RoadGraph& graph = *comparison.study.network.graph;
    PieceRows pieces;
    pieces.table.heads = {Texts::tr("Street"), Texts::tr("Cuts off"), Texts::tr("Why"),
                          Texts::tr("Rank"),   Texts::tr("People"),   Texts::tr("Length")};
    std::size_t profile = 0;
    std::int64_t rank = 0;
    for (const CutPiece& piece : comparison.pieces) {
        rank = piece.profile == profile ? rank + 1 : 1;
        profile = piece.profile;
        const Metres length = graph.edge(piece.edge).length;
        pieces.table.rows.push_back({street_text(graph, piece), profile_name(comparison, profile),
                                     cut_cause(piece), Words::count(rank), people(piece.people),
                                     Words::metres(length)});
        pieces.middles.push_back(
            graph.projection().to_geo(graph.plane_point_at(piece.edge, 0.5 * length)));
    }
    return pieces;
}

}  // namespace cercania::viewer
