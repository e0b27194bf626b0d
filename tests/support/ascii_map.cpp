#include "tests/support/ascii_map.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <stdexcept>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace cercania::testing {
namespace {

constexpr double kMetresPerCharacter = 100.0;
// WGS 84 (NIMA TR8350.2, table 3.1).
constexpr double kSemiMajorAxis = 6378137.0;
constexpr double kFlattening = 1.0 / 298.257223563;
constexpr double kEccentricitySquared = kFlattening * (2.0 - kFlattening);
constexpr double kRadiansPerDegree = std::numbers::pi / 180.0;

constexpr std::uint32_t kStreetClass = 1;
constexpr std::uint32_t kStepsClass = 2;

struct Cell {
    std::size_t row = 0;
    std::size_t column = 0;

    friend bool operator<(const Cell& a, const Cell& b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    }
};

enum class Axis { Across, Down };

Cell next(Cell cell, Axis axis) {
    return axis == Axis::Across ? Cell{cell.row, cell.column + 1} : Cell{cell.row + 1, cell.column};
}

std::vector<std::string> lines_of(std::string_view drawing) {
    std::vector<std::string> lines(1);
    for (const char c : drawing) {
        if (c == '\n') {
            lines.emplace_back();
        } else {
            lines.back().push_back(c);
        }
    }
    return lines;
}

bool is_blank(const std::string& line) {
    return line.find_first_not_of(' ') == std::string::npos;
}

/// The lines of a raw string literal without its blank first and last lines and its indentation.
std::vector<std::string> trimmed_lines(std::string_view drawing) {
    std::vector<std::string> lines = lines_of(drawing);
    while (!lines.empty() && is_blank(lines.back())) {
        lines.pop_back();
    }
    while (!lines.empty() && is_blank(lines.front())) {
        lines.erase(lines.begin());
    }
    std::size_t indentation = std::string::npos;
    for (const std::string& line : lines) {
        indentation = std::min(indentation, line.find_first_not_of(' '));
    }
    for (std::string& line : lines) {
        line.erase(0, indentation);
    }
    return lines;
}

bool is_digit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}
bool is_letter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 && c != 'v';
}
bool is_junction(char c) {
    return is_letter(c) || c == '+';
}

/// The characters of the drawing, with the questions that finding streets asks of them.
class Canvas {
  public:
    explicit Canvas(std::vector<std::string> lines) : lines_(std::move(lines)) {}

    char at(Cell cell) const {
        if (cell.row >= lines_.size() || cell.column >= lines_[cell.row].size()) {
            return ' ';
        }
        return lines_[cell.row][cell.column];
    }
    /// The character `rows` and `columns` away.
    char beside(Cell cell, int rows, int columns) const {
        // Stepping off the north or west rim wraps to a huge subscript, which is blank as well.
        return at({cell.row + static_cast<std::size_t>(rows),
                   cell.column + static_cast<std::size_t>(columns)});
    }
    /// Whether a street that runs along `axis` is drawn here.
    bool is_street(Cell cell, Axis axis) const {
        switch (at(cell)) {
            case '-':
            case '>':
            case '<':
                return axis == Axis::Across;
            case '|':
            case '^':
            case 'v':
                return axis == Axis::Down;
            case '=':
            case '#':
                return axis_of_symmetric(cell) == axis;
            default:
                return false;
        }
    }
    bool is_crossed_bridge(Cell cell, Axis axis) const {
        return at(cell) == '=' && !is_street(cell, axis);
    }
    bool is_any_street(Cell cell) const {
        return is_street(cell, Axis::Across) || is_street(cell, Axis::Down);
    }
    template <class Visit>
    void visit(Visit&& visit) const {
        for (std::size_t row = 0; row < lines_.size(); ++row) {
            for (std::size_t column = 0; column < lines_[row].size(); ++column) {
                visit(Cell{row, column});
            }
        }
    }

  private:
    /// '=' and '#' look the same both ways: they run along their like neighbours, else across when
    /// something that can continue them is on both sides.
    Axis axis_of_symmetric(Cell cell) const {
        const char self = at(cell);
        if (beside(cell, 0, -1) == self || beside(cell, 0, 1) == self) {
            return Axis::Across;
        }
        if (beside(cell, -1, 0) == self || beside(cell, 1, 0) == self) {
            return Axis::Down;
        }
        const auto continues_across = [](char c) {
            return is_junction(c) || is_digit(c) || c == '-' || c == '<' || c == '>' || c == '=' ||
                   c == '#';
        };
        return continues_across(beside(cell, 0, -1)) && continues_across(beside(cell, 0, 1))
                   ? Axis::Across
                   : Axis::Down;
    }

    std::vector<std::string> lines_;
};

GeoPoint place_of(Cell cell) {
    return place_at(kMetresPerCharacter * static_cast<double>(cell.column),
                    -kMetresPerCharacter * static_cast<double>(cell.row));
}

/// Finds the streets of a drawing: straight runs from a junction eastward or southward.
class Tracer {
  public:
    Tracer(const Canvas& canvas, StreetPieces& pieces) : canvas_(canvas), pieces_(pieces) {
        pieces_.names = {"", "residential", "steps"};
    }

    void trace_all() {
        canvas_.visit([&](Cell cell) {
            if (is_junction(canvas_.at(cell))) {
                junction_at(cell);
            }
        });
        canvas_.visit([&](Cell cell) {
            for (const Axis axis : {Axis::Across, Axis::Down}) {
                if (starts_street(cell, axis)) {
                    trace(cell, axis);
                }
            }
        });
        canvas_.visit([&](Cell cell) {
            if (canvas_.is_any_street(cell) && !drawn_.contains(cell)) {
                fail(cell, "begins at no junction");
            }
        });
    }

  private:
    std::uint32_t junction_at(Cell cell) {
        const auto [entry, is_new] =
            junctions_.try_emplace(cell, static_cast<std::uint32_t>(pieces_.junctions.size()));
        if (is_new) {
            pieces_.junctions.push_back(place_of(cell));
        }
        return entry->second;
    }

    /// Streets start at junctions, and at a digit that nothing runs into.
    bool starts_street(Cell cell, Axis axis) const {
        if (is_junction(canvas_.at(cell))) {
            return true;
        }
        if (!is_digit(canvas_.at(cell))) {
            return false;
        }
        const bool at_rim = axis == Axis::Across ? cell.column == 0 : cell.row == 0;
        if (at_rim) {
            return true;
        }
        const Cell before = axis == Axis::Across ? Cell{cell.row, cell.column - 1}
                                                 : Cell{cell.row - 1, cell.column};
        const char previous = canvas_.at(before);
        return !canvas_.is_street(before, axis) && !is_junction(previous) && !is_digit(previous);
    }

    void trace(Cell start, Axis axis) {
        StreetPiece piece;
        piece.class_name = kStreetClass;
        bool any_street = false;
        Cell last = start;
        Cell cell = next(start, axis);
        for (; !is_junction(canvas_.at(cell)); last = cell, cell = next(cell, axis)) {
            if (canvas_.is_street(cell, axis)) {
                any_street = true;
                drawn_[cell] = true;
                note_kind(canvas_.at(cell), piece);
            } else if (!is_digit(canvas_.at(cell)) && !canvas_.is_crossed_bridge(cell, axis)) {
                break;
            }
        }
        if (!any_street) {
            return;
        }
        Cell end = cell;
        if (!is_junction(canvas_.at(cell))) {
            if (!is_digit(canvas_.at(last))) {
                fail(last, "ends at no junction");
            }
            end = last;
        }
        piece.from_junction = junction_at(start);
        piece.to_junction = junction_at(end);
        piece.points = {place_of(start), place_of(end)};
        piece.way_id = static_cast<std::int64_t>(pieces_.pieces.size()) + 1;
        pieces_.pieces.push_back(std::move(piece));
    }

    static void note_kind(char drawn, StreetPiece& piece) {
        if (drawn == '=') {
            piece.bridge_or_tunnel = true;
            piece.level = 1;
        } else if (drawn == '#') {
            piece.class_name = kStepsClass;
        } else if (drawn == '>' || drawn == 'v') {
            piece.backward_allowed = false;
        } else if (drawn == '<' || drawn == '^') {
            piece.forward_allowed = false;
        }
    }

    [[noreturn]] void fail(Cell cell, std::string_view what) const {
        throw std::invalid_argument(fmt::format("the street '{}' in line {}, column {} {}",
                                                canvas_.at(cell), cell.row + 1, cell.column + 1,
                                                what));
    }

    const Canvas& canvas_;
    StreetPieces& pieces_;
    std::map<Cell, std::uint32_t> junctions_;
    std::map<Cell, bool> drawn_;
};

double meridian_radius(double latitude_radians) {
    const double sine = std::sin(latitude_radians);
    const double w_squared = 1.0 - kEccentricitySquared * sine * sine;
    return kSemiMajorAxis * (1.0 - kEccentricitySquared) / (w_squared * std::sqrt(w_squared));
}

double parallel_radius(double latitude_radians) {
    const double sine = std::sin(latitude_radians);
    return kSemiMajorAxis * std::cos(latitude_radians) /
           std::sqrt(1.0 - kEccentricitySquared * sine * sine);
}

}  // namespace

AsciiMap::AsciiMap(std::string_view drawing) {
    const Canvas canvas(trimmed_lines(drawing));
    canvas.visit([&](Cell cell) {
        const char name = canvas.at(cell);
        if ((is_letter(name) || is_digit(name)) && !places_.emplace(name, place_of(cell)).second) {
            throw std::invalid_argument(fmt::format("'{}' is drawn twice", name));
        }
    });
    Tracer(canvas, pieces_).trace_all();
}

std::shared_ptr<const RoadGraph> AsciiMap::graph(MetresPerSecond speed) const {
    return std::make_shared<const RoadGraph>(pieces_, speed);
}

GeoPoint AsciiMap::place(char name) const {
    const auto found = places_.find(name);
    if (found == places_.end()) {
        throw std::invalid_argument(fmt::format("'{}' is not in the drawing", name));
    }
    return found->second;
}

GeoPoint place_at(double east, double north) {
    // The meridian's radius halfway up makes the northing right to third order.
    double latitude = north / meridian_radius(0.0);
    latitude = north / meridian_radius(0.5 * latitude);
    const double longitude = east / parallel_radius(latitude);
    return GeoPoint::of(longitude / kRadiansPerDegree, latitude / kRadiansPerDegree);
}

}  // namespace cercania::testing
