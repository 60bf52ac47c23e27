/// Reads text, tables and YAML that come from outside and says exactly where they are wrong.
///
/// Start with [CsvTable] or [YamlNode]. Nothing here knows what the files are about.
@ApplicationModule(displayName = "Files", type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
@NullMarked
package dk.samspil.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
