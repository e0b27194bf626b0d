#pragma once

#include <QLocale>
#include <QObject>
#include <QString>

#include "app/viewer/shell/language_words.h"

namespace cercania::viewer {

/// While it lives, texts are made in another language; the windows do not change theirs. For the
/// interface's thread only.
class LanguageScope : public QObject {
  public:
    /// "en", "es" or "fr"; empty: the language as it is.
    explicit LanguageScope(const QString& code);
    ~LanguageScope() override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QLocale locale_;
    LanguageWords words_;
    bool used_ = false;
};

}  // namespace cercania::viewer
