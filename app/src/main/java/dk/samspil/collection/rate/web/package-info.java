/// How many have answered: HR's page with the departments, and the line of one's own unit for leaders, AMR and TR.
@NullMarked
package dk.samspil.collection.rate.web;

import org.jspecify.annotations.NullMarked;
