/// The rules of the architecture, each a test that says what to do instead. ARCHITECTURE.md has the list under "Never".
///
/// [ModulesTest] checks the arrows between the modules, [DoorsTest] the doors in them, [HouseStyleTest]
/// and [SourcesTest] how code is written, [SqlOwnershipTest] and [MigrationsTest] the database,
/// [TemplatesTest] the pages, [AudienceTest] who may call. Every rule is also shown a small violation,
/// in the packages below `planted`, so that it is known to bite.
@NullMarked
package dk.samspil.architecture;

import org.jspecify.annotations.NullMarked;
