/// `rehearse`: a whole year with the invented municipality in minutes, through real HTTP, from the staff list to the
/// published reports. Shows on any machine that what was acknowledged is what is counted.
///
/// Start with [DressRehearsal], whose steps are those of the people who take part: the HR consultant, a
/// leader, three who hold a part of the key, and everybody who answers ([Crowd]).
@NullMarked
package dk.samspil.command.rehearsal;

import org.jspecify.annotations.NullMarked;
