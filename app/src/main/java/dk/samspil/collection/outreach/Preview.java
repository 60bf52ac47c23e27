package dk.samspil.collection.outreach;

import dk.samspil.mail.SmsLength;
import java.util.Optional;

/// Words as an invented recipient would get them.
///
/// @param length of an SMS to whoever has the longest first name; empty for e-mail
public record Preview(String subject, String text, Optional<SmsLength> length) {}
