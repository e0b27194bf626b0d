#include "data/sample_city/source/town_plan.h"

#include <cmath>
#include <numbers>

namespace cercania::sample {
namespace {

constexpr double kStep = 60.0;

/// The part of a line that runs from west to east between two x.
Line between(const Line& line, double west, double east) {
    Line part;
    for (const Point& point : line) {
        if (point.x >= west && point.x <= east) {
            part.push_back(point);
        }
    }
    return part;
}

PlannedStreet bank(std::string name, double shift, double west, double east) {
    return {std::move(name), StreetKind::Tertiary,
            between(shifted(river_course(), shift), west, east)};
}

PlannedStreet frontage(std::string name, double shift, double west, double east) {
    return {std::move(name), StreetKind::Secondary,
            between(shifted(expressway_course(), shift), west, east)};
}

}  // namespace

Point bent(Point point) {
    constexpr double kTurn = 2.0 * std::numbers::pi;
    return {point.x + 24.0 * std::sin(kTurn * (point.y / 1250.0 + 0.13)) +
                8.0 * std::sin(kTurn * (point.x / 640.0 + point.y / 710.0)),
            point.y + 22.0 * std::sin(kTurn * (point.x / 1480.0 + 0.31)) +
                8.0 * std::sin(kTurn * (point.y / 560.0 - point.x / 830.0))};
}

Line river_course() {
    return smooth({{-3100, -190},
                   {-2200, -60},
                   {-1500, -180},
                   {-900, -330},
                   {-300, -250},
                   {300, -150},
                   {800, -230},
                   {1300, -400},
                   {2000, -480},
                   {3100, -380}},
                  kStep);
}

Line expressway_course() {
    return smooth({{-3100, 960},
                   {-2000, 880},
                   {-1200, 760},
                   {-400, 680},
                   {400, 690},
                   {1100, 750},
                   {1800, 850},
                   {3100, 930}},
                  kStep);
}

Ring wetland_shore() {
    return smooth_ring({{1150, -520},
                        {1330, -500},
                        {1540, -590},
                        {1700, -600},
                        {1760, -740},
                        {1620, -830},
                        {1480, -810},
                        {1370, -930},
                        {1200, -900},
                        {1130, -720}},
                       40.0);
}

std::vector<PlannedStreet> planned_streets() {
    using Kind = StreetKind;
    std::vector<PlannedStreet> streets = {
        {"Avenida de los Fundadores",
         Kind::Primary,
         {{-1330, 300}, {-800, 235}, {-200, 210}, {400, 265}, {1000, 240}, {1720, 190}}},
        {"Avenida del Norte",
         Kind::Tertiary,
         {{-960, 1110},
          {-560, 1150},
          {-130, 1230},
          {300, 1170},
          {900, 1290},
          {1350, 1250},
          {1720, 1270}}},
        frontage("Paralela Norte", 60.0, -960.0, 1760.0),
        frontage("Paralela Sur", -60.0, -1370.0, 1760.0),
        bank("Malecón del Río Manso", 72.0, -1400.0, 1760.0),
        bank("Ribera Sur", -72.0, -960.0, 1130.0),
        {"Avenida de los Ceibos",
         Kind::Tertiary,
         {{-940, -690}, {-610, -730}, {-300, -650}, {300, -570}, {800, -640}, {1130, -700}}},
        {"Camino de la Palma",
         Kind::Tertiary,
         {{-450, -930}, {-120, -1020}, {150, -1040}, {600, -960}, {860, -1060}, {1130, -1050}}},
        {"Carrera del Piedemonte",
         Kind::Tertiary,
         {{-1300, 790}, {-1245, 400}, {-1280, 100}, {-1340, -230}}},
        {"Cuesta del Mirador",
         Kind::Residential,
         {{-1230, 292}, {-1380, 250}, {-1530, 320}, {-1660, 255}, {-1840, 270}}},
        {"Camino del Filo",
         Kind::Residential,
         {{-1725, 660}, {-1770, 400}, {-1800, 230}, {-1760, 20}, {-1690, -80}}},
        {"Cuesta de las Brisas",
         Kind::Residential,
         {{-1230, 570}, {-1400, 590}, {-1560, 545}, {-1820, 575}}},
        {"Cuesta de los Aromos",
         Kind::Residential,
         {{-1240, -60}, {-1420, -20}, {-1580, -65}, {-1810, -20}}},
        {"Carrera del Molino", Kind::Tertiary, {{-880, 1260}, {-850, 980}, {-845, 740}}},
        {"Carrera del Molino",
         Kind::Tertiary,
         {{-835, 700}, {-800, 420}, {-830, 60}, {-870, -300}}},
        {"Carrera del Molino", Kind::Tertiary, {{-875, -360}, {-850, -560}, {-890, -800}}},
        {"Carrera de los Arrieros", Kind::Tertiary, {{-400, 1270}, {-360, 960}, {-385, 690}}},
        {"Carrera de los Arrieros",
         Kind::Secondary,
         {{-380, 660}, {-350, 420}, {-370, 60}, {-345, -240}}},
        {"Carrera de los Arrieros", Kind::Tertiary, {{-335, -290}, {-320, -620}, {-370, -1080}}},
        {"Carrera de la Estación", Kind::Secondary, {{90, 1280}, {130, 960}, {110, 700}}},
        {"Carrera de la Estación",
         Kind::Secondary,
         {{110, 670}, {140, 420}, {110, 60}, {150, -160}}},
        {"Carrera de los Juncos", Kind::Tertiary, {{150, -210}, {130, -580}, {170, -1120}}},
        {"Carrera del Puerto", Kind::Tertiary, {{560, 1310}, {600, 960}, {585, 720}}},
        {"Carrera del Puerto", Kind::Secondary, {{585, 690}, {620, 420}, {590, 60}, {610, -190}}},
        {"Carrera del Puerto", Kind::Secondary, {{615, -230}, {600, -600}, {640, -1060}}},
        {"Carrera de la Frontera", Kind::Tertiary, {{1080, 1350}, {1050, 1000}, {1060, 750}}},
        {"Carrera de la Frontera",
         Kind::Tertiary,
         {{1060, 720}, {1090, 420}, {1045, 60}, {1075, -310}}},
        {"Carrera de la Frontera", Kind::Tertiary, {{1075, -340}, {1050, -640}, {1080, -1120}}},
        {"", Kind::Limit, {{1660, 1360}, {1640, 900}, {1660, 400}, {1645, -60}, {1665, -480}}},
        {"Puente Viejo", Kind::Secondary, {{-345, -188}, {-338, -330}}, true},
        {"Puente Nuevo", Kind::Secondary, {{612, -110}, {613, -268}}, true},
        {"Paso Elevado de la Estación", Kind::Secondary, {{111, 745}, {111, 625}}, true},
        {"Calle de la Esperanza",
         Kind::Residential,
         {{-1790, -1390}, {-1500, -1350}, {-1230, -1370}}},
        {"Calle de la Huerta", Kind::Residential, {{-1760, -1260}, {-1500, -1245}, {-1250, -1270}}},
        {"Calle del Establo", Kind::Residential, {{-1770, -1475}, {-1500, -1450}, {-1240, -1465}}},
        {"Callejón del Aljibe",
         Kind::Residential,
         {{-1715, -1540}, {-1700, -1330}, {-1690, -1210}}},
        {"Callejón de la Capilla",
         Kind::Residential,
         {{-1565, -1530}, {-1530, -1330}, {-1545, -1190}}},
        {"Callejón del Trapiche",
         Kind::Residential,
         {{-1405, -1530}, {-1420, -1330}, {-1405, -1200}}},
        {"Callejón de la Acequia",
         Kind::Residential,
         {{-1292, -1540}, {-1300, -1330}, {-1285, -1210}}},
    };
    return streets;
}

std::vector<PlannedDistrict> planned_districts() {
    using enum Fabric;
    const std::string villa = kMainMunicipality;
    const std::string puerto = kEastMunicipality;
    return {
        {"VC01", "Centro", villa, {-120, 40}, Centre, 94, 94, 0, 70, 4, 0.16, 0.22},
        {"VC02", "La Merced", villa, {350, 60}, Centre, 88, 104, 1, 75, 4, 0.17, 0.20},
        {"VC03", "La Ribera", villa, {820, 0}, Grid, 83, 112, -3, 80, 3, 0.21, 0.15},
        {"VC04", "San Antonio", villa, {-600, 0}, Grid, 97, 90, 4, 75, 3, 0.20, 0.17},
        {"VC05", "Piedemonte", villa, {-1050, 20}, Loose, 81, 104, -5, 85, 2, 0.25, 0.12},
        {"VC06", "Las Escalinatas", villa, {-1520, 130}, Hill, 60, 94, 2, 150, 1, 0.30, 0.09},
        {"VC07", "Loma Alta", villa, {-1520, 440}, Hill, 62, 90, -3, 140, 1, 0.31, 0.08},
        {"VC08", "La Estación", villa, {-1030, 480}, Grid, 99, 86, -2, 70, 3, 0.20, 0.16},
        {"VC09", "Santa Rita", villa, {-590, 440}, Grid, 90, 94, 6, 72, 3, 0.21, 0.15},
        {"VC10", "El Progreso", villa, {-120, 440}, Grid, 104, 88, -1, 70, 3, 0.20, 0.16},
        {"VC11", "San Roque", villa, {350, 450}, Grid, 86, 99, 3, 75, 3, 0.21, 0.15},
        {"VC12", "Los Almendros", villa, {830, 460}, Grid, 94, 106, -6, 62, 5, 0.16, 0.21},
        {"VC13", "Los Laureles", villa, {-620, 930}, Loose, 86, 94, 7, 90, 2, 0.27, 0.10},
        {"VC14", "El Mirto", villa, {-130, 910}, Loose, 92, 88, -8, 88, 2, 0.26, 0.11},
        {"VC15", "La Floresta", villa, {350, 930}, Grid, 101, 92, 5, 78, 3, 0.23, 0.13},
        {"VC16", "Reserva del Roble", villa, {820, 970}, Estate, 88, 94, -4, 34, 6, 0.17, 0.19},
        {"VC17", "Isla Verde", villa, {-620, -530}, Grid, 90, 88, -4, 80, 2, 0.24, 0.12},
        {"VC18", "San Isidro", villa, {-110, -440}, Grid, 97, 90, 3, 84, 2, 0.24, 0.13},
        {"VC19", "La Orilla", villa, {370, -400}, Loose, 83, 97, -7, 88, 2, 0.26, 0.11},
        {"VC20", "El Juncal", villa, {830, -480}, Loose, 92, 90, 8, 92, 1, 0.29, 0.09},
        {"VC21", "Doce de Mayo", villa, {-120, -800}, Loose, 88, 83, -6, 92, 1, 0.30, 0.08},
        {"VC22", "La Palma", villa, {380, -770}, Loose, 94, 88, 5, 90, 1, 0.29, 0.09},
        {"VC23", "Ciudadela Nueva", villa, {840, -830}, Grid, 86, 94, 0, 90, 2, 0.27, 0.08, false},
        {"VC24", "Vereda La Esperanza", villa, {-1500, -1350}, Rural, 90, 90, 0, 26, 1, 0.28, 0.17},
        {"PM01", "Las Acacias", puerto, {1350, 1000}, Loose, 94, 99, -5, 74, 2, 0.25, 0.12},
        {"PM02", "El Porvenir", puerto, {1350, 480}, Grid, 101, 97, 4, 70, 3, 0.22, 0.14},
        {"PM03", "Puerto Nuevo", puerto, {1350, -60}, Loose, 90, 104, 6, 82, 2, 0.25, 0.12},
        {"PM04", "Vereda El Retiro", puerto, {1800, -1540}, Rural, 90, 90, 0, 10, 1, 0.20, 0.30},
    };
}

Ring hamlet_outline() {
    return smooth_ring({{-1840, -1500},
                        {-1500, -1590},
                        {-1180, -1520},
                        {-1170, -1240},
                        {-1480, -1160},
                        {-1810, -1210}},
                       60.0);
}

Ring farmland_outline() {
    return smooth_ring({{1480, -1330},
                        {1800, -1260},
                        {2120, -1340},
                        {2160, -1640},
                        {1930, -1860},
                        {1590, -1800},
                        {1450, -1580}},
                       90.0);
}

}  // namespace cercania::sample
