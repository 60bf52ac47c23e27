/// Small violations of the rules of the architecture, one beside the other, to show that each rule bites.
///
/// The packages are named as in the product below `samspil`, which is all that the rules look at.
/// Nothing starts here and Spring does not scan it.
@NullMarked
package planted.samspil;

import org.jspecify.annotations.NullMarked;
