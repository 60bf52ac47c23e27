/// What every page shares: words ([Messages]), numbers as they are written ([Numbers]), layout, pictures, the bridge to
/// the templates, and error pages.
@ApplicationModule(displayName = "User interface", type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
@NullMarked
package dk.samspil.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
