#pragma once

#include <QToolButton>
#include <QWidget>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/io/layer_info.h"

class QComboBox;
class QLabel;

namespace cercania::viewer {

/// A field of a layer, chosen from a list in which every field says what is in it.
class FieldChoice : public QWidget {
    Q_OBJECT

  public:
    /// `as_counts`: only fields of counts, each with its sum; else all, each with an example.
    explicit FieldChoice(bool as_counts, QWidget* parent = nullptr);
    void set_name(const QString& name);
    /// `none` is what choosing no field is called; empty: one must be chosen.
    void show(const std::optional<LayerInfo>& layer, const std::optional<std::string>& chosen,
              const QString& none);
    QComboBox& box() { return *box_; }

  signals:
    void chosen(const std::optional<std::string>& field);

  private:
    bool as_counts_;
    QLabel* name_;
    QComboBox* box_;
};

/// Several fields of counts of a layer, checked in a menu.
class FieldsChoice : public QWidget {
    Q_OBJECT

  public:
    explicit FieldsChoice(QWidget* parent = nullptr);
    void set_name(const QString& name);
    /// `without` is no group: the field of all people.
    void show(const std::optional<LayerInfo>& layer, const std::vector<std::string>& chosen,
              const std::optional<std::string>& without);

  signals:
    void chosen(const std::vector<std::string>& fields);

  private:
    QLabel* name_;
    QToolButton* button_;
};

/// The label before a choice, of one width in all rows.
QLabel* make_choice_label();

}  // namespace cercania::viewer
