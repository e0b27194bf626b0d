#include "app/viewer/wizard/doctor_list.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "app/viewer/wizard/finding_card.h"
#include "app/viewer/wizard/notice.h"
#include "core/io/source_file.h"

namespace cercania::viewer {
namespace {

/// Repeated populations are counted once where the study says so.
constexpr const char* kRepeated = "repeated_population";

bool is_to_decide(const std::vector<Diagnostic>& cases) {
    return std::any_of(cases.begin(), cases.end(),
                       [](const Diagnostic& one) { return one.severity != Severity::Note; });
}

}  // namespace

DoctorList::DoctorList(WizardModel& model, LayerPurpose purpose, QWidget* parent)
    : QWidget(parent),
      model_(&model),
      purpose_(purpose),
      checker_(new SourceChecker(this)),
      title_(new ToneLabel(TextSize::Row, Tone::Plain, true)),
      count_(new ToneLabel(TextSize::Row, Tone::Secondary)),
      cards_(new QVBoxLayout) {
    setObjectName("doctorList");
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* const head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title_);
    head->addWidget(count_);
    head->addStretch();
    cards_->setSpacing(6);
    column->addLayout(head);
    column->addLayout(cards_);
    connect(checker_, &SourceChecker::checked, this, [this](const SourceFindings& found) {
        // One that was chosen before is of no interest any more.
        if (source_text(found.source) == layer().source()) {
            found_ = found;
            show_findings();
        }
    });
    hide();
}

void DoctorList::refresh() {
    const bool known = layer().usable() && layer().info;
    setVisible(known);
    if (known) {
        look();
        show_findings();
    }
}

void DoctorList::look() {
    const std::string crs = model_->draft().assume_crs.value_or("");
    const std::string asks = layer().source() + '\n' + crs;
    if (asked_ == asks) {
        return;
    }
    asked_ = asks;
    found_.reset();
    const SourceName name = parse_source_name(layer().source());
    SourceSettings settings;
    settings.assume_crs = model_->draft().assume_crs;
    checker_->stop();
    checker_->check({{SourceRole::Areas, name.path, name.layer}}, settings);
}

void DoctorList::show_findings() {
    while (QLayoutItem* const item = cards_->takeAt(0)) {
        item->widget()->deleteLater();  // one of its buttons may have asked for this
        item->widget()->hide();
        delete item;
    }
    title_->setText(tr("Loading doctor"));
    count_->set_tone(Tone::Secondary);
    if (!found_) {
        count_->setText(tr("Looking at it…"));
        return;
    }
    int to_decide = 0;
    for (std::vector<Diagnostic>& cases : findings_by_kind(found_->findings)) {
        if (is_to_decide(cases)) {
            ++to_decide;
            add_finding(std::move(cases));
        }
    }
    count_->set_tone(to_decide > 0 ? Tone::Warning : Tone::Secondary);
    count_->setText(to_decide > 0 ? tr("%n thing(s) to look at", nullptr, to_decide)
                                  : tr("nothing is wrong with this layer"));
    if (found_->checked && !found_->checked->layers.empty()) {
        add_fine_lines(found_->checked->layers.front());
    }
}

void DoctorList::add_finding(std::vector<Diagnostic> cases) {
    for (Diagnostic& one : cases) {
        one.place.reset();  // there is no map yet to show it on
    }
    const bool repeated = cases.front().code == kRepeated && purpose_ == LayerPurpose::People;
    auto* const card = new FindingCard(std::move(cases));
    if (repeated) {
        const bool once = model_->draft().split_repeated;
        QPushButton* const fix =
            card->add_fix(once ? tr("Count them as they stand") : tr("Count each once"));
        fix->setObjectName("countOnce");
        connect(fix, &QPushButton::clicked, this, [this, once] {
            model_->edit([once](StudyDraft& draft) { draft.split_repeated = !once; });
        });
    }
    cards_->addWidget(card);
}

void DoctorList::add_fine_lines(const CheckedLayer& checked) {
    const auto add = [this](const QString& text) {
        auto* const notice = new Notice(NoticeKind::Fine);
        notice->set_text(text);
        cards_->addWidget(notice);
    };
    if (!checked.info.crs_label.empty()) {
        add(tr("Coordinates: %1").arg(QString::fromStdString(checked.info.crs_label)));
    }
    QStringList words;
    for (const std::string& word : checked.accented) {
        words << QString::fromStdString(word);
    }
    if (!words.isEmpty()) {
        add(tr("Text such as: %1").arg(words.join(", ")));
    }
}

}  // namespace cercania::viewer
