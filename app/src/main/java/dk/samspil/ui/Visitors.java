package dk.samspil.ui;

import dk.samspil.shared.Language;
import java.util.Optional;

/// Knows who is signed in. The layout asks; the module that signs people in answers.
public interface Visitors {
    /// The person behind the present request, in words of this language; empty when nobody is signed in.
    Optional<Visitor> findVisitor(Language language);
}
