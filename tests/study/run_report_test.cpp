#include "core/study/run_report.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace cercania {
namespace {

using Json = nlohmann::json;

constexpr const char* kSource = R"(PG:dbname=city password=a"b\c user=u)";
constexpr const char* kTold = R"(PG:dbname=city"b\c user=u)";

TEST(RunReport, PasswordsOfSources_StandInNoText) {
    RunReport report("info");
    report.add_line("PG:dbname=city password=secret: PostgreSQL");
    EXPECT_NE(report.to_text().find("PG:dbname=city: PostgreSQL"), std::string::npos);
    EXPECT_EQ(report.to_text().find("secret"), std::string::npos);
}

/// A quotation mark ends what is taken for the password, and is written with a backslash in JSON:
/// the answer stays whole all the same.
TEST(RunReport, PasswordsInAnAnswer_AreTakenOutOfItsStringsAlone) {
    RunReport report("info");
    report.set_answer(Json({{"sources", {{{"source", kSource}, {"count", 3}}}}}).dump());
    const Json source = Json::parse(report.to_json())["answer"]["sources"][0];
    EXPECT_EQ(source["source"], kTold);
    EXPECT_EQ(source["count"], 3);
}

}  // namespace
}  // namespace cercania
