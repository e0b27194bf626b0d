#include "app/viewer/panels/start_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "app/viewer/style/icons.h"
#include "app/viewer/style/swatches.h"

namespace cercania::viewer {
namespace {

constexpr int kWidth = 900;
constexpr int kHeight = 560;
constexpr std::size_t kShownRecent = 5;

/// The house in its rounded square, as anchors are drawn on the map.
class Logo : public QWidget {
  public:
    Logo() { setFixedSize(40, 40); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        draw_facility(painter, QPointF(20.0, 20.0), FacilitySymbol::Anchor, 1.7, false,
                      tokens_for(*this));
    }
};

QToolButton* action_button() {
    auto* const button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({22, 22});
    button->setProperty("startAction", true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFixedHeight(58);
    return button;
}

/// The ground that files are dropped on, with its dashed border.
class DropZone : public QFrame {
  public:
    explicit DropZone(QLabel* text) {
        auto* const column = new QVBoxLayout(this);
        column->addWidget(text, 0, Qt::AlignCenter);
        setMinimumHeight(128);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens tokens = tokens_for(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.control_edge, 1.0, Qt::DashLine));
        painter.setBrush(tokens.alternate);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0);
    }
};

}  // namespace

StartPanel::StartPanel(std::vector<RecentStudy> recent, const QString& language, bool show_at_start,
                       QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      recent_(std::move(recent)),
      subtitle_(new ToneLabel(TextSize::Body, Tone::Secondary)),
      language_(new QComboBox),
      close_(new IconButton("close")),
      show_(new QCheckBox) {
    setFixedSize(kWidth, kHeight);
    language_->setMinimumHeight(24);
    show_->setMinimumHeight(24);
    setAcceptDrops(true);
    setObjectName("startPanel");
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(28, 20, 20, 16);
    head->setSpacing(14);
    auto* const titles = new QVBoxLayout;
    auto* const title = new ToneLabel(TextSize::Figure, Tone::Plain, true);
    title->setText(QString::fromUtf8("Cercanía"));
    titles->addWidget(title);
    titles->addWidget(subtitle_);
    titles->setSpacing(0);
    language_->addItem("English", "en");
    language_->addItem(QString::fromUtf8("Español"), "es");
    language_->addItem(QString::fromUtf8("Français"), "fr");
    language_->setCurrentIndex(std::max(0, language_->findData(language)));
    head->addWidget(new Logo);
    head->addLayout(titles);
    head->addStretch();
    head->addWidget(language_);
    head->addWidget(close_);
    auto* const middle = new QHBoxLayout;
    middle->setContentsMargins(28, 16, 28, 16);
    middle->setSpacing(28);
    middle->addWidget(make_actions(), 1);
    middle->addWidget(make_recent(), 1);
    auto* const foot = new QHBoxLayout;
    foot->setContentsMargins(28, 10, 28, 10);
    show_->setChecked(show_at_start);
    foot->addWidget(show_);
    foot->addStretch();
    column->addLayout(head);
    column->addWidget(new Separator);
    column->addLayout(middle, 1);
    column->addWidget(new Separator);
    column->addLayout(foot);
    connect(close_, &QToolButton::clicked, this, &QDialog::reject);
    connect(language_, &QComboBox::activated, this,
            [this] { emit language_asked(language_->currentData().toString()); });
    refresh_texts();
    open_->setFocus();
}

QWidget* StartPanel::make_actions() {
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    open_ = action_button();
    sample_ = action_button();
    drop_ = new ToneLabel(TextSize::Row, Tone::Secondary);
    drop_->setTextFormat(Qt::RichText);
    drop_->setAlignment(Qt::AlignCenter);
    drop_->setWordWrap(true);
    drop_->setMinimumWidth(330);
    column->addWidget(open_);
    column->addWidget(sample_);
    column->addWidget(new DropZone(drop_));
    column->addStretch();
    connect(open_, &QToolButton::clicked, this, &StartPanel::open_asked);
    connect(sample_, &QToolButton::clicked, this, &StartPanel::sample_asked);
    return box;
}

QWidget* StartPanel::make_recent() {
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    recent_title_ = new ToneLabel(TextSize::Row, Tone::Plain, true);
    recent_none_ = new ToneLabel(TextSize::Row, Tone::Secondary);
    recent_none_->setVisible(recent_.empty());
    column->addWidget(recent_title_);
    column->addWidget(recent_none_);
    for (std::size_t i = 0; i < std::min(recent_.size(), kShownRecent); ++i) {
        const RecentStudy& study = recent_[i];
        QToolButton* const button = action_button();
        button->setText(
            study.name + '\n' + QFileInfo(study.path).fileName() +
            (study.headline.isEmpty() ? QString() : QString::fromUtf8(" · ") + study.headline));
        button->setToolTip(study.path);
        button->setIcon(icon(u"clock", tokens_for(*this)));
        column->addWidget(button);
        connect(button, &QToolButton::clicked, this,
                [this, path = study.path] { emit recent_asked(path); });
    }
    column->addStretch();
    return box;
}

bool StartPanel::shows_at_start() const {
    return show_->isChecked();
}

void StartPanel::refresh_texts() {
    const Tokens tokens = tokens_for(*this);
    subtitle_->setText(tr("Who can walk to care, and who cannot yet."));
    language_->setAccessibleName(tr("Language"));
    close_->set_name(tr("Close"));
    open_->setText(tr("Open a study…") + '\n' + tr("A .toml file"));
    open_->setIcon(icon(u"open", tokens));
    sample_->setText(tr("Open the sample city") + '\n' + tr("Ready in a second, safe to change"));
    sample_->setIcon(icon(u"facility", tokens));
    drop_->setText("<b>" + tr("Drop files here") + "</b><br>" +
                   tr("GeoPackage, Shapefile, GeoJSON, CSV, KML, GPX, OpenStreetMap or a study. "
                      "Several at once is fine."));
    recent_title_->setText(tr("Recent studies"));
    recent_none_->setText(tr("None yet."));
    show_->setText(tr("Show at start"));
}

void StartPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh_texts();
    }
    QDialog::changeEvent(event);
}

void StartPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void StartPanel::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    accept();
    emit files_dropped(paths);
}

void StartPanel::paintEvent(QPaintEvent*) {
    const Tokens tokens = tokens_for(*this);
    QPainter painter(this);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.base);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

}  // namespace cercania::viewer
