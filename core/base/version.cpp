#include "core/base/version.h"

namespace cercania {

std::string_view software_version() {
    return CERCANIA_VERSION;
}

}  // namespace cercania
