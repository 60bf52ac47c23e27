/// The receipt for what was deleted of a round, to look at and to print.
@NullMarked
package dk.samspil.collection.deletion.web;

import org.jspecify.annotations.NullMarked;
