package dk.samspil.collection.letter;

import dk.samspil.ui.Messages;

/// A poster on its way to paper.
///
/// @param styles the style sheet
/// @param size the class of its body: `a4` or `a3`
/// @param unit whose room it hangs in; empty for everybody's
/// @param picture the address to scan, as SVG
/// @param by until when to answer; empty where no day is planned
public record Poster(
        String styles,
        String size,
        String municipality,
        String unit,
        String picture,
        String time,
        String typedAddress,
        String by,
        String promise,
        Messages words) {}
