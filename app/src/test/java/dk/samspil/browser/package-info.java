/// Journeys through the product in a real browser, told as a person would tell them. Each page that is
/// opened is checked by axe, at the width of a phone and of a desk; a message on the console or a
/// request to another host fails the journey.
///
/// Start with [SignInJourneyTest]. The screens ([SignInScreen], [FrontScreen] …) know where things stand on a page; the
/// journeys do not.
@NullMarked
package dk.samspil.browser;

import org.jspecify.annotations.NullMarked;
