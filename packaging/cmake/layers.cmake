# A layer is a folder, a static library and a namespace. Sources are found by name, so that a new file needs no edit here.
add_library(xunzhen-options INTERFACE)
target_include_directories(xunzhen-options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(xunzhen-options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_KEYWORDS QT_NO_FOREACH XUNZHEN_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(xunzhen-options INTERFACE /W4 /utf-8 /permissive-)
else()
  target_compile_options(xunzhen-options INTERFACE -Wall -Wextra -Wnon-virtual-dtor -Woverloaded-virtual)
endif()
if(XUNZHEN_WERROR)
  target_compile_options(xunzhen-options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(XUNZHEN_SANITIZE)
  target_compile_options(xunzhen-options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(xunzhen-options INTERFACE -fsanitize=address,undefined)
endif()
if(XUNZHEN_FUZZ)
  target_compile_options(xunzhen-options INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
      -fno-omit-frame-pointer)
  target_link_options(xunzhen-options INTERFACE -fsanitize=address,undefined)
endif()
if(XUNZHEN_COVERAGE)
  target_compile_options(xunzhen-options INTERFACE --coverage -fprofile-update=atomic)
  target_link_options(xunzhen-options INTERFACE --coverage)
endif()

# xunzhen_precompile(NAME [HEADERS ...]): what nearly every source includes is read once; HEADERS are the target's own.
function(xunzhen_precompile name)
  target_precompile_headers(${name} PRIVATE <memory> <optional> <vector> <functional> <algorithm>
      <QString> <QByteArray> <QDateTime> <QList> <QHash> <QObject> <QJsonObject> ${ARGN})
endfunction()

# xunzhen_compile_fast(NAME LEVEL): for programs in which the compiler's time matters more than the program's.
function(xunzhen_compile_fast name level)
  if(NOT MSVC)
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:${level}>)
  endif()
endfunction()

# xunzhen_layer(NAME [LIBS ...] [DIRS ...] [HEADERS ...]): static library from all sources below the given folders
# (default: here); HEADERS are precompiled.
function(xunzhen_layer name)
  cmake_parse_arguments(ARG "" "" "LIBS;DIRS;HEADERS" ${ARGN})
  if(NOT ARG_DIRS)
    set(ARG_DIRS ${CMAKE_CURRENT_SOURCE_DIR})
  endif()
  set(sources "")
  foreach(dir IN LISTS ARG_DIRS)
    file(GLOB_RECURSE found CONFIGURE_DEPENDS ${dir}/*.cpp ${dir}/*.h)
    list(APPEND sources ${found})
  endforeach()
  add_library(${name} STATIC ${sources})
  set_target_properties(${name} PROPERTIES AUTOMOC ON LINKER_LANGUAGE CXX)
  xunzhen_precompile(${name} ${ARG_HEADERS})
  target_link_libraries(${name} PUBLIC xunzhen-options ${ARG_LIBS})
endfunction()

# xunzhen_tests(NAME FOLDER LIBS ... [HEADERS ...]): one Catch2 program from all sources in tests/FOLDER. HEADERS are precompiled
# together with what every test includes; a program without any shares the precompiled header of xunzhen-test-support.
function(xunzhen_tests name folder)
  cmake_parse_arguments(ARG "" "" "HEADERS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${folder}/*.cpp
                                              ${CMAKE_SOURCE_DIR}/tests/${folder}/*.h)
  add_executable(${name} ${sources})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  if(ARG_HEADERS)
    xunzhen_precompile(${name} ${XUNZHEN_TEST_HEADERS} ${ARG_HEADERS})
  else()
    target_precompile_headers(${name} REUSE_FROM xunzhen-test-support)
  endif()
  xunzhen_compile_fast(${name} -O0)
  target_compile_definitions(${name} PRIVATE XUNZHEN_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
      XUNZHEN_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
  target_link_libraries(${name} PRIVATE xunzhen-test-main xunzhen-test-support ${ARG_UNPARSED_ARGUMENTS})
  add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY ${CMAKE_BINARY_DIR})
  set_tests_properties(${name} PROPERTIES TIMEOUT 900)
endfunction()
