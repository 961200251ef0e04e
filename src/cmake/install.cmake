# SPDX-License-Identifier: MIT
# cmake --install: the program with its manual and completions, and the core library for find_package(funnel).
include(CMakePackageConfigHelpers)

install(TARGETS funnel_program RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS funnel_workbook_program RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/funnel)
configure_file(cli/funnel.1.in ${PROJECT_BINARY_DIR}/funnel.1 @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/funnel.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PROJECT_BINARY_DIR}/completions/funnel.bash RENAME funnel
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${PROJECT_BINARY_DIR}/completions/funnel.zsh RENAME _funnel
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${PROJECT_BINARY_DIR}/completions/funnel.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

add_library(funnel::core ALIAS funnel_core)
set_target_properties(funnel_core PROPERTIES EXPORT_NAME core)
target_include_directories(funnel_core PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
                                              $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_compile_features(funnel_core PUBLIC cxx_std_20)
install(TARGETS funnel_core EXPORT funnel ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/funnel DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT funnel NAMESPACE funnel:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/funnel FILE funnelTargets.cmake)
configure_package_config_file(cmake/funnelConfig.cmake.in ${PROJECT_BINARY_DIR}/funnelConfig.cmake
                              INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/funnel)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/funnelConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/funnelConfig.cmake ${PROJECT_BINARY_DIR}/funnelConfigVersion.cmake
        DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/funnel)
