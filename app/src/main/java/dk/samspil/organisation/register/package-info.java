/// The organisation and its staff as they are today: units in several trees, jobs and how the people in them are
/// reached, and who is what where. Everything has a first day and a last day, so that it can be asked how it was.
///
/// Start with [Register]; a round takes its frozen picture from here. Schema `organisation_register`.
@NamedInterface("register")
@NullMarked
package dk.samspil.organisation.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
