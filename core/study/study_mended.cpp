#include "core/study/study_mended.h"

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/study/study_table.h"
#include "core/study/toml_text.h"

namespace cercania {

std::vector<MendedSource> read_mended(const toml::table& root, const FileNaming& path_of) {
    std::vector<MendedSource> mended;
    const toml::node* const node = root.get("mended");
    if (node == nullptr) {
        return mended;
    }
    const toml::array* const array = node->as_array();
    if (array == nullptr) {
        throw Error(ErrorKind::WrongUsage, "'mended' must be a list of tables: [[mended]]");
    }
    for (const toml::node& one : *array) {
        StudyTable table(one, "[[mended]]");
        MendedSource source;
        source.copy = path_of(table.required_text("copy"));
        source.source = path_of(table.required_text("source"));
        source.sha256 = table.text("sha256").value_or("");
        source.findings = table.texts("findings");
        table.refuse_unknown_keys();
        mended.push_back(std::move(source));
    }
    return mended;
}

std::string mended_text(const std::vector<MendedSource>& mended, const FileNaming& name_of) {
    std::string text;
    for (const MendedSource& one : mended) {
        text += fmt::format("\n[[mended]]\ncopy = {}\nsource = {}\n",
                            toml_quoted(name_of(one.copy)), toml_quoted(name_of(one.source)));
        if (!one.sha256.empty()) {
            text += fmt::format("sha256 = {}\n", toml_quoted(one.sha256));
        }
        if (!one.findings.empty()) {
            text += fmt::format("findings = {}\n", toml_list(one.findings));
        }
    }
    return text;
}

}  // namespace cercania
