// SPDX-License-Identifier: MIT
// Nothing but the precompiled header, which every unit test uses: CMake makes it for a source that takes it.
