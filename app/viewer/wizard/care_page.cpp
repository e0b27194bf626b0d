#include "app/viewer/wizard/care_page.h"

#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "app/viewer/model/facility_kinds.h"
#include "app/viewer/model/words.h"
#include "app/viewer/panels/list_parts.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/style/swatches.h"
#include "app/viewer/style/text_scale.h"
#include "app/viewer/wizard/doctor_list.h"
#include "app/viewer/wizard/field_choice.h"
#include "app/viewer/wizard/layer_row.h"

namespace cercania::viewer {
namespace {

constexpr int kRowHeight = 26;
constexpr int kShownRows = 7;

const FieldSummary* summary_of(const std::optional<LayerInfo>& layer,
                               const std::optional<std::string>& field) {
    for (std::size_t i = 0; layer && field && i < layer->summaries.size(); ++i) {
        if (layer->fields[i].name == *field) {
            return &layer->summaries[i];
        }
    }
    return nullptr;
}

}  // namespace

CarePage::CarePage(WizardModel& model, QWidget* parent)
    : WizardPage(model, parent),
      care_(new LayerRow(model, LayerPurpose::CarePlaces, false)),
      name_(new FieldChoice(false)),
      code_(new FieldChoice(false)),
      service_(new FieldChoice(false)),
      services_title_(new ToneLabel(TextSize::Row, Tone::Plain, true)),
      services_(new QListWidget),
      also_(new ToneLabel(TextSize::Row, Tone::Secondary)),
      doctor_(new DoctorList(model, LayerPurpose::CarePlaces)) {
    care_->setObjectName("careFile");
    services_->setObjectName("careServices");
    services_->setIconSize({18, 14});
    services_->setUniformItemSizes(true);
    services_->setSelectionMode(QAbstractItemView::SingleSelection);
    also_->setWordWrap(true);
    column().addWidget(care_);
    QVBoxLayout& controls = add_controls_beside_preview();
    controls.addWidget(name_);
    controls.addWidget(code_);
    controls.addWidget(service_);
    controls.addWidget(services_title_);
    controls.addWidget(services_);
    controls.addStretch();
    column().addWidget(also_);
    column().addWidget(doctor_);
    column().addStretch();
    using Field = const std::optional<std::string>&;
    connect(name_, &FieldChoice::chosen, this, [this](Field field) {
        this->model().edit([&](StudyDraft& draft) { draft.care_name = field; });
    });
    connect(code_, &FieldChoice::chosen, this, [this](Field field) {
        this->model().edit([&](StudyDraft& draft) { draft.care_code = field; });
    });
    connect(service_, &FieldChoice::chosen, this, [this](Field field) {
        this->model().edit([&](StudyDraft& draft) {
            draft.service_field = field;
            draft.services_out.clear();
        });
    });
    connect(
        services_, &QListWidget::itemChanged, this,
        [this](const QListWidgetItem* item) { take_service(*item); }, Qt::QueuedConnection);
}

void CarePage::refresh() {
    set_heading(tr("Where is care?"),
                tr("Points or areas: care blocks, nurseries, health centres, laundries."));
    care_->set_prompt(tr("Choose the care places, or drop their file here"));
    care_->refresh();
    const bool usable = draft().care.usable();
    for (FieldChoice* choice : {name_, code_, service_}) {
        choice->setVisible(usable);
    }
    name_->set_name(tr("Name"));
    code_->set_name(tr("Code"));
    service_->set_name(tr("Service"));
    const QString none = tr("(none)");
    name_->show(draft().care.info, draft().care_name, none);
    code_->show(draft().care.info, draft().care_code, none);
    service_->show(draft().care.info, draft().service_field, tr("(none: all count)"));
    fill_services();
    also_->setText(usable ? also_found() : QString());
    also_->setVisible(!also_->text().isEmpty());
    doctor_->refresh();
}

void CarePage::fill_services() {
    const FieldSummary* const summary = summary_of(draft().care.info, draft().service_field);
    const bool listed = draft().care.usable() && summary != nullptr && !summary->values.empty();
    services_title_->setVisible(listed);
    services_->setVisible(listed);
    services_title_->setText(tr("Services that count"));
    services_->setAccessibleName(services_title_->text());
    if (!listed) {
        return;
    }
    const QSignalBlocker blocker(services_);
    const int row = services_->currentRow();
    const int row_height = scaled_for(font(), kRowHeight);
    services_->clear();
    const Tokens tokens = tokens_for(*this);
    const std::vector<std::string>& out = draft().services_out;
    for (const auto& [service, count] : summary->values) {
        auto* const item =
            new QListWidgetItem(QString::fromStdString(service) + QString::fromUtf8("  ·  ") +
                                Words::count(static_cast<std::int64_t>(count)));
        item->setData(Qt::UserRole, QString::fromStdString(service));
        item->setSizeHint({10, row_height});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(
            std::find(out.begin(), out.end(), service) == out.end() ? Qt::Checked : Qt::Unchecked);
        const FacilitySymbol symbol = symbol_of(service);
        item->setIcon(drawn_icon(*this, [&](QPainter& painter, const QRectF& box) {
            draw_facility_swatch(painter, box, symbol, tokens);
        }));
        services_->addItem(item);
    }
    services_->setCurrentRow(std::max(row, 0));
    const int rows = std::min(services_->count(), kShownRows);
    services_->setFixedHeight(rows * row_height + 2 * services_->frameWidth() + 2);
}

void CarePage::take_service(const QListWidgetItem& item) {
    const std::string service = item.data(Qt::UserRole).toString().toStdString();
    const bool counts = item.checkState() == Qt::Checked;
    model().edit([&](StudyDraft& draft) {
        std::erase(draft.services_out, service);
        if (!counts) {
            draft.services_out.push_back(service);
        }
    });
}

QString CarePage::also_found() const {
    const std::optional<LayerInfo>& layer = draft().care.info;
    QStringList found;
    if (const auto capacity = layer ? capacity_field_in(*layer) : std::nullopt) {
        found << tr("capacity in the field '%1'").arg(QString::fromStdString(*capacity));
    }
    if (const auto hours = layer ? hours_field_in(*layer) : std::nullopt) {
        found << tr("opening hours in the field '%1'").arg(QString::fromStdString(*hours));
    }
    return found.isEmpty()
               ? QString()
               : tr("Also found: %1. A limit of walking does not use them.").arg(found.join(", "));
}

void CarePage::focus_on(DraftLack lack) {
    if (lack == DraftLack::EveryServiceOut) {
        services_->setFocus(Qt::OtherFocusReason);
    } else {
        care_->focus();
    }
}

}  // namespace cercania::viewer
