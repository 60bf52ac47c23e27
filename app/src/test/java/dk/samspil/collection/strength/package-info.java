/// What takes minutes and is run by `./check --long`: the server killed under load, and an insider who has everything.
@NullMarked
package dk.samspil.collection.strength;

import org.jspecify.annotations.NullMarked;
