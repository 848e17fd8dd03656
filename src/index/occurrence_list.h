#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "index/position.h"

// All places of one term while an index is being built, a byte or two for each.
class OccurrenceList {
public:
    // REQUIRES: documents and, in one document, positions in ascending order. A position that is not above the one before is
    // left out.
    void add(std::uint32_t doc, Position position);

    std::uint32_t documents() const { return documents_; }
    bool spans() const { return spans_; }

    // Calls visit(doc, positions) for each document in order.
    template <class Visit>
    void visit(Visit visit) const {
        std::vector<Position> positions;
        std::uint32_t doc = 0;
        for (Reader reader{*this}; reader.next();) {
            if (reader.is_new_document && !positions.empty()) {
                visit(doc, positions);
                positions.clear();
            }
            doc = reader.doc;
            positions.push_back(reader.position);
        }
        if (!positions.empty()) visit(doc, positions);
    }

private:
    struct Reader {
        const OccurrenceList& list;
        std::size_t at = 0;
        std::uint32_t doc = 0;
        Position position = 0;
        bool is_new_document = false;

        bool next();
        std::uint32_t number();
    };

    std::string bytes_;
    std::uint32_t documents_ = 0;
    std::uint32_t last_doc_ = 0;
    Position last_position_ = 0;
    bool spans_ = false;
};
