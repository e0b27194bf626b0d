#pragma once

#include <filesystem>
#include <span>
#include <vector>

namespace cercania {

/// Internal to core/io: a file that takes its place, or leaves it.
struct FileMove {
    std::filesystem::path draft;  ///< empty: nothing takes the old file's place
    std::filesystem::path final_path;
    std::filesystem::path set_aside;  ///< where the file it replaces lies meanwhile
    bool replaced = false;
    bool done = false;
};

/// How moves ended.
struct MovesEnding {
    int problem = 0;       ///< an errno; 0: all are done
    std::size_t move = 0;  ///< the one that failed
};

/// Internal to core/io. Carries out all moves or none of them, and then removes the files set aside
/// and those of the folders `stages` that are empty by then. Files of one output thus change
/// together even when this program is killed half-way: the moves are made by a process of their
/// own, in a session of its own, which nobody who stops this one stops too. Without the memory for
/// a second process this one makes them.
MovesEnding carry_out_together(std::vector<FileMove>& moves,
                               std::span<const std::filesystem::path> stages);

}  // namespace cercania
