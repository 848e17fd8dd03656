# The generated header text/unicode_tables.h: utf8proc and the generator are built for the machine that builds, and run.
find_program(HOST_CXX_COMPILER NAMES c++ g++ clang++ REQUIRED NO_CMAKE_FIND_ROOT_PATH
  DOC "C++ compiler for programs that run during the build")
set(unicode_dir ${CMAKE_CURRENT_BINARY_DIR}/unicode)
file(MAKE_DIRECTORY ${unicode_dir}/text)
set(unicode_generator ${CMAKE_CURRENT_SOURCE_DIR}/text/unicode/generate_tables.cc)
add_custom_command(
  OUTPUT ${unicode_dir}/text/unicode_tables.h
  COMMAND ${HOST_C_COMPILER} -O1 -w -DUTF8PROC_STATIC -c ${utf8proc_SOURCE_DIR}/utf8proc.c -o ${unicode_dir}/utf8proc.o
  COMMAND ${HOST_CXX_COMPILER} -std=c++20 -O1 -DUTF8PROC_STATIC -I${utf8proc_SOURCE_DIR} ${unicode_generator}
          ${unicode_dir}/utf8proc.o -o ${unicode_dir}/generate_tables
  COMMAND ${unicode_dir}/generate_tables > ${unicode_dir}/text/unicode_tables.h
  DEPENDS ${unicode_generator} COMMENT "Generating Unicode tables" VERBATIM)
add_custom_target(unicode_tables DEPENDS ${unicode_dir}/text/unicode_tables.h)
add_dependencies(text unicode_tables)
target_include_directories(text PRIVATE ${unicode_dir})
