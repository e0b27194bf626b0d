#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "core/study/catchments_analysis.h"
#include "core/study/live_study.h"
#include "tests/bench/subjects.h"
#include "tests/support/folders/folders.h"

namespace cercania::bench {
namespace {

constexpr std::size_t kPositions = 200;

/// A whole city of addresses, its zones and its 26 care blocks; loaded when first needed.
class CareCity {
  public:
    const std::shared_ptr<const LoadedStudy>& study() {
        if (study_ == nullptr) {
            RunReport report("bench");
            auto loaded =
                std::make_shared<LoadedStudy>(load_study(settings(), true, report, Control()));
            make_cells(loaded->network, report.diagnostics(), Control());
            study_ = std::move(loaded);
        }
        return study_;
    }

    /// The facility that is dragged, and where it is in each frame: from its place to that of the
    /// facility nearest to it, along a straight line that passes it by a little.
    FacilityEdits frame(std::size_t position) {
        const std::vector<Facility>& all = study()->facilities.all;
        const std::size_t dragged = all.size() / 2;
        std::size_t goal = dragged == 0 ? 1 : 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i != dragged && !all[i].entries.empty() &&
                norm(all[i].point - all[dragged].point) <
                    norm(all[goal].point - all[dragged].point)) {
                goal = i;
            }
        }
        const double fraction = 1.2 * static_cast<double>(position + 1) / kPositions;
        const PlanePoint at = interpolate(all[dragged].point, all[goal].point, fraction);
        FacilityEdits edits;
        edits.moved.push_back({all[dragged].id, study()->network.graph->projection().to_geo(at)});
        return edits;
    }

  private:
    static StudySettings settings() {
        const std::string folder = (shared_folder() / "data" / "bogota").string() + "/";
        StudySettings settings;
        settings.profile_folders = {(project_folder() / "data" / "profiles").string()};
        settings.network.source = folder + "calles_bogota_con_huecos.gpkg";
        settings.facilities.source = folder + "manzanas_del_cuidado_anclas.geojson";
        settings.demand.source = folder + "manzanas_direcciones.gpkg";
        settings.demand.people_field = "n_dir";
        settings.areas =
            AreaSettings{folder + "upz_poblacion_2018.geojson", "UPlCodigo", "UPlNombre"};
        settings.analysis.form = CatchmentForm::Merged;
        settings.analysis.cutoffs = parse_cutoffs("800m");
        return settings;
    }

    std::shared_ptr<const LoadedStudy> study_;
};

using SharedCity = std::shared_ptr<CareCity>;
using Clock = std::chrono::steady_clock;

/// The times of frames, in milliseconds.
class FrameTimes {
  public:
    template <class Work>
    void measure(const Work& work) {
        const Clock::time_point start = Clock::now();
        work();
        times_.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    void report(benchmark::State& state) {
        std::sort(times_.begin(), times_.end());
        state.counters["p50_ms"] = at(0.5);
        state.counters["p95_ms"] = at(0.95);
        state.counters["worst_ms"] = times_.back();
    }

    double worst() const { return *std::max_element(times_.begin(), times_.end()); }

  private:
    double at(double share) const {
        return times_[static_cast<std::size_t>(share * static_cast<double>(times_.size() - 1))];
    }
    std::vector<double> times_;
};

/// One iteration is one frame of the drag.
void drag(benchmark::State& state, const SharedCity& city, const std::string& cutoff) {
    const std::vector<Cutoff> cutoffs = parse_cutoffs(cutoff);
    Diagnostics diagnostics;
    LiveStudy live(city->study(), diagnostics);
    FrameTimes base;
    base.measure([&] { live.evaluate({}, cutoffs); });
    // The first frame of a drag finds out what the other facilities give, once.
    FrameTimes first;
    first.measure([&] { live.evaluate(city->frame(0), cutoffs); });
    FrameTimes times;
    std::size_t position = 0;
    for ([[maybe_unused]] auto frame : state) {
        const FacilityEdits edits = city->frame(position++ % kPositions);
        times.measure(
            [&] { benchmark::DoNotOptimize(live.evaluate(edits, cutoffs).catchments.data()); });
    }
    times.report(state);
    state.counters["base_ms"] = base.worst();
    state.counters["first_ms"] = first.worst();
}

void change_ground(benchmark::State& state, const SharedCity& city, const std::string& cutoff) {
    const std::vector<Cutoff> cutoffs = parse_cutoffs(cutoff);
    Diagnostics diagnostics;
    LiveStudy live(city->study(), diagnostics);
    const LiveResult base = live.evaluate({}, cutoffs);
    FrameTimes times;
    std::size_t position = 0;
    for ([[maybe_unused]] auto frame : state) {
        state.PauseTiming();
        const LiveResult now = live.evaluate(city->frame(position++ % kPositions), cutoffs);
        state.ResumeTiming();
        times.measure([&] { benchmark::DoNotOptimize(live.ground_change(base, now).kept.data()); });
    }
    times.report(state);
}

/// The same edit by the analyses of the command line, on data that are loaded already.
void analyse_again(benchmark::State& state, const SharedCity& city, const std::string& cutoff) {
    LoadedStudy study = *city->study();
    const Facilities base = study.facilities;
    study.settings.analysis.cutoffs = parse_cutoffs(cutoff);
    std::size_t position = 0;
    for ([[maybe_unused]] auto frame : state) {
        RunReport report("bench");
        study.facilities =
            with_edits(base, city->frame(position), study.settings.facilities, study.network);
        position += kPositions / 8;
        benchmark::DoNotOptimize(analyse_gaps(study, report, Control()).table.areas.data());
        benchmark::DoNotOptimize(analyse_catchments(study, report, Control()).catchments.data());
    }
}

}  // namespace

void register_live(std::vector<Comparison>& comparisons) {
    const auto city = std::make_shared<CareCity>();
    const auto add = [](const std::string& name, auto run) {
        return benchmark::RegisterBenchmark(name.c_str(), run)
            ->Unit(benchmark::kMillisecond)
            ->Repetitions(3);
    };
    for (const std::string cutoff : {"800m", "20min"}) {
        add("drag_" + cutoff, [city, cutoff](benchmark::State& state) {
            drag(state, city, cutoff);
        })->Iterations(kPositions);
        add("ground_change_" + cutoff, [city, cutoff](benchmark::State& state) {
            change_ground(state, city, cutoff);
        })->Iterations(kPositions);
        add("analyse_again_" + cutoff, [city, cutoff](benchmark::State& state) {
            analyse_again(state, city, cutoff);
        })->Iterations(4);
        comparisons.push_back({"one frame of a drag, " + cutoff + " / the analyses again",
                               "drag_" + cutoff, "analyse_again_" + cutoff, 1.0 / 10.0});
    }
}

}  // namespace cercania::bench
