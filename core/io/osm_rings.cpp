#include "core/io/osm_rings.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace cercania {
namespace {

constexpr std::size_t kFewestNodes = 3;

bool is_closed(const OsmRimLine& line) {
    return line.nodes.size() > kFewestNodes && line.nodes.front() == line.nodes.back();
}

class RingMaker {
  public:
    explicit RingMaker(const std::vector<OsmRimLine>& lines)
        : lines_(lines), used_(lines.size(), false) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!is_closed(lines[i])) {
                ends_[lines[i].nodes.front()].push_back(i);
                ends_[lines[i].nodes.back()].push_back(i);
            }
        }
    }

    std::optional<std::vector<OsmRing>> make() {
        const bool all_meet = std::all_of(ends_.begin(), ends_.end(),
                                          [](const auto& end) { return end.second.size() == 2; });
        if (!all_meet) {
            return std::nullopt;
        }
        std::vector<OsmRing> rings;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (used_[i]) {
                continue;
            }
            rings.push_back(ring_from(i));
            if (rings.back().nodes.size() < kFewestNodes) {
                return std::nullopt;
            }
        }
        return rings;
    }

  private:
    /// Every end meets one other, so that the walk comes back to where it began.
    OsmRing ring_from(std::size_t first) {
        OsmRing ring;
        ring.hole = true;
        std::size_t line = first;
        std::int64_t at = lines_[first].nodes.front();
        while (!used_[line]) {
            used_[line] = true;
            at = append(lines_[line], at, ring);
            if (is_closed(lines_[line])) {
                break;
            }
            const std::vector<std::size_t>& meeting = ends_.at(at);
            line = meeting[0] == line ? meeting[1] : meeting[0];
        }
        return ring;
    }

    /// Appends a line from the end at `from` and gives its other end, which is left out.
    static std::int64_t append(const OsmRimLine& line, std::int64_t from, OsmRing& ring) {
        std::vector<std::int64_t> nodes = line.nodes;
        if (nodes.front() != from) {
            std::reverse(nodes.begin(), nodes.end());
        }
        ring.nodes.insert(ring.nodes.end(), nodes.begin(), nodes.end() - 1);
        ring.on_street.resize(ring.nodes.size(), line.street);
        ring.hole = ring.hole && line.hole;
        return nodes.back();
    }

    const std::vector<OsmRimLine>& lines_;
    std::vector<bool> used_;
    std::map<std::int64_t, std::vector<std::size_t>> ends_;  // node -> lines that end there
};

}  // namespace

std::optional<std::vector<OsmRing>> assemble_rings(const std::vector<OsmRimLine>& lines) {
    return RingMaker(lines).make();
}

}  // namespace cercania
