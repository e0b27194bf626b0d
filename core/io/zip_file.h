#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace cercania {

/// Packs the files of a folder and of the folders in it into a zip file, whole or not at all: its
/// entries are read back and their sizes compared. Throws Error(OutputExists),
/// Error(OutputUnwritable).
void write_zip(const std::filesystem::path& folder, const std::string& path);

/// Unpacks a zip file into an empty folder. Throws Error(InputUnreadable) for one that is damaged,
/// names files outside of itself ("../x", "/x"), or would take more than `most_bytes` unpacked.
void unpack_zip(const std::string& path, const std::filesystem::path& folder,
                std::uint64_t most_bytes);

}  // namespace cercania
