package dk.samspil.collection.respond.web;

import dk.samspil.collection.respond.AskedPage;
import dk.samspil.collection.respond.AskedRound;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which page a form leads to.
sealed interface Target {
    String COMMENTS = "kommentar";
    String REVIEW = "tjek";
    String WELCOME = "velkommen";
    Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    /// A page of items.
    record Items(AskedPage page) implements Target {}

    /// What is answered in words.
    record Comments() implements Target {}

    /// All answers before they are sent.
    record Review() implements Target {}

    /// Back to the welcome.
    record Welcome() implements Target {}

    /// The page with this name; empty where the round has none.
    static Optional<Target> find(String name, AskedRound round) {
        return switch (name) {
            case COMMENTS -> round.comments().isEmpty() ? Optional.empty() : Optional.of(new Comments());
            case REVIEW -> Optional.of(new Review());
            case WELCOME -> Optional.of(new Welcome());
            default ->
                NUMBER.matcher(name).matches()
                        ? round.findPage(Integer.parseInt(name)).map(Items::new)
                        : Optional.empty();
        };
    }

    /// The page after the last item.
    static String afterItems(AskedRound round) {
        return round.comments().isEmpty() ? REVIEW : COMMENTS;
    }
}
