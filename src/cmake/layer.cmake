# SPDX-License-Identifier: MIT
# funnel_layer(NAME SEES target... PUBLIC_SEES target...)
#
# One static library for the folder src/NAME. Its headers are included as "NAME/header.hpp", through an include root
# that holds this folder only, so that a layer which does not name another cannot include it.

add_library(funnel_options INTERFACE)
target_compile_features(funnel_options INTERFACE cxx_std_20)
target_compile_options(funnel_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
# g++ 12 sees overlaps in std::string's insertions that are not there (GCC bug 105651), and uninitialised members in
# Boost's cpp_int (at -O2) and std::function (under sanitizers) that are never read. clang looks for both.
target_compile_options(funnel_options INTERFACE
                       $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
if(FUNNEL_WARNINGS_AS_ERRORS)
  target_compile_options(funnel_options INTERFACE -Werror)
endif()
if(FUNNEL_SANITIZE)
  set(funnel_sanitizers -fsanitize=address,undefined,float-cast-overflow,float-divide-by-zero
                        -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_compile_options(funnel_options INTERFACE ${funnel_sanitizers})
  target_link_options(funnel_options INTERFACE ${funnel_sanitizers})
endif()

function(funnel_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "SEES;PUBLIC_SEES")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")

  set(root ${PROJECT_BINARY_DIR}/include_roots/${name})
  file(MAKE_DIRECTORY ${root})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR}/${name} ${root}/${name} SYMBOLIC)

  if(NOT sources)  # headers only
    add_library(funnel_${name} INTERFACE)
    target_include_directories(funnel_${name} INTERFACE ${root})
    return()
  endif()

  add_library(funnel_${name} STATIC ${sources})
  set_target_properties(funnel_${name} PROPERTIES CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON
                                                  CXX_EXTENSIONS OFF)
  target_include_directories(funnel_${name} PUBLIC $<BUILD_INTERFACE:${root}>)
  foreach(seen IN LISTS layer_SEES)
    if(TARGET funnel_${seen})
      target_link_libraries(funnel_${name} PUBLIC funnel_${seen})
    else()
      # Private: what a layer uses of a third party, those who see the layer do not see.
      target_link_libraries(funnel_${name} PRIVATE $<BUILD_INTERFACE:${seen}>)
    endif()
  endforeach()
  target_link_libraries(funnel_${name} PUBLIC ${layer_PUBLIC_SEES} PRIVATE $<BUILD_INTERFACE:funnel_options>)
endfunction()
