#pragma once

#include <QTranslator>

namespace cercania::viewer {

/// The text with what French sets off by a space kept on its line: no line ends before a colon, a
/// semicolon, a question or exclamation mark or a closing guillemet, nor after an opening one.
QString with_french_spaces(QString text);

/// The words of a language, set as it sets them. All texts of the interface, of pages and of
/// reports come from here.
class LanguageWords : public QTranslator {
    Q_OBJECT

  public:
    using QTranslator::QTranslator;

    /// Reads the words of "en", "es" or "fr"; false where there are none.
    bool load_language(const QString& code);

    QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
                      int n = -1) const override;

  private:
    bool french_ = false;
};

}  // namespace cercania::viewer
