package dk.samspil.collection.outreach;

import dk.samspil.shared.Language;

/// Which words are meant.
public record WordingKey(Step step, Route route, Language language) {}
