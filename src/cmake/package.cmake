# SPDX-License-Identifier: MIT
# cpack --preset release: a Debian package of the program, and an archive of all that is installed.
set(funnel_package ${CMAKE_CURRENT_SOURCE_DIR}/package)
set(funnel_doc ${CMAKE_INSTALL_DATADIR}/doc/funnel)

# What Debian asks of a package: its licence, its changelog in Debian's form, and why it may be linked statically.
file(READ ${PROJECT_SOURCE_DIR}/LICENSE licence)
string(REGEX REPLACE "\n$" "" licence "${licence}")
string(REGEX REPLACE "\n\n" "\n.\n" licence "${licence}")
string(REGEX REPLACE "\n" "\n " licence "${licence}")
configure_file(package/copyright.in ${PROJECT_BINARY_DIR}/package/copyright @ONLY)
configure_file(package/changelog.in ${PROJECT_BINARY_DIR}/package/changelog @ONLY)
add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/package/changelog.gz
                   COMMAND gzip -9nkf ${PROJECT_BINARY_DIR}/package/changelog
                   DEPENDS ${PROJECT_BINARY_DIR}/package/changelog VERBATIM)
add_custom_target(funnel_changelog ALL DEPENDS ${PROJECT_BINARY_DIR}/package/changelog.gz)
install(FILES ${PROJECT_BINARY_DIR}/package/copyright ${PROJECT_BINARY_DIR}/package/changelog.gz
        DESTINATION ${funnel_doc} COMPONENT program)
if(FUNNEL_STATIC)
  install(FILES ${funnel_package}/lintian-overrides RENAME funnel
          DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides COMPONENT program)
endif()

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_VENDOR "The funnel authors")
set(CPACK_PACKAGE_CONTACT "The funnel authors <maintainers@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "inverted-funnel calculator")
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "From a revenue target back to what every stage of a marketing and
sales funnel must produce, with budgets, calendars, goals, tracking, and
the chance that the target is reached.")
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL program)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME funnel)
set(CPACK_DEBIAN_PROGRAM_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PRE_BUILD_SCRIPTS ${funnel_package}/debian_places.cmake)
set(CPACK_PROJECT_CONFIG_FILE ${funnel_package}/generator.cmake)
include(CPack)
