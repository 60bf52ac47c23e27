/// What has happened in units: a move, a merger, a strike. Reports show it beside figures over time, so
/// that readers remember it; it explains nothing.
///
/// Start with [ContextNotes]. Schema `organisation_context`.
@NamedInterface("context")
@NullMarked
package dk.samspil.organisation.context;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
