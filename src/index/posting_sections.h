#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/binary_reader.h"
#include "index/document_table.h"
#include "index/field_frequencies.h"
#include "index/occurrence_list.h"
#include "index/term.h"

// Turns the occurrences of one term after the other into the postings and positions sections. First every term is counted,
// so that the commonest frequencies get the shortest codes; then every term is written.
class PostingSections {
public:
    explicit PostingSections(const DocumentTable& documents) : documents_(documents) {}

    void count(const OccurrenceList& occurrences);
    // REQUIRES: all terms were counted. Fills what the dictionary says of the term's postings.
    void append(const OccurrenceList& occurrences, Term& term);

    std::string& postings() { return postings_; }
    std::string& positions() { return positions_; }
    const FrequencyTable& frequencies();

private:
    const DocumentTable& documents_;
    FrequencyCounter counter_;
    FrequencyTable table_;
    std::vector<std::uint32_t> row_of_;  // of each number of the counter
    std::string postings_, positions_;
    // Of the term that is being written.
    std::vector<std::uint32_t> docs_, rows_, counts_;
    std::vector<float> weights_;
    std::vector<Position> places_;
};
