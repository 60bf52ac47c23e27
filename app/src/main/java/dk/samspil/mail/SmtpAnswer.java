package dk.samspil.mail;

import dk.samspil.mail.Delivery.NotHandedOver;
import dk.samspil.mail.Delivery.Trouble;
import jakarta.mail.SendFailedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/// What an SMTP server said to a message that it did not take.
///
/// @param about what it answered to
/// @param code its reply code (RFC 5321); below 0 when the connection was lost instead
/// @param status its enhanced status code (RFC 3463), or the reply code where it gave none
record SmtpAnswer(About about, int code, String status) {
    private static final Pattern ENHANCED = Pattern.compile("\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Pattern POLICY = Pattern.compile("5\\.7\\..*");
    private static final int PERMANENT = 500;
    private static final int TEMPORARY = 400;

    /// What was refused.
    enum About {
        RECIPIENT,
        SENDER,
        MESSAGE,
        /// The message was sent whole, and the answer was to say whether it is taken.
        END
    }

    static SmtpAnswer of(SendFailedException failure) {
        for (@Nullable Exception each = failure; each != null; each = next(each)) {
            switch (each) {
                case SMTPAddressFailedException refused -> {
                    return of(About.RECIPIENT, refused.getReturnCode(), refused);
                }
                case SMTPSendFailedException refused -> {
                    return of(about(refused.getCommand()), refused.getReturnCode(), refused);
                }
                default -> {}
            }
        }
        return new SmtpAnswer(About.MESSAGE, -1, "");
    }

    private static About about(String command) {
        if (command.startsWith("MAIL")) {
            return About.SENDER;
        }
        return command.equals(".") ? About.END : About.MESSAGE;
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof jakarta.mail.MessagingException messaging ? messaging.getNextException() : null;
    }

    private static SmtpAnswer of(About about, int code, Exception failure) {
        Matcher enhanced = ENHANCED.matcher(String.valueOf(failure.getMessage()));
        return new SmtpAnswer(about, code, enhanced.find() ? enhanced.group(1) : String.valueOf(code));
    }

    Delivery outcome() {
        if (code < TEMPORARY) {
            return about == About.END ? new Delivery.InDoubt() : new NotHandedOver(Trouble.UNREACHABLE);
        }
        if (code < PERMANENT) {
            return new Delivery.Postponed();
        }
        return switch (about) {
            case RECIPIENT ->
                POLICY.matcher(status).matches()
                        ? new NotHandedOver(Trouble.SENDER_REFUSED)
                        : new Delivery.AddressRefused(status);
            case SENDER -> new NotHandedOver(Trouble.SENDER_REFUSED);
            case MESSAGE, END -> new NotHandedOver(Trouble.MESSAGE_REFUSED);
        };
    }
}
