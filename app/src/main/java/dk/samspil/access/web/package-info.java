/// The pages and the machinery of access on the web: the filter chain, the sign-in page, who may call which controller
/// method, the error pages.
///
/// Start with `SecurityConfiguration`.
@NullMarked
package dk.samspil.access.web;

import org.jspecify.annotations.NullMarked;
