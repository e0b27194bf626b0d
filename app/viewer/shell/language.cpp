#include "app/viewer/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace cercania::viewer {
namespace {

bool is_spoken(const QString& code) {
    return code == "en" || code == "es" || code == "fr";
}

}  // namespace

QLocale locale_of_language(const QString& code) {
    if (code == "es") {
        return {QLocale::Spanish, QLocale::Colombia};
    }
    return code == "fr" ? QLocale(QLocale::French, QLocale::France)
                        : QLocale(QLocale::English, QLocale::UnitedStates);
}

Language::~Language() {
    QCoreApplication::removeTranslator(&words_);
    QCoreApplication::removeTranslator(&qt_words_);
}

void Language::use(const QString& code) {
    const QString system = QLocale::system().name().left(2);
    code_ = is_spoken(code) ? code : (is_spoken(system) ? system : QString("en"));
    QCoreApplication::removeTranslator(&words_);
    QCoreApplication::removeTranslator(&qt_words_);
    QLocale::setDefault(locale_of_language(code_));
    // English too has a file: it knows the plurals.
    if (words_.load_language(code_)) {
        QCoreApplication::installTranslator(&words_);
    }
    if (code_ != "en" &&
        qt_words_.load("qtbase_" + code_, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&qt_words_);
    }
}

}  // namespace cercania::viewer
