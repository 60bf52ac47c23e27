/// Where a round's key is made: HR's page with the three states, and each holder's own page with their part.
@NullMarked
package dk.samspil.collection.custody.web;

import org.jspecify.annotations.NullMarked;
