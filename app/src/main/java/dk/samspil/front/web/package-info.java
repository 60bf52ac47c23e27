/// The front page and the pages for everybody.
@NullMarked
package dk.samspil.front.web;

import org.jspecify.annotations.NullMarked;
