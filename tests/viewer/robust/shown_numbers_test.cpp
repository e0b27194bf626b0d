#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>

#include <gmock/gmock.h>

#include "app/viewer/model/words.h"
#include "core/geometry/polygon_area.h"
#include "core/geometry/polygon_operations.h"
#include "tests/viewer/robust/saved_study_window.h"

namespace cercania::viewer {
namespace {

using cercania::testing::ProgramResult;
using cercania::testing::run_program;
using ::testing::HasSubstr;

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

/// What the window shows of a study, beside the figures that the program tells of it.
class ShownNumbers : public SavedStudyWindow {
  protected:
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
    void expect_texts(int area, const Json& told);
    /// The ground that the map draws within a limit, in the study's plane.
    PlaneMultiPolygon drawn(std::size_t order) {
        PlaneMultiPolygon ground;
        for (const CatchmentMark& mark : canvas().scene()->catchments) {
            if (mark.order == order) {
                ground.insert(ground.end(), mark.polygons.begin(), mark.polygons.end());
            }
        }
        return ground;
    }
    /// The same ground as the program wrote it.
    PlaneMultiPolygon written(const FeatureLayer& catchments, std::size_t feature) {
        PlaneMultiPolygon ground;
        const LocalProjection& projection = document().result().study->network.graph->projection();
        for (const GeoPolygon& polygon : catchments.features[feature].shape.polygons) {
            PlanePolygon& part = ground.emplace_back();
            for (const GeoLine& ring : polygon.rings) {
                part.rings.push_back(projection.to_plane(ring));
            }
        }
        return ground;
    }

    /// What `cercania explain` says of a place, with the options of the sample city's study.
    Json explained_by_program(const GeoPoint& at) {
        const StudySettings& settings = document().settings();
        const ProgramResult run = run_program(
            {"explain", "-n", settings.network.source, "--barriers", *settings.network.barriers,
             "-f", settings.facilities.source, "--cutoff", "800m", "--at",
             QString("%1,%2")
                 .arg(at.longitude.value(), 0, 'f', 10)
                 .arg(at.latitude.value(), 0, 'f', 10)
                 .toStdString(),
             "--json"});
        EXPECT_EQ(run.exit_code, 0) << run.errors;
        return Json::parse(run.output).at("answer");
    }
};

double number_of(const FeatureLayer& layer, std::size_t feature, const std::string& field) {
    return std::get<double>(layer.features[feature].values[layer.require_field(field)]);
}

/// Counts are shown as whole people, which add up: each is within one of the exact count.
void expect_people(double shown, const Json& told, const std::string& where) {
    EXPECT_LT(std::abs(shown - told.get<double>()), 1.0) << where;
}

/// What the cells of walks and of the nearest place say, in metres as the limit is.
void ShownNumbers::expect_texts(int area, const Json& told) {
    using Table = ResultsTableModel;
    const auto metres = [&](const char* member) {
        const Json& value = told.at(member);
        return value.is_null() ? QStringLiteral("no way")
                               : Words::metres(Metres::of(value.get<double>()));
    };
    const std::string name = told.at("name").get<std::string>();
    if (told.at("people").get<double>() > 0.0) {
        EXPECT_EQ(cell(area, Table::Median), metres("dist_med")) << name;
        EXPECT_EQ(cell(area, Table::Mean), metres("dist_mean")) << name;
    }
    const Json& nearest = told.at("fac_name");
    EXPECT_EQ(cell(area, Table::NearestPlace).toStdString(),
              nearest.is_null() ? std::string() : nearest.get<std::string>())
        << name;
}

void ShownNumbers::expect_row(int area, const Json& told) {
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
    const std::array<std::pair<int, const char*>, 5> exact = {{{Table::Rank, "rank"},
                                                               {Table::Served, "share"},
                                                               {Table::Distance, "dist_med"},
                                                               {Table::Median, "time_med"},
                                                               {Table::Mean, "time_mean"}}};
    for (const auto& [column, member] : exact) {
        const Json& value = told.at(member);
        EXPECT_EQ(cell(area, column, Table::SortRole).isEmpty(), value.is_null())
            << name << ' ' << member;
        if (!value.is_null()) {
            EXPECT_EQ(number(area, column), value.get<double>()) << name << ' ' << member;
        }
    }
    EXPECT_EQ(number(area, Table::Detour), told.at("unserved_by_reason").at("detour").get<double>())
        << name;
    expect_texts(area, told);
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

TEST_F(ShownNumbers, EveryCellOfTheTable_IsWhatTheProgramTells) {
    const Json areas = told().at("limits").back().at("areas");
    const QAbstractItemModel& table = *window_->neighbourhoods().filter().sourceModel();
    ASSERT_EQ(table.rowCount(), static_cast<int>(areas.size()));
    ASSERT_EQ(table.columnCount(), ResultsTableModel::FixedColumnCount + 3) << "three groups";
    for (int area = 0; area < table.rowCount(); ++area) {
        expect_row(area, areas.at(static_cast<std::size_t>(area)));
    }
}

TEST_F(ShownNumbers, HeadlineGroupsReasonsAndPlaces_AreWhatTheProgramTells) {
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

TEST_F(ShownNumbers, DrawnCatchments_AreThoseThatTheProgramWrites) {
    StudySettings settings = read_study_file(study_);
    settings.analysis.cutoffs = parse_cutoffs("400m,800m");
    write_study_file(study_, settings);
    window_->open_study(QString::fromStdString(study_));
    ASSERT_TRUE(settle());
    const ProgramResult run = run_program({"run", study_});
    ASSERT_EQ(run.exit_code, 0) << run.errors;
    const FeatureLayer catchments = layer(folder_.path("catchments.gpkg"), "catchments");
    ASSERT_EQ(catchments.features.size(), 2U) << "merged, one a limit";
    const PolygonOperations operations;
    for (std::size_t limit = 0; limit < 2; ++limit) {
        const PlaneMultiPolygon shown = drawn(limit);  // the largest first
        const PlaneMultiPolygon told = written(catchments, limit);
        const double area = area_of(told).value();
        EXPECT_GT(area, 1e5);
        // Written in degrees and read again, corners are off by less than a millimetre.
        const double apart = area_of(operations.difference(shown, told)).value() +
                             area_of(operations.difference(told, shown)).value();
        EXPECT_LT(apart, 1e-6 * area) << limit;
        EXPECT_NEAR(area, number_of(catchments, limit, "area_m2"), 1e-6 * area);
    }
}

TEST_F(ShownNumbers, Charts_ShowWhatTheProgramTells) {
    const Json figures = told();
    window_->show_tab(ResultTab::Charts);
    ASSERT_TRUE(settle());
    const Json& walks = figures.at("walks");
    const std::vector<QStringList> columns = window_->charts().walks().figures();
    ASSERT_EQ(columns.size(), walks.at("columns").size() + 2) << "a head, and those without a way";
    double people = 0.0;
    for (std::size_t i = 0; i < walks.at("columns").size(); ++i) {
        const Json& column = walks.at("columns")[i];
        const QStringList& shown = columns[i + 1];
        EXPECT_EQ(shown.at(0).toDouble(), column.at("from").get<double>());
        EXPECT_EQ(shown.at(1).isEmpty(), column.at("to").is_null());
        EXPECT_NEAR(shown.at(2).toDouble(), column.at("within").get<double>(), 0.05) << i;
        EXPECT_NEAR(shown.at(3).toDouble(), column.at("beyond").get<double>(), 0.05) << i;
        people += shown.at(2).toDouble() + shown.at(3).toDouble();
    }
    EXPECT_GT(people, 25'000.0);
    EXPECT_NEAR(columns.back().at(3).toDouble(), walks.at("no_way").get<double>(), 0.05);
    // A bar for each neighbourhood whose share is known, best first.
    std::vector<double> shares;
    for (const Json& area : figures.at("limits").back().at("areas")) {
        if (!area.at("share").is_null()) {
            shares.push_back(area.at("share").get<double>());
        }
    }
    std::sort(shares.rbegin(), shares.rend());
    const std::vector<QStringList> bars = window_->charts().coverage().figures();
    ASSERT_EQ(bars.size(), shares.size() + 1);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        EXPECT_NEAR(bars[i + 1].at(1).toDouble(), 100.0 * shares[i], 0.005);
    }
}

TEST_F(ShownNumbers, ExplainedPlace_IsToldAsTheProgramTellsIt) {
    const PlanePoint place = document().result().study->demand->places.places.front().point;
    // The place under the pixel, before the map makes room for the walk.
    const LoadedStudy& study = *document().result().study;
    const GeoPoint at = study.network.graph->projection().to_geo(
        canvas().viewport().plane_at(QPointF(pixel(place))));
    QSignalSpy explained(&window_->study(), &StudyController::explained);
    window_->actions().explain_tool->trigger();
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, pixel(place));
    ASSERT_TRUE(QTest::qWaitFor([&] { return explained.count() == 1; }, 20'000));
    ASSERT_TRUE(settle());
    const Json answer = explained_by_program(at);
    const double length = answer.at("dist_m").get<double>();
    const double time = answer.at("time_s").get<double>();
    const std::string sentence =
        window_->findChild<QLabel*>("explainSentence")->text().toStdString();
    EXPECT_THAT(sentence, HasSubstr(Words::metres(Metres::of(length)).toStdString()));
    EXPECT_THAT(sentence, HasSubstr(Words::minutes(Seconds::of(time)).toStdString()));
    // The copied text lists the three nearest at its end: name, minutes, metres.
    const QStringList lines = window_->explain_panel().text().split('\n');
    const Json& nearest = answer.at("nearest");
    ASSERT_EQ(nearest.size(), 3U);
    for (std::size_t i = 0; i < nearest.size(); ++i) {
        const Json& care = nearest[i];
        const QStringList shown = lines[lines.size() - 3 + static_cast<qsizetype>(i)].split('\t');
        EXPECT_EQ(shown.at(0).toStdString(), care.at("fac_name"));
        EXPECT_EQ(shown.at(1), Words::minutes(Seconds::of(care.at("time_s").get<double>())));
        EXPECT_EQ(shown.at(2), Words::metres(Metres::of(care.at("dist_m").get<double>())));
    }
    EXPECT_EQ(nearest[0].at("dist_m"), answer.at("dist_m"));
}

TEST_F(ShownNumbers, ComparedStates_DifferAsTheProgramsRunsDiffer) {
    const Json figures = told();
    const Json& before = figures.at("limits").back().at("areas");
    const Json& after = figures.at("scenarios").at(0).at("areas");
    window_->actions().compare->trigger();
    ASSERT_TRUE(settle());
    const QAbstractItemModel& rows = *window_->compare().panel().table().model();
    using Column = ChangesTableModel::Column;
    std::set<std::size_t> listed;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QModelIndex change = rows.index(row, Column::Change);
        const auto area = change.data(ChangesTableModel::AreaRole).toULongLong();
        listed.insert(area);
        const auto served = [&](const Json& areas) {
            return areas.at(area).at("served").get<double>();
        };
        const auto share = [&](const Json& areas) {
            return Words::percent(areas.at(area).at("share").get<double>());
        };
        EXPECT_EQ(rows.index(row, Column::Name).data().toString().toStdString(),
                  before.at(area).at("name"));
        EXPECT_EQ(rows.index(row, Column::Before).data().toString(), share(before));
        EXPECT_EQ(rows.index(row, Column::After).data().toString(), share(after));
        // Shown are differences of whole people: each count is within one of the exact one.
        EXPECT_NEAR(change.data(ChangesTableModel::ChangeRole).toDouble(),
                    served(after) - served(before), 2.0);
    }
    EXPECT_GT(listed.size(), 2U);
    for (std::size_t area = 0; area < before.size(); ++area) {
        if (!listed.contains(area)) {
            EXPECT_NEAR(after.at(area).at("served").get<double>(),
                        before.at(area).at("served").get<double>(), 2.0);
        }
    }
}

}  // namespace
}  // namespace cercania::viewer
