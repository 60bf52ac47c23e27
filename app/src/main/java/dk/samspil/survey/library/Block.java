package dk.samspil.survey.library;

import java.util.Optional;

/// What holds for the questions of one page: whether they are locked, whose theme they are and who decided
/// it.
///
/// @param page the id of the [dk.samspil.survey.QuestionPage]
/// @param department whose theme it is; empty where everybody is asked
/// @param decision who decided that it is asked; the core needs none
public record Block(
        String page, Kind kind, Optional<String> department, Optional<Decision> decision, Optional<Licence> licence) {
    public enum Kind {
        /// The same for everybody, every year: locked.
        CORE,
        /// Chosen for this survey, by a committee or a department.
        THEME,
        /// About the agreements that followed from the last survey.
        FOLLOW_UP
    }

    public Block {
        if (page.isBlank()) {
            throw new IllegalArgumentException("a block belongs to a page");
        }
    }

    public boolean isLocked() {
        return kind == Kind.CORE;
    }

    Block with(Decision other) {
        return new Block(page, kind, department, Optional.of(other), licence);
    }
}
