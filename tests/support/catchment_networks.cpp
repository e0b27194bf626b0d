#include "tests/support/catchment_networks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <stdexcept>
#include <string>

#include <nlohmann/json.hpp>
#include <zlib.h>

#include "tests/support/ascii_map.h"

namespace cercania::testing {
namespace {

/// Lays random streets on a jittered lattice.
class RandomStreets {
  public:
    explicit RandomStreets(std::uint64_t seed) : random_(seed) {}

    StreetSketch sketch() {
        StreetSketch result;
        const int columns = 2 + whole(4);
        const int rows = 2 + whole(3);
        const double jitter = chance(0.3) ? 0.0 : 25.0;
        std::vector<PlanePoint> lattice;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                lattice.push_back(
                    {column * 90.0 + real(-jitter, jitter), row * 80.0 + real(-jitter, jitter)});
            }
        }
        const auto any = [&] { return lattice[static_cast<std::size_t>(whole(rows * columns))]; };
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const auto here = static_cast<std::size_t>(row * columns + column);
                if (column + 1 < columns && chance(0.75)) {
                    add(result, lattice[here], lattice[here + 1]);
                }
                if (row + 1 < rows && chance(0.75)) {
                    add(result, lattice[here], lattice[here + static_cast<std::size_t>(columns)]);
                }
            }
        }
        for (int extra = whole(5); extra-- > 0;) {
            add_awkward(result, any(), any());
        }
        result.street({lattice[0], lattice[1]});  // never empty
        return result;
    }

    std::vector<FacilityEntry> facilities(const RoadGraph& graph) {
        std::vector<FacilityEntry> result;
        for (int count = 1 + whole(4); count-- > 0;) {
            const auto edge =
                static_cast<std::uint32_t>(whole(static_cast<int>(graph.edge_count())));
            const double length = graph.edge(EdgeId(edge)).length.value();
            const double fraction = chance(0.3) ? static_cast<double>(whole(2)) : real(0.0, 1.0);
            result.push_back({edge, length * fraction});
        }
        return result;
    }

  private:
    void add(StreetSketch& sketch, PlanePoint a, PlanePoint b) {
        const bool one_way = chance(0.1);
        if (chance(0.3)) {
            const PlanePoint middle = interpolate(a, b, real(0.3, 0.7));
            sketch.street({a, middle + PlanePoint{real(-15.0, 15.0), real(-15.0, 15.0)}, b}, true,
                          !one_way);
        } else {
            sketch.street({a, b}, true, !one_way);
        }
    }
    void add_awkward(StreetSketch& sketch, PlanePoint a, PlanePoint b) {
        const PlanePoint aside{real(-40.0, 40.0), real(-40.0, 40.0)};
        switch (whole(8)) {
            case 0:  // a bridge across everything
                sketch.street({a, b + PlanePoint{13.0, 7.0}});
                break;
            case 1:  // a dead end
                sketch.street({a, a + aside});
                break;
            case 2:  // an island
                sketch.street({a + aside + PlanePoint{300.0, 0.0}, b + PlanePoint{300.0, 20.0}});
                break;
            case 3:  // a loop
                sketch.street({a, a + aside, a + PlanePoint{aside.y, -aside.x}, a});
                break;
            case 4:  // duplicates
                sketch.street({a, b});
                sketch.street({b, a});
                break;
            case 5:  // an overlap in one line that joins nothing
                sketch.street({interpolate(a, b, 0.25), interpolate(a, b, 1.25)});
                break;
            case 6:  // no length
                sketch.street({a, a});
                break;
            default:  // a tiny angle
                sketch.street({a, b + PlanePoint{0.003, 0.3}});
                break;
        }
    }
    double real(double low, double high) {
        return low + (high - low) * static_cast<double>(random_() >> 11U) * 0x1p-53;
    }
    int whole(int below) { return static_cast<int>(random_() % static_cast<std::uint64_t>(below)); }
    bool chance(double probability) { return real(0.0, 1.0) < probability; }

    std::mt19937_64 random_;
};

std::string read_gzip(const std::filesystem::path& path) {
    gzFile file = gzopen(path.c_str(), "rb");
    if (file == nullptr) {
        throw std::runtime_error("cannot open " + path.string());
    }
    std::string text;
    std::vector<char> buffer(1U << 20U);
    int count = 0;
    while ((count = gzread(file, buffer.data(), static_cast<unsigned>(buffer.size()))) > 0) {
        text.append(buffer.data(), static_cast<std::size_t>(count));
    }
    gzclose(file);
    return text;
}

}  // namespace

StreetSketch& StreetSketch::street(std::vector<PlanePoint> points, bool forward, bool backward) {
    const auto junction = [this](PlanePoint p) {
        const auto found = std::find(places_.begin(), places_.end(), p);
        if (found != places_.end()) {
            return static_cast<std::uint32_t>(found - places_.begin());
        }
        places_.push_back(p);
        pieces_.junctions.push_back(place_at(p.x, p.y));
        return static_cast<std::uint32_t>(places_.size() - 1);
    };
    StreetPiece piece;
    for (const PlanePoint& p : points) {
        piece.points.push_back(place_at(p.x, p.y));
    }
    piece.from_junction = junction(points.front());
    piece.to_junction = junction(points.back());
    piece.way_id = static_cast<std::int64_t>(pieces_.pieces.size());
    piece.forward_allowed = forward;
    piece.backward_allowed = backward;
    pieces_.pieces.push_back(std::move(piece));
    return *this;
}

std::shared_ptr<const RoadGraph> StreetSketch::graph(MetresPerSecond speed) const {
    return std::make_shared<const RoadGraph>(pieces_, speed);
}

RandomNetwork random_network(std::uint64_t seed) {
    RandomStreets streets(seed);
    RandomNetwork network;
    network.graph = streets.sketch().graph();
    network.facilities = streets.facilities(*network.graph);
    return network;
}

std::shared_ptr<const RoadGraph> read_line_network(const std::filesystem::path& path) {
    const auto document = nlohmann::json::parse(read_gzip(path));
    StreetPieces pieces;
    std::map<std::pair<double, double>, std::uint32_t> junctions;
    const auto junction = [&](const GeoPoint& p) {
        const auto found = junctions.try_emplace({p.longitude.value(), p.latitude.value()},
                                                 static_cast<std::uint32_t>(junctions.size()));
        if (found.second) {
            pieces.junctions.push_back(p);
        }
        return found.first->second;
    };
    for (const auto& feature : document.at("features")) {
        StreetPiece piece;
        for (const auto& position : feature.at("geometry").at("coordinates")) {
            piece.points.push_back(
                GeoPoint::of(position.at(0).get<double>(), position.at(1).get<double>()));
        }
        piece.from_junction = junction(piece.points.front());
        piece.to_junction = junction(piece.points.back());
        piece.way_id = feature.at("properties").at("way_id").get<std::int64_t>();
        pieces.pieces.push_back(std::move(piece));
    }
    return std::make_shared<const RoadGraph>(std::move(pieces), MetresPerSecond::of(1.25));
}

}  // namespace cercania::testing
