#pragma once

#include "app/model.h"

inline constexpr std::uint32_t documents_per_page = 50;

// Computes the list or the open document that model.route shows. Does nothing while there is no archive.
void compute_screen(Model& model);

// A query's last word is unfinished until a space or a closing quote follows it.
bool is_typing(const std::string& query);
