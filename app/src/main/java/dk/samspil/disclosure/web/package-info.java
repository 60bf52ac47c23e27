/// The page on which HR decides which units share a report.
@NullMarked
package dk.samspil.disclosure.web;

import org.jspecify.annotations.NullMarked;
