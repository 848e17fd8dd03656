#include "base/sorted_order.h"

#include <algorithm>
#include <numeric>

std::vector<std::uint32_t> sorted_order(std::size_t count, FunctionRef<bool(std::uint32_t, std::uint32_t)> before) {
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (before(a, b)) return true;
        return a < b && !before(b, a);
    });
    return order;
}
