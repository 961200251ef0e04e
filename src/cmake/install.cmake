# SPDX-License-Identifier: MIT
# cmake --install: the program with its manual and completions, and the core library for find_package(funnel).
include(CMakePackageConfigHelpers)

install(TARGETS funnel_program RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)
install(TARGETS funnel_workbook_program RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/funnel COMPONENT program)
configure_file(cli/funnel.1.in ${PROJECT_BINARY_DIR}/funnel.1 @ONLY)
add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/funnel.1.gz COMMAND gzip -9nkf ${PROJECT_BINARY_DIR}/funnel.1
                   DEPENDS ${PROJECT_BINARY_DIR}/funnel.1 VERBATIM)
add_custom_target(funnel_manual ALL DEPENDS ${PROJECT_BINARY_DIR}/funnel.1.gz)
install(FILES ${PROJECT_BINARY_DIR}/funnel.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
install(FILES ${PROJECT_BINARY_DIR}/completions/funnel.bash RENAME funnel
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT program)
install(FILES ${PROJECT_BINARY_DIR}/completions/funnel.zsh RENAME _funnel
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT program)
install(FILES ${PROJECT_BINARY_DIR}/completions/funnel.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT program)

add_library(funnel::core ALIAS funnel_core)
set_target_properties(funnel_core PROPERTIES EXPORT_NAME core)
target_include_directories(funnel_core PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
                                              $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_compile_features(funnel_core PUBLIC cxx_std_20)
install(TARGETS funnel_core EXPORT funnel ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT library)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/funnel DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT library)
install(EXPORT funnel NAMESPACE funnel:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/funnel FILE funnelTargets.cmake
        COMPONENT library)
configure_package_config_file(cmake/funnelConfig.cmake.in ${PROJECT_BINARY_DIR}/funnelConfig.cmake
                              INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/funnel)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/funnelConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/funnelConfig.cmake ${PROJECT_BINARY_DIR}/funnelConfigVersion.cmake
        DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/funnel COMPONENT library)
