// What the C library's sine does with angles beyond hundreds of millions: it takes them times 700 digits of pi, which would be 3 kB of the
// page. Dear ImGui's are those of one circle, so the linker sends the call that never comes here (--wrap).

extern "C" int __wrap___rem_pio2_large(const double*, double* rest, int, int, int) {
    rest[0] = 0;
    return 0;
}
