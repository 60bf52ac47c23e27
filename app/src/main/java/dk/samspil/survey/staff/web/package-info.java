/// The steps of a round that are done on the pages about staff.
@NullMarked
package dk.samspil.survey.staff.web;

import org.jspecify.annotations.NullMarked;
