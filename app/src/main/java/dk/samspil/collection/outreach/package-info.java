/// Writes to those who are asked: an invitation and two reminders, by e-mail or SMS. Who has neither gets a letter.
///
/// - [Outreach] is what HR sees and decides: by which way first, on which days, in which words.
/// - [Courier] does it. It is called every minute while something waits ([SendingJob]), notes each message before it is
///   handed over, and never hands over the same twice: when a server dies in the middle, one message at most is in
/// doubt.
/// - Who is reminded is known from the nightly count alone (`invitation.InvitedEmployment`). Codes are
///   computed for each message and stored nowhere; neither are the messages.
///
/// Knows nothing of answers. Schema `collection_outreach`.
@NamedInterface("outreach")
@NullMarked
package dk.samspil.collection.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
