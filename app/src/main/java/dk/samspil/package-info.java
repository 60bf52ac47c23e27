/// Samspil, the application. Start with [Application]; ARCHITECTURE.md has the map of the modules.
@NullMarked
package dk.samspil;

import org.jspecify.annotations.NullMarked;
