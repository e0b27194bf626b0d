#include <filesystem>
#include <string>

#include <gmock/gmock.h>

#include "tests/viewer/robust/town_window.h"

namespace cercania::viewer {
namespace {

using cercania::testing::BadInput;
using cercania::testing::TownInputs;
using ::testing::HasSubstr;
using ::testing::Not;

/// Each thing that can be wrong with what a study reads.
class BadStudy : public TownWindow, public ::testing::WithParamInterface<BadInput> {
  protected:
    /// The study with the thing that is wrong, and the file of it that is not as it was.
    std::string spoil() {
        TownInputs inputs(town_);
        GetParam().spoil(town_, inputs);
        for (const auto& [was, is] :
             {std::pair(inputs_.streets, inputs.streets), std::pair(inputs_.care, inputs.care),
              std::pair(inputs_.homes, inputs.homes)}) {
            spoilt_file_ = was == is ? spoilt_file_ : is;
        }
        return town_.write("bad.toml", cercania::testing::study_text(inputs));
    }

    std::string spoilt_file_;  ///< empty where it is not a file that is wrong
};

TEST_P(BadStudy, DroppedOnTheWindow_IsRefusedInWordsAndTheStudyStays) {
    const std::string path = spoil();
    const Shown before = shown();
    drop_file(*window_, path);
    const std::string message = failure();
    EXPECT_THAT(message, HasSubstr("bad.toml"));
    const std::string details = copied_details();
    for (std::string said : GetParam().said) {
        if (said.starts_with("--")) {  // the viewer names what the study file calls it
            said = said.substr(2);
            std::replace(said.begin(), said.end(), '-', '_');
        }
        EXPECT_THAT(message, HasSubstr(said));
    }
    EXPECT_THAT(message, Not(HasSubstr("--")));
    EXPECT_FALSE(details.empty());
    EXPECT_EQ(shown(), before);
    // And questions are answered as before.
    window_->study().set_limit("100m");
    ASSERT_TRUE(settle());
    EXPECT_NE(window_->headline().number(), before.headline);
}

TEST_P(BadStudy, ItsFileDroppedAlone_ChangesNothing) {
    spoil();
    if (spoilt_file_.empty()) {
        GTEST_SKIP() << "what is wrong is not a file";
    }
    const Shown before = shown();
    drop_file(*window_, spoilt_file_);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window_->study().worker().is_busy(); }, 30'000));
    QTest::qWait(50);
    for (QWidget* const box : QApplication::topLevelWidgets()) {
        if (qobject_cast<QDialog*>(box) != nullptr) {
            box->close();
        }
    }
    if (window_->failure_bar().isVisible()) {
        EXPECT_THAT(failure(), HasSubstr(std::filesystem::path(spoilt_file_).filename().string()));
    }
    EXPECT_EQ(shown(), before);
}

INSTANTIATE_TEST_SUITE_P(EachOnce, BadStudy, ::testing::ValuesIn(cercania::testing::bad_inputs()),
                         [](const ::testing::TestParamInfo<BadInput>& one) {
                             return one.param.name;
                         });

}  // namespace
}  // namespace cercania::viewer
