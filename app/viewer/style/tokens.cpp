#include "app/viewer/style/tokens.h"

namespace cercania::viewer {
namespace {

QColor with_opacity(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

// Okabe and Ito's colours (jfly.uni-koeln.de/color, 2008), but for the two that stand for care
// blocks and the violet of legal advice.
void set_services(Tokens& tokens) {
    tokens.childcare = QColor(0xCC79A7);
    tokens.training = QColor(0xE69F00);
    tokens.health = QColor(0x009E73);
    tokens.legal = QColor(0x7A5CC0);
    tokens.sport = QColor(0x56B4E9);
    tokens.laundry = QColor(0x0072B2);
}

void set_light_map(Tokens& tokens) {
    tokens.land = QColor(0xF2F0EB);
    tokens.study = QColor(0xFAFAF7);
    tokens.study_edge = QColor(0xC6C6C0);
    tokens.kept = QColor(0xDFE8EC);
    tokens.served = {QColor(0xDCEAF5), QColor(0x8A97A3)};
    tokens.partly = {QColor(0xF6E3B4), QColor(0xA39A80)};
    tokens.underserved = {QColor(0xF3B57C), QColor(0x9C4407)};
    tokens.unserved = {QColor(0xDA713C), QColor(0x6A2003)};
    tokens.no_data = {QColor(0xD2D2CF), QColor(0x8F8F8A)};
    tokens.catchment = QColor(0x0068A6);
    tokens.catchment_halo = with_opacity(QColor(0xFFFFFF), 0.55);
    tokens.street_thin = with_opacity(QColor(0x4A4A46), 0.34);
    tokens.street_fill = QColor(0xFFFFFF);
    tokens.street_casing = with_opacity(QColor(0x6F6F6A), 0.62);
    tokens.route_casing = QColor(0xFFFFFF);
    tokens.label = QColor(0x1B1F24);
    tokens.label_halo = with_opacity(QColor(0xFFFFFF), 0.92);
    tokens.badge = QColor(0x1B1F24);
    tokens.on_badge = QColor(0xFFFFFF);
    tokens.anchor = QColor(0x0B3C5D);
    tokens.on_anchor = QColor(0xFFFFFF);
    tokens.service_edge = QColor(0xFFFFFF);
    tokens.other_service = QColor(0x1B5E86);
}

void set_dark_map(Tokens& tokens) {
    tokens.land = QColor(0x14171A);
    tokens.study = QColor(0x1B1F24);
    tokens.study_edge = QColor(0x3B424A);
    tokens.kept = QColor(0x22333F);
    tokens.served = {QColor(0x1A3F59), QColor(0x5C7F98)};
    tokens.partly = {QColor(0x4A3F1F), QColor(0x7D7250)};
    tokens.underserved = {QColor(0x7A4A1B), QColor(0xF0A561)};
    tokens.unserved = {QColor(0xC9632F), QColor(0xFFD9BF)};
    tokens.no_data = {QColor(0x3A3D40), QColor(0x6E7276)};
    tokens.catchment = QColor(0x6CBDEB);
    tokens.catchment_halo = with_opacity(QColor(0x0F1214), 0.55);
    tokens.street_thin = with_opacity(QColor(0xC8D0D8), 0.22);
    tokens.street_fill = QColor(0x8B949D);
    tokens.street_casing = with_opacity(QColor(0x14171A), 0.7);
    tokens.route_casing = QColor(0x0F1214);
    tokens.label = QColor(0xF4F6F8);
    tokens.label_halo = with_opacity(QColor(0x0F1214), 0.92);
    tokens.badge = QColor(0xF4F6F8);
    tokens.on_badge = QColor(0x14171A);
    tokens.anchor = QColor(0xF4F6F8);
    tokens.on_anchor = QColor(0x0B3C5D);
    tokens.service_edge = QColor(0x14171A);
    tokens.other_service = QColor(0xA9D6F2);
}

}  // namespace

Tokens light_tokens() {
    Tokens tokens;
    tokens.theme = Theme::Light;
    tokens.window = QColor(0xF3F4F6);
    tokens.base = QColor(0xFFFFFF);
    tokens.alternate = QColor(0xF8F9FA);
    tokens.text = QColor(0x1B1F24);
    tokens.text_secondary = QColor(0x56606B);
    tokens.line = QColor(0xD3D8DE);
    tokens.line_faint = QColor(0xE6E9ED);
    tokens.control_edge = QColor(0x7F8993);
    tokens.accent = QColor(0x0068A6);
    tokens.accent_background = QColor(0xE1EEF7);
    tokens.on_accent = QColor(0xFFFFFF);
    tokens.warning = QColor(0x9A5B00);
    tokens.warning_background = QColor(0xFFF4DC);
    tokens.error = QColor(0xB3261E);
    tokens.error_background = QColor(0xFDECEA);
    tokens.ok = QColor(0x0B6B4F);
    tokens.ok_background = QColor(0xE3F3EC);
    tokens.reached = QColor(0x0068A6);
    tokens.beyond = QColor(0xDA713C);
    tokens.beyond_text = QColor(0x8A2E05);
    tokens.gain = {with_opacity(QColor(0xA6DBA0), 0.8), QColor(0x1B7837), QColor(0x1B7837)};
    tokens.loss = {with_opacity(QColor(0xD3B5DB), 0.75), QColor(0x762A83), QColor(0x762A83)};
    set_services(tokens);
    set_light_map(tokens);
    return tokens;
}

Tokens dark_tokens() {
    Tokens tokens;
    tokens.theme = Theme::Dark;
    tokens.window = QColor(0x22262B);
    tokens.base = QColor(0x1A1D21);
    tokens.alternate = QColor(0x1F2328);
    tokens.text = QColor(0xE9ECEF);
    tokens.text_secondary = QColor(0xA9B2BC);
    tokens.line = QColor(0x3B424A);
    tokens.line_faint = QColor(0x2C3238);
    tokens.control_edge = QColor(0x7B8590);
    tokens.accent = QColor(0x6CBDEB);
    tokens.accent_background = QColor(0x1C3A4D);
    tokens.on_accent = QColor(0x0B1E2A);
    tokens.warning = QColor(0xF2B84B);
    tokens.warning_background = QColor(0x3A2F17);
    tokens.error = QColor(0xFF8A80);
    tokens.error_background = QColor(0x43211F);
    tokens.ok = QColor(0x6FCFA6);
    tokens.ok_background = QColor(0x1B3A2E);
    tokens.reached = QColor(0x6CBDEB);
    tokens.beyond = QColor(0xC9632F);
    tokens.beyond_text = QColor(0xFFB38A);
    tokens.gain = {with_opacity(QColor(0x2B5A31), 0.8), QColor(0x7FD08C), QColor(0x7FD08C)};
    tokens.loss = {with_opacity(QColor(0x55355F), 0.75), QColor(0xD0A3DC), QColor(0xD0A3DC)};
    set_services(tokens);
    set_dark_map(tokens);
    return tokens;
}

Tokens tokens_of(Theme theme) {
    return theme == Theme::Dark ? dark_tokens() : light_tokens();
}

Tokens with_more_contrast(Tokens tokens) {
    tokens.more_contrast = true;
    tokens.line_faint = tokens.line;
    tokens.line = tokens.control_edge;
    tokens.control_edge = tokens.text_secondary;
    tokens.text_secondary = tokens.text;
    return tokens;
}

}  // namespace cercania::viewer
