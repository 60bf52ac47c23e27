package dk.samspil.mail;

/// What we show a mail server beside our name: a password that stays the same, or a token that is asked
/// for again when it has run out.
interface SignInSecret {
    /// The password or token of now.
    ///
    /// @throws NoTokenException when there is none
    String get() throws NoTokenException;

    /// The server did not like it.
    void forget();

    /// Whether it is an OAuth2 token.
    boolean isToken();

    /// The one who gives tokens did not.
    final class NoTokenException extends Exception {
        private static final long serialVersionUID = 1;
        private final boolean refused;

        NoTokenException(boolean refused, String message) {
            super(message);
            this.refused = refused;
        }

        /// Whether they answered at all.
        boolean isRefused() {
            return refused;
        }
    }

    /// A password.
    static SignInSecret password(String password) {
        return new SignInSecret() {
            @Override
            public String get() {
                return password;
            }

            @Override
            public void forget() {}

            @Override
            public boolean isToken() {
                return false;
            }
        };
    }
}
