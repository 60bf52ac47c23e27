package dk.samspil.survey.library;

import java.util.Optional;

/// What holds for the questions of one page: whether they are locked and who decided it. Which department is
/// asked stands on the page.
///
/// @param page the id of the [dk.samspil.survey.QuestionPage]
/// @param decision who decided that it is asked; the core needs none
public record Block(String page, Kind kind, Optional<Decision> decision, Optional<Licence> licence) {
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
        return new Block(page, kind, Optional.of(other), licence);
    }
}
