#include "app/viewer/shell/language_scope.h"

#include <QCoreApplication>
#include <QEvent>

#include "app/viewer/shell/language.h"

namespace cercania::viewer {

LanguageScope::LanguageScope(const QString& code) {
    if (code.isEmpty() || !words_.load_language(code)) {
        return;
    }
    used_ = true;
    // The application would tell every window to say its texts again, in the page's language.
    QCoreApplication::instance()->installEventFilter(this);
    QLocale::setDefault(locale_of_language(code));
    QCoreApplication::installTranslator(&words_);
}

LanguageScope::~LanguageScope() {
    if (used_) {
        QCoreApplication::removeTranslator(&words_);
        QLocale::setDefault(locale_);
        QCoreApplication::instance()->removeEventFilter(this);
    }
}

bool LanguageScope::eventFilter(QObject* watched, QEvent* event) {
    return watched == QCoreApplication::instance() && event->type() == QEvent::LanguageChange;
}

}  // namespace cercania::viewer
