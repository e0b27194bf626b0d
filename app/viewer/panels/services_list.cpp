#include "app/viewer/panels/services_list.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "app/viewer/model/facility_kinds.h"
#include "app/viewer/model/words.h"
#include "app/viewer/panels/layers_panel.h"
#include "app/viewer/panels/list_parts.h"
#include "app/viewer/style/swatches.h"

namespace cercania::viewer {
namespace {

constexpr int kSymbolRole = Qt::UserRole;

FacilitySymbol symbol_in(const QTreeWidgetItem& item) {
    return static_cast<FacilitySymbol>(item.data(0, kSymbolRole).toInt());
}

QString service_name(FacilitySymbol symbol) {
    switch (symbol) {
        case FacilitySymbol::Anchor:
            return LayersPanel::tr("Care block anchor");
        case FacilitySymbol::Childcare:
            return LayersPanel::tr("Childcare");
        case FacilitySymbol::Training:
            return LayersPanel::tr("Training and school");
        case FacilitySymbol::Health:
            return LayersPanel::tr("Health and wellbeing");
        case FacilitySymbol::Legal:
            return LayersPanel::tr("Legal advice");
        case FacilitySymbol::Sport:
            return LayersPanel::tr("Sport and recreation");
        case FacilitySymbol::Laundry:
            return LayersPanel::tr("Laundry");
        case FacilitySymbol::Other:
            break;
    }
    return LayersPanel::tr("Other services");
}

}  // namespace

ServicesList::ServicesList(const Document& document, QWidget* parent)
    : QWidget(parent),
      document_(&document),
      title_(new ToneLabel(TextSize::Row, Tone::Plain, true)),
      list_(make_side_list()),
      all_needed_(new QCheckBox) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    title_->setContentsMargins(12, 4, 12, 0);
    list_->setObjectName("servicesList");
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    column->addWidget(title_);
    column->addLayout(inset(*list_, 8));
    all_needed_->setObjectName("allNeeded");
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 8, 0);
    row->addWidget(all_needed_);
    column->addLayout(row);
    connect(list_, &QTreeWidget::itemChanged, this, &ServicesList::take_checks,
            Qt::QueuedConnection);
    connect(list_, &QTreeWidget::customContextMenuRequested, this, &ServicesList::show_menu);
    connect(all_needed_, &QCheckBox::clicked, this, &ServicesList::all_needed_changed);
}

void ServicesList::refresh() {
    title_->setText(LayersPanel::tr("Services that count"));
    list_->setAccessibleName(LayersPanel::tr("Services that count"));
    fill();
    fill_all_needed();
}

void ServicesList::fill_all_needed() {
    constexpr int kTarget = 24;  // high enough to hit
    all_needed_->setText(LayersPanel::tr("All of these within reach"));
    all_needed_->setMinimumHeight(std::max(kTarget, all_needed_->sizeHint().height()));
    all_needed_->setVisible(document_->is_open());
    if (!document_->is_open()) {
        return;
    }
    const std::vector<std::string> services =
        document_->services_without(document_->services_off());
    all_needed_->setEnabled(!services.empty());
    all_needed_->setChecked(!document_->required().empty());
    QStringList names;
    for (const std::string& service : services) {
        names << service_words(service);
    }
    all_needed_->setToolTip(
        services.empty()
            ? LayersPanel::tr("No field of the care places tells what they offer.")
            : LayersPanel::tr("A place is served only where each of these is within the limit: %1.")
                  .arg(names.join(QStringLiteral(", "))));
}

void ServicesList::fill() {
    const QScopedValueRollback<bool> guard(filling_, true);
    list_->clear();
    if (!document_->is_open()) {
        return;
    }
    std::map<FacilitySymbol, int> counts;
    const Facilities& facilities = document_->result().base->live.facilities;
    for (const Facility& facility : facilities.all) {
        ++counts[symbol_of(facilities, facility)];
    }
    const Tokens tokens = tokens_for(*this);
    for (const auto& [symbol, count] : counts) {
        auto* const item = new QTreeWidgetItem(list_, {service_name(symbol), Words::count(count)});
        item->setIcon(0, drawn_icon(*this, [&, one = symbol](QPainter& painter, const QRectF& box) {
                          draw_facility_swatch(painter, box, one, tokens);
                      }));
        item->setData(0, kSymbolRole, static_cast<int>(symbol));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(
            0, document_->services_off().count(symbol) == 0 ? Qt::Checked : Qt::Unchecked);
        style_note(*item);
    }
    fit_height(*list_);
}

void ServicesList::take_checks() {
    if (filling_) {
        return;
    }
    std::set<FacilitySymbol> off;
    for (int row = 0; row < list_->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* const item = list_->topLevelItem(row);
        if (item->checkState(0) != Qt::Checked) {
            off.insert(symbol_in(*item));
        }
    }
    ask_for(off);
}

void ServicesList::ask_for(const std::set<FacilitySymbol>& off) {
    if (off != document_->services_off()) {
        emit services_changed(off);
    }
}

std::set<FacilitySymbol> ServicesList::all() const {
    std::set<FacilitySymbol> symbols;
    for (int row = 0; row < list_->topLevelItemCount(); ++row) {
        symbols.insert(symbol_in(*list_->topLevelItem(row)));
    }
    return symbols;
}

void ServicesList::show_menu(QPoint at) {
    const QTreeWidgetItem* const item = list_->itemAt(at);
    QMenu menu(this);
    menu.addAction(LayersPanel::tr("All services"));
    const QAction* const none = menu.addAction(LayersPanel::tr("No service"));
    const QAction* const only =
        item == nullptr ? nullptr : menu.addAction(LayersPanel::tr("Only this service"));
    const FacilitySymbol symbol = item == nullptr ? FacilitySymbol::Other : symbol_in(*item);
    const QAction* const chosen = menu.exec(list_->viewport()->mapToGlobal(at));
    if (chosen == nullptr) {
        return;
    }
    std::set<FacilitySymbol> off;
    if (chosen == none || chosen == only) {
        off = all();
    }
    if (chosen == only) {
        off.erase(symbol);
    }
    ask_for(off);
}

}  // namespace cercania::viewer
