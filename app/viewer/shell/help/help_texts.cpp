#include "app/viewer/shell/help/help_texts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QKeySequence>
#include <QLocale>
#include <initializer_list>
#include <utility>

#include "app/viewer/model/words.h"
#include "core/io/source_file.h"

namespace cercania::viewer {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(HelpTexts)
};

QString heading(const QString& text) {
    return "<h3>" + text.toHtmlEscaped() + "</h3>";
}

QString paragraph(const QString& text) {
    return "<p>" + text.toHtmlEscaped() + "</p>";
}

QString step(const QString& title, const QString& text) {
    return "<li style=\"margin-bottom: 8px\"><b>" + title.toHtmlEscaped() + "</b> " +
           text.toHtmlEscaped() + "</li>";
}

using Pair = std::pair<QString, QString>;

QString table(std::initializer_list<Pair> rows) {
    QString html = "<table cellspacing=\"0\" cellpadding=\"4\">";
    for (const auto& [left, right] : rows) {
        html += "<tr><td style=\"padding-right: 18px; white-space: nowrap\"><b>" +
                left.toHtmlEscaped() + "</b></td><td>" + right.toHtmlEscaped() + "</td></tr>";
    }
    return html + "</table>";
}

QString key(const QKeySequence& keys) {
    return keys.toString(QKeySequence::NativeText);
}

QString file_of(const std::string& source) {
    return QFileInfo(QString::fromStdString(parse_source_name(source).path)).fileName();
}

}  // namespace

HelpPage tour_page() {
    QString html = paragraph(
        Texts::tr("Open the sample city (File > Open sample city) and follow along. Nothing you do "
                  "changes its files."));
    html += "<ol>";
    html += step(Texts::tr("Read the answer."),
                 Texts::tr("The large number at the right counts the people who live beyond the "
                           "limit. On the map, the darker and the more hatched a neighbourhood, "
                           "the more of its people are beyond."));
    html += step(Texts::tr("Change the question."),
                 Texts::tr("The words in the boxes above the map are the question: which care, "
                           "within which limit, at which pace. Choose 20 minutes and watch the "
                           "map and the number follow."));
    html += step(Texts::tr("Find the worst neighbourhood."),
                 Texts::tr("The table ranks them; the black numbers on the map are the same "
                           "ranks. Click a row to find it on the map, double click to go there."));
    html += step(Texts::tr("Ask why."),
                 Texts::tr("Press E and click a place. You see its walk to the nearest care, where "
                           "the limit is used up, and whether distance or a long way round is the "
                           "reason."));
    html += step(Texts::tr("Try a change."),
                 Texts::tr("Press W, then drag a care place with the mouse. Green ground and green "
                           "numbers are gained, purple ones lost, while you drag. A adds a place, "
                           "X closes the one that is selected. Every step can be undone."));
    html += step(Texts::tr("Keep it and compare."),
                 Texts::tr("Save the change as a scenario, then press %1 to see two scenarios side "
                           "by side, or one over the other.")
                     .arg(key(Qt::CTRL | Qt::Key_D)));
    html += step(Texts::tr("Take it with you."),
                 Texts::tr("%1 prints the map as a page, in any of the three languages. The tables "
                           "and layers go out through File > Export, and open in any mapping "
                           "program.")
                     .arg(key(Qt::CTRL | Qt::Key_P)));
    return {Texts::tr("Ten-minute tour"), html + "</ol>"};
}

HelpPage words_page() {
    const QString html = table(
        {{Texts::tr("Limit"),
          Texts::tr("The longest walk that counts as near: metres walked or minutes taken. The "
                    "limit itself is still within.")},
         {Texts::tr("Pace"),
          Texts::tr("How fast people walk, slower on steps. It turns metres into minutes.")},
         {Texts::tr("Care place"),
          Texts::tr("A place where care is given: a care block, a nursery, "
                    "a health post, whatever the study's layer holds.")},
         {Texts::tr("Catchment"),
          Texts::tr("The ground from which the walk to care is within the limit. It does not jump "
                    "over rivers, walls or expressways.")},
         {Texts::tr("Served"), Texts::tr("People whose walk to care is within the limit.")},
         {Texts::tr("Beyond"), Texts::tr("People whose walk is longer than the limit, or who have "
                                         "no way to care at all.")},
         {Texts::tr("Share"), Texts::tr("Served people of all people of whom it can be told.")},
         {Words::gap_class(GapClass::Served), Texts::tr("A share of 90 % or more.")},
         {Words::gap_class(GapClass::Partly), Texts::tr("A share from 50 % to 90 %.")},
         {Words::gap_class(GapClass::Underserved), Texts::tr("A share from 10 % to 50 %.")},
         {Words::gap_class(GapClass::Unserved), Texts::tr("A share under 10 %.")},
         {Words::gap_class(GapClass::NoData),
          Texts::tr("Nobody knows how many live there, or the street data do not reach.")},
         {Texts::tr("Gap"), Texts::tr("A neighbourhood with people beyond. Rank 1 has the most.")},
         {Texts::tr("Median walk"), Texts::tr("Half of the people walk less, half walk more.")},
         {Texts::tr("Detour"),
          Texts::tr("The walk along the streets compared with the straight line. Where care is "
                    "near in a straight line and the walk is long, the way round is the reason.")},
         {Texts::tr("Slow way"),
          Texts::tr("The walk is short enough in metres, but hills, stairs, rough ground or waits "
                    "take more minutes than the limit.")},
         {Texts::tr("What-if"), Texts::tr("A change that is tried out: care places moved, added or "
                                          "closed. Files are never changed.")},
         {Texts::tr("Scenario"), Texts::tr("A what-if that is kept under a name.")},
         {Texts::tr("Net"), Texts::tr("People who gain care less people who lose it.")},
         {Texts::tr("Edge †"),
          Texts::tr("The neighbourhood is nearer to the edge of the street data than the limit: "
                    "care beyond the edge could be missing.")}});
    return {Texts::tr("Words we use"), html};
}

HelpPage keyboard_page() {
    QString html = heading(Texts::tr("Everywhere"));
    html +=
        table({{key(Qt::CTRL | Qt::Key_O), Texts::tr("Open a study")},
               {key(Qt::CTRL | Qt::Key_S), Texts::tr("Save")},
               {key(Qt::CTRL | Qt::Key_Z), Texts::tr("Undo")},
               {key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), Texts::tr("Redo")},
               {key(Qt::CTRL | Qt::Key_K), Texts::tr("Change the question")},
               {key(Qt::Key_F5), Texts::tr("Update now")},
               {key(Qt::CTRL | Qt::Key_F), Texts::tr("Find a neighbourhood")},
               {key(Qt::CTRL | Qt::Key_D), Texts::tr("Compare two scenarios")},
               {key(Qt::CTRL | Qt::Key_P), Texts::tr("Print the map")},
               {key(Qt::CTRL | Qt::Key_E), Texts::tr("Export the map")},
               {key(Qt::CTRL | Qt::SHIFT | Qt::Key_C), Texts::tr("Copy the table with its heads")},
               {key(Qt::CTRL | Qt::Key_1) + " – " + key(Qt::Key_4),
                Texts::tr("Neighbourhoods, charts, explain, issues")},
               {key(Qt::Key_F7) + ", " + key(Qt::Key_F8), Texts::tr("Layers, results")},
               {key(Qt::CTRL | Qt::Key_Comma), Texts::tr("Preferences")},
               {key(Qt::Key_F11), Texts::tr("Full screen")}});
    html += heading(Texts::tr("On the map"));
    html += table(
        {{Texts::tr("Arrows"), Texts::tr("Move; with Shift by a whole window")},
         {"+  −", Texts::tr("Nearer, farther")},
         {key(Qt::Key_Home), Texts::tr("The whole study")},
         {key(Qt::ALT | Qt::Key_Left), Texts::tr("The view before")},
         {key(Qt::Key_Tab), Texts::tr("From neighbourhood to neighbourhood, the worst first")},
         {key(Qt::Key_Return), Texts::tr("Explain what has the focus")},
         {"V  H", Texts::tr("Select, move the map")},
         {"E  R", Texts::tr("Explain a place, measure")},
         {"W", Texts::tr("Start or leave a what-if")},
         {"A  X", Texts::tr("Add a care place, close or reopen the selected one")},
         {"M", Texts::tr("Move the selected place with the arrows (10 m; with Shift 100 m); "
                         "Enter drops it")},
         {"1  2  3", Texts::tr("Before, after, difference")},
         {key(Qt::Key_Escape), Texts::tr("One step back")}});
    html += heading(Texts::tr("In the table"));
    html += table({{Texts::tr("Letters"), Texts::tr("Filter")},
                   {key(Qt::Key_Return), Texts::tr("Go there on the map")},
                   {key(Qt::CTRL | Qt::Key_C), Texts::tr("Copy")}});
    return {Texts::tr("Keyboard"), html};
}

HelpPage numbers_page(const Document& document) {
    QString html;
    if (document.is_open()) {
        const StudyState& state = *document.shown_state();
        const LoadedStudy& study = *document.result().study;
        const StudySettings& settings = study.settings;
        html += heading(Texts::tr("This study"));
        if (state.figures) {
            const AreaFigures& total = state.figures->total;
            html += paragraph(
                Texts::tr("%1 people beyond = %2 people − %3 within %4 along streets.")
                    .arg(Words::count(total.beyond), Words::count(total.served + total.beyond),
                         Words::count(total.served),
                         Words::limit_in_metres(state.cutoff(), study.network.graph->speed())));
        }
        html += paragraph(
            Texts::tr("Streets: %1. Care places: %2.")
                .arg(file_of(settings.network.source), file_of(settings.facilities.source)));
        if (settings.demand.source) {
            html += paragraph(Texts::tr("People: %1.").arg(file_of(*settings.demand.source)));
        }
    }
    html += heading(Texts::tr("Distance"));
    html += paragraph(Texts::tr(
        "Metres on the ground along the streets, from the door: the straight way from a home to "
        "its "
        "nearest street, the walk along the streets, and the straight way from the street to the "
        "care place all count. Time is that walk at the chosen pace, slower on steps."));
    html += heading(Texts::tr("Homes"));
    html += paragraph(Texts::tr(
        "Every home belongs to the nearest point of the nearest street. Where no street is within "
        "250 m (or what the study says) it belongs to none; it is counted apart and not quietly "
        "called unserved. People of a block are placed inside it, along its sides or along its "
        "streets, as the study says."));
    html += heading(Texts::tr("Catchments"));
    html += paragraph(Texts::tr(
        "The outline on the map is read off the same calculation that counts the people, so map "
        "and "
        "table agree. It is smaller than circles or hulls, because those claim ground that nobody "
        "reaches."));
    html += heading(Texts::tr("Rounding"));
    html += paragraph(Texts::tr(
        "People are rounded once, in each neighbourhood, so that they add up to the total. All "
        "sums are sums of those whole numbers: rows, headline, charts and files agree to the "
        "person."));
    html += heading(Texts::tr("What cannot be known"));
    html += paragraph(Texts::tr(
        "Near the edge of the street data care could be missing: such neighbourhoods carry a †. "
        "What was doubtful in the files is listed under Issues."));
    return {Texts::tr("Where these numbers come from"), html};
}

HelpPage about_page() {
    QString html = "<h2>Cercanía " + QCoreApplication::applicationVersion() + "</h2>";
    html += paragraph(Texts::tr("Who can walk to care, and who cannot yet."));
    html +=
        paragraph(Texts::tr("Free software under the Apache licence 2.0: use it, change it and "
                            "pass it on."));
    html += paragraph(Texts::tr("Made with Qt %1 (LGPL 3), GDAL, GEOS, PROJ, libosmium and Boost.")
                          .arg(qVersion()));
    html +=
        paragraph(Texts::tr("Results carry the licences of the data they were made from. Say "
                            "the limit, its unit and the pace beside every figure."));
    return {Texts::tr("About Cercanía"), html};
}

}  // namespace cercania::viewer
