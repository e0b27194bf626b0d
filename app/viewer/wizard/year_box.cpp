#include "app/viewer/wizard/year_box.h"

#include <QDate>

namespace cercania::viewer {
namespace {

constexpr int kUnsaid = 999;  // shown in words
constexpr int kLast = 9999;

}  // namespace

YearBox::YearBox(QWidget* parent) : QSpinBox(parent) {
    setRange(kUnsaid, kLast);
    setGroupSeparatorShown(false);
    refresh_texts();
}

void YearBox::set_year(std::optional<int> year) {
    setValue(year.value_or(kUnsaid));
}

std::optional<int> YearBox::year() const {
    return value() == kUnsaid ? std::nullopt : std::optional(value());
}

void YearBox::refresh_texts() {
    setSpecialValueText(tr("not said"));
}

void YearBox::stepBy(int steps) {
    // The first step from nothing is to this year, and not to the year 1000.
    year() ? QSpinBox::stepBy(steps) : setValue(QDate::currentDate().year());
}

}  // namespace cercania::viewer
