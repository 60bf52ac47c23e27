package dk.samspil.mail;

import java.util.Properties;

/// Where a mail server is and how to talk to it.
///
/// @param user empty when the server lets us in without a name
/// @param protection of the connection
record MailServer(String host, int port, String user, Protection protection) {
    private static final String ANSWER_WITHIN = "60000";
    private static final String CONNECT_WITHIN = "10000";

    /// How what is said on the way is protected.
    enum Protection {
        /// Begins in the open and is then encrypted, or nothing is sent.
        STARTTLS,
        /// Encrypted from the first byte.
        TLS,
        /// Not at all: for a server on the same machine.
        NONE
    }

    /// The settings of Jakarta Mail.
    ///
    /// @param protocol `smtp` or `imap`
    /// @param byToken whether we show an OAuth2 token instead of a password
    Properties properties(String protocol, boolean byToken) {
        String mail = "mail." + protocol + ".";
        var properties = new Properties();
        properties.put(mail + "connectiontimeout", CONNECT_WITHIN);
        properties.put(mail + "timeout", ANSWER_WITHIN);
        properties.put(mail + "writetimeout", ANSWER_WITHIN);
        properties.put(mail + "auth", String.valueOf(!user.isEmpty()));
        properties.put(mail + "ssl.checkserveridentity", "true");
        properties.put(mail + "starttls.enable", String.valueOf(protection == Protection.STARTTLS));
        properties.put(mail + "starttls.required", String.valueOf(protection == Protection.STARTTLS));
        properties.put(mail + "ssl.enable", String.valueOf(protection == Protection.TLS));
        if (byToken) {
            properties.put(mail + "auth.mechanisms", "XOAUTH2");
        }
        return properties;
    }

    boolean isThere() {
        return !host.isEmpty();
    }
}
