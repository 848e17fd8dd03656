#pragma once

#include <ctime>
#include <vector>

// Times of many calls, in microseconds.
class Latencies {
public:
    void add(double microseconds) { times_.push_back(microseconds); }
    // The smallest time that at least this share of the calls kept (nearest rank); 0 without calls. REQUIRES: 0 < share
    // <= 1.
    double percentile(double share) const;
    double total() const;

private:
    std::vector<double> times_;
};

// Microseconds of processor time that this process took since it was made: what other programs do on the machine does
// not count.
class Stopwatch {
public:
    double elapsed() const { return now() - begin_; }

private:
    static double now();

    double begin_ = now();
};
