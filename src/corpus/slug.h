#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

// [a-z0-9-] from a title: folded, words joined by hyphens, at most `limit` bytes, never cut inside a word when avoidable.
std::string slug_of(std::string_view title, std::size_t limit = 60);

// Gives each title a slug that no earlier title got: the repeated ones end in -2, -3, … An empty slug becomes "document".
class SlugAllocator {
public:
    std::string allocate(std::string_view title);
    void reserve(std::string id);

private:
    std::unordered_map<std::string, std::uint32_t> taken_;  // with the suffix to try next
};
