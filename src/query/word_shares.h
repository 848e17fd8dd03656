#pragma once

// What a word's evidences are multiplied by: all its forms together, and those spelt as typed.
struct WordShares {
    double all = 1;
    double exact = 0;  // 0 where the exact spelling is no evidence of its own
};
