#include "bench/line_server.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iostream>

#include "bench/tsv.h"

void serve_lines(const BuildReport& report, std::size_t cells,
                 const std::function<TimedAnswer(const std::vector<std::string>&)>& answer) {
    std::cout << fmt::format("{:.1f}\t{}\t{}\t{}", report.microseconds, report.index_bytes, report.saved_bytes,
                             report.memory_bytes)
              << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        std::vector<std::string> given = split_cells(line);
        given.resize(std::max(cells, given.size()));
        const TimedAnswer timed = answer(given);
        std::string ids;
        for (const std::string& id : timed.ids) ids += (ids.empty() ? "" : " ") + id;
        std::cout << fmt::format("{:.3f}\t{}\t{}", timed.microseconds, timed.total, ids) << std::endl;
    }
}

std::size_t resident_memory() {
    std::ifstream file("/proc/self/statm");
    std::size_t size = 0, resident = 0;
    file >> size >> resident;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}
