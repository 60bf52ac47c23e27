/// What programs meet under `/api/v1`, described in `static/openapi.yaml`, and the page on which HR makes their keys.
@NullMarked
package dk.samspil.report.api.web;

import org.jspecify.annotations.NullMarked;
