#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cercania::architecture {

/// One `#include` of a source: what stands between its quotes or brackets.
struct Include {
    std::string path;
    int line = 0;
    bool in_quotes = false;  ///< "so" and not <so>
};

/// One source or header of the project.
struct SourceFile {
    std::string path;  ///< from the project's root: "core/io/layer_reader.cpp"
    std::string text;
    std::vector<Include> includes;

    bool is_header() const { return path.ends_with(".h"); }
    /// "core/io" for "core/io/layer_reader.cpp".
    std::string folder() const;
};

/// Makes a SourceFile of a text, finding its includes; those in comments do not count.
SourceFile parse_source(std::string path, std::string text);

/// Every .h and .cpp below core/, app/, data/ and tests/ of `root`, by path.
std::vector<SourceFile> read_source_tree(const std::string& root);

/// The whole text of a file; throws std::runtime_error naming the file when it cannot be read.
std::string read_text(const std::string& path);

}  // namespace cercania::architecture
