#include "app/viewer/model/error_messages.h"

#include <QLocale>
#include <QTranslator>
#include <string>

#include <gmock/gmock.h>

#include "core/base/error.h"
#include "core/study/study_file.h"
#include "tests/support/temp_folder.h"

namespace cercania::viewer {
namespace {

/// What core says of a study file of this text.
std::string said_of_study(const std::string& text) {
    const cercania::testing::TempFolder folder;
    try {
        read_study_file(folder.write("study.toml", text));
    } catch (const Error& error) {
        return error.message();
    }
    return "(nothing is wrong)";
}

/// Turns every sentence around its values into stars: what stays readable was not translated.
class Stars : public QTranslator {
  public:
    QString translate(const char* /*context*/, const char* source, const char* /*comment*/,
                      int /*n*/) const override {
        QString words = QString::fromUtf8(source);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool value = words[i] == '%' || (i > 0 && words[i - 1] == '%');
            if (words[i].isLetterOrNumber() && !value) {
                words[i] = '*';
            }
        }
        return words;
    }
    bool isEmpty() const override { return false; }
};

/// A language that is not core's.
class ErrorMessagesElsewhere : public ::testing::Test {
  protected:
    ErrorMessagesElsewhere() {
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Colombia));
        QCoreApplication::installTranslator(&stars_);
    }
    ~ErrorMessagesElsewhere() override {
        QCoreApplication::removeTranslator(&stars_);
        QLocale::setDefault(before_);
    }
    static std::string said(const std::string& message) {
        return ErrorMessages::said(QString::fromStdString(message))
            .value_or("(not known)")
            .toStdString();
    }

    QLocale before_;
    Stars stars_;
};

TEST(ErrorMessages, InEnglish_AreCoresOwn) {
    EXPECT_EQ(ErrorMessages::said("whatever is wrong"), QString("whatever is wrong"));
    EXPECT_EQ(ErrorMessages::step("layer 'homes'"), QString("layer 'homes'"));
}

TEST_F(ErrorMessagesElsewhere, KnownMessage_KeepsItsValuesAloneOfCoresWords) {
    EXPECT_EQ(said("there is no field 'habitantes'; the fields are: id, people"),
              "***** ** ** ***** 'habitantes'; *** ****** ***: id, people");
}

/// What core says of a study file that was edited by hand, and what is left to translate of it.
TEST_F(ErrorMessagesElsewhere, WrongValuesOfAStudyFile_AreSaidWithTheirKey) {
    const auto with_year = [](const std::string& year) {
        return said_of_study(
            "[network]\nsource = \"streets.osm.pbf\"\n"
            "[facilities]\nsource = \"places.csv\"\n"
            "[demand]\nsource = \"blocks.gpkg\"\nyear = " +
            year + "\n");
    };
    EXPECT_EQ(said(with_year("18")),
              "'****' **** ** *** **** ** ***** ****** **** *******, **** ** ****, *** 18");
    EXPECT_EQ(said(with_year("\"2018\"")), "'year' **** ** * ******");
    EXPECT_EQ(said(said_of_study("[network]\nsource = 3\n")), "'source' **** ** * **** ** ******");
    EXPECT_EQ(said(said_of_study("[network]\nprofile = \"adult\"\n")), "'source' ** *******");
    EXPECT_EQ(said(said_of_study("network = 3\n")),
              "'network' **** ** * *****, ***** ****** **** [network]");
}

TEST_F(ErrorMessagesElsewhere, WrongLayersScenariosAndPrivacyOfAStudyFile_AreSaid) {
    const auto with = [](const std::string& table) {
        return said(said_of_study(
            "[network]\nsource = \"streets.osm.pbf\"\n[facilities]\nsource = \"places.csv\"\n" +
            table));
    };
    EXPECT_EQ(with("[[layer]]\nkind = \"areas\"\nopacity = 7\n"),
              "'*******' **** ** **** * ** *, *** 7");
    EXPECT_EQ(with("[[layer]]\nkind = \"areas\"\nlimits = [2, 1]\n"),
              "'******' **** ** *******, **** ***** *** ****");
    EXPECT_EQ(with("[[layer]]\nkind = \"areas\"\ncolour = \"blue\"\n"),
              "'******' **** ** **** \"#******\", *** 'blue'");
    EXPECT_EQ(with("[[layer]]\nkind = \"file\"\n"),
              "* ***** *** * '******' **** *** **** ** \"****\", *** **** ****");
    EXPECT_EQ(with("[[layer]]\nkind = \"areas\"\n[[layer]]\nkind = \"areas\"\n"),
              "*** ****** *** ** **** 'areas'");
    EXPECT_EQ(with("[[scenario]]\nname = \"\"\n"), "'****' ** *****");
    EXPECT_EQ(with("[[scenario]]\nname = \"A\"\n[[scenario]]\nname = \"A\"\n"),
              "*** ********* *** ****** 'A'");
    EXPECT_EQ(with("[scenario]\nname = \"A\"\n"),
              "'scenario' **** ** * **** ** ******, **** ** ***** ****** **** [[scenario]]");
    EXPECT_EQ(with("[[scenario]]\nname = \"A\"\n[[scenario.moved]]\nid = \"c\"\nto = [4]\n"),
              "'to' **** ** [*********, ********]");
    EXPECT_EQ(with("[[scenario]]\nname = \"A\"\n[[scenario.moved]]\nid = \"c\"\nto = [4, 200]\n"),
              "'to' [4, 200] **** ******* *** *****'* ********** *** *********; ***** *** "
              "********* *****");
    EXPECT_EQ(with("[privacy]\nminimum_count = 0.5\n").substr(0, 15), "'*******_*****'");
    EXPECT_EQ(with("[privacy]\ncoordinate_precision = \"90 km\"\n").substr(0, 22),
              "'**********_*********'");
    EXPECT_THAT(with("[netwerk]\n"), ::testing::StartsWith("***** ** ** ***** [netwerk]; *** "));
    EXPECT_EQ(said("facility 'f7' cannot be closed: none of the 2 facilities of places.csv have "
                   "that id"),
              "**** ***** 'f7' ****** ** *******: ** *** 2 **** ****** ** places.csv **** *** **** "
              "****, ** ******* **** **");
}

TEST_F(ErrorMessagesElsewhere, StreetMapsWithoutStreets_AreSaidInItsWords) {
    EXPECT_EQ(said("the file holds no way, and so no street; take an extract that covers the study "
                   "area"),
              "*** **** ***** ** ******; **** ** ******* **** ****** *** ***** ****");
    EXPECT_THAT(said("the file holds 12 walkable ways, but not the places of their nodes; extract "
                     "it again with complete ways ('osmium extract --strategy complete_ways')"),
                ::testing::StartsWith("*** **** ***** 12 ****"));
}

TEST_F(ErrorMessagesElsewhere, ValueThatLooksLikeAPlace_IsNotFilled) {
    EXPECT_EQ(said("there is no field '%2'; the fields are: id"),
              "***** ** ** ***** '%2'; *** ****** ***: id");
}

TEST_F(ErrorMessagesElsewhere, KindsOfShapes_AreTranslatedToo) {
    EXPECT_EQ(said("the layer has lines, where points or polygons are needed"),
              "*** ***** *** *****, ***** ****** ** ******** *** ******");
}

TEST_F(ErrorMessagesElsewhere, MessageThatIsNotKnown_IsNotShownInAnotherLanguage) {
    EXPECT_FALSE(ErrorMessages::said("something new went wrong").has_value());
    EXPECT_TRUE(ErrorMessages::step("counting sheep").isEmpty());
}

TEST_F(ErrorMessagesElsewhere, Steps_AreTranslatedAndPathsAreShortened) {
    EXPECT_EQ(ErrorMessages::step("reading /far/away/homes.csv"), QString("homes.csv"));
    EXPECT_EQ(ErrorMessages::step("building the network from /far/streets.osm.pbf"),
              QString("streets.osm.pbf"));
    EXPECT_EQ(ErrorMessages::step("feature 7"), QString("******* 7"));
    EXPECT_EQ(ErrorMessages::step("field 'people'"), QString("***** 'people'"));
}

}  // namespace
}  // namespace cercania::viewer
