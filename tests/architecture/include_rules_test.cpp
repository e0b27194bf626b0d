#include "tests/architecture/include_rules.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/folders/folders.h"

namespace cercania::architecture {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<std::string> in_whole_tree(std::vector<std::string> (*rule)(const SourceFile&)) {
    std::vector<std::string> violations;
    for (const SourceFile& source : read_source_tree(project_folder())) {
        for (std::string& violation : rule(source)) {
            violations.push_back(std::move(violation));
        }
    }
    return violations;
}

SourceFile source_with(std::string path, std::string_view include) {
    return parse_source(std::move(path), "#include " + std::string(include) + "\n");
}

TEST(IncludeOrder, WholeTree_FollowsOrderOfFolders) {
    EXPECT_THAT(in_whole_tree(order_violations), IsEmpty());
}

TEST(IncludeOrder, WholeTree_KeepsLibrariesInTheirFolders) {
    EXPECT_THAT(in_whole_tree(library_violations), IsEmpty());
}

TEST(IncludeOrder, WholeTree_KeepsHeadersThatShowLibrariesPrivate) {
    EXPECT_THAT(private_header_violations(read_source_tree(project_folder())), IsEmpty());
}

TEST(IncludeOrder, WholeTree_HasOwnHeadersFirst) {
    EXPECT_THAT(own_header_violations(read_source_tree(project_folder())), IsEmpty());
}

TEST(IncludeOrder, OwnHeaderThatIsNotFirst_IsRefused) {
    const SourceFile header = parse_source("core/geo/a.h", "#pragma once\n");
    const SourceFile first =
        parse_source("core/geo/a.cpp", "#include \"core/geo/a.h\"\n#include <vector>\n");
    const SourceFile late =
        parse_source("core/geo/a.cpp", "#include <vector>\n#include \"core/geo/a.h\"\n");
    EXPECT_THAT(own_header_violations({header, first}), IsEmpty());
    EXPECT_THAT(own_header_violations({header, late}),
                ElementsAre(HasSubstr("core/geo/a.cpp: includes <vector> before its own header")));
    EXPECT_THAT(own_header_violations({late}), IsEmpty()) << "it has no header of its own";
}

TEST(IncludeOrder, FolderBelow_IsAllowed) {
    EXPECT_THAT(order_violations(source_with("core/io/a.cpp", "\"core/network/b.h\"")), IsEmpty());
    EXPECT_THAT(order_violations(source_with("app/cli/a.cpp", "\"core/study/b.h\"")), IsEmpty());
    EXPECT_THAT(order_violations(source_with("tests/io/a.cpp", "\"app/cli/b.h\"")), IsEmpty());
}

TEST(IncludeOrder, FolderAbove_IsRefusedWithFileAndLine) {
    EXPECT_THAT(order_violations(source_with("core/geo/a.cpp", "\"core/network/b.h\"")),
                ElementsAre(HasSubstr("core/geo/a.cpp:1: core/geo may not use core/network/b.h")));
    EXPECT_THAT(order_violations(source_with("core/io/a.cpp", "\"core/study/b.h\"")),
                ElementsAre(HasSubstr("may not use")));
    EXPECT_THAT(order_violations(source_with("core/study/a.cpp", "\"app/cli/b.h\"")),
                ElementsAre(HasSubstr("may not use")));
    EXPECT_THAT(order_violations(source_with("core/base/a.cpp", "\"tests/support/b.h\"")),
                ElementsAre(HasSubstr("may not use")));
}

TEST(IncludeOrder, FolderThatNobodyPlaced_IsRefused) {
    EXPECT_THAT(order_violations(source_with("core/novel/a.cpp", "\"core/base/b.h\"")),
                ElementsAre(HasSubstr("in no folder of core")));
}

TEST(IncludeOrder, ViewerFolders_FollowTheirOwnOrder) {
    const auto violations = [](const std::string& from, std::string_view include) {
        return order_violations(source_with("app/viewer/" + from, include));
    };
    EXPECT_THAT(violations("panels/a.cpp", "\"app/viewer/map/b.h\""), IsEmpty());
    EXPECT_THAT(violations("main.cpp", "\"app/viewer/shell/b.h\""), IsEmpty());
    EXPECT_THAT(violations("map/page/a.cpp", "\"app/viewer/style/b.h\""), IsEmpty());
    EXPECT_THAT(violations("map/a.cpp", "\"app/viewer/model/b.h\""),
                ElementsAre(HasSubstr("app/viewer/map may not use")));
    EXPECT_THAT(violations("panels/a.cpp", "\"app/viewer/shell/b.h\""),
                ElementsAre(HasSubstr("it stands above it")));
    EXPECT_THAT(violations("novel/a.cpp", "\"app/viewer/style/b.h\""),
                ElementsAre(HasSubstr("in no folder of app/viewer")));
    EXPECT_THAT(violations("shell/a.cpp", "\"app/cli/b.h\""),
                ElementsAre(HasSubstr("may not use")));
    EXPECT_THAT(order_violations(source_with("app/cli/a.cpp", "\"app/viewer/shell/b.h\"")),
                ElementsAre(HasSubstr("may not use")));
}

TEST(IncludeOrder, NameWithoutFolder_IsRefused) {
    EXPECT_THAT(order_violations(source_with("core/geo/a.cpp", "\"b.h\"")),
                ElementsAre(HasSubstr("must be named from the root")));
}

TEST(IncludeOrder, LibraryOutsideItsFolder_IsRefused) {
    EXPECT_THAT(library_violations(source_with("core/io/a.cpp", "<gdal_priv.h>")), IsEmpty());
    EXPECT_THAT(library_violations(source_with("core/study/a.cpp", "<ogrsf_frmts.h>")),
                ElementsAre(HasSubstr("may not use GDAL")));
    EXPECT_THAT(library_violations(source_with("core/network/a.cpp", "<osmium/io/reader.hpp>")),
                ElementsAre(HasSubstr("may not use libosmium")));
    EXPECT_THAT(library_violations(source_with("core/io/a.cpp", "<proj.h>")),
                ElementsAre(HasSubstr("may not use PROJ")));
    EXPECT_THAT(library_violations(source_with("core/catchment/a.cpp", "<geos_c.h>")),
                ElementsAre(HasSubstr("may not use GEOS")));
    EXPECT_THAT(library_violations(source_with("core/study/a.cpp", "<QString>")),
                ElementsAre(HasSubstr("may not use Qt")));
}

TEST(IncludeOrder, HeaderThatShowsLibrary_IsPrivateToItsFolder) {
    const SourceFile handles = source_with("core/geo/handles.h", "<proj.h>");
    const SourceFile wrapper = source_with("core/geo/wrapper.h", "\"core/geo/handles.h\"");
    const SourceFile same_folder = source_with("core/geo/crs.cpp", "\"core/geo/wrapper.h\"");
    const SourceFile other_folder = source_with("core/io/reader.cpp", "\"core/geo/wrapper.h\"");
    EXPECT_THAT(private_header_violations({handles, wrapper, same_folder}), IsEmpty());
    EXPECT_THAT(private_header_violations({handles, wrapper, other_folder}),
                ElementsAre(HasSubstr("core/io/reader.cpp:1: core/geo/wrapper.h shows")));
}

TEST(IncludeOrder, IncludeInComment_DoesNotCount) {
    EXPECT_THAT(parse_source("core/base/a.cpp", "// #include <proj.h>\n").includes, IsEmpty());
}

}  // namespace
}  // namespace cercania::architecture
