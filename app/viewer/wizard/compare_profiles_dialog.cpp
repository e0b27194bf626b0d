#include "app/viewer/wizard/compare_profiles_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "app/viewer/model/words.h"
#include "app/viewer/panels/name_column.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/panels/table_parts.h"
#include "app/viewer/style/text_scale.h"
#include "app/viewer/wizard/notice.h"

namespace cercania::viewer {
namespace {

constexpr int kWidth = 980;
constexpr int kHeight = 620;
constexpr int kListWidth = 216;
constexpr int kNameLeast = 96;  // of the first column of a table

/// Puts a table into a view: the first column is that of names, figures stand right.
void fill(QTableView& view, const ComparisonTable& table, int texts) {
    auto* const model = new QStandardItemModel(&view);
    model->setHorizontalHeaderLabels(table.heads);
    for (const QStringList& row : table.rows) {
        QList<QStandardItem*> items;
        for (const QString& text : row) {
            auto* const item = new QStandardItem(text);
            item->setEditable(false);
            item->setToolTip(text);
            const bool is_number = items.size() >= texts;
            item->setTextAlignment((is_number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            items.push_back(item);
        }
        model->appendRow(items);
    }
    delete view.model();
    view.setModel(model);
    QHeaderView& header = *view.horizontalHeader();
    const QAbstractItemView& sized = view;
    auto* const names = view.findChild<NameColumn*>();
    names->set_widths(scaled_for(view.font(), kNameLeast), sized.sizeHintForColumn(0));
    for (int column = 0; column < table.heads.size(); ++column) {
        const Qt::Alignment side = column < texts ? Qt::AlignLeft : Qt::AlignRight;
        model->horizontalHeaderItem(column)->setTextAlignment(side | Qt::AlignVCenter);
        if (column > 0) {
            header.setSectionResizeMode(column, QHeaderView::ResizeToContents);
        }
    }
}

}  // namespace

CompareProfilesDialog::CompareProfilesDialog(StudySettings settings, QWidget* parent)
    : QDialog(parent),
      settings_(std::move(settings)),
      choices_(profile_choices(settings_.profile_folders)),
      comparer_(new ProfileComparer(this)),
      list_(new QListWidget),
      first_(new ToneLabel(TextSize::Row, Tone::Secondary)),
      notice_(new Notice(NoticeKind::Warning)),
      profiles_(make_table("comparedProfiles", tr("Compared profiles"))),
      areas_(make_table("lossByArea", tr("Loss by neighbourhood"))),
      streets_(make_table("cuttingStreets", tr("Streets that cut people off"))),
      tabs_(new QTabWidget),
      progress_(new ToneLabel(TextSize::Row, Tone::Secondary)),
      compare_(new QPushButton(tr("Compare"))),
      stop_(new QPushButton(tr("Stop"))) {
    setObjectName("compareProfiles");
    setWindowTitle(tr("Compare profiles"));
    fit_size(*this, {kWidth, kHeight});
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    auto* const title = new ToneLabel(TextSize::Title, Tone::Plain, true);
    title->setText(tr("Who reaches care, and whom the streets leave behind"));
    title->setWordWrap(true);
    column->addWidget(title);
    list_->setObjectName("profileChoices");
    list_->setAccessibleName(tr("Profiles to compare"));
    list_->setFixedWidth(scaled_for(font(), kListWidth));
    list_->setWordWrap(true);
    first_->setWordWrap(true);
    auto* const left = new QVBoxLayout;
    left->addWidget(list_, 1);
    left->addWidget(first_);
    auto* const right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(notice_);
    right->addWidget(profiles_, 1);
    tabs_->addTab(areas_, tr("Neighbourhoods"));
    tabs_->addTab(streets_, tr("Streets that cut off"));
    right->addWidget(tabs_, 2);
    auto* const middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addLayout(left);
    middle->addLayout(right, 1);
    column->addLayout(middle, 1);
    auto* const foot = new QHBoxLayout;
    auto* const close = new QPushButton(tr("Close"));
    compare_->setObjectName("compareNow");
    compare_->setProperty("primary", true);
    stop_->setObjectName("stopComparing");
    for (QPushButton* const button : {compare_, stop_, close}) {
        button->setAutoDefault(false);
    }
    progress_->setWordWrap(true);
    foot->addWidget(progress_, 1);
    foot->addWidget(stop_);
    foot->addWidget(compare_);
    foot->addWidget(close);
    column->addLayout(foot);
    notice_->set_text({});
    list_profiles();
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(stop_, &QPushButton::clicked, comparer_, &ProfileComparer::stop);
    connect(compare_, &QPushButton::clicked, this, &CompareProfilesDialog::compare);
    connect(list_, &QListWidget::itemChanged, this, &CompareProfilesDialog::show_choice);
    connect(comparer_, &ProfileComparer::compared, this, &CompareProfilesDialog::take);
    connect(comparer_, &ProfileComparer::failed, notice_, &Notice::set_text);
    connect(comparer_, &ProfileComparer::progressed, progress_, &QLabel::setText);
    connect(comparer_, &ProfileComparer::busy_changed, this, &CompareProfilesDialog::show_progress);
    const auto ask_for_area = [this](const QModelIndex& index, bool zoom) {
        emit area_asked(losses_.areas[static_cast<std::size_t>(index.row())], zoom);
    };
    connect(areas_, &QTableView::clicked, this,
            [ask_for_area](const QModelIndex& index) { ask_for_area(index, false); });
    connect(areas_, &QTableView::activated, this,
            [ask_for_area](const QModelIndex& index) { ask_for_area(index, true); });
    const auto ask_for_street = [this](const QModelIndex& index) {
        const GeoPoint& place = pieces_.middles[static_cast<std::size_t>(index.row())];
        emit place_asked(place.longitude.value(), place.latitude.value());
    };
    connect(streets_, &QTableView::clicked, this, ask_for_street);
    connect(streets_, &QTableView::activated, this, ask_for_street);
    show_choice();
    show_progress();
    if (settings_.compared_profiles.size() > 1) {
        compare();
    }
}

QTableView* CompareProfilesDialog::make_table(const char* object_name, const QString& spoken_name) {
    auto* const table = new QTableView;
    set_up_table(*table);
    table->setObjectName(object_name);
    table->setAccessibleName(spoken_name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setWordWrap(false);
    new NameColumn(*table, 0);
    table->verticalHeader()->setDefaultSectionSize(scaled_for(table->font(), kCompactRowHeight));
    return table;
}

void CompareProfilesDialog::list_profiles() {
    const std::vector<std::string>& named = settings_.compared_profiles;
    std::vector<std::string> order = named;
    const auto add = [&order](const std::string& name) {
        if (std::ranges::find(order, name) == order.end()) {
            order.push_back(name);
        }
    };
    add(settings_.network.profile);
    for (const ProfileChoice& choice : choices_) {
        add(choice.name);
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto* const item = new QListWidgetItem(Words::profile_name(order[i]), list_);
        item->setData(Qt::UserRole, QString::fromStdString(order[i]));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool ticked = named.empty() ? i == 0 : i < named.size();
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint(QSize(0, scaled_for(font(), kCompactRowHeight)));
    }
}

std::vector<std::string> CompareProfilesDialog::chosen() const {
    std::vector<std::string> names;
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->checkState() == Qt::Checked) {
            names.push_back(list_->item(row)->data(Qt::UserRole).toString().toStdString());
        }
    }
    return names;
}

void CompareProfilesDialog::show_choice() {
    const std::vector<std::string> names = chosen();
    const bool enough = names.size() > 1;
    compare_->setEnabled(enough);
    first_->setText(
        enough ? tr("The others are held against: %1").arg(Words::profile_name(names.front()))
               : tr("Tick two profiles or more."));
}

void CompareProfilesDialog::compare() {
    settings_.compared_profiles = chosen();
    notice_->set_text({});
    emit profiles_chosen(settings_.compared_profiles);
    comparer_->compare(settings_);
}

void CompareProfilesDialog::renew(StudySettings settings) {
    settings_ = std::move(settings);
    settings_.compared_profiles = chosen();
    if (profiles_->model() != nullptr) {
        notice_->set_text(tr("The study has changed since. Compare again."));
    }
}

void CompareProfilesDialog::take(const std::shared_ptr<const ProfileComparison>& comparison) {
    losses_ = area_losses(*comparison);
    pieces_ = piece_rows(*comparison);
    fill(*profiles_, profile_table(*comparison), 1);
    fill(*areas_, losses_.table, 1);
    fill(*streets_, pieces_.table, 3);
    progress_->setText(
        tr("%n neighbourhood(s) lose nobody.", nullptr, static_cast<int>(losses_.without)));
}

void CompareProfilesDialog::show_progress() {
    stop_->setVisible(comparer_->is_busy());
    compare_->setVisible(!comparer_->is_busy());
    progress_->setText({});
}

}  // namespace cercania::viewer
