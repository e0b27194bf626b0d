#include <QApplication>
#include <QElapsedTimer>
#include <ctime>

#include <gtest/gtest.h>

#include "tests/viewer/robust/town_window.h"
#include "tests/viewer/robust/wide_streets.h"

namespace cercania::viewer {
namespace {

// Of the work of a wide reading: what may still be done. One step cannot be stopped, the diagram of
// the street cells, which is over a third of it.
constexpr double kSoonShare = 0.6;
constexpr int kWholeReading = 120'000;  // milliseconds, on however busy a machine
constexpr qint64 kLimit = 15'000;       // milliseconds, on however busy a machine

/// What was worked, on all threads, since it was made; how long it took depends on the machine.
class Work {
  public:
    Work() { clock_.start(); }
    double seconds() const { return static_cast<double>(std::clock() - start_) / CLOCKS_PER_SEC; }
    qint64 elapsed() const { return clock_.elapsed(); }

  private:
    std::clock_t start_ = std::clock();
    QElapsedTimer clock_;
};

class Quitting : public TownWindow {
  protected:
    std::string write_wide_study() {
        testing::TownInputs wide = inputs_;
        wide.streets = town_.write("wide.geojson", wide_streets(250));
        return town_.write("wide.toml", cercania::testing::study_text(wide));
    }

    /// What reading the wide study to its end takes, in this build and on this machine.
    struct Reading {
        double seconds = 0.0;     ///< of work
        qint64 milliseconds = 0;  ///< by the clock
    };
    Reading whole_reading(const std::string& path) {
        const Work work;
        window_->open_study(QString::fromStdString(path));
        EXPECT_TRUE(QTest::qWaitFor([this] { return !window_->study().worker().is_busy(); },
                                    kWholeReading));
        return {work.seconds(), work.elapsed()};
    }

    /// Closes the window as its frame's button does, and waits for everything to end.
    double quit() {
        const Work work;
        EXPECT_TRUE(window_->close());
        window_.reset();
        EXPECT_LT(work.elapsed(), kLimit);
        return work.seconds();
    }
};

TEST_F(Quitting, WhileAStudyIsRead_AsksNothingAndEndsSoon) {
    const std::string path = write_wide_study();
    const Reading whole = whole_reading(path);
    const double soon = kSoonShare * whole.seconds;
    for (const double share : {0.01, 0.1, 0.3, 0.5}) {
        const auto milliseconds = static_cast<int>(share * double(whole.milliseconds));
        if (window_ == nullptr) {
            open_window(study_);
        }
        const std::size_t files = town_.file_count();
        window_->open_study(QString::fromStdString(path));
        QTest::qWait(milliseconds);
        ASSERT_TRUE(window_->study().worker().is_busy()) << milliseconds;
        EXPECT_LT(quit(), soon) << "after " << milliseconds << " ms of reading";
        EXPECT_EQ(town_.file_count(), files);
    }
}

TEST_F(Quitting, WhileResultsAreWritten_LeavesNothingHalfWritten) {
    const std::size_t files = town_.file_count();
    const std::string path = town_.path("results.gpkg");
    window_->study().export_layers(QString::fromStdString(path), result_layers());
    quit();
    // Whole, or not there at all.
    EXPECT_EQ(town_.file_count(), files + (town_.has("results.gpkg") ? 1U : 0U));
}

TEST_F(Quitting, StoppedReading_LeavesTheStudyThatWasOpen) {
    const std::string path = write_wide_study();
    const double soon = kSoonShare * whole_reading(path).seconds;
    window_->open_study(QString::fromStdString(study_));
    ASSERT_TRUE(settle());
    const Shown before = shown();
    window_->open_study(QString::fromStdString(path));
    QTest::qWait(500);
    ASSERT_TRUE(window_->study().worker().is_busy());
    const Work work;
    canvas().setFocus();
    QTest::keyClick(window_.get(), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window_->study().worker().is_busy(); }, kLimit));
    EXPECT_LT(work.seconds(), soon);
    EXPECT_EQ(shown(), before);
    window_->study().set_limit("100m");
    ASSERT_TRUE(settle());
    EXPECT_NE(window_->headline().number(), before.headline);
}

}  // namespace
}  // namespace cercania::viewer
