#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace cercania::architecture {

std::string SourceFile::folder() const {
    return path.substr(0, path.rfind('/'));
}

SourceFile parse_source(std::string path, std::string text) {
    static const std::regex include_line(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
    SourceFile source{std::move(path), std::move(text), {}};
    std::istringstream lines(source.text);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        std::smatch match;
        if (std::regex_search(line, match, include_line)) {
            source.includes.push_back({match[2].str(), number, match[1] == "\""});
        }
    }
    return source;
}

std::string read_text(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        throw std::runtime_error("cannot read " + path);
    }
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::vector<SourceFile> read_source_tree(const std::string& root) {
    namespace fs = std::filesystem;
    std::vector<SourceFile> sources;
    for (const char* top : {"core", "app", "data", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(root) / top)) {
            const std::string extension = entry.path().extension().string();
            if (entry.is_regular_file() && (extension == ".h" || extension == ".cpp")) {
                sources.push_back(parse_source(fs::relative(entry.path(), root).generic_string(),
                                               read_text(entry.path().string())));
            }
        }
    }
    std::sort(sources.begin(), sources.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return sources;
}

}  // namespace cercania::architecture
