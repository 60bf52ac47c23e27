package dk.samspil.mail;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// What an e-mail is known by when it comes back: 32 signs drawn at random, which say nothing about anybody.
public record MessageToken(String value) {
    private static final int BYTES = 16;
    private static final Pattern SIGNS = Pattern.compile("[0-9a-f]{32}");

    public MessageToken {
        if (!SIGNS.matcher(value).matches()) {
            throw new IllegalArgumentException("a message token has 32 signs");
        }
    }

    public static MessageToken draw(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new MessageToken(HexFormat.of().formatHex(bytes));
    }

    /// The token with these signs; empty when they are none.
    public static Optional<MessageToken> find(String signs) {
        return Optional.of(signs).filter(SIGNS.asMatchPredicate()).map(MessageToken::new);
    }
}
