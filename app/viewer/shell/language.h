#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include "app/viewer/shell/language_words.h"

namespace cercania::viewer {

/// How numbers and dates are written in a language: "en", "es" or "fr".
QLocale locale_of_language(const QString& code);

/// The language that the program speaks: its words and the way it writes numbers.
class Language {
  public:
    Language() = default;
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// "en", "es" or "fr"; anything else: the system's where it is one of them, else English.
    void use(const QString& code);
    const QString& code() const { return code_; }

  private:
    QString code_ = "en";
    LanguageWords words_;
    QTranslator qt_words_;
};

}  // namespace cercania::viewer
