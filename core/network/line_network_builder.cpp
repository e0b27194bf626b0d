#include "core/network/line_network_builder.h"

#include "core/base/error.h"
#include "core/network/line_topology_joins.h"
#include "core/network/line_topology_lines.h"
#include "core/network/line_topology_pieces.h"
#include "core/network/line_topology_sites.h"

namespace cercania {

StreetPieces build_street_pieces(const LineStreets& lines, const LineBuildOptions& options,
                                 Diagnostics& diagnostics, const Control& control) {
    CERCANIA_REQUIRE(options.snap_tolerance > Metres());
    TopologyReport report(lines);
    std::vector<TopologyLine> cleaned = clean_lines(lines, report);
    StreetPieces pieces;
    if (!cleaned.empty()) {
        control.report("joining streets", 0.0);
        project_lines(cleaned, projection_around(cleaned));
        control.report("joining streets", 0.3);
        TopologySites sites(cleaned);
        join_ends(cleaned, options.snap_tolerance, sites, report, control);
        control.report("joining streets", 0.6);
        treat_crossings(cleaned, options.snap_tolerance, options.join_crossings, sites, report,
                        control);
        control.report("joining streets", 0.8);
        pieces = cut_at_sites(cleaned, sites, report);
        control.report("joining streets", 1.0);
    }
    report.hand_to(diagnostics);
    return pieces;
}

}  // namespace cercania
