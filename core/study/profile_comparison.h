#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/control.h"
#include "core/geometry/feature_layer.h"
#include "core/network/foot_access.h"
#include "core/study/gaps_analysis.h"
#include "core/study/loaded_study.h"

namespace cercania {

/// What one profile reaches.
struct ComparedProfile {
    std::string name;
    GapResult gaps;
    /// People whom the first profile serves and this one does not, in an area; and those of them
    /// whose walk by the first profile passes a street piece that is closed to this one. The others
    /// are lost to its pace alone.
    double lost = 0.0;
    double lost_at_pieces = 0.0;
};

/// Why a street piece cuts a profile off.
enum class CutCause : std::uint8_t {
    Tags,           ///< closed by its tags: CutPiece::rule
    TooSteep,       ///< steeper, by the heights, than the profile passes
    OneWay,         ///< open to it the other way alone
    BarrierBefore,  ///< open itself; a kerb, gate, ford or lift at a node before it is not
};

/// A street piece that the first profile walks and another may not, in the direction walked, or
/// that another may not enter.
struct CutPiece {
    std::size_t profile = 0;  ///< in ProfileComparison::profiles
    EdgeId edge;              ///< of the first profile's network
    CutCause cause = CutCause::Tags;
    AccessRule rule = AccessRule::HighwayDefault;  ///< of CutCause::Tags
    double people = 0.0;  ///< lost to that profile whose walk by the first passes the piece
};

/// "steps", "surface" and the other names of rules (access_rule_name); "too_steep", "one_way",
/// "barrier".
std::string_view cut_cause_name(const CutPiece& piece);

/// Several profiles on the same study. The first is what the others are held against.
struct ProfileComparison {
    LoadedStudy study;  ///< of the first profile
    std::vector<ComparedProfile> profiles;
    std::vector<CutPiece> pieces;  ///< by profile, then by people from the most
};

/// Throws Error(WrongUsage) for fewer than two compared profiles, one that is named twice, a study
/// without areas or one that keeps small counts private, and people spread along streets, who would
/// live elsewhere for each profile.
void require_comparable(const StudySettings& settings);

/// Measures the gaps of a study for each of its compared profiles (at least two), and finds the
/// street pieces that cut people off from the largest cutoff. Diagnostics are those of the first
/// profile. Throws as require_comparable does; Cancelled.
ProfileComparison compare_profiles(const StudySettings& settings, RunReport& report,
                                   const Control& control);

/// People of an area whom the first profile serves, less those whom another does.
double net_loss(const ProfileComparison& comparison, std::size_t profile, std::size_t area);

/// The comparison in words and in JSON into the report.
void report_comparison(const ProfileComparison& comparison, RunReport& report);

/// Layer "compare": the areas' own fields, `people`, then for the profiles in their order
/// `served_1`, `served_2`, `lost_2`, `served_3`, `lost_3` ... Layer "cut_pieces": the pieces as
/// lines, with profile, rank, people, way_id, class, name, length_m, cause, by_barrier.
std::vector<FeatureLayer> comparison_layers(const ProfileComparison& comparison);

}  // namespace cercania
