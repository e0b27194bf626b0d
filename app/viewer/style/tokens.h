#pragma once

#include <QColor>

namespace cercania::viewer {

enum class Theme { Light, Dark };

/// Fill and edge of a class of neighbourhood.
struct ClassColours {
    QColor fill;
    QColor edge;
};

/// Fill and line of ground that changes hands in a what-if.
struct ChangeColours {
    QColor fill;  ///< with its own opacity
    QColor line;
    QColor text;
};

/// Every colour of the viewer, for one theme. No colour is written anywhere else.
struct Tokens {
    Theme theme = Theme::Light;
    bool more_contrast = false;

    // Surfaces and text of windows.
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor text_secondary;
    QColor line;
    QColor line_faint;
    QColor control_edge;
    QColor accent;
    QColor accent_background;
    QColor on_accent;  ///< text on `accent`
    QColor warning;
    QColor warning_background;
    QColor error;
    QColor error_background;
    QColor ok;
    QColor ok_background;

    // What the numbers mean: blue is reached, orange beyond, green and purple change.
    QColor reached;  ///< the half of a bar within the limit
    QColor beyond;   ///< the half of a bar beyond it
    QColor beyond_text;
    ChangeColours gain;
    ChangeColours loss;

    // Ground.
    QColor land;
    QColor study;  ///< a neighbourhood while a what-if is shown
    QColor study_edge;
    QColor kept;  ///< ground reached before and after
    ClassColours served;
    ClassColours partly;
    ClassColours underserved;
    ClassColours unserved;
    ClassColours no_data;

    // Lines of the map.
    QColor catchment;
    QColor catchment_halo;
    QColor street_thin;  ///< local streets too small for a casing
    QColor street_fill;
    QColor street_casing;
    QColor route_casing;

    // Labels.
    QColor label;
    QColor label_halo;
    QColor badge;
    QColor on_badge;

    // Places of care.
    QColor anchor;
    QColor on_anchor;
    QColor service_edge;
    QColor childcare;
    QColor training;
    QColor health;
    QColor legal;
    QColor sport;
    QColor laundry;
    QColor other_service;
};

Tokens light_tokens();
Tokens dark_tokens();
Tokens tokens_of(Theme theme);
/// The same for who asks for more contrast: what bounds controls and parts is as dark as the edge
/// of a field (3.6 to 1 on the window), and secondary text is text.
Tokens with_more_contrast(Tokens tokens);

}  // namespace cercania::viewer
