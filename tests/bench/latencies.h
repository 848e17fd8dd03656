#pragma once

#include <chrono>
#include <vector>

// Times of many calls, in microseconds.
class Latencies {
public:
    void add(double microseconds) { times_.push_back(microseconds); }
    // The smallest time that at least this share of the calls kept (nearest rank); 0 without calls. REQUIRES: 0 < share <= 1.
    double percentile(double share) const;
    double total() const;

private:
    std::vector<double> times_;
};

// Microseconds since it was made.
class Stopwatch {
public:
    double elapsed() const {
        return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin_).count();
    }

private:
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};
