#include "app/viewer/model/issue_words.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <string_view>

#include "app/viewer/model/words.h"

namespace cercania::viewer {
namespace {

struct Wording {
    std::string_view code;
    const char* sentence;
};

/// One sentence a kind, about any number of cases.
constexpr std::array<Wording, 72> kWordings = {{
    {"area_near_data_edge", QT_TRANSLATE_N_NOOP("IssueWords",
                                                "%n neighbourhood(s) lie near the edge of the "
                                                "street data: their figures may be too low.")},
    {"areas_overlap",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "Neighbourhoods overlap; people in several count in the first alone.")},
    {"barrier_cuts_street",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n barrier(s) in the street data cut streets for people on foot.")},
    {"catchment_repaired", QT_TRANSLATE_N_NOOP("IssueWords",
                                               "Some catchment outlines touched themselves and "
                                               "were made valid; their ground is the same.")},
    {"coordinates_impossible",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n feature(s) have coordinates that cannot be; they have no place.")},
    {"coordinates_not_finite",
     QT_TRANSLATE_N_NOOP(
         "IssueWords", "%n feature(s) have coordinates that are no numbers; they have no place.")},
    {"crossing_joined",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n crossing(s) of lines were made junctions.")},
    {"crossing_left_apart",
     QT_TRANSLATE_N_NOOP(
         "IssueWords",
         "%n line(s) cross another at the same level without a junction; they are not joined.")},
    {"crs_already_known",
     QT_TRANSLATE_N_NOOP(
         "IssueWords", "A file says its coordinate system itself; the assumed one was not used.")},
    {"csv_row_broken",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n row(s) of a table cannot be read and are left out.")},
    {"demand_without_place",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n home(s) have no place on the map; their people count as unplaced.")},
    {"disconnected_island",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n group(s) of streets are connected to nothing else.")},
    {"disconnected_scrap",
     QT_TRANSLATE_N_NOOP(
         "IssueWords", "%n scrap(s) of street are connected to nothing and too short to be used.")},
    {"elevation_clipped",
     QT_TRANSLATE_N_NOOP(
         "IssueWords",
         "Some heights stand at the most that the raster can hold: the ground is higher there.")},
    {"elevation_elsewhere",
     QT_TRANSLATE_N_NOOP("IssueWords", "A raster of heights covers nothing of the study area.")},
    {"elevation_spikes",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "Heights that stand alone above or below all around them were levelled.")},
    {"elevation_with_flat_profile",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "The walking profile heeds no slope: the heights make no difference.")},
    {"end_snapped",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n end(s) of lines were moved to join others.")},
    {"facility_not_snapped",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n care place(s) lie too far from any street. They do not count.")},
    {"feature_count_differs",
     QT_TRANSLATE_N_NOOP("IssueWords", "A file holds another number of features than it says.")},
    {"feature_damaged",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n feature(s) are damaged and cannot be read.")},
    {"feature_duplicate",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n feature(s) repeat another one and are left out of the copy.")},
    {"feature_left_out",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n feature(s) without a shape were left out of a written file.")},
    {"field_renamed",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n field(s) got a shorter name in a written file.")},
    {"field_skipped",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n field(s) of a kind that cannot be read were left out.")},
    {"gap_between_zones",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n piece(s) of ground between zones belong to none.")},
    {"geometry_broken",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n feature(s) have a broken shape; they have no place.")},
    {"geometry_parts_dropped",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n feature(s) lost parts of a kind that is not used here.")},
    {"geometry_wrong_type",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n feature(s) have a shape of the wrong kind; they have no place.")},
    {"height_missing",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "Some streets lie where the heights are not known; they count as flat.")},
    {"hole_in_network",
     QT_TRANSLATE_N_NOOP("IssueWords", "Streets seem to be missing in %n spot(s) of the data.")},
    {"layer_split",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n layer(s) are too large for one shapefile and became several.")},
    {"levels_left_apart",
     QT_TRANSLATE_N_NOOP(
         "IssueWords",
         "%n line(s) end where another passes at another level; they are not joined.")},
    {"line_duplicate",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n line(s) repeat another and are left out.")},
    {"line_split_at_end",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n line(s) were split where another ends.")},
    {"line_without_length",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n line(s) have no length and are left out.")},
    {"marks_doubtful",
     QT_TRANSLATE_N_NOOP(
         "IssueWords",
         "In %n column(s) it cannot be told decimals from thousands; they were read as decimals.")},
    {"mended_source_changed",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n mended copy(ies) were made again from files that have changed "
                         "since.")},
    {"near_miss", QT_TRANSLATE_N_NOOP(
                      "IssueWords", "%n line(s) stop just short of another; they are not joined.")},
    {"no_street_inside",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n area(s) have no street inside; their people live at one point.")},
    {"null_geometry", QT_TRANSLATE_N_NOOP("IssueWords", "%n feature(s) have no shape.")},
    {"number_kept_as_text",
     QT_TRANSLATE_N_NOOP(
         "IssueWords",
         "The whole numbers of %n field(s) were written as text to keep all their digits.")},
    {"osm_coordinates_impossible",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n node(s) of the street data have coordinates that cannot be.")},
    {"osm_nodes_missing",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "Streets lead out of the data: some of their points are missing.")},
    {"osm_segment_too_long",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n piece(s) of street are too long to be true and are left out.")},
    {"osm_way_repeated",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n street(s) stand twice in the data; the first counts.")},
    {"outside_crs_area",
     QT_TRANSLATE_N_NOOP(
         "IssueWords",
         "Coordinates lie outside the area that their coordinate system is made for.")},
    {"people_missing",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n place(s) do not say how many people live there.")},
    {"people_negative",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n feature(s) have fewer people than nobody.")},
    {"people_off_network",
     QT_TRANSLATE_N_NOOP("IssueWords", "Some people live outside the street data.")},
    {"people_outside_areas",
     QT_TRANSLATE_N_NOOP("IssueWords", "Some people live outside all neighbourhoods.")},
    {"place_far_off",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n feature(s) lie far from all the others.")},
    {"reader_warning",
     QT_TRANSLATE_N_NOOP("IssueWords", "The library that reads files has a remark.")},
    {"repeated_population",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n population(s) are repeated over several parts of one place.")},
    {"rows_deleted",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "Rows of a shapefile's table are marked as deleted and are left out.")},
    {"shape_duplicate",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n feature(s) lie exactly where another one does.")},
    {"shape_invalid",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n polygon(s) are not valid, and are repaired in the copy.")},
    {"shapes_left_out",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n layer(s) were written as tables, without their shapes.")},
    {"square_incomplete",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n square(s) have no closed outline; people walk along what there is of "
                         "it, not across.")},
    {"square_not_crossed",
     QT_TRANSLATE_N_NOOP(
         "IssueWords",
         "%n square(s) have too many ways in to be crossed; people walk round them.")},
    {"street_cell_dropped",
     QT_TRANSLATE_N_NOOP(
         "IssueWords",
         "Some sides of streets have no ground of their own: lines closer than a millimetre.")},
    {"street_cut_by_barrier",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n street(s) are cut by a barrier.")},
    {"street_value_unmapped",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n value(s) of the streets' fields are in no mapping of words.")},
    {"swapped_coordinates",
     QT_TRANSLATE_N_NOOP("IssueWords", "Latitude and longitude seem to be swapped.")},
    {"text_not_utf8",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "The text of a file is not in UTF-8; it was read as Windows-1252.")},
    {"text_shortened",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n text(s) were shortened in a written file.")},
    {"thousands_marks",
     QT_TRANSLATE_N_NOOP(
         "IssueWords",
         "The numbers of %n column(s) have their thousands marked, and were read so.")},
    {"unknown_taken_as_passable",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "Streets whose tags do not say enough are taken as passable.")},
    {"values_missing",
     QT_TRANSLATE_N_NOOP("IssueWords",
                         "%n field(s) have features without a value, which is not zero.")},
    {"way_without_length",
     QT_TRANSLATE_N_NOOP("IssueWords", "%n street(s) have no length and are left out.")},
    {"writer_warning",
     QT_TRANSLATE_N_NOOP("IssueWords", "The library that writes files has a remark.")},
    {"zones_overlap", QT_TRANSLATE_N_NOOP("IssueWords", "%n pair(s) of zones share ground.")},
}};

/// What to do about a kind.
constexpr std::array<Wording, 21> kWaysOut = {{
    {"coordinates_impossible",
     QT_TRANSLATE_NOOP("IssueWords",
                       "Mend the coordinates; till then their people count as "
                       "unplaced.")},
    {"coordinates_not_finite",
     QT_TRANSLATE_NOOP("IssueWords",
                       "Mend the coordinates; till then their people count as "
                       "unplaced.")},
    {"crs_already_known", QT_TRANSLATE_NOOP("IssueWords",
                                            "Take the assumed coordinate system out of the study's "
                                            "properties.")},
    {"csv_row_broken",
     QT_TRANSLATE_NOOP("IssueWords", "Put text with separators or line ends in quotes.")},
    {"feature_duplicate", QT_TRANSLATE_NOOP("IssueWords", "A mended copy leaves them out.")},
    {"gap_between_zones",
     QT_TRANSLATE_NOOP("IssueWords", "Give the ground to a neighbour, unless nobody lives there.")},
    {"geometry_broken", QT_TRANSLATE_NOOP("IssueWords",
                                          "Draw the shapes anew; till then their people count as "
                                          "unplaced.")},
    {"marks_doubtful",
     QT_TRANSLATE_NOOP("IssueWords", "Write the numbers without marks of thousands.")},
    {"null_geometry", QT_TRANSLATE_NOOP("IssueWords",
                                        "Place the features; till then their people count as "
                                        "unplaced.")},
    {"outside_crs_area",
     QT_TRANSLATE_NOOP("IssueWords", "Make sure that the coordinate system is the right one.")},
    {"people_negative", QT_TRANSLATE_NOOP("IssueWords",
                                          "Write the right number; till then the people cannot be "
                                          "counted.")},
    {"place_far_off",
     QT_TRANSLATE_NOOP("IssueWords", "Mend the coordinates, or leave the feature out.")},
    {"repeated_population",
     QT_TRANSLATE_NOOP("IssueWords", "Count each population once, shared out by area.")},
    {"rows_deleted", QT_TRANSLATE_NOOP("IssueWords",
                                       "Make sure that nothing is missing; a mended copy is "
                                       "without them.")},
    {"shape_duplicate",
     QT_TRANSLATE_NOOP("IssueWords", "Keep the one that is right, or add their people up.")},
    {"shape_invalid", QT_TRANSLATE_NOOP("IssueWords", "A mended copy has them repaired.")},
    {"swapped_coordinates",
     QT_TRANSLATE_NOOP("IssueWords",
                       "Swap the names of the two columns, or mend the coordinate "
                       "system.")},
    {"text_not_utf8", QT_TRANSLATE_NOOP("IssueWords",
                                        "Look at the texts below; if they are wrong, name the "
                                        "encoding in the study's properties.")},
    {"thousands_marks",
     QT_TRANSLATE_NOOP("IssueWords", "A mended copy has the numbers without marks.")},
    {"values_missing",
     QT_TRANSLATE_NOOP("IssueWords", "Fill in what is known; 0 only where it is nothing.")},
    {"zones_overlap", QT_TRANSLATE_NOOP("IssueWords", "Give the shared ground to one of them.")},
}};

QString with_capital(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

const Wording* wording_of(const std::string& code) {
    const auto* const found = std::ranges::find(kWordings, code, &Wording::code);
    return found == kWordings.end() ? nullptr : found;
}

}  // namespace

QString IssueWords::way_out(const std::string& code) {
    const auto* const way = std::find_if(kWaysOut.begin(), kWaysOut.end(),
                                         [&](const Wording& one) { return one.code == code; });
    return way == kWaysOut.end() ? QString()
                                 : QCoreApplication::translate("IssueWords", way->sentence);
}

bool IssueWords::knows(const std::string& code) {
    return wording_of(code) != nullptr;
}

QString IssueWords::kind(const std::string& code, int count, const std::string& message) {
    const Wording* const wording = wording_of(code);
    return wording == nullptr
               ? with_capital(QString::fromStdString(message))
               : QCoreApplication::translate("IssueWords", wording->sentence, nullptr, count);
}

QString IssueWords::one_case(const Diagnostic& diagnostic) {
    QStringList place;
    if (diagnostic.feature) {
        place << tr("feature %1").arg(QString::number(*diagnostic.feature));
    }
    if (!diagnostic.layer.empty()) {
        place << QString::fromStdString(diagnostic.layer);
    }
    const QString said = QString::fromStdString(diagnostic.message);
    return place.isEmpty() ? with_capital(said)
                           : Words::named(with_capital(place.join(QStringLiteral(", "))), said);
}

}  // namespace cercania::viewer
