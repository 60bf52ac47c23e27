/// The released figures in every other form that people ask for: CSV, XLSX and slides, and posters, fact sheets and
/// the main report on paper.
///
/// Start with [Exports]. Everything is written from the same released figures and in the same words as the pages.
/// [FigureRows] lists what a reader may see, one figure a row; all files are made of these rows.
@NamedInterface("export")
@NullMarked
package dk.samspil.report.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
