package dk.samspil.survey.library;

import java.time.LocalDate;

/// Who decided that something is asked, and when: a committee or a department's management.
public record Decision(String forum, LocalDate day) {
    public Decision {
        if (forum.isBlank()) {
            throw new IllegalArgumentException("a decision was taken by somebody");
        }
        forum = forum.strip();
    }
}
