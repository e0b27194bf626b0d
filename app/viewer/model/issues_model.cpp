#include "app/viewer/model/issues_model.h"

#include <algorithm>
#include <map>
#include <vector>

#include "app/viewer/model/issue_words.h"

namespace cercania::viewer {
namespace {

// More rows than this help nobody; the count says how many there are.
constexpr std::size_t kShownCases = 500;

QStandardItem* case_item(const Diagnostic& diagnostic) {
    auto* const item = new QStandardItem(IssueWords::one_case(diagnostic));
    item->setData(static_cast<int>(diagnostic.severity), IssuesModel::SeverityRole);
    item->setData(QString::fromStdString(diagnostic.code), IssuesModel::CodeRole);
    if (diagnostic.place) {
        item->setData(diagnostic.place->longitude.value(), IssuesModel::LongitudeRole);
        item->setData(diagnostic.place->latitude.value(), IssuesModel::LatitudeRole);
    }
    item->setToolTip(item->text());
    item->setEditable(false);
    return item;
}

QStandardItem* kind_item(const std::vector<const Diagnostic*>& cases) {
    const Diagnostic& first = *cases.front();
    auto* const item = new QStandardItem(
        IssueWords::kind(first.code, static_cast<int>(cases.size()), first.message));
    Severity severity = Severity::Note;
    for (const Diagnostic* one : cases) {
        severity = std::max(severity, one->severity);
    }
    item->setData(static_cast<int>(severity), IssuesModel::SeverityRole);
    item->setData(static_cast<int>(cases.size()), IssuesModel::CountRole);
    item->setData(QString::fromStdString(first.code), IssuesModel::CodeRole);
    item->setData(false, IssuesModel::DoneRole);
    item->setToolTip(item->text());
    item->setEditable(false);
    for (std::size_t i = 0; i < std::min(cases.size(), kShownCases); ++i) {
        item->appendRow(case_item(*cases[i]));
    }
    return item;
}

}  // namespace

IssuesModel::IssuesModel(QObject* parent) : QStandardItemModel(parent) {}

void IssuesModel::set_diagnostics(const Diagnostics& diagnostics) {
    clear();
    std::map<std::string, std::vector<const Diagnostic*>> kinds;
    for (const Diagnostic& one : diagnostics.all()) {
        kinds[one.code].push_back(&one);
    }
    std::vector<QStandardItem*> items;
    items.reserve(kinds.size());
    for (const auto& [code, cases] : kinds) {
        items.push_back(kind_item(cases));
    }
    std::stable_sort(items.begin(), items.end(), [](QStandardItem* a, QStandardItem* b) {
        return a->data(SeverityRole).toInt() > b->data(SeverityRole).toInt();
    });
    for (QStandardItem* item : items) {
        appendRow(item);
    }
}

int IssuesModel::open_count() const {
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const QStandardItem* const kind = item(row);
        const auto severity = static_cast<Severity>(kind->data(SeverityRole).toInt());
        count += severity != Severity::Note && !kind->data(DoneRole).toBool() ? 1 : 0;
    }
    return count;
}

void IssuesModel::toggle_done(const QModelIndex& kind) {
    if (QStandardItem* const item = itemFromIndex(kind); item != nullptr && item->hasChildren()) {
        item->setData(!item->data(DoneRole).toBool(), DoneRole);
    }
}

}  // namespace cercania::viewer
