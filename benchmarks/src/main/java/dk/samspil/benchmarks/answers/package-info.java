/// What it costs when many answer at once: complete responses over HTTP, from the code to the receipt.
///
/// Start with [AnswersRun]. It drives any address; started without one, it starts a server of its own.
@NullMarked
package dk.samspil.benchmarks.answers;

import org.jspecify.annotations.NullMarked;
