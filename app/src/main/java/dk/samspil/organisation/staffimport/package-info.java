/// Takes the organisation and its staff in from the files of other systems: reads them, says everything that is wrong
/// together with what it proposes instead, shows what would change, and writes nothing before that is accepted.
///
/// Start with [StaffImport]. Which columns are understood stands in [Field]; which are never read, in [CprCheck] and
/// docs/staff-files.md. No schema: what is not accepted yet lies in memory only.
@NamedInterface("staffimport")
@NullMarked
package dk.samspil.organisation.staffimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
