/// Keys with which the organisation's own programs read released figures. HR makes and withdraws them; the figures
/// themselves are handed out by the pages of `web`, under `/api/v1`.
///
/// Start with [ApiKeys]. A key is shown once and stored only as a hash. Schema `report_api`.
@NullMarked
package dk.samspil.report.api;

import org.jspecify.annotations.NullMarked;
