#include "data/sample_city/source/population.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace cercania::sample {
namespace {

constexpr double kSquareMetresPerHectare = 10000.0;
/// Share of blocks in which nobody lives: schools, workshops, warehouses.
constexpr double kEmptyShare = 0.025;
constexpr int kFarmsteadPeople = 9;

/// Whole numbers in proportion to `weights` whose sum is `total` (largest remainders).
std::vector<int> apportion(const std::vector<double>& weights, int total) {
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<int> parts;
    std::vector<double> remainders;
    int given = 0;
    for (const double weight : weights) {
        const double exact = weight / sum * total;
        parts.push_back(static_cast<int>(std::floor(exact)));
        remainders.push_back(exact - std::floor(exact));
        given += parts.back();
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (int i = 0; i < total - given; ++i) {
        ++parts[order[static_cast<std::size_t>(i)]];
    }
    return parts;
}

int share_of(int people, double share) {
    return static_cast<int>(std::lround(people * std::clamp(share, 0.0, 1.0)));
}

int stratum_of(const PlannedDistrict& district, Random& random) {
    const double draw = random.fraction();
    const int shift = draw < 0.12 ? -1 : draw > 0.90 ? 1 : 0;
    return std::clamp(district.stratum + shift, 1, 6);
}

Residents residents_of(int people, const PlannedDistrict& district, Random& random) {
    Residents residents;
    residents.people = people;
    residents.stratum = stratum_of(district, random);
    residents.women = share_of(people, random.between(0.49, 0.55));
    residents.men = people - residents.women;
    residents.age_0_14 = share_of(people, district.young_share * random.between(0.8, 1.2));
    residents.age_60 = share_of(people, district.old_share * random.between(0.75, 1.25));
    residents.age_15_59 = people - residents.age_0_14 - residents.age_60;
    // About one grown-up in six looks after somebody; more where there are many children.
    const double caring = 0.10 + 0.28 * district.young_share;
    residents.carers = share_of(people - residents.age_0_14, caring * random.between(0.75, 1.25));
    return residents;
}

}  // namespace

void settle(Town& town, Random& random) {
    std::vector<double> weights;
    for (const Block& block : town.blocks) {
        const PlannedDistrict& district = town.neighbourhoods[block.neighbourhood].plan;
        const double unevenness = random.between(0.55, 1.45);
        const bool empty = random.chance(kEmptyShare) && district.fabric != Fabric::Rural;
        const double hectares = signed_area(block.outline) / kSquareMetresPerHectare;
        const bool lived_in = district.counted && !empty && !block.farmstead;
        weights.push_back(lived_in ? hectares * district.density * unevenness : 0.0);
    }
    const std::vector<int> people = apportion(weights, kTownPeople - kFarmsteadPeople);
    for (std::size_t i = 0; i < town.blocks.size(); ++i) {
        Block& block = town.blocks[i];
        const PlannedDistrict& district = town.neighbourhoods[block.neighbourhood].plan;
        block.counted = district.counted;
        block.residents =
            residents_of(block.farmstead ? kFarmsteadPeople : people[i], district, random);
    }
}

}  // namespace cercania::sample
