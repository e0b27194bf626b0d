#include "app/viewer/wizard/field_choice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <algorithm>

#include "app/viewer/panels/elided_choice.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/style/text_scale.h"
#include "app/viewer/wizard/wizard_words.h"
#include "core/study/source_guess.h"

namespace cercania::viewer {
namespace {

constexpr int kLabelWidth = 118;
constexpr int kLabelWords = 80;  // the longest label, with the usual text
constexpr int kBesideLabel = 8;
constexpr int kBoxWidth = 330;

QHBoxLayout* make_row(QWidget& widget, QLabel& name, QWidget& control) {
    auto* const row = new QHBoxLayout(&widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(&name);
    row->addWidget(&control, 1);
    row->addStretch();
    return row;
}

}  // namespace

QLabel* make_choice_label() {
    auto* const label = new ToneLabel(TextSize::Body, Tone::Secondary);
    // Large text needs a wider column of labels, which there is little room for.
    label->setMinimumWidth(std::max(kLabelWidth, scaled_for(label->font(), kLabelWords)));
    label->setContentsMargins(0, 0, kBesideLabel, 0);
    return label;
}

FieldChoice::FieldChoice(bool as_counts, QWidget* parent)
    : QWidget(parent), as_counts_(as_counts), name_(make_choice_label()), box_(new ElidedChoice) {
    make_row(*this, *name_, *box_);
    fit_width(*box_, kBoxWidth);
    box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    name_->setBuddy(box_);
    connect(box_, &QComboBox::activated, this, [this] {
        const QString field = box_->currentData().toString();
        emit chosen(field.isEmpty() ? std::nullopt : std::optional(field.toStdString()));
    });
}

void FieldChoice::set_name(const QString& name) {
    name_->setText(name);
    box_->setAccessibleName(name);
}

void FieldChoice::show(const std::optional<LayerInfo>& layer,
                       const std::optional<std::string>& chosen, const QString& none) {
    const QSignalBlocker blocker(box_);
    box_->clear();
    if (!none.isEmpty()) {
        box_->addItem(none, QString());
    }
    setEnabled(layer.has_value());
    if (!layer) {
        return;
    }
    const std::vector<std::string> counts = count_fields_in(*layer);
    for (std::size_t i = 0; i < layer->summaries.size(); ++i) {
        const std::string& name = layer->fields[i].name;
        if (as_counts_ && std::find(counts.begin(), counts.end(), name) == counts.end()) {
            continue;
        }
        const QString shown = QString::fromStdString(name);
        const QString note = WizardWords::field_note(layer->summaries[i], as_counts_);
        box_->addItem(note.isEmpty() ? shown : shown + QString::fromUtf8("  ·  ") + note, shown);
    }
    box_->setCurrentIndex(chosen ? box_->findData(QString::fromStdString(*chosen))
                                 : (none.isEmpty() ? -1 : 0));
    box_->setToolTip(box_->currentText());
}

FieldsChoice::FieldsChoice(QWidget* parent)
    : QWidget(parent), name_(make_choice_label()), button_(new QToolButton) {
    make_row(*this, *name_, *button_);
    fit_width(*button_, kBoxWidth);
    button_->setProperty("chip", true);
    button_->setPopupMode(QToolButton::InstantPopup);
    button_->setMenu(new QMenu(button_));
    button_->setFocusPolicy(Qt::StrongFocus);
}

void FieldsChoice::set_name(const QString& name) {
    name_->setText(name);
    button_->setAccessibleName(name);
}

void FieldsChoice::show(const std::optional<LayerInfo>& layer,
                        const std::vector<std::string>& chosen,
                        const std::optional<std::string>& without) {
    QMenu& menu = *button_->menu();
    menu.clear();
    setEnabled(layer.has_value());
    QStringList names;
    for (const std::string& field : layer ? count_fields_in(*layer) : std::vector<std::string>()) {
        if (field == without) {
            continue;
        }
        const bool is_chosen = std::find(chosen.begin(), chosen.end(), field) != chosen.end();
        QAction* const action = menu.addAction(QString::fromStdString(field));
        action->setCheckable(true);
        action->setChecked(is_chosen);
        if (is_chosen) {
            names << action->text();
        }
        // Later, because the answer fills the menu anew.
        connect(
            action, &QAction::triggered, this,
            [this, field, chosen](bool on) {
                std::vector<std::string> next = chosen;
                on ? next.push_back(field) : static_cast<void>(std::erase(next, field));
                emit this->chosen(next);
            },
            Qt::QueuedConnection);
    }
    const QString text =
        names.isEmpty()
            ? tr("none")
            : tr("%n field(s): %1", nullptr, static_cast<int>(names.size())).arg(names.join(", "));
    constexpr int kMargins = 30;
    button_->setText(button_->fontMetrics().elidedText(text, Qt::ElideRight, kBoxWidth - kMargins) +
                     QString::fromUtf8("  ▾"));
    button_->setToolTip(text);
    button_->setEnabled(!menu.isEmpty());
}

}  // namespace cercania::viewer
