# SPDX-License-Identifier: MIT
# Debian's zsh looks for the completions of packages elsewhere than for those of /usr/local.
if(CPACK_GENERATOR STREQUAL "DEB")
  set(shared ${CPACK_TEMPORARY_DIRECTORY}/program/usr/share/zsh)
  if(EXISTS ${shared}/site-functions)
    file(RENAME ${shared}/site-functions ${shared}/vendor-completions)
  endif()
endif()
