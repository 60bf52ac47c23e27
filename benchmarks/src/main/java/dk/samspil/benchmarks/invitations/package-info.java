/// How long it takes to invite everybody: codes, words and the handing over to a mail server that counts.
@NullMarked
package dk.samspil.benchmarks.invitations;

import org.jspecify.annotations.NullMarked;
