/// What is printed for a round: letters with codes for those whom no message reaches, the file for a
/// print house, and posters without codes.
///
/// Start with [Letters]. Letters of a unit come in random order, one to a sheet, and nothing made here
/// shows two codes on one page: there is no list of codes. Nothing is stored; who had which letters made
/// is in the audit log. No schema.
@NullMarked
package dk.samspil.collection.letter;

import org.jspecify.annotations.NullMarked;
