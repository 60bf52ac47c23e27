/// The pages on which HR hands in figures that stand beside the results, and the part of a report that shows them.
@NullMarked
package dk.samspil.indicator.web;

import org.jspecify.annotations.NullMarked;
