#include "core/catchment/catchment_polygon.h"

#include <gtest/gtest.h>

namespace cercania {
namespace {}
}  // namespace cercania
