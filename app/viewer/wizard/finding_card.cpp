#include "app/viewer/wizard/finding_card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <map>
#include <string>

#include "app/viewer/model/issue_words.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/style/icons.h"

namespace cercania::viewer {
namespace {

constexpr std::size_t kCasesTold = 3;

Severity gravest(const std::vector<Diagnostic>& cases) {
    return std::max_element(cases.begin(), cases.end(),
                            [](const auto& a, const auto& b) { return a.severity < b.severity; })
        ->severity;
}

QPixmap severity_sign(Severity severity, const Tokens& tokens) {
    const QIcon sign = severity == Severity::Error     ? icon(u"error", tokens.error)
                       : severity == Severity::Warning ? icon(u"warning", tokens.warning)
                                                       : icon(u"identify", tokens.text_secondary);
    return sign.pixmap(18, 18);
}

ToneLabel* wrapped(const QString& text, Tone tone) {
    auto* const label = new ToneLabel(tone == Tone::Plain ? TextSize::Body : TextSize::Row, tone);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    return label;
}

}  // namespace

FindingCard::FindingCard(std::vector<Diagnostic> cases, QWidget* parent)
    : QFrame(parent), show_(new QPushButton(tr("Show"))), buttons_(new QHBoxLayout) {
    const Diagnostic& first = cases.front();
    setObjectName("finding_" + QString::fromStdString(first.code));
    auto* const sign = new QLabel;
    sign->setPixmap(severity_sign(gravest(cases), tokens_for(*this)));
    auto* const column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(wrapped(
        IssueWords::kind(first.code, static_cast<int>(cases.size()), first.message), Tone::Plain));
    const QString way = IssueWords::way_out(first.code);
    if (!way.isEmpty()) {
        column->addWidget(wrapped(way, Tone::Plain));
    }
    for (std::size_t i = 0; i < std::min(cases.size(), kCasesTold); ++i) {
        column->addWidget(wrapped(IssueWords::one_case(cases[i]), Tone::Secondary));
    }
    if (cases.size() > kCasesTold) {
        column->addWidget(
            wrapped(tr("and %n more", nullptr, static_cast<int>(cases.size() - kCasesTold)),
                    Tone::Secondary));
    }
    for (const Diagnostic& one : cases) {
        if (one.place) {
            places_.push_back(*one.place);
        }
    }
    show_->setAutoDefault(false);
    show_->setObjectName("showFinding");
    show_->setVisible(!places_.empty());
    buttons_->addWidget(show_);
    buttons_->addStretch();
    column->addLayout(buttons_);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(8);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    connect(show_, &QPushButton::clicked, this, &FindingCard::show_next);
}

QPushButton* FindingCard::add_fix(const QString& text) {
    auto* const fix = new QPushButton(text);
    fix->setAutoDefault(false);
    buttons_->insertWidget(buttons_->count() - 1, fix);
    return fix;
}

void FindingCard::show_next() {
    const DiagnosticPlace& place = places_[next_ % places_.size()];
    ++next_;
    emit place_asked(place.longitude.value(), place.latitude.value());
}

void FindingCard::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0);
}

std::vector<std::vector<Diagnostic>> findings_by_kind(const Diagnostics& findings) {
    std::map<std::string, std::vector<Diagnostic>> by_code;
    for (const Diagnostic& one : findings.all()) {
        by_code[one.code].push_back(one);
    }
    std::vector<std::vector<Diagnostic>> kinds;
    kinds.reserve(by_code.size());
    for (auto& [code, cases] : by_code) {
        kinds.push_back(std::move(cases));
    }
    std::stable_sort(kinds.begin(), kinds.end(),
                     [](const auto& a, const auto& b) { return gravest(a) > gravest(b); });
    return kinds;
}

}  // namespace cercania::viewer
