#include "cli/progress.h"

#include <fmt/format.h>

namespace {

constexpr std::size_t worth_showing = 20;  // steps; shorter work is over before a bar helps
constexpr std::size_t bar_width = 30;

}  // namespace

Progress::Progress(Environment& environment, std::string label, std::size_t total)
    : environment_(environment),
      label_(std::move(label)),
      total_(total),
      visible_(environment.err_is_terminal && total >= worth_showing) {}

Progress::~Progress() {
    if (shown_percent_ > 0) environment_.err << "\r\x1b[K" << std::flush;
}

void Progress::advance(std::size_t steps) {
    done_ += steps;
    if (!visible_) return;
    const std::size_t percent = done_ * 100 / total_;
    if (percent == shown_percent_) return;
    shown_percent_ = percent;
    const std::size_t filled = bar_width * done_ / total_;
    environment_.err << fmt::format("\r{} [{:#<{}}{:.<{}}] {}%", label_, "", filled, "", bar_width - filled, percent)
                     << std::flush;
}
