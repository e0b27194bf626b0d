#include "app/viewer/model/issues_model.h"

#include <gtest/gtest.h>

namespace cercania::viewer {
namespace {

Diagnostics two_kinds() {
    Diagnostics diagnostics;
    diagnostics.add({"some_note", Severity::Note, "a note"});
    for (int i = 0; i < 3; ++i) {
        diagnostics.add({"facility_not_snapped", Severity::Warning, "too far", "f.gpkg", "f", i,
                         DiagnosticPlace{Degrees::of(-74.0), Degrees::of(4.0 + i)}});
    }
    return diagnostics;
}

TEST(IssuesModel, Diagnostics_AreGroupedByKindWorstFirst) {
    IssuesModel model;
    model.set_diagnostics(two_kinds());
    ASSERT_EQ(model.rowCount(), 2);
    const QModelIndex first = model.index(0, 0);
    EXPECT_EQ(first.data(IssuesModel::CountRole).toInt(), 3);
    ASSERT_EQ(model.rowCount(first), 3);
    EXPECT_DOUBLE_EQ(model.index(2, 0, first).data(IssuesModel::LatitudeRole).toDouble(), 6.0);
}

TEST(IssuesModel, KindDoneWith_StaysAndNoLongerCounts) {
    IssuesModel model;
    model.set_diagnostics(two_kinds());
    EXPECT_EQ(model.open_count(), 1) << "notes ask for nothing";
    model.toggle_done(model.index(0, 0));
    EXPECT_EQ(model.open_count(), 0);
    EXPECT_EQ(model.rowCount(), 2);
}

}  // namespace
}  // namespace cercania::viewer
