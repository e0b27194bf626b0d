#include <QLabel>
#include <array>
#include <cmath>
#include <string>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "app/viewer/model/words.h"
#include "core/io/layer_reader.h"
#include "core/study/study_file.h"
#include "tests/support/run_program.h"
#include "tests/support/temp_folder.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

using cercania::testing::content_of;
using cercania::testing::ProgramResult;
using cercania::testing::run_program;
using cercania::testing::TempFolder;
using ::testing::HasSubstr;
using Json = nlohmann::json;

GapClass class_called(const std::string& name) {
    for (int i = 0; i <= static_cast<int>(GapClass::NoData); ++i) {
        if (gap_class_name(static_cast<GapClass>(i)) == name) {
            return static_cast<GapClass>(i);
        }
    }
    ADD_FAILURE() << "no class " << name;
    return GapClass::NoData;
}

GapReason reason_called(const std::string& name) {
    for (std::size_t i = 0; i < kGapReasonCount; ++i) {
        if (gap_reason_name(static_cast<GapReason>(i)) == name) {
            return static_cast<GapReason>(i);
        }
    }
    ADD_FAILURE() << "no reason " << name;
    return GapReason::TooFar;
}

/// The sample city with a scenario, saved as a study of its own, shown in the window and run by the
/// program.
class SameNumbers : public SampleWindow {
  protected:
    void SetUp() override {
        ASSERT_NO_FATAL_FAILURE(SampleWindow::SetUp());
        StudySettings settings = document().settings();
        const std::vector<Facility>& all = document().result().study->facilities.all;
        Scenario scenario;
        scenario.name = "Elsewhere";
        const GeoPoint home =
            document().result().study->network.graph->projection().to_geo(all[0].point);
        scenario.edits.moved = {{all[0].id, GeoPoint::of(home.longitude.value() + 0.004,
                                                         home.latitude.value() + 0.002)}};
        scenario.edits.added = {
            {"n1", "Nueva", GeoPoint::of(home.longitude.value() - 0.006, home.latitude.value())}};
        scenario.edits.closed = {all[1].id};
        settings.scenarios = {scenario};
        settings.outputs = {};
        settings.outputs.gaps = folder_.path("gaps.gpkg");
        settings.outputs.catchments = folder_.path("catchments.gpkg");
        settings.outputs.nearest = folder_.path("nearest.gpkg");
        study_ = folder_.path("saved.toml");
        write_study_file(study_, settings);
        window_->open_study(QString::fromStdString(study_));
        ASSERT_TRUE(settle());
        ASSERT_EQ(document().path().toStdString(), study_);
    }

    /// Every figure of the saved study that the program tells, unrounded.
    Json told() {
        const ProgramResult run =
            run_program({"report", study_, "-o", folder_.path("report.html"), "--figures",
                         folder_.path("figures.json"), "--overwrite"});
        EXPECT_EQ(run.exit_code, 0) << run.errors;
        return Json::parse(content_of(folder_.path("figures.json")));
    }
    /// What a cell of the table of neighbourhoods says.
    QString cell(int area, int column, int role = Qt::DisplayRole) {
        const QAbstractItemModel& table = *window_->neighbourhoods().filter().sourceModel();
        return table.index(area, column).data(role).toString();
    }
    /// The number behind it, unrounded but for counts of people.
    double number(int area, int column) {
        return cell(area, column, ResultsTableModel::SortRole).toDouble();
    }
    void expect_row(int area, const Json& told);

    std::string exported(const std::string& name = "viewer.gpkg") {
        const std::string path = folder_.path(name);
        window_->study().export_layers(QString::fromStdString(path), result_layers());
        EXPECT_TRUE(settle());
        EXPECT_FALSE(window_->failure_bar().isVisible())
            << window_->failure_bar().text().toStdString();
        return path;
    }

    TempFolder folder_;
    std::string study_;
};

FeatureLayer layer(const std::string& file, const std::string& name) {
    Diagnostics diagnostics;
    return read_layer(file + "|layername=" + name, {}, diagnostics, Control());
}

void expect_same_shape(const GeoShape& a, const GeoShape& b, const std::string& where) {
    EXPECT_EQ(a.kind, b.kind) << where;
    EXPECT_EQ(a.points, b.points) << where;
    EXPECT_EQ(a.lines, b.lines) << where;
    ASSERT_EQ(a.polygons.size(), b.polygons.size()) << where;
    for (std::size_t i = 0; i < a.polygons.size(); ++i) {
        EXPECT_EQ(a.polygons[i].rings, b.polygons[i].rings) << where;
    }
}

/// Every field of every feature, and its shape, bit by bit.
void expect_same_layer(const FeatureLayer& viewer, const FeatureLayer& program) {
    ASSERT_EQ(viewer.fields.size(), program.fields.size()) << program.name;
    for (std::size_t field = 0; field < program.fields.size(); ++field) {
        EXPECT_EQ(viewer.fields[field].name, program.fields[field].name);
        EXPECT_EQ(viewer.fields[field].type, program.fields[field].type);
    }
    ASSERT_GT(program.features.size(), 0U) << program.name;
    ASSERT_EQ(viewer.features.size(), program.features.size()) << program.name;
    for (std::size_t row = 0; row < program.features.size(); ++row) {
        const std::string where = program.name + ", row " + std::to_string(row);
        for (std::size_t field = 0; field < program.fields.size(); ++field) {
            EXPECT_EQ(viewer.features[row].values[field], program.features[row].values[field])
                << where << ", field " << program.fields[field].name;
        }
        expect_same_shape(viewer.features[row].shape, program.features[row].shape, where);
    }
}

void expect_same_results(const std::string& viewer, const TempFolder& folder) {
    for (const auto& [file, name] :
         {std::pair("gaps.gpkg", "gaps"), std::pair("catchments.gpkg", "catchments"),
          std::pair("catchments.gpkg", "streets"), std::pair("nearest.gpkg", "nearest")}) {
        expect_same_layer(layer(viewer, name), layer(folder.path(file), name));
    }
}

/// What is on the screen is the table that the program wrote, rounded.
void expect_shown(const StudyState& state, const FeatureLayer& gaps) {
    const std::size_t unserved = gaps.require_field("unserved");
    double beyond = 0.0;
    for (const Feature& area : gaps.features) {
        const auto* const people = std::get_if<double>(&area.values[unserved]);
        beyond += people == nullptr ? 0.0 : *people;
    }
    EXPECT_NEAR(static_cast<double>(state.figures->total.beyond), beyond, 0.5);
}

TEST_F(SameNumbers, SavedStudy_GivesEveryFieldThatTheProgramGives) {
    const ProgramResult run = run_program({"run", study_});
    ASSERT_EQ(run.exit_code, 0) << run.errors;
    expect_same_results(exported(), folder_);
    expect_shown(*document().result().base, layer(folder_.path("gaps.gpkg"), "gaps"));
}

/// Counts are shown as whole people, which add up: each is within one of the exact count.
void expect_people(double shown, const Json& told, const std::string& where) {
    EXPECT_LT(std::abs(shown - told.get<double>()), 1.0) << where;
}

void SameNumbers::expect_row(int area, const Json& told) {
    using Table = ResultsTableModel;
    const std::string name = told.at("name").get<std::string>();
    EXPECT_EQ(cell(area, Table::Name).toStdString(), name);
    EXPECT_EQ(cell(area, Table::Class), Words::gap_class(class_called(told.at("class")))) << name;
    EXPECT_EQ(!cell(area, Table::EdgeFlag).isEmpty(), told.at("edge_flag").get<bool>()) << name;
    if (told.at("people").is_null()) {
        EXPECT_TRUE(cell(area, Table::People).isEmpty()) << name;
        return;
    }
    expect_people(number(area, Table::People), told.at("people"), name);
    expect_people(number(area, Table::ServedPeople), told.at("served"), name);
    expect_people(number(area, Table::Beyond), told.at("unserved"), name);
    const std::array<std::pair<int, const char*>, 4> exact = {{{Table::Rank, "rank"},
                                                               {Table::Served, "share"},
                                                               {Table::Distance, "dist_med"},
                                                               {Table::Median, "time_med"}}};
    for (const auto& [column, member] : exact) {
        const Json& value = told.at(member);
        EXPECT_EQ(cell(area, column, Table::SortRole).isEmpty(), value.is_null())
            << name << ' ' << member;
        if (!value.is_null()) {
            EXPECT_EQ(number(area, column), value.get<double>()) << name << ' ' << member;
        }
    }
    EXPECT_EQ(cell(area, Table::Reason), told.at("reason").is_null()
                                             ? QString()
                                             : Words::reason(reason_called(told.at("reason"))))
        << name;
    int column = Table::FixedColumnCount;
    for (const std::string& group : document().settings().demand.group_fields) {
        const Json& share = told.at("group_shares").at(group);
        if (!share.is_null()) {
            EXPECT_EQ(number(area, column), share.get<double>()) << name << ' ' << group;
        }
        ++column;
    }
}

TEST_F(SameNumbers, EveryCellOfTheTable_IsWhatTheProgramTells) {
    const Json areas = told().at("limits").back().at("areas");
    const QAbstractItemModel& table = *window_->neighbourhoods().filter().sourceModel();
    ASSERT_EQ(table.rowCount(), static_cast<int>(areas.size()));
    ASSERT_EQ(table.columnCount(), ResultsTableModel::FixedColumnCount + 3) << "three groups";
    for (int area = 0; area < table.rowCount(); ++area) {
        expect_row(area, areas.at(static_cast<std::size_t>(area)));
    }
}

TEST_F(SameNumbers, HeadlineGroupsReasonsAndPlaces_AreWhatTheProgramTells) {
    const Json figures = told();
    const Json& limit = figures.at("limits").back();
    const Json& totals = limit.at("totals");
    const double served = totals.at("served").get<double>();
    const double beyond = totals.at("unserved").get<double>();
    EXPECT_EQ(window_->headline().number(), Words::count(std::llround(beyond)));
    QStringList said;
    for (const QLabel* const label : window_->headline().findChildren<QLabel*>()) {
        said << label->text();
    }
    const std::string headline = said.join('\n').toStdString();
    EXPECT_THAT(headline, HasSubstr(Words::count(std::llround(served + beyond)).toStdString()));
    EXPECT_THAT(headline, HasSubstr(Words::percent(served / (served + beyond)).toStdString()));
    EXPECT_THAT(headline, HasSubstr("population 2026"));
    EXPECT_THAT(headline,
                HasSubstr(Words::percent(limit.at("straight_share").get<double>()).toStdString()));
    // The groups of the chart, in the order of the study, behind everyone.
    window_->show_tab(ResultTab::Charts);
    const std::vector<QStringList> chart = window_->charts().groups().figures();
    const Json& groups = limit.at("groups");
    ASSERT_EQ(chart.size(), groups.size() + 2) << "a head, everyone, and each group";
    for (std::size_t i = 0; i < groups.size(); ++i) {
        EXPECT_NEAR(chart[i + 2].at(1).toDouble() / 100.0, groups[i].at("share").get<double>(),
                    5.1e-5)
            << chart[i + 2].join(' ').toStdString();
    }
    // The people by reason of a neighbourhood as a whole add up to those of the whole study.
    const GapTable& table = document().result().base->live.gaps->table;
    for (std::size_t i = 0; i < kGapReasonCount; ++i) {
        const std::string name(gap_reason_name(static_cast<GapReason>(i)));
        EXPECT_EQ(table.in_areas.unserved_by_reason[i],
                  totals.at("unserved_by_reason").at(name).get<double>())
            << name;
    }
    const auto& places = canvas().scene()->facilities;
    ASSERT_EQ(places.size(), figures.at("facilities").size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        EXPECT_EQ(places[i].name.toStdString(), figures.at("facilities")[i].at("name"));
        EXPECT_EQ(places[i].closed, figures.at("facilities")[i].at("closed").get<bool>());
        EXPECT_EQ(places[i].on_street, figures.at("facilities")[i].at("on_street").get<bool>());
    }
}

TEST_F(SameNumbers, ScenarioOfTheStudy_GivesEveryFieldThatTheProgramGives) {
    const ProgramResult run = run_program({"run", study_, "--scenario", "Elsewhere"});
    ASSERT_EQ(run.exit_code, 0) << run.errors;
    const std::int64_t base = document().result().base->figures->total.beyond;
    window_->study().show_scenario(0);
    ASSERT_TRUE(settle());
    expect_same_results(exported(), folder_);
    expect_shown(*document().result().what_if, layer(folder_.path("gaps.gpkg"), "gaps"));
    EXPECT_NE(document().result().what_if->figures->total.beyond, base);
}

TEST_F(SameNumbers, AnotherLimitChosenAndSaved_GivesWhatTheProgramGivesOfTheSavedStudy) {
    window_->study().set_limit("10min");
    ASSERT_TRUE(settle());
    window_->study().save(QString::fromStdString(study_));
    const ProgramResult run = run_program({"run", study_});
    ASSERT_EQ(run.exit_code, 0) << run.errors;
    expect_same_results(exported(), folder_);
}

TEST_F(SameNumbers, Shapefiles_HoldEveryFieldThatTheProgramWritesToShapefiles) {
    StudySettings settings = read_study_file(study_);
    settings.outputs.gaps = folder_.path("gaps.shp");
    settings.outputs.catchments = folder_.path("catchments.shp");
    settings.outputs.nearest = folder_.path("nearest.shp");
    const std::string study = folder_.path("shapes.toml");
    write_study_file(study, settings);
    const ProgramResult run = run_program({"run", study});
    ASSERT_EQ(run.exit_code, 0) << run.errors;
    exported("viewer.shp");
    for (const auto& [viewer, program] :
         {std::pair("viewer.shp", "gaps.shp"), std::pair("viewer_catchments.shp", "catchments.shp"),
          std::pair("viewer_streets.shp", "catchments_streets.shp"),
          std::pair("viewer_nearest.shp", "nearest.shp")}) {
        Diagnostics diagnostics;
        expect_same_layer(read_layer(folder_.path(viewer), {}, diagnostics, Control()),
                          read_layer(folder_.path(program), {}, diagnostics, Control()));
    }
}

}  // namespace
}  // namespace cercania::viewer
