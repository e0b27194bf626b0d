#pragma once

namespace cercania::viewer {

/// Makes screen readers take the map for a picture whose description says what it shows. To be
/// called before a map is made; more than once does no harm.
void install_map_accessibility();

}  // namespace cercania::viewer
