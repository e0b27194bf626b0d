#include "app/viewer/panels/style_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <set>
#include <utility>

#include "app/viewer/model/layer_entries.h"
#include "app/viewer/model/street_bands.h"
#include "app/viewer/model/words.h"
#include "app/viewer/panels/layer_icons.h"
#include "app/viewer/panels/list_parts.h"
#include "app/viewer/style/colour_ramps.h"

namespace cercania::viewer {
namespace {

constexpr int kWidth = 420;
constexpr int kPreviewHeight = 250;
constexpr std::size_t kLayerColours = 5;

RampKind ramp_kind_of(StyleKind kind) {
    return kind == StyleKind::Bivariate ? RampKind::Bivariate : RampKind::Sequential;
}

void choose(QComboBox& box, const QVariant& data) {
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

}  // namespace

bool StyleDialog::can_style(const MapLayer& layer) {
    return layer.kind == MapLayerKind::Areas || layer.kind == MapLayerKind::File ||
           layer.kind == MapLayerKind::Barriers || layer.kind == MapLayerKind::Streets;
}

StyleDialog::StyleDialog(const Document& document, std::size_t layer, QWidget* parent)
    : QDialog(parent),
      document_(&document),
      layer_(document.layers()[layer]),
      style_(layer_.style),
      form_(new QFormLayout),
      kind_(new QComboBox),
      colour_(new QComboBox),
      field_(new QComboBox),
      second_(new QComboBox),
      method_(new QComboBox),
      classes_(new QSpinBox),
      limits_(new QLineEdit),
      ramp_(new QComboBox),
      safe_(new ToneLabel(TextSize::Small, Tone::Secondary)),
      preview_(make_side_list()),
      without_(new ToneLabel(TextSize::Small, Tone::Secondary)) {
    setWindowTitle(tr("Style of %1").arg(LayerTexts::name(layer_)));
    setMinimumWidth(kWidth);
    kind_->setObjectName("styleKind");
    lay_out();
    fill_choices();
    for (QComboBox* const box : {kind_, colour_, field_, second_, method_, ramp_}) {
        connect(box, &QComboBox::currentIndexChanged, this, &StyleDialog::take_choice);
    }
    connect(classes_, &QSpinBox::valueChanged, this, &StyleDialog::take_choice);
    connect(limits_, &QLineEdit::editingFinished, this, &StyleDialog::take_limits);
    show_rows();
    show_classes();
}

void StyleDialog::lay_out() {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    const std::pair<QString, QWidget*> rows[] = {
        {tr("Show"), kind_},           {tr("Colour"), colour_},     {tr("Field"), field_},
        {tr("Second field"), second_}, {tr("Classes by"), method_}, {tr("How many"), classes_},
        {tr("Upper limits"), limits_}, {tr("Colours"), ramp_},      {QString(), safe_}};
    for (const auto& [name, widget] : rows) {
        form_->addRow(name, widget);
        widget->setAccessibleName(name);
    }
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    classes_->setRange(static_cast<int>(kFewestClasses), static_cast<int>(kMostClasses));
    limits_->setPlaceholderText(tr("Such as 100; 250; 1000"));
    preview_->setFixedHeight(kPreviewHeight);
    preview_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    preview_->setAccessibleName(tr("Classes"));
    preview_->setFrameShape(QFrame::StyledPanel);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use this style"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addLayout(form_);
    column->addWidget(preview_);
    column->addWidget(without_);
    column->addWidget(buttons);
}

std::shared_ptr<const FeatureLayer> StyleDialog::table() const {
    if (layer_.kind == MapLayerKind::Areas) {
        return document_->catalog().areas(document_->shown_state());
    }
    const auto layer = document_->catalog().find(layer_.source);
    return layer ? std::shared_ptr<const FeatureLayer>(layer, &layer->table)
                 : std::make_shared<const FeatureLayer>();
}

void StyleDialog::fill_choices() {
    const QScopedValueRollback<bool> guard(filling_, true);
    const auto add = [](QComboBox& box, const QString& text, auto value) {
        box.addItem(text, static_cast<int>(value));
    };
    const bool areas = layer_.kind == MapLayerKind::Areas;
    const bool streets = layer_.kind == MapLayerKind::Streets;
    add(*kind_,
        areas     ? tr("Class of the gap, as usual")
        : streets ? tr("Streets, as usual")
                  : tr("One colour"),
        StyleKind::Plain);
    if (streets) {
        add(*kind_, tr("By reach: the walk to care"), StyleKind::Graduated);
    } else if (layer_.kind != MapLayerKind::Barriers) {
        add(*kind_, tr("The values of a field"), StyleKind::Categories);
        add(*kind_, tr("Classes of a number"), StyleKind::Graduated);
        add(*kind_, tr("Two numbers at once"), StyleKind::Bivariate);
    }
    add(*method_, tr("As many in each (quantiles)"), ClassMethod::Quantile);
    add(*method_, tr("Equal intervals"), ClassMethod::EqualInterval);
    add(*method_, tr("Natural breaks (Jenks)"), ClassMethod::NaturalBreaks);
    add(*method_, tr("Limits of my own"), ClassMethod::Manual);
    for (std::size_t i = 0; i < kLayerColours; ++i) {
        const QColor colour = layer_colour(i);
        colour_->addItem(ramp_icon(*this, {colour}), QString(), colour.name());
    }
    choose(*kind_, static_cast<int>(style_.kind));
    choose(*method_, static_cast<int>(style_.method));
    choose(*colour_, QString::fromStdString(style_.colour));
    classes_->setValue(static_cast<int>(style_.classes));
    QStringList limits;
    for (const double limit : style_.limits) {
        limits << QLocale().toString(limit, 'g', QLocale::FloatingPointShortest);
    }
    limits_->setText(limits.join("; "));
    fill_fields(*field_, style_.kind != StyleKind::Categories, style_.field);
    fill_fields(*second_, true, style_.second_field);
    fill_ramps();
}

void StyleDialog::fill_fields(QComboBox& box, bool numbers_only, const std::string& chosen) {
    const auto layer = table();
    const std::vector<std::size_t> numbers = number_fields(*layer);
    box.clear();
    for (std::size_t i = 0; i < layer->fields.size(); ++i) {
        if (!numbers_only || std::find(numbers.begin(), numbers.end(), i) != numbers.end()) {
            const std::string& name = layer->fields[i].name;
            box.addItem(LayerTexts::field(name), QString::fromStdString(name));
        }
    }
    // Among the results, what people look for first.
    const bool known = box.findData(QString::fromStdString(chosen)) >= 0;
    choose(box, known ? QString::fromStdString(chosen) : QStringLiteral("share"));
}

void StyleDialog::fill_ramps() {
    const RampKind wanted = ramp_kind_of(chosen_kind());
    ramp_->clear();
    for (const ColourRamp& ramp : colour_ramps()) {
        if ((ramp.kind == RampKind::Bivariate) == (wanted == RampKind::Bivariate)) {
            ramp_->addItem(ramp_icon(*this, ramp.colours),
                           tr("%1, colour-blind safe").arg(QString::fromStdString(ramp.name)),
                           QString::fromStdString(ramp.name));
        }
    }
    choose(*ramp_, QString::fromStdString(style_.ramp));
}

bool StyleDialog::has_colour() const {
    return layer_.kind != MapLayerKind::Areas && layer_.kind != MapLayerKind::Streets;
}

bool StyleDialog::shows_values() const {
    return style_.kind != StyleKind::Plain && layer_.kind != MapLayerKind::Streets;
}

std::string StyleDialog::chosen_field() const {
    if (shows_values()) {
        return field_->currentData().toString().toStdString();
    }
    return style_.kind == StyleKind::Plain ? std::string() : kReachField;
}

StyleKind StyleDialog::chosen_kind() const {
    return static_cast<StyleKind>(kind_->currentData().toInt());
}

void StyleDialog::take_choice() {
    if (filling_) {
        return;
    }
    const StyleKind before = style_.kind;
    style_.kind = chosen_kind();
    if (style_.kind != before) {
        const QScopedValueRollback<bool> guard(filling_, true);
        fill_fields(*field_, style_.kind != StyleKind::Categories,
                    field_->currentData().toString().toStdString());
        fill_ramps();
    }
    style_.hidden.clear();
    style_.method = static_cast<ClassMethod>(method_->currentData().toInt());
    style_.classes = static_cast<std::uint32_t>(classes_->value());
    style_.colour = has_colour() ? colour_->currentData().toString().toStdString() : std::string();
    style_.field = chosen_field();
    style_.second_field = style_.kind == StyleKind::Bivariate
                              ? second_->currentData().toString().toStdString()
                              : std::string();
    const bool ramped = shows_values() && style_.kind != StyleKind::Categories;
    style_.ramp = ramped ? ramp_->currentData().toString().toStdString() : std::string();
    show_rows();
    show_classes();
    emit style_chosen(style_);
}

void StyleDialog::take_limits() {
    std::set<double> limits;
    for (const QString& part : limits_->text().split(';', Qt::SkipEmptyParts)) {
        bool is_number = false;
        double limit = QLocale().toDouble(part.trimmed(), &is_number);
        if (!is_number) {
            limit = QLocale::c().toDouble(part.trimmed(), &is_number);
        }
        if (is_number && limits.size() < kMostClasses) {
            limits.insert(limit);
        }
    }
    style_.limits.assign(limits.begin(), limits.end());
    take_choice();
}

void StyleDialog::show_rows() {
    const StyleKind kind = style_.kind;
    const bool graduated = kind == StyleKind::Graduated && shows_values();
    const bool by_hand = graduated && style_.method == ClassMethod::Manual;
    const bool ramped = graduated || kind == StyleKind::Bivariate;
    const std::pair<QWidget*, bool> rows[] = {{colour_, kind == StyleKind::Plain && has_colour()},
                                              {field_, shows_values()},
                                              {second_, kind == StyleKind::Bivariate},
                                              {method_, graduated},
                                              {classes_, graduated && !by_hand},
                                              {limits_, by_hand},
                                              {ramp_, ramped},
                                              {safe_, kind == StyleKind::Categories}};
    for (const auto& [widget, shown] : rows) {
        form_->setRowVisible(widget, shown);
    }
    safe_->setText(tr("Colour-blind safe up to 7 values"));
}

void StyleDialog::show_classes() {
    MapLayer shown = layer_;
    shown.style = style_;
    preview_->clear();
    std::size_t count = 0;
    for (const LayerEntry& entry : layer_entries(*document_, shown)) {
        auto* const item = new QTreeWidgetItem(
            preview_,
            {entry.text,
             entry.count ? Words::count(static_cast<std::int64_t>(*entry.count)) : QString()});
        item->setIcon(0, entry_icon(*this, entry));
        item->setFlags(Qt::ItemIsEnabled);
        style_note(*item);
        count += entry.count.value_or(0);
    }
    const std::size_t all = table()->features.size();
    const bool some = shows_values() && all > count;
    without_->setText(some ? tr("%n without a value", nullptr, static_cast<int>(all - count))
                           : QString());
    preview_->setVisible(preview_->topLevelItemCount() > 0);
}

}  // namespace cercania::viewer
