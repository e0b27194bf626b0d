#include "app/viewer/shell/language_words.h"

#include <utility>

namespace cercania::viewer {
namespace {

bool is_set_off(QChar sign) {
    constexpr QChar kClosing(0x00BB);
    return sign == ':' || sign == ';' || sign == '?' || sign == '!' || sign == kClosing;
}

}  // namespace

QString with_french_spaces(QString text) {
    constexpr QChar kOpening(0x00AB);
    constexpr QChar kNoBreakSpace(0x00A0);
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == ' ' && (is_set_off(text[i + 1]) || text[i - 1] == kOpening)) {
            text[i] = kNoBreakSpace;
        }
    }
    return text;
}

bool LanguageWords::load_language(const QString& code) {
    french_ = code == "fr";
    return load(":/cercania/translations/cercania_" + code + ".qm");
}

QString LanguageWords::translate(const char* context, const char* source,
                                 const char* disambiguation, int n) const {
    QString words = QTranslator::translate(context, source, disambiguation, n);
    return french_ ? with_french_spaces(std::move(words)) : words;
}

}  // namespace cercania::viewer
