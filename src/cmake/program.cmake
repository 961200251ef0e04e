# SPDX-License-Identifier: MIT
# The program: a thin main over the cli layer.
configure_file(cli/version.hpp.in ${PROJECT_BINARY_DIR}/generated/cli/version.hpp @ONLY)
target_include_directories(funnel_cli PRIVATE ${PROJECT_BINARY_DIR}/generated)

add_executable(funnel_program cli/main.cpp)
target_link_libraries(funnel_program PRIVATE funnel_cli funnel_options)
set_target_properties(funnel_program PROPERTIES OUTPUT_NAME funnel RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}
                                                CXX_EXTENSIONS OFF UNITY_BUILD OFF)

# The same and workbooks, dynamic as the library is that makes them. The program becomes it where one is asked for.
add_executable(funnel_workbook_program workbook_program/main.cpp)
target_link_libraries(funnel_workbook_program PRIVATE funnel_cli funnel_render_xlsx funnel_options)
set_target_properties(funnel_workbook_program PROPERTIES OUTPUT_NAME funnel-xlsx CXX_EXTENSIONS OFF UNITY_BUILD OFF
                                                         RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR})
add_dependencies(funnel_program funnel_workbook_program)
if(FUNNEL_STATIC)
  target_link_options(funnel_program PRIVATE -static)
endif()

# The completion scripts are what the program prints.
foreach(shell bash zsh fish)
  set(script ${PROJECT_BINARY_DIR}/completions/funnel.${shell})
  list(APPEND funnel_completions ${script})
  add_custom_command(OUTPUT ${script} DEPENDS funnel_program
                     COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/completions
                     COMMAND $<TARGET_FILE:funnel_program> completion ${shell} > ${script} VERBATIM)
endforeach()
add_custom_target(funnel_completions ALL DEPENDS ${funnel_completions})
