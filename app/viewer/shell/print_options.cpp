#include "app/viewer/shell/print_options.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {
namespace {

constexpr int kOtherScales = 2;    // finer and coarser ones
constexpr double kFit = -1.0;      // the scale that just fits
constexpr double kRoundFit = 0.0;  // the round one that fits

struct PaperChoice {
    Paper paper;
    PageOrientation orientation;
};
constexpr std::array<PaperChoice, 4> kPapers = {{{Paper::A4, PageOrientation::Landscape},
                                                 {Paper::A4, PageOrientation::Portrait},
                                                 {Paper::A3, PageOrientation::Landscape},
                                                 {Paper::A3, PageOrientation::Portrait}}};

QString scale_text(double scale) {
    return PrintOptions::tr("1 : %1").arg(QLocale().toString(scale, 'f', 0));
}

}  // namespace

PrintOptions::PrintOptions(const QString& language, const QString& title, QWidget* parent)
    : QWidget(parent), study_title_(title) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    paper_ = add_choice(tr("Paper"), "printPaper");
    paper_->addItems(
        {tr("A4, landscape"), tr("A4, portrait"), tr("A3, landscape"), tr("A3, portrait")});
    scale_ = add_choice(tr("Scale"), "printScale");
    scale_->addItem(tr("Fit to the page"), kFit);
    language_ = add_choice(tr("Language of the page"), "printLanguage");
    language_->addItem("English", "en");
    language_->addItem(QString::fromUtf8("Español"), "es");
    language_->addItem(QString::fromUtf8("Français"), "fr");
    language_->setCurrentIndex(std::max(0, language_->findData(language)));
    auto* const title_label = new ToneLabel(TextSize::Small, Tone::Secondary);
    title_label->setText(tr("Title"));
    title_ = new QLineEdit(title);
    title_->setObjectName("printTitle");
    title_->setMinimumHeight(std::max(28, title_->minimumSizeHint().height()));
    title_label->setBuddy(title_);
    title_->setAccessibleName(tr("Title"));
    column->addWidget(title_label);
    column->addWidget(title_);
    connect(title_, &QLineEdit::textChanged, this, &PrintOptions::changed);
    column->addSpacing(8);
    column->addWidget(new Separator);
    auto* const parts = new ToneLabel(TextSize::Body, Tone::Plain, true);
    parts->setText(tr("On the page"));
    column->addSpacing(4);
    column->addWidget(parts);
    headline_ = add_check(tr("Main figure"), "printHeadline", true);
    legend_ = add_check(tr("Legend"), "printLegend", true);
    table_ = add_check(tr("Largest gaps"), "printTable", true);
    scale_and_north_ = add_check(tr("Scale bar and north"), "printScaleAndNorth", true);
    sources_ = add_check(tr("Limit, pace and sources"), "printSources", true);
    footer_ = add_check(tr("Date and name of the study"), "printFooter", true);
    grid_ = add_check(tr("Coordinate grid"), "printGrid", false);
    black_and_white_ = add_check(tr("Readable in black and white"), "printBlackAndWhite", false);
}

QComboBox* PrintOptions::add_choice(const QString& title, const QString& name) {
    auto* const label = new ToneLabel(TextSize::Small, Tone::Secondary);
    label->setText(title);
    auto* const box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(title);
    box->setMinimumHeight(std::max(28, box->minimumSizeHint().height()));
    label->setBuddy(box);
    layout()->addWidget(label);
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &PrintOptions::changed);
    return box;
}

QCheckBox* PrintOptions::add_check(const QString& text, const QString& name, bool on) {
    auto* const box = new QCheckBox(text);
    box->setObjectName(name);
    box->setChecked(on);
    // A minimum set by hand stands in for the text's own, so it has to follow the size of the text.
    box->setMinimumHeight(std::max(24, box->minimumSizeHint().height()));
    layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &PrintOptions::changed);
    return box;
}

PageRequest PrintOptions::request() const {
    PageRequest request;
    const auto& paper = kPapers[static_cast<std::size_t>(std::max(0, paper_->currentIndex()))];
    request.options.paper = paper.paper;
    request.options.orientation = paper.orientation;
    const double scale = scale_->currentData().toDouble();
    request.options.round_scale = scale != kFit;
    request.options.scale = scale > 0.0 ? scale : 0.0;
    request.options.black_and_white = black_and_white_->isChecked();
    request.options.parts = {headline_->isChecked(), legend_->isChecked(),
                             table_->isChecked(),    scale_and_north_->isChecked(),
                             sources_->isChecked(),  footer_->isChecked(),
                             grid_->isChecked()};
    request.language = language_->currentData().toString();
    request.title = title_->text();
    return request;
}

void PrintOptions::offer_scales(double fitting) {
    const QSignalBlocker quiet(scale_);
    const double chosen = scale_->count() > 1 ? scale_->currentData().toDouble() : kRoundFit;
    scale_->clear();
    scale_->addItem(tr("Fit, %1").arg(scale_text(fitting)), kFit);
    const double round = round_map_scale(fitting);
    for (const double scale : round_scales_about(fitting, kOtherScales)) {
        scale_->addItem(scale_text(scale), scale == round ? kRoundFit : scale);
    }
    int position = scale_->findData(chosen);
    if (position < 0) {
        scale_->addItem(scale_text(chosen), chosen);
        position = scale_->count() - 1;
    }
    scale_->setCurrentIndex(position);
}

}  // namespace cercania::viewer
