/// HR's pages about a round's messages: what is sent when, and in which words.
@NullMarked
package dk.samspil.collection.outreach.web;

import org.jspecify.annotations.NullMarked;
