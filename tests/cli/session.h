#pragma once

#include <sstream>

#include "cli/command_line.h"
#include "cli/memory_file_system.h"

// Runs command lines against files in memory and keeps what they said.
struct Session {
    MemoryFileSystem disk;
    std::ostringstream out, err;
    Environment environment{disk, out, err, false, false, "/opt/editotheque/bin", ""};

    ExitStatus run(const std::vector<std::string>& arguments) {
        out.str("");
        err.str("");
        return run_command_line(arguments, environment);
    }
};

inline const std::string small_listing =
    "Échos\n"
    "Écho\n"
    "Le phare rouvre\n"
    "La tour blanche du cap Verlan accueille de nouveau les promeneurs. Après deux hivers d’échafaudages, la lampe a "
    "retrouvé sa portée d’autrefois.\n"
    "Écho\n"
    "Marées d’équinoxe\n"
    "Les pêcheurs de Saint-Orme ont doublé les amarres et remonté les canots. Personne n'oublie la nuit où l'eau avait "
    "franchi le quai neuf.\n";
