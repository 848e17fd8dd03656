#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

// The searched parts of a document. `entities` holds authors, themes, people, organizations, places, works and events.
enum class Field : std::uint8_t { title, label, summary, body, entities };

inline constexpr std::size_t field_count = 5;
inline constexpr std::array<Field, field_count> all_fields = {Field::title, Field::label, Field::summary, Field::body,
                                                              Field::entities};

template <class T>
using PerField = std::array<T, field_count>;

constexpr std::string_view name_of(Field field) {
    constexpr PerField<std::string_view> names = {"title", "label", "summary", "body", "entities"};
    return names[static_cast<std::size_t>(field)];
}

// A set of fields, one bit each.
using FieldMask = std::uint8_t;

constexpr FieldMask mask_of(Field field) { return static_cast<FieldMask>(1u << static_cast<unsigned>(field)); }
inline constexpr FieldMask any_field = (1u << field_count) - 1;
