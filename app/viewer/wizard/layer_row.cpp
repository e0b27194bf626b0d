#include "app/viewer/wizard/layer_row.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QUrl>

#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/style/icons.h"
#include "app/viewer/style/text_scale.h"
#include "app/viewer/wizard/field_choice.h"
#include "app/viewer/wizard/notice.h"
#include "app/viewer/wizard/wizard_words.h"

namespace cercania::viewer {
namespace {

constexpr int kRowHeight = 34;

/// The white ground of a file's name.
class FileCard : public QFrame {
  public:
    FileCard() { setFixedHeight(kRowHeight); }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens tokens = tokens_for(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokens.line);
        painter.setBrush(tokens.base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0);
    }
};

QString icon_name(LayerPurpose purpose) {
    switch (purpose) {
        case LayerPurpose::Streets:
            return "street";
        case LayerPurpose::Barriers:
            return "barrier";
        case LayerPurpose::CarePlaces:
            return "facility";
        case LayerPurpose::People:
            return "people";
        case LayerPurpose::Areas:
            break;
    }
    return "area";
}

QString dropped_path(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

}  // namespace

LayerRow::LayerRow(WizardModel& model, LayerPurpose purpose, bool optional, QWidget* parent)
    : QWidget(parent),
      model_(&model),
      purpose_(purpose),
      optional_(optional),
      icon_(new QLabel),
      name_(new ToneLabel(TextSize::Body, Tone::Plain, true)),
      facts_(new ToneLabel(TextSize::Row, Tone::Secondary)),
      clear_(new IconButton("close")),
      choose_(new QPushButton),
      layer_row_(new QWidget),
      layer_label_(make_choice_label()),
      layers_(new QComboBox),
      crs_row_(make_crs_row()),
      problem_(new Notice(NoticeKind::Error)),
      doubt_(new Notice(NoticeKind::Warning)) {
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* const card = new FileCard;
    auto* const inside = new QHBoxLayout(card);
    inside->setContentsMargins(10, 0, 10, 0);
    inside->setSpacing(8);
    inside->addWidget(icon_);
    inside->addWidget(name_);
    inside->addStretch();
    if (!is_large(font())) {
        inside->addWidget(facts_);
    }
    inside->addWidget(clear_);
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(card, 1);
    row->addWidget(choose_);
    choose_->setMinimumHeight(kRowHeight);
    choose_->setMinimumWidth(scaled_for(font(), 104));
    choose_->setAutoDefault(false);
    auto* const layer_line = new QHBoxLayout(layer_row_);
    layer_line->setContentsMargins(0, 0, 0, 0);
    layer_line->setSpacing(0);
    layer_line->addWidget(layer_label_);
    layer_line->addWidget(layers_, 1);
    layer_line->addStretch();
    fit_width(*layers_, 330);
    column->addLayout(row);
    if (is_large(font())) {
        column->addWidget(facts_);
    }
    column->addWidget(layer_row_);
    column->addWidget(crs_row_);
    column->addWidget(problem_);
    column->addWidget(doubt_);
    connect(choose_, &QPushButton::clicked, this, &LayerRow::ask_for_file);
    connect(clear_, &QToolButton::clicked, this, [this] { model_->clear(purpose_); });
    connect(layers_, &QComboBox::activated, this,
            [this](int layer) { model_->choose_layer(purpose_, static_cast<std::size_t>(layer)); });
}

QWidget* LayerRow::make_crs_row() {
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    crs_label_ = new ToneLabel(TextSize::Row, Tone::Warning, true);
    crs_label_->setWordWrap(true);
    crs_ = new QComboBox;
    crs_->setEditable(true);
    fit_width(*crs_, 330);
    crs_->setInsertPolicy(QComboBox::NoInsert);
    crs_->lineEdit()->setObjectName("crsText");
    use_crs_ = new QPushButton;
    use_crs_->setAutoDefault(false);
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(crs_, 1);
    row->addWidget(use_crs_);
    row->addStretch();
    column->addWidget(crs_label_);
    column->addLayout(row);
    connect(use_crs_, &QPushButton::clicked, this, &LayerRow::take_crs);
    connect(crs_->lineEdit(), &QLineEdit::returnPressed, this, &LayerRow::take_crs);
    return box;
}

void LayerRow::set_prompt(const QString& prompt) {
    prompt_ = prompt;
}

void LayerRow::refresh() {
    const DraftLayer& layer = layer_of(model_->draft(), purpose_);
    const InspectedFile* const file = model_->file_for(purpose_);
    const bool reading = model_->is_reading(purpose_);
    icon_->setPixmap(icon(icon_name(purpose_), tokens_for(*this)).pixmap(18, 18));
    name_->set_tone(file == nullptr ? Tone::Secondary : Tone::Plain);
    name_->setText(file != nullptr ? QFileInfo(file->path).fileName()
                                   : (reading ? tr("Reading…") : prompt_));
    name_->setToolTip(file != nullptr ? file->path : QString());
    facts_->setText(facts());
    clear_->setVisible(optional_ && file != nullptr);
    clear_->set_name(tr("Leave this file out"));
    choose_->setText(tr("Choose…"));
    choose_->setIcon(icon(u"open", tokens_for(*this)));
    choose_->setAccessibleName(prompt_);
    refresh_layers();
    const bool asks_crs = model_->lacks_crs(purpose_);
    crs_row_->setVisible(asks_crs);
    crs_label_->setText(
        tr("This layer does not say its coordinate system. Which one is it? It is taken for every "
           "layer of the study that says none."));
    crs_->setAccessibleName(tr("Coordinate system"));
    use_crs_->setText(tr("Use it"));
    if (asks_crs && crs_->count() == 0) {
        const QSignalBlocker blocker(crs_);
        crs_->addItem(tr("EPSG:4326 (longitude and latitude)"), "EPSG:4326");
        crs_->addItem(tr("EPSG:9377 (Colombia, national origin)"), "EPSG:9377");
        crs_->addItem(tr("EPSG:3116 (Colombia, Bogotá zone)"), "EPSG:3116");
        crs_->addItem(tr("EPSG:2154 (France, Lambert 93)"), "EPSG:2154");
        crs_->setCurrentIndex(-1);
        crs_->lineEdit()->setPlaceholderText(tr("EPSG code, such as 9377"));
    }
    if (!asks_crs) {
        problem_->set_text(QString::fromStdString(layer.problem));
    } else if (!crs_->lineEdit()->isModified()) {
        problem_->set_text({});
    }
    doubt_->set_text(
        model_->lies_elsewhere(purpose_)
            ? tr("This layer lies elsewhere than the streets: no place of it has a street near.")
            : QString());
}

void LayerRow::refresh_layers() {
    const InspectedFile* const file = model_->file_for(purpose_);
    const bool several = file != nullptr && file->info && file->info->layers.size() > 1;
    layer_row_->setVisible(several);
    layer_label_->setText(tr("Layer"));
    layers_->setAccessibleName(tr("Layer"));
    const QSignalBlocker blocker(layers_);
    layers_->clear();
    if (!several) {
        return;
    }
    const DraftLayer& chosen = layer_of(model_->draft(), purpose_);
    layers_->setCurrentIndex(-1);
    for (const LayerInfo& layer : file->info->layers) {
        layers_->addItem(QString::fromStdString(layer.name) + QString::fromUtf8("  ·  ") +
                         WizardWords::shapes(layer));
        auto* const items = qobject_cast<QStandardItemModel*>(layers_->model());
        items->item(layers_->count() - 1)->setEnabled(can_serve(layer, purpose_));
        if (chosen.info && chosen.info->name == layer.name) {
            layers_->setCurrentIndex(layers_->count() - 1);
        }
    }
}

QString LayerRow::facts() const {
    const InspectedFile* const file = model_->file_for(purpose_);
    if (file == nullptr) {
        return {};
    }
    const DraftLayer& layer = layer_of(model_->draft(), purpose_);
    QStringList facts;
    if (file->is_street_map) {
        facts << tr("street map");
    } else if (layer.info) {
        facts << WizardWords::shapes(*layer.info) << QString::fromStdString(layer.info->crs_label);
    }
    facts << WizardWords::file_size(file->path);
    facts.removeAll(QString());
    return facts.join(QString::fromUtf8(" · "));
}

void LayerRow::take_crs() {
    const QString typed = crs_->currentText().section(' ', 0, 0);
    const QString problem =
        typed.isEmpty() ? tr("Type the EPSG code of the layer.") : model_->assume_crs(typed);
    problem_->set_text(problem);
}

void LayerRow::ask_for_file() {
    auto* const dialog = new QFileDialog(this, prompt_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { model_->choose_file(purpose_, path); });
    dialog->open();
}

void LayerRow::focus() {
    (crs_row_->isVisible() ? static_cast<QWidget*>(crs_) : choose_)->setFocus(Qt::OtherFocusReason);
}

QString LayerRow::problem() const {
    return problem_->isVisibleTo(this) ? problem_->text() : QString();
}

void LayerRow::dragEnterEvent(QDragEnterEvent* event) {
    if (!dropped_path(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void LayerRow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    model_->choose_file(purpose_, dropped_path(*event->mimeData()));
}

}  // namespace cercania::viewer
