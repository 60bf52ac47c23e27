/// Asking and answering. People live in one part and answers in another, and nothing joins them:
///
/// - `collection.invitation` knows who is asked, how they are reached and reminded, and no answers;
/// - `collection.letter` prints letters with codes for them, and posters;
/// - `collection.outreach` writes to them: which words, when, by e-mail or SMS; it knows no answers either;
/// - `collection.answer` knows tickets, drafts and sealed ballots, and no people;
/// - `collection.custody` knows who has the key to the answers, and no answers;
/// - `collection.rate` turns the counts of used codes into what may be shown while people answer;
/// - `collection.deletion` sees that what is kept about people is deleted on its day, and keeps the receipt;
/// - `collection.respond` is what a respondent meets at `/svar`. It alone calls both, and hands what one says to the
///   other without keeping any of it.
///
/// Why the parts cannot be joined: docs/adr/0006-codes-tickets-and-sealed-ballots.md.
@ApplicationModule(
        displayName = "Collection",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "organisation",
            "organisation :: register",
            "organisation :: validation",
            "survey",
            "survey :: plan",
            "survey :: library",
            "mail",
            "files",
            "secret",
            "ui",
            "database",
            "front",
            "jobs"
        })
@NullMarked
package dk.samspil.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
