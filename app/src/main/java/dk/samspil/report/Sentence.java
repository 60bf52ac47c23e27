package dk.samspil.report;

import java.util.List;

/// A generated sentence with what made it.
///
/// @param text as it stands in the report
/// @param figures the released figures it rests on, each as unit and measure: `team-aaen mean:trust`
/// @param rule which rule it follows
public record Sentence(String text, List<String> figures, SentenceRule rule) {
    public Sentence {
        figures = List.copyOf(figures);
    }
}
