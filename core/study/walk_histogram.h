#pragma once

#include <span>
#include <vector>

#include "core/access/demand.h"
#include "core/access/place_access.h"
#include "core/study/cutoff.h"

namespace cercania {

/// People by the length of their walk to care, in columns of 5 minutes (200 m for a limit in
/// metres).
struct WalkHistogram {
    struct Column {
        double within = 0.0;
        double beyond = 0.0;
    };
    CostUnit unit = CostUnit::Time;
    double step = 300.0;          ///< seconds or metres
    double limit = 0.0;           ///< the same
    std::vector<Column> columns;  ///< the last one holds all longer walks
    bool last_is_open = false;    ///< whether there are longer walks than the columns show
    double without_way = 0.0;     ///< people from whom no way leads to care
};

/// `access` has one entry a place, at `cutoff`. The last of at most 14 columns is open.
WalkHistogram walk_histogram(std::span<const DemandPlace> places,
                             std::span<const PlaceAccess> access, const Cutoff& cutoff);

}  // namespace cercania
