#include "core/base/program_words.h"

#include <gtest/gtest.h>

namespace cercania {
namespace {

TEST(ProgramWords, Progress_IsReadAsItWasWritten) {
    const auto line = progress_line(progress_text("reading streets", 0.25) + "\n");
    ASSERT_TRUE(line.has_value());
    EXPECT_EQ(line->stage, "reading streets");
    EXPECT_DOUBLE_EQ(line->fraction, 0.25);
}

TEST(ProgramWords, OtherLines_AreNoProgress) {
    EXPECT_FALSE(progress_line("cercania: there is no file").has_value());
    EXPECT_FALSE(progress_line("progress report.pdf is not there").has_value());
    EXPECT_FALSE(progress_line("").has_value());
}

TEST(ProgramWords, ExitCodes_TellTheKindOfError) {
    EXPECT_EQ(kind_of_exit_code(exit_code(ErrorKind::InputMissing)), ErrorKind::InputUnreadable);
    EXPECT_EQ(kind_of_exit_code(exit_code(ErrorKind::OutputExists)), ErrorKind::OutputUnwritable);
    EXPECT_EQ(kind_of_exit_code(exit_code(ErrorKind::WrongUsage)), ErrorKind::WrongUsage);
    EXPECT_EQ(kind_of_exit_code(139), ErrorKind::NotComputable);
}

}  // namespace
}  // namespace cercania
