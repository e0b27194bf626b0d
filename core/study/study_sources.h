#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/study/study_settings.h"

namespace cercania {

/// What a file of a study is there for.
enum class SourceRole {
    Streets,
    Barriers,
    Heights,  ///< rasters; a study may have several
    CarePlaces,
    Entrances,
    People,
    Areas,
    Profile
};

/// "streets", "facilities", "people": the word for it in what is written for programs.
std::string_view source_role_word(SourceRole role);

/// A file that a study reads.
struct StudySource {
    SourceRole role = SourceRole::Streets;
    std::string path;   ///< of the file or folder
    std::string layer;  ///< empty: none is named

    friend bool operator==(const StudySource&, const StudySource&) = default;
};

/// Every file that a study names, in the order of the roles. A profile is among them where it is
/// a file, and not where it is one of those that ship.
std::vector<StudySource> sources_of(const StudySettings& settings);

/// Those that are not where the study says, but for mended copies that can be made again.
std::vector<StudySource> missing_sources(const StudySettings& settings);

/// Takes another file in place of one that the study names; the layer within it stays.
void move_source(StudySettings& settings, const StudySource& source, const std::string& path);

/// The same with another layer: `to` as a study names it, "city.gpkg|layername=blocks".
void replace_source(StudySettings& settings, const StudySource& source, const std::string& to);

/// A source as a study names it.
std::string source_text(const StudySource& source);

/// Whether a study can go on without the file of a role: not without streets or places of care.
bool may_be_left_out(SourceRole role);

/// The study without one of its files. Without people nobody is counted and no area is ranked;
/// without areas the people stay, and no area is ranked; without its profile the usual one is
/// taken.
void leave_source_out(StudySettings& settings, const StudySource& source);

/// Where a missing file may be, judged by another one that was found: the same way from its new
/// place as it was from its old one. Empty when nothing is there.
std::string moved_along(const StudySource& missing, const std::string& old_path,
                        const std::string& new_path);

}  // namespace cercania
