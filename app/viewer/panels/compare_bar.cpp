#include "app/viewer/panels/compare_bar.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "app/viewer/panels/elided_choice.h"
#include "app/viewer/panels/panel_parts.h"

namespace cercania::viewer {
namespace {

constexpr int kHeight = 44;
constexpr int kWidestChoice = 200;

}  // namespace

CompareBar::CompareBar(QWidget* parent)
    : QWidget(parent),
      title_(new ToneLabel(TextSize::Body, Tone::Plain, true)),
      with_(new ToneLabel(TextSize::Body)),
      first_(make_choice("compareFirst")),
      second_(make_choice("compareSecond")),
      layouts_(new QButtonGroup(this)),
      leave_(new QPushButton) {
    setFixedHeight(kHeight);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(8);
    row->addWidget(title_);
    // What is laid beside the base has the longer name, as a rule.
    row->addWidget(first_, 2);
    row->addWidget(with_);
    row->addWidget(second_, 3);
    row->addStretch();
    auto* const segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (const CompareLayout layout : {CompareLayout::SideBySide, CompareLayout::Swipe}) {
        auto* const button = new QToolButton;
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setMinimumHeight(28);
        layouts_->addButton(button, static_cast<int>(layout));
        segments->addWidget(button);
    }
    row->addLayout(segments);
    leave_->setObjectName("leaveComparison");
    row->addWidget(leave_);
    connect(layouts_, &QButtonGroup::idClicked, this,
            [this](int layout) { emit layout_chosen(static_cast<CompareLayout>(layout)); });
    connect(leave_, &QPushButton::clicked, this, &CompareBar::leave_asked);
    refresh_texts();
}

QComboBox* CompareBar::make_choice(const QString& name) {
    auto* const choice = new ElidedChoice;
    choice->setObjectName(name);
    choice->setMinimumHeight(28);
    choice->setMaximumWidth(kWidestChoice);
    choice->setMinimumContentsLength(6);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(choice, &QComboBox::currentTextChanged, choice, &QWidget::setToolTip);
    connect(choice, &QComboBox::activated, this, [this] {
        if (!filling_) {
            emit choice_changed(static_cast<std::size_t>(first_->currentIndex()),
                                static_cast<std::size_t>(second_->currentIndex()));
        }
    });
    return choice;
}

void CompareBar::show_choices(const std::vector<CompareChoice>& choices, std::size_t first,
                              std::size_t second) {
    filling_ = true;
    for (QComboBox* const box : {first_, second_}) {
        box->clear();
        for (const CompareChoice& choice : choices) {
            box->addItem(choice.name);
        }
        box->setCurrentIndex(static_cast<int>(box == first_ ? first : second));
    }
    filling_ = false;
}

void CompareBar::show_layout(CompareLayout layout) {
    layouts_->button(static_cast<int>(layout))->setChecked(true);
}

void CompareBar::refresh_texts() {
    title_->setText(tr("Compare"));
    with_->setText(tr("with"));
    first_->setAccessibleName(tr("First state"));
    second_->setAccessibleName(tr("Second state"));
    layouts_->button(static_cast<int>(CompareLayout::SideBySide))->setText(tr("Side by side"));
    layouts_->button(static_cast<int>(CompareLayout::Swipe))->setText(tr("Swipe"));
    leave_->setText(tr("Close"));
    leave_->setToolTip(tr("Back to the map"));
}

void CompareBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh_texts();
    }
    QWidget::changeEvent(event);
}

void CompareBar::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.accent_background);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

}  // namespace cercania::viewer
