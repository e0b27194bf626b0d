#include "app/viewer/wizard/study_properties_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <array>
#include <string_view>
#include <utility>

#include "app/viewer/model/profile_choices.h"
#include "app/viewer/model/words.h"
#include "app/viewer/panels/panel_parts.h"
#include "app/viewer/style/text_scale.h"
#include "app/viewer/wizard/field_choice.h"
#include "app/viewer/wizard/missing_files_dialog.h"
#include "app/viewer/wizard/notice.h"
#include "app/viewer/wizard/wizard_words.h"
#include "app/viewer/wizard/year_box.h"
#include "core/base/error.h"
#include "core/geo/crs.h"
#include "core/network/country_access.h"
#include "core/study/study_sources.h"

namespace cercania::viewer {
namespace {

constexpr int kWidth = 680;
constexpr int kHeight = 700;
constexpr int kLabelWidth = 264;
constexpr int kControlWidth = 330;
constexpr double kLongest = 20'000.0;  // metres that a distance of a study may be

void add_row(QVBoxLayout& column, const QString& name, QWidget& control) {
    auto* const row = new QHBoxLayout;
    row->setSpacing(0);
    QLabel* const label = make_choice_label();
    label->setText(name);
    label->setMinimumWidth(scaled_for(label->font(), kLabelWidth));
    label->setBuddy(&control);
    control.setAccessibleName(name);
    row->addWidget(label);
    row->addWidget(&control, 1);
    row->addStretch();
    column.addLayout(row);
}

void add_title(QVBoxLayout& column, const QString& text) {
    auto* const title = new ToneLabel(TextSize::Title, Tone::Plain, true);
    title->setText(text);
    column.addSpacing(6);
    column.addWidget(title);
}

QDoubleSpinBox* metres(Metres length, double step) {
    auto* const box = new QDoubleSpinBox;
    box->setRange(0.0, kLongest);
    box->setDecimals(1);
    box->setSingleStep(step);
    box->setSuffix(StudyPropertiesDialog::tr(" m"));
    box->setValue(length.value());
    fit_width(*box, 130);
    return box;
}

/// "12 KB · 3 March 2024", or that the file is gone.
QString facts_of(const StudySource& source) {
    const QFileInfo file(QString::fromStdString(source.path));
    if (!file.exists()) {
        return StudyPropertiesDialog::tr("not there any more");
    }
    QStringList facts;
    if (!source.layer.empty()) {
        facts << QString::fromStdString(source.layer);
    }
    facts << WizardWords::file_size(file.filePath())
          << QLocale().toString(file.lastModified().date(), QLocale::LongFormat);
    facts.removeAll(QString());
    return facts.join(QString::fromUtf8(" · "));
}

QString text_of(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view code_of(const StudySettings& settings) {
    return country_access(settings.network.country.value_or("worldwide")).code;
}

QString limits_text(const std::vector<Cutoff>& cutoffs) {
    QStringList texts;
    for (const Cutoff& cutoff : cutoffs) {
        texts << QString::fromStdString(cutoff.text());
    }
    return texts.join(", ");
}

}  // namespace

StudyPropertiesDialog::StudyPropertiesDialog(StudySettings settings, QWidget* parent)
    : QDialog(parent),
      settings_(std::move(settings)),
      name_(new QLineEdit(QString::fromStdString(settings_.name))),
      limits_(new QLineEdit(limits_text(settings_.analysis.cutoffs))),
      year_(new YearBox),
      pace_(new QComboBox),
      direction_(new QComboBox),
      unknown_(new QComboBox),
      country_(new QComboBox),
      heights_(new ToneLabel(TextSize::Row, Tone::Secondary)),
      no_heights_(new QPushButton),
      crs_(new QLineEdit(QString::fromStdString(settings_.sources.assume_crs.value_or("")))),
      encoding_(new QLineEdit(QString::fromStdString(settings_.sources.encoding.value_or("")))),
      max_snap_(metres(settings_.network.max_snap, 10.0)),
      snap_(metres(settings_.network.snap_tolerance, 0.5)),
      island_(metres(settings_.network.min_island, 50.0)),
      frontage_(metres(settings_.network.frontage, 10.0)),
      crossings_(new QCheckBox),
      scroll_(new QScrollArea),
      problem_(new Notice(NoticeKind::Error)) {
    for (const std::string& raster : settings_.network.elevation) {
        rasters_ << QString::fromStdString(raster);
    }
    setObjectName("studyProperties");
    setWindowTitle(tr("Study properties"));
    fit_size(*this, {kWidth, kHeight});
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(8);
    add_question(*column);
    add_sources(*column);
    add_distances(*column);
    column->addStretch();
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidget(page);
    auto* const buttons = new QDialogButtonBox;
    QPushButton* const use = buttons->addButton(tr("Use these"), QDialogButtonBox::AcceptRole);
    use->setProperty("primary", true);
    use->setObjectName("useProperties");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &StudyPropertiesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 12);
    whole->addWidget(scroll_, 1);
    auto* const foot = new QVBoxLayout;
    foot->setContentsMargins(20, 0, 20, 0);
    foot->addWidget(problem_);
    foot->addWidget(buttons);
    whole->addLayout(foot);
}

void StudyPropertiesDialog::add_question(QVBoxLayout& column) {
    name_->setObjectName("propertyName");
    limits_->setObjectName("propertyLimits");
    year_->setObjectName("propertyYear");
    year_->set_year(settings_.demand.year);
    year_->setEnabled(settings_.demand.people_field.has_value());
    pace_->setObjectName("propertyPace");
    direction_->setObjectName("propertyDirection");
    unknown_->setObjectName("propertyUnknown");
    country_->setObjectName("propertyCountry");
    limits_->setPlaceholderText(tr("10 min, 20 min"));
    for (QWidget* control : {static_cast<QWidget*>(name_), static_cast<QWidget*>(limits_),
                             static_cast<QWidget*>(year_), static_cast<QWidget*>(pace_),
                             static_cast<QWidget*>(direction_), static_cast<QWidget*>(unknown_),
                             static_cast<QWidget*>(country_)}) {
        fit_width(*control, kControlWidth);
    }
    for (const ProfileChoice& choice : profile_choices(settings_.profile_folders)) {
        pace_->addItem(choice.profile ? choice.shown + QString::fromUtf8(" · ") + choice.speed_text
                                      : choice.shown,
                       QString::fromStdString(choice.name));
    }
    const QString pace = QString::fromStdString(settings_.network.profile);
    if (pace_->findData(pace) < 0) {
        pace_->addItem(Words::profile_name(settings_.network.profile), pace);  // a file of its own
    }
    pace_->setCurrentIndex(pace_->findData(pace));
    for (const Direction one : {Direction::Towards, Direction::From, Direction::RoundTrip}) {
        direction_->addItem(WizardWords::direction(one), static_cast<int>(one));
    }
    direction_->setCurrentIndex(
        direction_->findData(static_cast<int>(settings_.analysis.direction)));
    unknown_->addItem(tr("as the profile says"), QString());
    unknown_->addItem(tr("can be passed"), "assume-passable");
    unknown_->addItem(tr("cannot be passed"), "assume-not");
    unknown_->addItem(tr("can be passed, and are told"), "report");
    unknown_->setCurrentIndex(unknown_->findData(
        QString::fromStdString(settings_.network.unknown_tags.value_or(std::string()))));
    for (const CountryAccess& country : country_accesses()) {
        country_->addItem(WizardWords::country(country.code), text_of(country.code));
    }
    country_->setCurrentIndex(country_->findData(text_of(code_of(settings_))));
    add_row(column, tr("Name of the study"), *name_);
    add_row(column, tr("Limits, the largest counts"), *limits_);
    add_row(column, tr("Year in which people were counted"), *year_);
    add_row(column, tr("Pace"), *pace_);
    add_row(column, tr("Direction"), *direction_);
    add_row(column, tr("Streets whose tags are unknown"), *unknown_);
    add_row(column, tr("Open to people on foot, as in"), *country_);
    add_heights(column);
}

void StudyPropertiesDialog::add_heights(QVBoxLayout& column) {
    auto* const box = new QWidget;
    auto* const row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* const choose = new QPushButton(tr("Choose…"));
    choose->setObjectName("chooseHeights");
    choose->setAutoDefault(false);
    no_heights_->setText(tr("Flat"));
    no_heights_->setObjectName("noHeights");
    no_heights_->setToolTip(tr("Streets without heights are taken as flat"));
    no_heights_->setAutoDefault(false);
    heights_->setTextFormat(Qt::PlainText);
    row->addWidget(heights_, 1);
    row->addWidget(choose);
    row->addWidget(no_heights_);
    fit_width(*box, kControlWidth);
    add_row(column, tr("Heights, for slopes"), *box);
    choose->setAccessibleName(tr("Heights, for slopes") + ' ' + choose->text());
    no_heights_->setAccessibleName(tr("Heights, for slopes") + ' ' + no_heights_->text());
    connect(choose, &QPushButton::clicked, this, [this] {
        auto* const dialog = new QFileDialog(this, tr("Rasters of heights"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        dialog->setNameFilters({tr("Rasters (*.tif *.tiff *.asc *.bil *.flt *.img *.hgt *.dem "
                                   "*.dt2 *.grd *.sdat *.xyz)"),
                                tr("All files (*)")});
        connect(dialog, &QFileDialog::filesSelected, this, &StudyPropertiesDialog::take_heights);
        dialog->open();
    });
    connect(no_heights_, &QPushButton::clicked, this, [this] { take_heights({}); });
    take_heights(rasters_);
}

void StudyPropertiesDialog::take_heights(const QStringList& rasters) {
    rasters_ = rasters;
    QStringList names;
    for (const QString& raster : rasters_) {
        names << QFileInfo(raster).fileName();
    }
    constexpr int kNamesWidth = 150;
    heights_->setText(names.isEmpty() ? tr("none: all streets are flat")
                                      : heights_->fontMetrics().elidedText(
                                            names.join(", "), Qt::ElideMiddle, kNamesWidth));
    heights_->setToolTip(rasters_.join('\n'));
    no_heights_->setEnabled(!rasters_.isEmpty());
}

void StudyPropertiesDialog::add_sources(QVBoxLayout& column) {
    add_title(column, tr("Where the data come from"));
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    int line = 0;
    for (const StudySource& source : sources_of(settings_)) {
        const std::array<QString, 3> texts = {
            MissingFilesDialog::name_of(source.role),
            QFileInfo(QString::fromStdString(source.path)).fileName(), facts_of(source)};
        for (int i = 0; i < 3; ++i) {
            auto* const label =
                new ToneLabel(TextSize::Row, i == 1 ? Tone::Plain : Tone::Secondary, i == 1);
            label->setText(texts[static_cast<std::size_t>(i)]);
            label->setToolTip(QString::fromStdString(source.path));
            label->setTextFormat(Qt::PlainText);
            grid->addWidget(label, line, i);
        }
        ++line;
    }
    column.addLayout(grid);
    crs_->setObjectName("propertyCrs");
    crs_->setPlaceholderText(tr("EPSG code, such as 9377"));
    encoding_->setPlaceholderText(tr("as the files say"));
    fit_width(*crs_, kControlWidth - 100);
    fit_width(*encoding_, kControlWidth - 100);
    add_row(column, tr("Coordinates of layers that say none"), *crs_);
    add_row(column, tr("Text of files that say none"), *encoding_);
}

void StudyPropertiesDialog::add_distances(QVBoxLayout& column) {
    add_title(column, tr("How places and streets are joined"));
    max_snap_->setObjectName("propertyMaxSnap");
    add_row(column, tr("A place belongs to a street within"), *max_snap_);
    add_row(column, tr("Ends of lines are joined within"), *snap_);
    add_row(column, tr("Islands of streets count from"), *island_);
    add_row(column, tr("Ground beside a street reaches"), *frontage_);
    crossings_->setText(tr("Streets that cross without an end there meet (no bridges)"));
    crossings_->setChecked(settings_.network.join_crossings);
    column.addWidget(crossings_);
}

void StudyPropertiesDialog::show_max_snap() {
    scroll_->ensureWidgetVisible(max_snap_);
    max_snap_->setFocus(Qt::OtherFocusReason);
    max_snap_->selectAll();
}

QString StudyPropertiesDialog::problem() const {
    return problem_->text();
}

bool StudyPropertiesDialog::refuse(const QString& text, QWidget& field) {
    problem_->set_text(text);
    field.setFocus(Qt::OtherFocusReason);
    return false;
}

bool StudyPropertiesDialog::take_typed(StudySettings& settings) {
    settings.name = name_->text().trimmed().toStdString();
    try {
        // Without the spaces that people type: "10 min, 20 min".
        settings.analysis.cutoffs =
            parse_cutoffs(std::string_view(limits_->text().remove(' ').toStdString()));
    } catch (const Error&) {
        return refuse(tr("A limit is a number with its unit, all in minutes or all in metres: "
                         "10 min, 20 min."),
                      *limits_);
    }
    settings.demand.year = year_->year();
    settings.network.profile = pace_->currentData().toString().toStdString();
    settings.analysis.direction = static_cast<Direction>(direction_->currentData().toInt());
    if (const QString code = country_->currentData().toString();
        code != text_of(code_of(settings_))) {
        settings.network.country = code.toStdString();
    }
    settings.network.unknown_tags.reset();
    if (const QString word = unknown_->currentData().toString(); !word.isEmpty()) {
        settings.network.unknown_tags = word.toStdString();
    }
    settings.network.elevation.clear();
    for (const QString& raster : rasters_) {
        settings.network.elevation.push_back(raster.toStdString());
    }
    settings.sources.assume_crs.reset();
    if (const QString typed = crs_->text().trimmed(); !typed.isEmpty()) {
        bool is_number = false;
        typed.toUInt(&is_number);
        settings.sources.assume_crs = (is_number ? "EPSG:" + typed : typed).toStdString();
        try {
            Crs::from_text(*settings.sources.assume_crs);
        } catch (const Error&) {
            return refuse(tr("There is no coordinate system %1.").arg(typed), *crs_);
        }
    }
    settings.sources.encoding.reset();
    if (const QString typed = encoding_->text().trimmed(); !typed.isEmpty()) {
        settings.sources.encoding = typed.toStdString();
    }
    const std::array<std::pair<Metres*, const QDoubleSpinBox*>, 4> distances = {
        {{&settings.network.max_snap, max_snap_},
         {&settings.network.snap_tolerance, snap_},
         {&settings.network.min_island, island_},
         {&settings.network.frontage, frontage_}}};
    for (const auto& [length, box] : distances) {
        // What is shown is rounded: what was not touched stays as it is.
        if (box->text() != box->textFromValue(length->value()) + box->suffix()) {
            *length = Metres::of(box->value());
        }
    }
    settings.network.join_crossings = crossings_->isChecked();
    return true;
}

void StudyPropertiesDialog::accept() {
    StudySettings typed = settings_;
    if (take_typed(typed)) {
        settings_ = std::move(typed);
        QDialog::accept();
    }
}

}  // namespace cercania::viewer
