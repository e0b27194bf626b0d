#include "app/viewer/shell/language_words.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <vector>

#include <gmock/gmock.h>

#include "app/viewer/panels/question_chip.h"
#include "tests/support/folders/folders.h"
#include "tests/viewer/shell/sample_window.h"

namespace cercania::viewer {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;

const QChar kNoBreakSpace(0x00A0);

/// A text of the interface as its source has it.
struct SourceText {
    QByteArray context;
    QByteArray source;
    bool counts = false;  ///< has a form for one and one for many
};

std::vector<SourceText> texts_of(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<SourceText> texts;
    QByteArray context;
    bool counts = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText().toUtf8();
        } else if (xml.name() == u"message") {
            counts = xml.attributes().value("numerus") == u"yes";
        } else if (xml.name() == u"source") {
            texts.push_back({context, xml.readElementText().toUtf8(), counts});
        }
    }
    return texts;
}

TEST(FrenchSpaces, BesideSignsThatAreSetOff_DoNotBreakALine) {
    const QString nbsp(kNoBreakSpace);
    EXPECT_EQ(with_french_spaces("Où ? Ici ; là : oui !"),
              "Où" + nbsp + "? Ici" + nbsp + "; là" + nbsp + ": oui" + nbsp + "!");
    EXPECT_EQ(with_french_spaces("le champ « %1 » est vide"),
              "le champ «" + nbsp + "%1" + nbsp + "» est vide");
    EXPECT_EQ(with_french_spaces("Aucun « et si… ». Rien."),
              "Aucun «" + nbsp + "et si…" + nbsp + "». Rien.");
}

TEST(FrenchSpaces, AllOthers_StayAsTheyAre) {
    for (const char* const text :
         {"", " ", "?", "Qui peut aller à pied", "12:30", "a ;", "un, deux"}) {
        const QString spaced = with_french_spaces(QString::fromUtf8(text));
        EXPECT_EQ(QString(spaced).replace(kNoBreakSpace, ' '), QString::fromUtf8(text));
    }
    EXPECT_EQ(with_french_spaces("12:30, un"), QString("12:30, un"));
}

TEST(LanguageWords, EveryFrenchText_KeepsItsSignsOnTheirLine) {
    const std::vector<SourceText> texts = texts_of(QString::fromStdString(
        (project_folder() / "app/viewer/translations/cercania_fr.ts").string()));
    ASSERT_GT(texts.size(), 1000U);
    LanguageWords french;
    ASSERT_TRUE(french.load_language("fr"));
    static const QRegularExpression breaking(QString::fromUtf8(" [:;?!»]|« "));
    int set_off = 0;
    for (const SourceText& text : texts) {
        for (const int count : text.counts ? std::vector<int>{1, 2} : std::vector<int>{-1}) {
            const QString words =
                french.translate(text.context.constData(), text.source.constData(), "", count);
            EXPECT_FALSE(words.contains(breaking)) << words.toStdString();
            set_off += words.contains(kNoBreakSpace) ? 1 : 0;
        }
    }
    EXPECT_GT(set_off, 150);
}

TEST(LanguageWords, OtherLanguages_KeepTheirSpaces) {
    LanguageWords spanish;
    ASSERT_TRUE(spanish.load_language("es"));
    const QString words =
        spanish.translate("cercania::viewer::QuestionBar", "Who can walk to %1 within %2 at %3?");
    EXPECT_EQ(words, QString::fromUtf8("¿Quién llega a pie a %1 en %2 a %3?"));
}

TEST_F(SampleWindow, FrenchQuestion_IsStillMadeOfItsWords) {
    window_->use_language("fr");
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // of the words before
    const std::string sentence = window_->question_bar().sentence().toStdString();
    EXPECT_THAT(sentence, HasSubstr("Qui peut aller à pied à "));
    EXPECT_THAT(sentence, EndsWith("\u00a0?"));
    EXPECT_EQ(window_->question_bar().findChildren<QuestionChip*>().size(), 3);
}

}  // namespace
}  // namespace cercania::viewer
