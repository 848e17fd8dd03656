#include "cli/environment.h"

void report(Environment& environment, const Error& error) {
    environment.err << describe(error) << '\n';
}
