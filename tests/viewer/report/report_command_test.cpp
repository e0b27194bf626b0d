#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "app/viewer/style/tokens.h"
#include "tests/support/folders/folders.h"
#include "tests/support/run_program.h"
#include "tests/support/temp_folder.h"

namespace cercania::viewer {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using testing::content_of;
using ::testing::Ge;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Le;
using ::testing::Not;
using testing::ProgramResult;
using testing::run_program;
using testing::RunOptions;
using ::testing::SizeIs;
using testing::TempFolder;
using ::testing::Truly;
using Json = nlohmann::json;

/// `cercania report` of the sample city with two limits and one scenario: the laundry closed and a
/// care place opened in Las Acacias, where most people are beyond.
class ReportCommand : public ::testing::Test {
  protected:
    ReportCommand() {
        const std::string city = project_folder().string() + "/data/sample_city/";
        study_ = folder_.write("study.toml", R"([study]
name = "Villa Cercana"
[network]
source = ")" + city + R"(streets.osm.pbf"
[facilities]
source = ")" + city + R"(city.gpkg|layername=facilities"
id = "id"
name = "name"
[demand]
source = ")" + city + R"(city.gpkg|layername=blocks"
people = "people"
spread = "frontage"
year = 2024
groups = ["women", "age_60"]
[areas]
source = ")" + city + R"(city.gpkg|layername=neighbourhoods"
name = "name"
[barriers]
source = ")" + city + R"(city.gpkg|layername=barriers"
[analysis]
cutoffs = ["400m", "800m"]
[credits]
people = "Made up, 2026, public domain"
[[scenario]]
name = "East side"
closed = ["F06"]
[[scenario.added]]
id = "new"
name = "Acacias care block"
at = [-70.5875, 4.6095]
)");
    }
    /// The report with its figures; expects it to be written.
    std::string report(const char* name, const std::vector<std::string>& options) {
        const std::string path = folder_.path(name);
        std::vector<std::string> words = {
            "report", study_, "-o", path, "--figures", folder_.path("figures.json"), "--overwrite"};
        words.insert(words.end(), options.begin(), options.end());
        const ProgramResult result = run_program(words);
        EXPECT_EQ(result.exit_code, 0) << result.errors;
        return path;
    }
    Json figures() const { return Json::parse(content_of(folder_.path("figures.json"))); }

    TempFolder folder_;
    std::string study_;
};

/// The text of a PDF as a person would select it, line by line.
QString text_of(const std::string& pdf) {
    QProcess process;
    process.start("pdftotext", {"-layout", QString::fromStdString(pdf), "-"});
    EXPECT_TRUE(process.waitForFinished()) << "pdftotext (package poppler-utils) is not installed";
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The numbers of a line of a table, with thousands marks as English writes them.
std::vector<std::int64_t> numbers_in(const QString& line) {
    static const QRegularExpression number("(?<![\\w.])\\d[\\d,]*(?![\\w])");
    std::vector<std::int64_t> numbers;
    for (auto found = number.globalMatch(line); found.hasNext();) {
        numbers.push_back(found.next().captured().remove(',').toLongLong());
    }
    return numbers;
}

/// The lines that begin with a text.
QStringList lines_with(const QString& text, const QString& beginning) {
    QStringList lines;
    for (const QString& line : text.split('\n')) {
        if (line.trimmed().startsWith(beginning)) {
            lines << line.trimmed();
        }
    }
    return lines;
}

QImage image_of(const QString& picture) {
    return QImage::fromData(QByteArray::fromBase64(picture.section(',', 1).toLatin1()));
}

/// Whether the outline of ground that gains care is drawn.
bool shows_gained_ground(const QString& picture) {
    const QImage image = image_of(picture);
    const QRgb line = light_tokens().gain.line.rgb();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            found += image.pixel(x, y) == line ? 1 : 0;
        }
    }
    return found > 1000;
}

std::int64_t percent(const Json& share) {
    return std::llround(100.0 * share.get<double>());
}

TEST_F(ReportCommand, Pdf_HasFourToTwelveA4Pages) {
    const std::string pdf = content_of(report("report.pdf", {"--language", "en"}));
    const QString bytes = QString::fromLatin1(pdf.data(), qsizetype(pdf.size()));
    static const QRegularExpression page("/Type /Page\\b(?!s)");
    EXPECT_THAT(bytes.count(page), AllOf(Ge(4), Le(12)));
    static const QRegularExpression a4("/MediaBox \\[0 0 595[0-9.]* 84[12][0-9.]*\\]");
    EXPECT_TRUE(bytes.contains(a4));
}

TEST_F(ReportCommand, EveryLimit_SaysTheFiguresOfTheStudy) {
    const QString text = text_of(report("report.pdf", {"--language", "en"}));
    const Json json = figures();
    ASSERT_THAT(json["limits"], SizeIs(2));
    for (const Json& limit : json["limits"]) {
        const QString name = QString::fromStdString(limit["limit"]).replace("m", " m");
        const QStringList lines = lines_with(text, name);
        ASSERT_THAT(lines, Not(IsEmpty())) << name.toStdString();
        const std::vector<std::int64_t> shown = numbers_in(lines.front().mid(name.size()));
        ASSERT_THAT(shown, SizeIs(4)) << lines.front().toStdString();
        const Json& totals = limit["totals"];
        EXPECT_EQ(shown[0], std::llround(totals["served"].get<double>()));
        EXPECT_EQ(shown[1], std::llround(totals["unserved"].get<double>()));
        const double known = totals["served"].get<double>() + totals["unserved"].get<double>();
        EXPECT_EQ(shown[2], std::llround(100.0 * totals["served"].get<double>() / known));
        EXPECT_EQ(shown[3], percent(limit["straight_share"]));
    }
}

TEST_F(ReportCommand, RankedGaps_AreThoseOfTheStudy) {
    const QString text = text_of(report("report.pdf", {"--language", "en"}));
    const Json json = figures();
    std::size_t compared = 0;
    for (const Json& area : json["limits"].back()["areas"]) {
        if (area["rank"].is_null() || area["unserved"].get<double>() < 1.0) {
            continue;
        }
        const QString beginning = QString::number(area["rank"].get<int>()) + ' ';
        const QString name = QString::fromStdString(area["name"]);
        QStringList rows = lines_with(text, beginning).filter(name);
        ASSERT_THAT(rows, SizeIs(1)) << beginning.toStdString() << name.toStdString();
        const auto shown = numbers_in(rows.front().mid(rows.front().indexOf(name) + name.size()));
        ASSERT_THAT(shown, SizeIs(Ge(2U)));
        // Rounded so that the rows add up: by less than one person.
        EXPECT_LT(std::fabs(double(shown[0]) - area["unserved"].get<double>()), 1.0);
        EXPECT_EQ(shown[1], percent(area["share"]));
        if (!area["dist_med"].is_null()) {
            EXPECT_EQ(shown[2], std::llround(area["dist_med"].get<double>()));
        }
        ++compared;
    }
    EXPECT_GE(compared, 10U);
}

TEST_F(ReportCommand, CarePlaces_ServeTogetherThoseWhoAreServed) {
    const QString text = text_of(report("report.pdf", {"--language", "en"}));
    const Json json = figures();
    double all = 0.0;
    for (const Json& facility : json["facilities"]) {
        all += facility["people"].get<double>();
        const QStringList rows =
            lines_with(text, QString::fromStdString(facility["name"].get<std::string>()));
        ASSERT_THAT(rows, Not(IsEmpty()));
        bool found = false;
        for (const QString& row : rows) {
            const auto shown = numbers_in(row);
            found = found || (!shown.empty() && std::fabs(double(shown.back()) -
                                                          facility["people"].get<double>()) < 1.0);
        }
        EXPECT_TRUE(found) << facility;
    }
    const Json& totals = json["limits"].back()["totals"];
    EXPECT_GE(all, totals["served"].get<double>() - 1e-6);
    EXPECT_LE(all,
              totals["served"].get<double>() + totals["people_outside_areas"].get<double>() + 1e-6);
}

TEST_F(ReportCommand, WhatIf_IsComparedWithTheBase) {
    const QString text = text_of(report("report.pdf", {"--language", "en"}));
    const Json json = figures();
    const double before = json["limits"].back()["totals"]["served"].get<double>();
    const double after = json["scenarios"][0]["totals"]["served"].get<double>();
    const QStringList rows = lines_with(text, "East side");
    const auto with_numbers = std::find_if(
        rows.begin(), rows.end(), [](const QString& row) { return numbers_in(row).size() >= 5; });
    ASSERT_NE(with_numbers, rows.end());
    const auto shown = numbers_in(*with_numbers);
    EXPECT_EQ(shown[0], std::llround(after));
    EXPECT_EQ(shown[3] - shown[4], std::llround(after) - std::llround(before)) << "gain - lose";
    EXPECT_TRUE(text.contains("Added: Acacias care block."));
    EXPECT_TRUE(text.contains("Closed:"));
}

TEST_F(ReportCommand, MethodSheet_NamesDataLicenceNormAndChecksum) {
    const QString text = text_of(report("report.pdf", {"--language", "en"})).simplified();
    EXPECT_TRUE(text.contains("streets.osm.pbf"));
    EXPECT_TRUE(text.contains("ODbL"));
    EXPECT_TRUE(text.contains("Made up, 2026, public"));
    EXPECT_TRUE(text.contains("1.33 m/s") || text.contains(QString::fromUtf8("1.33\u00a0m/s")));
    const QString sum = QString::fromStdString(figures()["inputs"][0]["sha256"]);
    EXPECT_TRUE(text.contains(sum)) << sum.toStdString();
}

TEST_F(ReportCommand, Html_IsWellFormedAndWholeInItself) {
    const std::string page = content_of(report("report.html", {"--language", "en"}));
    QXmlStreamReader xml(QByteArray::fromStdString(page));
    QStringList pictures;
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"img") {
            EXPECT_FALSE(xml.attributes().value("alt").isEmpty());
            pictures << xml.attributes().value("src").toString();
        }
        text += xml.isCharacters() ? xml.text().toString() + ' ' : QString();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_THAT(pictures, SizeIs(Ge(5)));
    for (const QString& picture : pictures) {
        ASSERT_TRUE(picture.startsWith("data:image/png;base64,"));
        const QImage image = image_of(picture);
        EXPECT_GT(image.width(), 1000);
        EXPECT_FALSE(image.allGray()) << "maps and charts have colours";
    }
    EXPECT_THAT(pictures, Contains(Truly(shows_gained_ground)));
    EXPECT_TRUE(text.contains("6,883")) << "of the sample city's own summary";
    const Json totals = figures()["limits"].back()["totals"];
    EXPECT_EQ(std::llround(totals["unserved"].get<double>()), 6883);
}

TEST_F(ReportCommand, Languages_AreSpokenWithTheirNumbers) {
    const QString spanish = text_of(report("es.pdf", {"--language", "es"})).simplified();
    EXPECT_TRUE(spanish.contains("6.883"));
    EXPECT_TRUE(spanish.contains("personas"));
    EXPECT_FALSE(spanish.contains("Neighbourhood"));
    const QString french = text_of(report("fr.pdf", {"--language", "fr"})).simplified();
    EXPECT_TRUE(french.contains("personnes"));
    EXPECT_FALSE(french.contains("Neighbourhood"));
}

TEST_F(ReportCommand, YearOfThePeople_StandsUnderTheTitleInEveryLanguage) {
    const std::map<std::string, const char*> said = {
        {"en", "population 2024"}, {"es", "población 2024"}, {"fr", "population 2024"}};
    for (const auto& [language, words] : said) {
        const QString text = text_of(report("year.pdf", {"--language", language})).simplified();
        EXPECT_TRUE(text.left(400).contains(QString::fromUtf8(words))) << language;
        EXPECT_THAT(content_of(report("year.html", {"--language", language})), HasSubstr(words));
    }
    EXPECT_EQ(figures()["population_year"], 2024);
}

TEST_F(ReportCommand, PdfText_IsOfSingleLettersThatASearchFinds) {
    // U+FB00 to U+FB06: "ff", "fi", "fl", "ffi", "ffl" and "st" as one sign each.
    static const QRegularExpression joined(QString::fromUtf8("[\uFB00-\uFB06]"));
    const std::map<std::string, const char*> searched = {
        {"en", "figures"}, {"es", "Perfil"}, {"fr", "Profil"}};
    for (const auto& [language, word] : searched) {
        const QString text = text_of(report("letters.pdf", {"--language", language}));
        EXPECT_TRUE(text.contains(word)) << language;
        EXPECT_FALSE(text.contains(joined)) << joined.match(text).captured().toStdString();
    }
}

TEST_F(ReportCommand, PrivateStudy_TellsNoSmallCount) {
    constexpr double kMinimum = 100.0;
    report("plain.html", {"--language", "en"});
    const Json plain = figures();
    study_ = folder_.write(
        "private.toml",
        content_of(study_) + "[privacy]\nminimum_count = 100\ncoordinate_precision = \"100 m\"\n");
    const QString text = text_of(report("report.pdf", {"--language", "en"})).simplified();
    const Json told = figures();
    std::size_t withheld = 0;
    for (std::size_t limit = 0; limit < plain["limits"].size(); ++limit) {
        const Json& areas = plain["limits"][limit]["areas"];
        for (std::size_t i = 0; i < areas.size(); ++i) {
            const Json& area = told["limits"][limit]["areas"][i];
            for (const char* count : {"served", "unserved", "off_data"}) {
                const double people = areas[i][count].get<double>();
                EXPECT_FALSE(people > 0.01 && people < kMinimum && !area[count].is_null())
                    << areas[i]["name"] << " tells that " << people << " are " << count;
            }
            withheld += area["served"].is_null() ? 1U : 0U;
        }
    }
    EXPECT_GE(withheld, 2U) << "one alone could be told from the total";
    EXPECT_TRUE(text.contains(QString::fromUtf8("–")));
    EXPECT_TRUE(text.contains("A dash stands for a figure that is withheld"));
    EXPECT_TRUE(text.contains("Counts above 0 and below 100"));
    EXPECT_TRUE(text.contains("squares of 100"));
}

TEST_F(ReportCommand, OtherEndings_AreRefusedBeforeWork) {
    const ProgramResult result = run_program({"report", study_, "-o", folder_.path("a.docx")});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.errors, AllOf(HasSubstr("a.docx"), HasSubstr(".pdf or .html")));
}

TEST_F(ReportCommand, FiguresInTheReportsOwnFile_AreRefusedBeforeWork) {
    const ProgramResult result = run_program(
        {"report", study_, "-o", folder_.path("a.html"), "--figures", folder_.path("./a.html")});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.errors, HasSubstr("cannot be the same file"));
}

TEST_F(ReportCommand, FiguresThatCannotBeWritten_LeaveTheOldReport) {
    const std::string path = folder_.write("report.html", "mine");
    const ProgramResult result = run_program(
        {"report", study_, "-o", path, "--figures", folder_.path("none/f.json"), "--overwrite"});
    EXPECT_EQ(result.exit_code, 4);
    EXPECT_THAT(result.errors, HasSubstr("none"));
    EXPECT_EQ(content_of(path), "mine");
}

TEST_F(ReportCommand, WhatIsThere_IsKeptUnlessOverwritten) {
    const std::string path = folder_.write("report.pdf", "mine");
    const ProgramResult result = run_program({"report", study_, "-o", path});
    EXPECT_EQ(result.exit_code, 4);
    EXPECT_THAT(result.errors, HasSubstr("--overwrite"));
    EXPECT_EQ(content_of(path), "mine");
}

TEST_F(ReportCommand, MissingStudy_IsNamed) {
    const ProgramResult result =
        run_program({"report", folder_.path("none.toml"), "-o", folder_.path("a.pdf")});
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_THAT(result.errors, HasSubstr("none.toml"));
}

TEST_F(ReportCommand, FullDisk_LeavesNothing) {
    RunOptions full;
    full.file_size_limit = 40'000;
    const ProgramResult result = run_program({"report", study_, "-o", folder_.path("a.pdf")}, full);
    EXPECT_EQ(result.exit_code, 4) << result.errors;
    EXPECT_EQ(folder_.listing(), "study.toml");
}

TEST_F(ReportCommand, CtrlC_StopsAndLeavesNothing) {
    RunOptions interrupted;
    interrupted.interrupt_at_progress = true;
    const ProgramResult result =
        run_program({"report", study_, "-o", folder_.path("a.pdf"), "--progress"}, interrupted);
    EXPECT_EQ(result.exit_code, 130) << result.errors;
    EXPECT_EQ(folder_.listing(), "study.toml");
}

}  // namespace
}  // namespace cercania::viewer
