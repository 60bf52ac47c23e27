package dk.samspil.collection.answer.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.Optional;

/// A holder's page to enter their part of a round's key.
///
/// @param form whether a part can be entered now
/// @param error what was wrong with what was just typed
public record TurnPage(
        PageFrame frame,
        FormToken token,
        String address,
        String round,
        int part,
        String heading,
        String lead,
        boolean form,
        Optional<String> error,
        Messages words) {}
