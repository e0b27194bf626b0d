#include "app/cli/command_line.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/cli/run_and_print.h"
#include "app/cli/viewer_program.h"
#include "app/cli/words.h"
#include "core/base/error.h"
#include "core/base/version.h"
#include "core/study/commands.h"
#include "core/study/profile_listing.h"
#include "core/study/study_bundle.h"

namespace cercania::cli {
namespace {

/// `check --study`: one file, with a copy, read as the study says.
RunReport check_for_study(const Words& words, const Control& control) {
    const bool read_otherwise = !words.assume_crs.empty() || !words.encoding.empty();
    if (words.sources.size() != 1 || words.output.empty() || read_otherwise) {
        throw Error(ErrorKind::WrongUsage,
                    "with --study give one file and --output, without --assume-crs and --encoding: "
                    "the study says how its files are read");
    }
    return run_check_of_study(words.study_file, words.sources.front(), words.output,
                              words.overwrite, control);
}

/// Declares the commands and their options. One object a run: CLI11 fills `words`.
class CommandLine {
  public:
    using Command = std::function<RunReport(const Words&, const Control&)>;

    CommandLine() : app_("Cercanía: who can walk to care, and who cannot.", "cercania") {
        app_.require_subcommand(1);
        app_.set_version_flag("--version", std::string(software_version()));
        app_.option_defaults()->always_capture_default();
        declare_info();
        declare_check();
        declare_network();
        declare_catchments();
        declare_nearest();
        declare_matrix();
        declare_gaps();
        declare_compare();
        declare_explain();
        declare_walk();
        declare_run();
        declare_map();
        declare_report();
        declare_bundle();
        declare_replay();
        declare_profiles();
    }

    CLI::App& app() { return app_; }
    Words& words() { return words_; }
    /// The command that was chosen; only after parsing.
    const Command& chosen() const { return chosen_; }

  private:
    CLI::App* command(const std::string& name, const std::string& what, Command work) {
        CLI::App* const command = app_.add_subcommand(name, what);
        command->add_flag("--json", words_.json, "Print one JSON object instead of text");
        command->add_flag("--progress", words_.progress,
                          "Show progress on stderr even when it is no terminal");
        command->callback([this, command, work = std::move(work)] {
            chosen_ = work;
            note_network_options(*command);
        });
        return command;
    }

    void note_network_options(const CLI::App& command) {
        for (const char* name :
             {"profile", "barriers", "snap-tolerance", "join-crossings", "min-island", "max-snap",
              "frontage", "dem", "unknown", "country", "map"}) {
            const CLI::Option* const option = command.get_option_no_throw(std::string("--") + name);
            if (option != nullptr && option->count() > 0) {
                words_.network_options_given.emplace_back(name);
            }
        }
    }

    void add_source_options(CLI::App* command) {
        command->add_option("--assume-crs", words_.assume_crs,
                            "CRS of layers that do not state one, such as EPSG:9377");
        command->add_option("--encoding", words_.encoding,
                            "Character encoding of text, such as ISO-8859-1");
    }

    void add_build_options(CLI::App* command) {
        command->add_option("--profile", words_.profile, "Walking profile: a name or a TOML file");
        command->add_option("--dem", words_.elevation,
                            "Raster of heights in metres, for the time up and down hills; give it "
                            "again for more tiles");
        command
            ->add_option("--unknown", words_.unknown_tags,
                         "How a way counts whose tags do not say what the profile must know: "
                         "assume-passable, assume-not, or report (both: certain and possible)")
            ->check(CLI::IsMember({"assume-passable", "assume-not", "report"}));
        command->add_option("--country", words_.country,
                            "Whose defaults of access hold where tags say nothing: worldwide, or "
                            "a country by its code, such as CO ('cercania profiles' lists them)");
        command
            ->add_option("--map", words_.field_map,
                         "Line layers: what their fields mean, such as "
                         "class=TIPO_VIA,surface=SUPERFICIE,level=NIVEL, or a mapping file (.toml)")
            ->delimiter(',');
        command->add_option("--barriers", words_.barriers,
                            "Layer of barriers (river, expressway, wall) that cut streets");
        command
            ->add_option("--snap-tolerance", words_.snap_tolerance,
                         "Line layers: ends this near (m) to another line join it")
            ->check(CLI::PositiveNumber);
        command->add_flag("--join-crossings", words_.join_crossings,
                          "Line layers: join lines of one level that cross");
        command
            ->add_option("--min-island", words_.min_island,
                         "Disconnected streets shorter than this (m) near longer ones are left out")
            ->check(CLI::NonNegativeNumber);
        command
            ->add_option("--max-snap", words_.max_snap,
                         "A place farther than this (m) from any street belongs to none")
            ->check(CLI::PositiveNumber);
        command
            ->add_option("--frontage", words_.frontage,
                         "Depth (m) of the ground beside a street that its catchment takes in")
            ->check(CLI::PositiveNumber);
    }

    void add_network_source(CLI::App* command) {
        command
            ->add_option("-n,--network", words_.network,
                         "Streets: OpenStreetMap file, line layer, or .cnet")
            ->required();
    }

    void add_analysis_options(CLI::App* command) {
        add_network_source(command);
        command->add_option("-f,--facilities", words_.facilities, "Care facilities (any layer)")
            ->required();
        command->add_option("--id", words_.id_field, "Field with the facilities' ids");
        command->add_option("--name", words_.name_field, "Field with the facilities' names");
        command->add_option("--entrances", words_.entrances,
                            "Point layer with the entrances of polygon facilities");
        command->add_option("--service-field", words_.service_field,
                            "Field with what each facility offers: one service, or several "
                            "separated by ; , or |");
        command
            ->add_option("--require", words_.required_services,
                         "Services that people need all of within reach, such as "
                         "childcare,laundry,training")
            ->delimiter(',');
        command->add_option("--direction", words_.direction,
                            "Which way people walk: towards care, from it, or round-trip (there "
                            "and back with one facility; the slower way decides)");
        command
            ->add_option("--threads", words_.threads,
                         "Threads to use; all of the machine's unless told")
            ->check(CLI::Range(1, 256));
        add_build_options(command);
        add_source_options(command);
    }

    void add_demand_options(CLI::App* command, bool required) {
        CLI::Option* const demand = command->add_option(
            "-d,--demand", words_.demand, "Where people are: points, or polygons such as blocks");
        if (required) {
            demand->required();
        }
        command->add_option("--demand-id", words_.demand_id, "Field with the demand's ids");
        command->add_option("--population", words_.population,
                            "Field with the number of people (none: each feature counts as one)");
        command->add_option("--spread", words_.spread,
                            "How a polygon's people become places: surface-point, frontage, "
                            "streets, area");
        command->add_flag("--split-repeated", words_.split_repeated,
                          "Share a population that several parts repeat out by their area");
    }

    void add_area_options(CLI::App* command) {
        command->add_option("-a,--areas", words_.areas, "Areas to rank: neighbourhoods, zones")
            ->required();
        command->add_option("--area-id", words_.area_id, "Field with the areas' ids");
        command->add_option("--area-name", words_.area_name, "Field with the areas' names");
    }

    CLI::Option* add_cutoff(CLI::App* command) {
        return command->add_option("--cutoff", words_.cutoff,
                                   "Limits with their unit: 400m,800m or 5min,15min");
    }

    void add_output_options(CLI::App* command) {
        command->add_option("-o,--output", words_.output,
                            "Output file; its extension is its format: .gpkg .shp .geojson .fgb "
                            ".csv .xlsx .kml, or a folder of shapefiles with '/' at its end");
        command->add_flag("--overwrite", words_.overwrite, "Replace outputs that exist");
    }

    void declare_info() {
        CLI::App* const info =
            command("info", "What is in a source: layers, CRS, extent, fields, problems found",
                    [](const Words& words, const Control& control) {
                        return run_info(words.sources, settings_from(words), control);
                    });
        info->add_option("SOURCE", words_.sources, "Files, or PATH|layername=NAME")->required();
        info->add_option("--profile", words_.profile, "Walking profile for OpenStreetMap files");
        add_source_options(info);
    }

    void declare_check() {
        CLI::App* const check = command(
            "check", "What is wrong with a source, and a mended copy of it",
            [](const Words& words, const Control& control) {
                return words.study_file.empty() ? run_check(words.sources, settings_from(words),
                                                            if_given(words.output), control)
                                                : check_for_study(words, control);
            });
        check->add_option("SOURCE", words_.sources, "Files, or PATH|layername=NAME")->required();
        check->add_option("--study", words_.study_file,
                          "A study that reads the file: it reads the copy from now on, and keeps "
                          "in its log how it was made");
        add_source_options(check);
        add_output_options(check);
    }

    void declare_network() {
        CLI::App* const network =
            command("network", "Build a walking network, report it and save it",
                    [](const Words& words, const Control& control) {
                        return run_network(settings_from(words), if_given(words.output), control);
                    });
        network->add_option("SOURCE", words_.network, "OpenStreetMap file, line layer, or .cnet")
            ->required();
        add_build_options(network);
        add_source_options(network);
        network->add_option("-o,--output", words_.output,
                            "Output: .cnet to load at once, or a layer to look at");
        network->add_flag("--overwrite", words_.overwrite, "Replace an output that exists");
    }

    void declare_catchments() {
        CLI::App* const catchments =
            command("catchments", "Walking catchments (service areas) of facilities",
                    [](const Words& words, const Control& control) {
                        StudySettings settings = settings_from(words);
                        settings.outputs.catchments = if_given(words.output);
                        return run_catchments(settings, control);
                    });
        add_analysis_options(catchments);
        add_cutoff(catchments)->required();
        catchments->add_option("--form", words_.form,
                               "overlap (one a facility), merged (all together), or nearest (each "
                               "place to its nearest facility)");
        catchments->add_option("--shape", words_.shape,
                               "cells (exact), or buffer (the literature's plain buffer)");
        catchments->add_flag("--rings", words_.rings,
                             "Rings between the cutoffs (5-10) instead of discs (0-10)");
        catchments->add_option("--streets", words_.streets_output,
                               "Also write the reached streets here");
        add_demand_options(catchments, false);
        add_output_options(catchments);
    }

    void declare_nearest() {
        CLI::App* const nearest =
            command("nearest", "The facility nearest on foot to each demand feature",
                    [](const Words& words, const Control& control) {
                        StudySettings settings = settings_from(words);
                        settings.outputs.nearest = if_given(words.output);
                        return run_nearest(settings, control);
                    });
        add_analysis_options(nearest);
        add_demand_options(nearest, true);
        add_cutoff(nearest);
        nearest->add_option("--k", words_.nearest_count, "How many nearest facilities")
            ->check(CLI::Range(1, 1000));
        add_output_options(nearest);
    }

    void declare_matrix() {
        CLI::App* const matrix = command(
            "matrix", "Walking cost from each demand feature to each facility within the cutoff",
            [](const Words& words, const Control& control) {
                StudySettings settings = settings_from(words);
                settings.outputs.matrix = if_given(words.output);
                return run_matrix(settings, control);
            });
        add_analysis_options(matrix);
        matrix->remove_option(matrix->get_option("--require"));
        add_demand_options(matrix, true);
        add_cutoff(matrix)->required();
        add_output_options(matrix);
    }

    void declare_gaps() {
        CLI::App* const gaps =
            command("gaps", "Which areas care does not reach, how many people live there, and why",
                    [](const Words& words, const Control& control) {
                        StudySettings settings = settings_from(words);
                        settings.outputs.gaps = if_given(words.output);
                        return run_gaps(settings, control);
                    });
        add_analysis_options(gaps);
        add_area_options(gaps);
        add_demand_options(gaps, false);
        gaps->add_option("--group", words_.groups, "Fields with the counts of groups to follow")
            ->delimiter(',');
        add_cutoff(gaps)->required();
        add_output_options(gaps);
    }

    void declare_compare() {
        CLI::App* const compare = command(
            "compare", "The gaps of several walking profiles, and the streets that cut some off",
            [](const Words& words, const Control& control) {
                StudySettings settings = settings_from(words);
                settings.outputs.compare = if_given(words.output);
                return run_compare(settings, control);
            });
        add_analysis_options(compare);
        compare->remove_option(compare->get_option("--profile"));
        compare
            ->add_option("--profiles", words_.compared_profiles,
                         "Names or TOML files; the others are held against the first: "
                         "adult,older_80_plus,wheelchair_manual")
            ->delimiter(',')
            ->required();
        add_area_options(compare);
        add_demand_options(compare, false);
        add_cutoff(compare)->required();
        add_output_options(compare);
    }

    void declare_explain() {
        CLI::App* const explain =
            command("explain", "One place's walk to care, and why it is in or out",
                    [](const Words& words, const Control& control) {
                        return run_explain(settings_from(words), place_from(words.at),
                                           if_given(words.output), control);
                    });
        add_analysis_options(explain);
        explain->add_option("--at", words_.at, "The place: longitude,latitude")->required();
        add_cutoff(explain);
        add_output_options(explain);
    }

    void declare_walk() {
        CLI::App* const walk =
            command("walk", "The walk along streets between two places: metres, minutes, streets",
                    [](const Words& words, const Control& control) {
                        return run_walk(settings_from(words), place_from(words.from),
                                        place_from(words.to), if_given(words.output), control);
                    });
        add_network_source(walk);
        walk->add_option("--from", words_.from, "Where it begins: longitude,latitude")->required();
        walk->add_option("--to", words_.to, "Where it ends: longitude,latitude")->required();
        add_build_options(walk);
        add_source_options(walk);
        add_output_options(walk);
    }

    void declare_run() {
        CLI::App* const run = command("run", "A whole study from its file",
                                      [](const Words& words, const Control& control) {
                                          return run_study(study_settings_from(words), control);
                                      });
        run->add_option("STUDY", words_.study_file, "The study file (.toml)")->required();
        run->add_option("--scenario", words_.scenario,
                        "Run this scenario of the study instead of its base");
        run->add_option("--output-folder", words_.output_folder,
                        "Put the outputs here instead of where the study says");
        run->add_option("--threads", words_.threads,
                        "Threads to use; all of the machine's unless told")
            ->check(CLI::Range(1, 256));
        run->add_flag("--overwrite", words_.overwrite, "Replace outputs that exist");
    }

    void declare_map() {
        CLI::App* const map =
            command("map", "The map of a study as a picture or a page",
                    [](const Words& words, const Control& control) {
                        return draw_map({words.study_file, words.output, words.overwrite,
                                         words.paper, words.portrait, words.black_and_white,
                                         words.page_language, words.page_title},
                                        control);
                    });
        map->add_option("STUDY", words_.study_file, "The study file (.toml)")->required();
        map->add_option("-o,--output", words_.output, "Output: .png, .svg or .pdf")->required();
        map->add_option("--paper", words_.paper, "Size of the page: a4 or a3")
            ->check(CLI::IsMember({"a4", "a3"}, CLI::ignore_case));
        map->add_flag("--portrait", words_.portrait, "The page stands upright");
        map->add_flag("--black-and-white", words_.black_and_white,
                      "Thicker hatches, readable in black and white");
        map->add_option("--language", words_.page_language, "Words of the page: en, es or fr")
            ->check(CLI::IsMember({"en", "es", "fr"}));
        map->add_option("--title", words_.page_title, "Title of the page, else the study's name");
        map->add_flag("--overwrite", words_.overwrite, "Replace an output that exists");
    }

    void declare_report() {
        CLI::App* const report =
            command("report", "The report of a study: headline, maps, coverage, gaps, method",
                    [](const Words& words, const Control& control) {
                        return write_report({words.study_file, words.output, words.figures_output,
                                             words.page_language, words.overwrite},
                                            control);
                    });
        report->add_option("STUDY", words_.study_file, "The study file (.toml)")->required();
        report->add_option("-o,--output", words_.output, "Output: .pdf or .html")->required();
        report->add_option("--figures", words_.figures_output,
                           "Write every figure of the report as JSON too, to this file");
        report->add_option("--language", words_.page_language, "Its language: en, es or fr")
            ->check(CLI::IsMember({"en", "es", "fr"}));
        report->add_flag("--overwrite", words_.overwrite, "Replace outputs that exist");
    }

    void declare_bundle() {
        CLI::App* const bundle =
            command("bundle", "A folder with which others can check a study",
                    [](const Words& words, const Control& control) {
                        return make_bundle(study_settings_from(words),
                                           {words.output, words.with_inputs}, control);
                    });
        bundle->add_option("STUDY", words_.study_file, "The study file (.toml)")->required();
        bundle
            ->add_option(
                "-o,--output", words_.output,
                "The folder or .zip to make: study, checksums of the inputs, figures, gaps")
            ->required();
        bundle->add_flag("--with-inputs", words_.with_inputs, "Put copies of the inputs in it too");
    }

    void declare_replay() {
        CLI::App* const replay =
            command("replay", "Do the study of a bundle again, and compare every figure",
                    [](const Words& words, const Control& control) {
                        StudySettings settings;
                        settings.profile_folders = profile_folders();
                        settings.threads = words.threads;
                        return replay_bundle(words.study_file, settings, control);
                    });
        replay->add_option("BUNDLE", words_.study_file, "The folder or .zip that 'bundle' made")
            ->required();
    }

    void declare_profiles() {
        CLI::App* const profiles =
            command("profiles", "The walking profiles there are, or what one says",
                    [](const Words& words, const Control&) {
                        return report_profiles(if_given(words.profile_name), profile_folders());
                    });
        profiles->add_option("NAME", words_.profile_name, "Show this profile");
    }

    CLI::App app_;
    Words words_;
    Command chosen_;
};

}  // namespace

int run_command_line(int argument_count, const char* const* arguments,
                     const std::stop_token& stop) {
    CommandLine line;
    try {
        line.app().parse(argument_count, arguments);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) {
            return line.app().exit(error);  // --help and --version
        }
        const std::vector<std::string> words(arguments, arguments + argument_count);
        const bool json = std::find(words.begin(), words.end(), "--json") != words.end();
        return report_error(
            Error(ErrorKind::WrongUsage,
                  fmt::format("{}; see 'cercania --help' and 'cercania COMMAND --help'",
                              error.what())),
            json);
    }
    return run_and_print(
        [&line](const Control& control) { return line.chosen()(line.words(), control); },
        line.words(), stop);
}

}  // namespace cercania::cli
