#include "app/viewer/model/error_messages.h"

#include <QLocale>
#include <QTranslator>
#include <string>

#include <gmock/gmock.h>

namespace cercania::viewer {
namespace {

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
    static std::string said(const char* message) {
        return ErrorMessages::said(message).value_or("(not known)").toStdString();
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
