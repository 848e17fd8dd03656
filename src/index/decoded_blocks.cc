#include "index/decoded_blocks.h"

#include <algorithm>

namespace {

constexpr std::size_t first_chunk = 4;
constexpr std::size_t largest_chunk = 64;
constexpr std::size_t most_blocks = 2048;  // 2 MB

}  // namespace

PostingBlock** DecodedBlocks::places_of(const unsigned char* list, std::size_t blocks) {
    for (List& known : lists_) {
        if (known.begin == list && known.places.size() == blocks) return known.places.data();
    }
    return lists_.emplace_back(List{list, std::vector<PostingBlock*>(blocks)}).places.data();
}

PostingBlock* DecodedBlocks::add() {
    if (used_ == size_) {
        if (blocks_ == most_blocks) return nullptr;
        size_ = std::min({size_ == 0 ? first_chunk : 2 * size_, largest_chunk, most_blocks - blocks_});
        chunks_.emplace_back(new PostingBlock[size_]);
        blocks_ += size_;
        used_ = 0;
    }
    return &chunks_.back()[used_++];
}
