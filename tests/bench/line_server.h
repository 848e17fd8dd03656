#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "bench/latencies.h"

// A native engine as a process that run.mjs asks: it tells its build, then answers one line for each line that it
// reads. Cells are separated by tabs.

struct BuildReport {
    double microseconds = 0;
    std::size_t index_bytes = 0, saved_bytes = 0, memory_bytes = 0;
};

struct TimedAnswer {
    double microseconds = 0;
    std::string total;  // empty where the engine does not count
    std::vector<std::string> ids;
};

// Writes "microseconds index saved memory", then "microseconds total ids…" for each line; ids are separated by spaces.
// Lines with fewer than `cells` cells are answered as if the missing ones were empty.
void serve_lines(const BuildReport& report, std::size_t cells,
                 const std::function<TimedAnswer(const std::vector<std::string>&)>& answer);

// Microseconds of one call; what is shorter than 20 µs is repeated until it took so long together, as measure.mjs does.
template <class Call>
double time_of(const Call& call) {
    constexpr double shortest = 20;
    const Stopwatch once;
    call();
    const double first = once.elapsed();
    if (first >= shortest) return first;
    const int repetitions = static_cast<int>(shortest / (first > 0.02 ? first : 0.02)) + 1;
    const Stopwatch all;
    for (int i = 0; i < repetitions; ++i) call();
    return all.elapsed() / repetitions;
}

// Bytes of this process that are in memory (Linux; 0 elsewhere).
std::size_t resident_memory();
