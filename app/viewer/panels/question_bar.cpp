#include "app/viewer/panels/question_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>

#include "app/viewer/model/words.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/panels/question_chip.h"
#include "app/viewer/style/text_scale.h"

namespace cercania::viewer {
namespace {

constexpr int kHeight = 44;

void remove_all(QHBoxLayout& row) {
    while (QLayoutItem* const item = row.takeAt(0)) {
        if (QWidget* const widget = item->widget()) {
            widget->hide();
            widget->deleteLater();  // it may be the one whose menu asked for this
        }
        delete item;
    }
}

}  // namespace

QuestionBar::QuestionBar(const Document& document, QWidget* parent)
    : QWidget(parent),
      document_(&document),
      menus_(new QuestionMenus(document, this)),
      row_(new QHBoxLayout),
      update_(new QPushButton) {
    setFixedHeight(scaled_for(font(), kHeight));
    auto* const whole = new QHBoxLayout(this);
    whole->setContentsMargins(12, 6, 12, 6);
    whole->setSpacing(6);
    row_->setSpacing(6);
    whole->addLayout(row_, 1);
    whole->addWidget(update_);
    update_->setObjectName("updateNow");
    update_->setProperty("primary", true);
    update_->setMinimumHeight(28);
    update_->hide();
    connect(update_, &QPushButton::clicked, this, &QuestionBar::update_asked);
    connect(menus_, &QuestionMenus::limit_chosen, this, &QuestionBar::limit_chosen);
    connect(menus_, &QuestionMenus::services_chosen, this, &QuestionBar::services_chosen);
    connect(menus_, &QuestionMenus::all_needed_chosen, this, &QuestionBar::all_needed_chosen);
    connect(menus_, &QuestionMenus::pace_chosen, this, &QuestionBar::pace_chosen);
    refresh();
}

void QuestionBar::refresh() {
    update_->setText(tr("Update"));
    update_->setToolTip(tr("Bring the results up to date (F5)"));
    if (document_->is_open() && limit_ != nullptr && limit_->menu()->isVisible()) {
        // The slider that changes the limit is in that menu: it must not go while it is held.
        limit_->set_words(Words::limit(document_->cutoffs().back()));
        return;
    }
    remove_all(*row_);
    limit_ = nullptr;
    sentence_.clear();
    if (!document_->is_open()) {
        return;
    }
    const QString pattern = tr("Who can walk to %1 within %2 at %3?");
    static const QRegularExpression placeholder("%([123])");
    qsizetype end = 0;
    const auto add_words = [this](const QString& words) {
        if (!words.trimmed().isEmpty()) {
            row_->addWidget(new QLabel(words.trimmed()));
        }
        sentence_ += words;
    };
    for (auto match = placeholder.globalMatch(pattern); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        add_words(pattern.mid(end, found.capturedStart() - end));
        const int number = found.captured(1).toInt();
        QuestionChip* const chip =
            number == 1 ? services_chip() : (number == 2 ? limit_chip() : pace_chip());
        row_->addWidget(chip);
        sentence_ += chip->toolTip();
        end = found.capturedEnd();
    }
    add_words(pattern.mid(end));
    row_->addStretch();
}

QString QuestionBar::sentence() const {
    return sentence_;
}

void QuestionBar::open_limit_menu() {
    if (limit_ != nullptr) {
        limit_->showMenu();
    }
}

void QuestionBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void QuestionBar::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

QuestionChip* QuestionBar::make_chip(const QString& text, const QString& name) {
    auto* const chip = new QuestionChip;
    chip->set_words(text);
    chip->setAccessibleName(Words::named(name, text));
    return chip;
}

QuestionChip* QuestionBar::services_chip() {
    const ServiceKinds kinds = ServiceKinds::of(*document_);
    const std::size_t off = document_->services_off().size();
    const auto needed = static_cast<int>(document_->required().size());
    const QString text =
        needed > 0                ? tr("all %n service(s)", nullptr, needed)
        : off == 0                ? tr("any care service")
        : off == kinds.all.size() ? tr("no care service")
        : kinds.anchors_only
            ? tr("care blocks only")
            : tr("%1 of %2 services").arg(kinds.all.size() - off).arg(kinds.all.size());
    QuestionChip* const chip = make_chip(text, tr("Services"));
    chip->setMenu(new QMenu(chip));
    menus_->fill_services(*chip->menu());
    return chip;
}

QuestionChip* QuestionBar::limit_chip() {
    QuestionChip* const chip = make_chip(Words::limit(document_->cutoffs().back()), tr("Limit"));
    chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);  // the figure is always whole
    limit_ = chip;
    chip->setMenu(new QMenu(chip));
    menus_->fill_limits(*chip->menu(), true);
    return chip;
}

QuestionChip* QuestionBar::pace_chip() {
    const LoadedStudy& study = *document_->result().study;
    QuestionChip* const chip = make_chip(
        Words::pace(study.settings.network.profile, study.network.graph->speed()), tr("Pace"));
    chip->setMenu(new QMenu(chip));
    menus_->fill_paces(*chip->menu());
    return chip;
}

void QuestionBar::add_menus(QMenu& study) {
    const auto add = [&](const QString& name, auto fill) {
        QMenu* const menu = study.addMenu(name);
        menu->menuAction()->setEnabled(document_->is_open());
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            if (document_->is_open()) {
                fill(*menu);
            }
        });
    };
    add(tr("Limit"), [this](QMenu& menu) { menus_->fill_limits(menu, false); });
    add(tr("Pace"), [this](QMenu& menu) { menus_->fill_paces(menu); });
    add(tr("Services"), [this](QMenu& menu) { menus_->fill_services(menu); });
}

void QuestionBar::set_waiting(bool waiting) {
    update_->setVisible(waiting);
}

}  // namespace cercania::viewer
