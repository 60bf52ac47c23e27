package planted.samspil.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import planted.samspil.collection.answer.Answers;
import planted.samspil.demo.Demo;
import planted.samspil.report.web.PageOfReports;
import planted.samspil.statistics.Means;

/// Goes through every door that is closed to it.
public record Reports(Answers answers, Means means, Demo demo, PageOfReports page, JdbcClient database) {}
