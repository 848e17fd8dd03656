# Snowball: its compiler, built for the machine that builds, turns the algorithms (.sbl) into C; the C and Snowball's
# small run time are the target snowball_part. A language is one word in the list.
third_party_sources(snowball)
set(snowball_languages french english german spanish italian dutch portuguese)

set(snowball_dir ${CMAKE_CURRENT_BINARY_DIR}/snowball)
file(MAKE_DIRECTORY ${snowball_dir})
file(GLOB snowball_compiler_sources ${snowball_SOURCE_DIR}/compiler/*.c)
find_program(HOST_C_COMPILER NAMES cc gcc clang REQUIRED NO_CMAKE_FIND_ROOT_PATH
  DOC "C compiler for programs that run during the build")
add_custom_command(
  OUTPUT ${snowball_dir}/snowball
  COMMAND ${HOST_C_COMPILER} -O1 -w -o ${snowball_dir}/snowball ${snowball_compiler_sources}
  DEPENDS ${snowball_compiler_sources}
  COMMENT "Building the Snowball compiler" VERBATIM)

set(snowball_generated)
foreach(language IN LISTS snowball_languages)
  set(stem ${snowball_dir}/stem_UTF_8_${language})
  add_custom_command(
    OUTPUT ${stem}.c ${stem}.h
    COMMAND ${snowball_dir}/snowball ${snowball_SOURCE_DIR}/algorithms/${language}.sbl
            -o ${stem} -eprefix ${language}_UTF_8_ -r ${snowball_SOURCE_DIR}/runtime -u
    DEPENDS ${snowball_dir}/snowball ${snowball_SOURCE_DIR}/algorithms/${language}.sbl VERBATIM)
  list(APPEND snowball_generated ${stem}.c)
endforeach()

add_library(snowball_part STATIC ${snowball_generated}
  ${snowball_SOURCE_DIR}/runtime/api.c ${snowball_SOURCE_DIR}/runtime/utilities.c)
# <stem_UTF_8_LANGUAGE.h> declares LANGUAGE_UTF_8_create_env, _stem and _close_env; <api.h> the environment.
target_include_directories(snowball_part SYSTEM PUBLIC ${snowball_dir} ${snowball_SOURCE_DIR}/runtime)
