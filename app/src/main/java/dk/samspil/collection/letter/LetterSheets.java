package dk.samspil.collection.letter;

import dk.samspil.ui.Messages;
import java.util.List;

/// The letters of one unit on their way to paper.
///
/// @param styles the style sheet
/// @param words in the language of whoever prints
public record LetterSheets(String styles, String municipality, String title, List<Letter> letters, Messages words) {
    public LetterSheets {
        letters = List.copyOf(letters);
    }

    /// One letter.
    ///
    /// @param picture the code to scan, as SVG
    /// @param code as it is typed
    /// @param words in the language of whoever gets it
    public record Letter(
            String name,
            String firstName,
            String unit,
            String round,
            String picture,
            String code,
            String typedAddress,
            String why,
            List<String> promises,
            String by,
            String genuine,
            String questions,
            Messages words) {
        public Letter {
            promises = List.copyOf(promises);
        }
    }
}
