#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

// The searched parts of a document. `entities` holds authors, themes, people, organizations, places, works and events.
enum class Field : std::uint8_t { title, label, summary, body, entities };

inline constexpr std::size_t field_count = 5;
inline constexpr std::array<Field, field_count> all_fields = {Field::title, Field::label, Field::summary, Field::body,
                                                              Field::entities};

template <class T>
using PerField = std::array<T, field_count>;
