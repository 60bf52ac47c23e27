/// How measuring programs talk to a server.
@NullMarked
package dk.samspil.benchmarks.http;

import org.jspecify.annotations.NullMarked;
