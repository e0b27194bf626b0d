#include "core/io/street_cells_archive.h"

#include <utility>

namespace cercania {

void StreetCellsArchive::save(const StreetCells& cells, BinaryWriter& writer) {
    const StreetCellTables& tables = cells.tables();
    writer.put(tables.frontage_m);
    writer.put_table(tables.vertices);
    writer.put_table(tables.pieces);
    writer.put_table(tables.first_owner_of_edge);
    writer.put_table(tables.owners);
    writer.put_table(tables.faces);
    writer.put_table(tables.first_wedge_of_corner);
    writer.put_table(tables.uses);
    writer.put_table(tables.borders);
    writer.put_table(tables.border_vertices);
}

std::shared_ptr<const StreetCells> StreetCellsArchive::load(BinaryReader& reader,
                                                            std::size_t edge_count) {
    StreetCellTables tables;
    tables.frontage_m = reader.get<double>();
    tables.vertices = reader.get_table<PlanePoint>();
    tables.pieces = reader.get_table<StreetCellTables::Piece>();
    tables.first_owner_of_edge = reader.get_table<std::uint32_t>();
    tables.owners = reader.get_table<StreetCellTables::Owner>();
    tables.faces = reader.get_table<StreetCellTables::Face>();
    tables.first_wedge_of_corner = reader.get_table<std::uint32_t>();
    tables.uses = reader.get_table<std::uint32_t>();
    tables.borders = reader.get_table<StreetCellTables::Border>();
    tables.border_vertices = reader.get_table<std::uint32_t>();
    return std::make_shared<const StreetCells>(
        StreetCells::from_tables(std::move(tables), edge_count));
}

}  // namespace cercania
