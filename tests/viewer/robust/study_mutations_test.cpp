#include <ostream>
#include <string>

#include <gmock/gmock.h>

#include "tests/viewer/robust/town_window.h"

namespace cercania::viewer {
namespace {

using ::testing::HasSubstr;

/// A study file edited by hand to nonsense: `from` is replaced by `to` (all of it where `from` is
/// empty), and `said` must stand in what the viewer says.
struct Mutation {
    const char* name;
    std::string from;
    std::string to;
    std::string said;
};

void PrintTo(const Mutation& one, std::ostream* out) {
    *out << one.name;
}

std::vector<Mutation> mutations() {
    const std::string cutoffs = "cutoffs = [\"222m\"]";
    const std::string end = cutoffs + "\n";
    const std::string scenario = end + "[[scenario]]\nname = \"One\"\n";
    return {
        {"EmptyFile", "", "", "empty"},
        {"Binary", "", std::string("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\xff\xfe", 18), "bad.toml"},
        {"Words", "", "this is a letter to my aunt", "line 1"},
        {"OnlyComment", "", "# nothing here yet\n", "network"},
        {"UnclosedTable", "[network]", "[network", "line 1"},
        {"UnclosedText", "profile = \"adult\"", "profile = \"adult", "line 3"},
        {"DuplicatedKey", "profile = \"adult\"", "profile = \"adult\"\nprofile = \"adult\"",
         "line 4"},
        {"DuplicatedTable", "[facilities]", "[network]\n[facilities]", "line"},
        {"UnknownTable", "[facilities]", "[weather]\n[facilities]", "[weather]"},
        {"UnknownKey", "profile = \"adult\"", "profil = \"adult\"", "profil"},
        {"MissingSource", "[facilities]\nsource", "[facilities]\nid = \"x\"\nname", "source"},
        {"NetworkIsNumber", "[network]\n", "network = 7\n", "there is no table"},
        {"SourceIsNumber", "profile = \"adult\"", "profile = 3.5", "profile"},
        {"FlagIsText", "join_crossings = true", "join_crossings = \"yes\"", "join_crossings"},
        {"CutoffWithoutUnit", cutoffs, "cutoffs = [\"800\"]", "has no unit"},
        {"CutoffIsNumber", cutoffs, "cutoffs = [800]", "cutoffs"},
        {"CutoffsEmpty", cutoffs, "cutoffs = []", "limit"},
        {"CutoffsOfTwoUnits", cutoffs, "cutoffs = [\"800m\", \"10min\"]", "unit"},
        {"CutoffNotANumber", cutoffs, "cutoffs = [\"nanm\"]", "nan"},
        {"CutoffInfinite", cutoffs, "cutoffs = [\"1e999m\"]", "1e999m"},
        {"MaxSnapNotANumber", "join_crossings = true", "max_snap = nan", "max_snap"},
        {"MaxSnapInfinite", "join_crossings = true", "max_snap = inf", "max_snap"},
        {"MaxSnapNegative", "join_crossings = true", "max_snap = -5", "max_snap"},
        {"FrontageHuge", "join_crossings = true", "frontage = 1e300", "frontage"},
        {"SnapToleranceHuge", "join_crossings = true", "snap_tolerance = 1e18", "snap_tolerance"},
        {"MinIslandNegative", "join_crossings = true", "min_island = -1", "min_island"},
        {"NearestNone", end, end + "k = 0\n", "'k'"},
        {"NearestHalf", end, end + "k = 1.5\n", "'k'"},
        {"NearestHuge", end, end + "k = 1e300\n", "'k'"},
        {"UnknownForm", end, end + "form = \"blob\"\n", "blob"},
        {"UnknownDirection", end, end + "direction = \"up\"\n", "up"},
        {"GroupsNotTexts", "people = \"people\"", "people = \"people\"\ngroups = [1, 2]", "groups"},
        {"GroupNotThere", "people = \"people\"", "people = \"people\"\ngroups = [\"cats\"]",
         "cats"},
        {"RemoteSource", "[areas]\nsource = \"", "[areas]\nsource = \"https://example.org",
         "files"},
        {"ScenarioTwice", end, scenario + "[[scenario]]\nname = \"One\"\n", "One"},
        {"ScenarioNameless", end, end + "[[scenario]]\nclosed = [\"c1\"]\n", "name"},
        {"ScenarioPlaceImpossible", end,
         scenario + "[[scenario.moved]]\nid = \"c1\"\nto = [999.0, 4.6]\n", "999"},
        {"ScenarioPlaceNotANumber", end,
         scenario + "[[scenario.moved]]\nid = \"c1\"\nto = [nan, 4.6]\n", "nan"},
        {"ScenarioPlaceTooShort", end, scenario + "[[scenario.moved]]\nid = \"c1\"\nto = [0.001]\n",
         "to"},
        {"ScenarioAddsTwice", end,
         scenario + "[[scenario.added]]\nid = \"n\"\nname = \"N\"\nat = [0.001, 0.001]\n"
                    "[[scenario.added]]\nid = \"n\"\nname = \"M\"\nat = [0.001, 0.001]\n",
         "'n'"},
    };
}

class StudyMutation : public TownWindow, public ::testing::WithParamInterface<Mutation> {};

TEST_P(StudyMutation, Dropped_IsRefusedInWordsAndTheStudyStays) {
    const Mutation& mutation = GetParam();
    std::string text = cercania::testing::study_text(inputs_);
    if (mutation.from.empty()) {
        text = mutation.to;
    } else {
        const std::size_t at = text.find(mutation.from);
        ASSERT_NE(at, std::string::npos);
        text.replace(at, mutation.from.size(), mutation.to);
    }
    const Shown before = shown();
    drop_file(*window_, town_.write("bad.toml", text));
    const std::string message = failure();
    EXPECT_THAT(message, HasSubstr("bad.toml"));
    EXPECT_THAT(message, HasSubstr(mutation.said));
    EXPECT_EQ(shown(), before);
}

INSTANTIATE_TEST_SUITE_P(EachOnce, StudyMutation, ::testing::ValuesIn(mutations()),
                         [](const ::testing::TestParamInfo<Mutation>& one) {
                             return std::string(one.param.name);
                         });

TEST_F(TownWindow, HugeLimit_ReachesWhoeverHasAWay) {
    testing::TownInputs inputs = inputs_;
    inputs.cutoff = "1e300m";
    const std::string path = town_.write("far.toml", cercania::testing::study_text(inputs));
    drop_file(*window_, path);
    ASSERT_TRUE(settle());
    EXPECT_EQ(document().path().toStdString(), path);
    EXPECT_EQ(document().result().base->figures->total.served, 30);
}

/// A facility that is gone from the data since the scenario was saved.
TEST_F(TownWindow, ScenarioOfAFacilityThatIsNotThere_SaysWhichAndTheBaseStays) {
    const std::string path =
        town_.write("ghost.toml", cercania::testing::study_text(inputs_) +
                                      "[[scenario]]\nname = \"Ghost\"\nclosed = [\"casper\"]\n");
    drop_file(*window_, path);
    ASSERT_TRUE(settle());
    const Shown base = shown();
    EXPECT_EQ(base.path.toStdString(), path);
    window_->study().show_scenario(0);
    EXPECT_THAT(failure(), HasSubstr("casper"));
    ASSERT_TRUE(settle());
    window_->study().leave_what_if();
    ASSERT_TRUE(settle());
    EXPECT_EQ(shown(), base);
}

}  // namespace
}  // namespace cercania::viewer
