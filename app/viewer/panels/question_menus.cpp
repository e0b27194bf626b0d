#include "app/viewer/panels/question_menus.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QWidgetAction>
#include <algorithm>
#include <array>
#include <cmath>

#include "app/viewer/map/legend.h"
#include "app/viewer/model/profile_choices.h"
#include "app/viewer/model/words.h"
#include "core/base/error.h"

namespace cercania::viewer {
namespace {

constexpr std::array<const char*, 4> kUsualLimits = {"800m", "10min", "15min", "20min"};
constexpr int kShortestMinutes = 5;
constexpr int kLongestMinutes = 30;

int minutes_of(const Cutoff& cutoff, MetresPerSecond speed) {
    const double seconds =
        cutoff.unit == CostUnit::Time ? cutoff.limit : cutoff.limit / speed.value();
    return std::clamp(static_cast<int>(std::lround(seconds / 60.0)), kShortestMinutes,
                      kLongestMinutes);
}

}  // namespace

ServiceKinds ServiceKinds::of(const Document& document) {
    ServiceKinds kinds;
    const Facilities& facilities = document.result().study->facilities;
    for (const Facility& facility : facilities.all) {
        kinds.all.insert(symbol_of(facilities, facility));
    }
    kinds.all_but_anchors = kinds.all;
    kinds.has_anchors = kinds.all_but_anchors.erase(FacilitySymbol::Anchor) > 0;
    const std::set<FacilitySymbol>& off = document.services_off();
    kinds.anchors_only = kinds.has_anchors && !off.empty() && off == kinds.all_but_anchors;
    return kinds;
}

QuestionMenus::QuestionMenus(const Document& document, QWidget* window)
    : QObject(window), document_(&document), window_(window) {}

void QuestionMenus::fill_services(QMenu& menu) {
    const ServiceKinds kinds = ServiceKinds::of(*document_);
    const std::set<FacilitySymbol>& off = document_->services_off();
    const auto add = [&](const QString& words, bool chosen, const std::set<FacilitySymbol>& out) {
        QAction* const action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(chosen);
        connect(action, &QAction::triggered, this, [this, out] { emit services_chosen(out); });
    };
    const bool any = document_->required().empty();
    add(tr("any care service"), any && off.empty(), {});
    if (kinds.has_anchors && !kinds.all_but_anchors.empty()) {
        add(tr("care blocks only"), kinds.anchors_only, kinds.all_but_anchors);
    }
    if (kinds.all.size() < 2) {
        return;
    }
    menu.addSeparator();
    for (const FacilitySymbol kind : kinds.all) {
        std::set<FacilitySymbol> toggled = off;
        const bool counts = toggled.erase(kind) == 0;
        if (counts) {
            toggled.insert(kind);
        }
        add(Legend::name_of(kind), counts, toggled);
    }
    add_all_needed(menu);
}

void QuestionMenus::add_all_needed(QMenu& menu) {
    menu.addSeparator();
    QAction* const all = menu.addAction(tr("All of these within reach"));
    all->setCheckable(true);
    all->setChecked(!document_->required().empty());
    all->setEnabled(!document_->services_without(document_->services_off()).empty());
    connect(all, &QAction::triggered, this, &QuestionMenus::all_needed_chosen);
}

void QuestionMenus::fill_limits(QMenu& menu, bool sliding) {
    const Cutoff& cutoff = document_->cutoffs().back();
    const MetresPerSecond speed = document_->result().study->network.graph->speed();
    for (const char* text : kUsualLimits) {
        const Cutoff usual = parse_cutoffs(std::string_view(text)).front();
        const QString reach =
            usual.unit == CostUnit::Time
                ? tr("%1  (%2)").arg(Words::limit(usual), Words::metres(limit_metres(usual, speed)))
                : Words::limit(usual);
        QAction* const action = menu.addAction(reach);
        action->setCheckable(true);
        action->setChecked(usual.unit == cutoff.unit && usual.limit == cutoff.limit);
        connect(action, &QAction::triggered, this,
                [this, text] { emit limit_chosen(QString::fromLatin1(text), 0); });
    }
    menu.addSeparator();
    if (sliding) {
        add_slider(menu);
    }
    connect(menu.addAction(tr("Other…")), &QAction::triggered, this, &QuestionMenus::ask_for_limit);
}

void QuestionMenus::ask_for_limit() {
    const Cutoff& cutoff = document_->cutoffs().back();
    QString limit = QString::number(cutoff.shown, 'g', 6) + QString::fromStdString(cutoff.suffix);
    QString label = tr("Minutes, such as 12min, or metres, such as 900m:");
    while (true) {
        bool chosen = false;
        limit =
            QInputDialog::getText(window_, tr("Limit"), label, QLineEdit::Normal, limit, &chosen);
        if (!chosen) {
            return;
        }
        try {
            const std::string words = limit.remove(' ').toStdString();
            if (parse_cutoffs(words).size() == 1) {
                emit limit_chosen(QString::fromStdString(words), 0);
                return;
            }
        } catch (const Error&) {
            label =
                tr("'%1' is no limit. Minutes, such as 12min, or metres, such as 900m:").arg(limit);
        }
    }
}

void QuestionMenus::add_slider(QMenu& menu) {
    auto* const box = new QWidget;
    auto* const row = new QHBoxLayout(box);
    row->setContentsMargins(12, 6, 12, 6);
    auto* const slider = new QSlider(Qt::Horizontal);
    slider->setRange(kShortestMinutes, kLongestMinutes);
    slider->setValue(
        minutes_of(document_->cutoffs().back(), document_->result().study->network.graph->speed()));
    slider->setMinimumWidth(150);
    slider->setAccessibleName(tr("Limit in minutes"));
    slider->setObjectName("limitSlider");
    auto* const label = new QLabel(Words::minutes(Seconds::of(60.0 * slider->value())));
    label->setMinimumWidth(46);
    row->addWidget(slider);
    row->addWidget(label);
    ++slides_;
    connect(slider, &QSlider::valueChanged, this, [this, label, slide = slides_](int minutes) {
        label->setText(Words::minutes(Seconds::of(60.0 * minutes)));
        emit limit_chosen(QString::number(minutes) + "min", slide);
    });
    auto* const action = new QWidgetAction(&menu);
    action->setDefaultWidget(box);
    menu.addAction(action);
}

void QuestionMenus::fill_paces(QMenu& menu) {
    const StudySettings& settings = document_->result().study->settings;
    for (const ProfileChoice& choice : profile_choices(settings.profile_folders)) {
        QAction* const action = menu.addAction(
            choice.profile ? tr("%1  (%2)").arg(choice.shown, choice.speed_text) : choice.shown);
        action->setCheckable(true);
        action->setChecked(choice.name == settings.network.profile);
        action->setEnabled(choice.profile.has_value());
        connect(action, &QAction::triggered, this,
                [this, name = choice.name] { emit pace_chosen(QString::fromStdString(name)); });
    }
}

}  // namespace cercania::viewer
