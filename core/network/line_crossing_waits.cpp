#include "core/network/line_crossing_waits.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/network/road_rank.h"

namespace cercania {
namespace {

constexpr double kHalf = 0.5;

/// What is waited for at one junction.
struct Crossing {
    std::uint8_t rank = kForPeopleOnFoot;
    std::uint32_t class_name = 0;  // of the road of that rank
};

class LineCrossings {
  public:
    LineCrossings(const WalkingProfile& profile, StreetPieces& streets)
        : profile_(profile), streets_(streets), crossings_(streets.junctions.size()) {
        for (const std::string& name : streets_.names) {
            rank_of_name_.push_back(road_rank(name));
        }
        for (const StreetPiece& piece : streets_.pieces) {
            take_road(piece.from_junction, piece.class_name);
            take_road(piece.to_junction, piece.class_name);
        }
    }

    void charge_all() {
        for (StreetPiece& piece : streets_.pieces) {
            charge(piece, piece.from_junction, piece.wait_from, piece.wait_from_cause);
            charge(piece, piece.to_junction, piece.wait_to, piece.wait_to_cause);
        }
    }

  private:
    void take_road(std::uint32_t junction, std::uint32_t class_name) {
        Crossing& crossing = crossings_[junction];
        if (rank_of_name_[class_name] > crossing.rank) {
            crossing = {rank_of_name_[class_name], class_name};
        }
    }

    void charge(const StreetPiece& piece, std::uint32_t junction, Seconds& wait,
                std::uint32_t& cause) {
        std::uint32_t class_name = piece.class_name;
        if (streets_.names[class_name] == "elevator") {
            wait = profile_.lift_time * kHalf;
        } else {
            const Crossing& crossing = crossings_[junction];
            if (rank_of_name_[class_name] >= crossing.rank) {
                return;
            }
            class_name = crossing.class_name;
            wait = unmarked_wait(streets_.names[class_name]) * kHalf;
        }
        cause = wait > Seconds() ? cause_of(class_name) : 0;
    }

    Seconds unmarked_wait(const std::string& highway) const {
        const auto& waits = profile_.crossings.unmarked;
        const auto found = std::find_if(waits.begin(), waits.end(),
                                        [&](const auto& wait) { return wait.first == highway; });
        return found == waits.end() ? Seconds() : found->second;
    }

    /// The number of the text "highway=primary".
    std::uint32_t cause_of(std::uint32_t class_name) {
        const auto [known, is_new] =
            causes_.emplace(class_name, static_cast<std::uint32_t>(streets_.names.size()));
        if (is_new) {
            streets_.names.push_back("highway=" + streets_.names[class_name]);
        }
        return known->second;
    }

    const WalkingProfile& profile_;
    StreetPieces& streets_;
    std::vector<Crossing> crossings_;  // by junction
    std::vector<std::uint8_t> rank_of_name_;
    std::map<std::uint32_t, std::uint32_t> causes_;  // by the class that is waited for
};

}  // namespace

void add_crossing_waits(const WalkingProfile& profile, StreetPieces& streets) {
    if (profile.crossings.unmarked.empty() && !(profile.lift_time > Seconds())) {
        return;
    }
    LineCrossings(profile, streets).charge_all();
}

}  // namespace cercania
