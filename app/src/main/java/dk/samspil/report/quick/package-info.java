/// The four quick questions about social capital in points 0-16, with the bands of their scoring guide.
///
/// Start with [FourQuickWriter], which writes a [QuickPart] from the released mean of the composite.
@NullMarked
package dk.samspil.report.quick;

import org.jspecify.annotations.NullMarked;
