/// The pages on which HR chooses and writes the questions, reads and writes them as files, and keeps the
/// register of proposals.
@NullMarked
package dk.samspil.survey.web;

import org.jspecify.annotations.NullMarked;
