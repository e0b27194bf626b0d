#include "core/geometry/shape.h"

namespace cercania {

std::string_view shape_kind_name(ShapeKind kind) {
    switch (kind) {
        case ShapeKind::None:
            return "no geometry";
        case ShapeKind::Points:
            return "points";
        case ShapeKind::Lines:
            return "lines";
        case ShapeKind::Polygons:
            return "polygons";
    }
    return "unknown";
}

}  // namespace cercania
