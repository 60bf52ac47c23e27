package planted.samspil.audit.web;

import planted.samspil.report.web.PageOfReports;

/// Uses the page of another module.
public record PageOfAudit(PageOfReports reports) {}
