#pragma once

#include <string>
#include <vector>

#include "tests/architecture/source_tree.h"

namespace cercania::architecture {

/// Each include of ours that goes against the order of the folders, as "file:line: reason".
/// In core the order is base, geo, geometry, network, catchment, access, siting, io, study; app and
/// data stand above core, tests above all. An include must name its file from the root.
std::vector<std::string> order_violations(const SourceFile& source);

/// Each include of a third-party library outside the folders that may know it.
std::vector<std::string> library_violations(const SourceFile& source);

/// Each source that has a header of its own name and does not include it before all others: where
/// it does, the header is seen to need nothing before it.
std::vector<std::string> own_header_violations(const std::vector<SourceFile>& sources);

/// Each include, from another folder, of a header that shows a third-party library: such a header
/// is private to its folder.
std::vector<std::string> private_header_violations(const std::vector<SourceFile>& sources);

}  // namespace cercania::architecture
