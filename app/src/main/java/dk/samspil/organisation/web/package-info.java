/// The pages about staff: taking lists in, what an import changes, the week in which leaders check their lists.
@NullMarked
package dk.samspil.organisation.web;

import org.jspecify.annotations.NullMarked;
