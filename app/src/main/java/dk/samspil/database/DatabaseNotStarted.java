package dk.samspil.database;

/// The database cannot be used. Says what happened and what a person can do about it, in two separate sentences.
final class DatabaseNotStarted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String whatHappened;
    private final String whatToDo;

    DatabaseNotStarted(String whatHappened, String whatToDo) {
        super(whatHappened + " " + whatToDo);
        this.whatHappened = whatHappened;
        this.whatToDo = whatToDo;
    }

    String whatHappened() {
        return whatHappened;
    }

    String whatToDo() {
        return whatToDo;
    }
}
