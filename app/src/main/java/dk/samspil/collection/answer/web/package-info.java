/// Where the key is turned: each holder's page to enter their part, and HR's page with what came of it. No answer is
/// ever on a page.
@NullMarked
package dk.samspil.collection.answer.web;

import org.jspecify.annotations.NullMarked;
