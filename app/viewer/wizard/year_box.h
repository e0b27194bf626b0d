#pragma once

#include <QSpinBox>
#include <optional>

namespace cercania::viewer {

/// The year in which people were counted; it may stay unsaid.
class YearBox : public QSpinBox {
    Q_OBJECT

  public:
    explicit YearBox(QWidget* parent = nullptr);

    void set_year(std::optional<int> year);
    std::optional<int> year() const;
    /// Says in the language that is spoken that there is no year.
    void refresh_texts();

  protected:
    void stepBy(int steps) override;
};

}  // namespace cercania::viewer
