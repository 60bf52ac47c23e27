package dk.samspil.collection.respond;

import dk.samspil.shared.LocalText;
import java.util.Optional;

/// A question that is answered in one's own words.
///
/// @param longest how many characters an answer may have
public record AskedComment(String id, LocalText text, Optional<LocalText> help, int longest) {}
