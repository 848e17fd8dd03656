#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/effect.h"
#include "app/html_element.h"
#include "app/view.h"
#include "base/result.h"
#include "ui/scene.h"

// The whole boundary between C++ and the page: two flat little-endian buffers. Its other half is web/page/bridge.js.
//
// C++ -> page, after each update (encode_screen):
//   u32 magic "EDT1", u32 node count, u32 effect count, u32 flags (1: text version, 2: dark chosen, 4: light chosen,
//     8: large text, 16: larger text),
//   str title, str language,
//   then per node in preorder: u32 number of children, u32 content hash, str key, str tag ("" for a text node),
//     u32 number of attributes, then per attribute str name, str value; str text (text nodes and the searchbox's value),
//     u32 flags (1: has an action, 2: searchbox),
//   then per effect: str name ("push-url", "replace-url", "scroll-to-top", "scroll-to-node", "focus-node", "copy-text",
//     "store"), str first argument, str second argument ("" when unused).
//   str is u32 byte length, UTF-8 bytes, zero padding to a multiple of 4.
//   The content hash covers key, tag, attributes and text, so that the page touches only what changed.
//
// Page -> C++, after each layout (decode_layout):
//   u32 magic "EDL1", u32 node count, u32 run count,
//   per node: u32 preorder rank, u32 flags (1: fixed), f32 x, y, width, height,
//   per run: u32 preorder rank, u32 flags (1: fixed), u32 font, f32 x, baseline, width, ascent, descent,
//     ink above, ink below, str text.

std::vector<std::uint8_t> encode_screen(const View& view, const Effects& effects, LinkWriter link);

// Refuses a buffer that is cut or refers to a node that the view does not have.
Result<Layout> decode_layout(const std::uint8_t* bytes, std::size_t size, std::uint32_t node_count);
