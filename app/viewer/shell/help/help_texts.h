#pragma once

#include <QString>

#include "app/viewer/model/document.h"

namespace cercania::viewer {

/// A page of help in the language that is spoken.
struct HelpPage {
    QString title;
    QString html;
};

/// How to get from the sample city to an answer of one's own, step by step.
HelpPage tour_page();
/// The words that the program uses, and what they mean.
HelpPage words_page();
/// The keys, by where they work.
HelpPage keyboard_page();
/// How the numbers of this study come about, with its own files and figures.
HelpPage numbers_page(const Document& document);
/// Name, version, licence, and what the program is made with.
HelpPage about_page();

}  // namespace cercania::viewer
