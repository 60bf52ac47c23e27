package planted.samspil.report.web;

import planted.samspil.audit.web.PageOfAudit;

/// Uses the page of another module.
public record PageOfReports(PageOfAudit audit) {}
