/// How long it takes to print letters with codes for everybody in a municipality, and what it costs in memory.
@NullMarked
package dk.samspil.benchmarks.letters;

import org.jspecify.annotations.NullMarked;
