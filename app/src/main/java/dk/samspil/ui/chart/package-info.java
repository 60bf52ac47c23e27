/// Pictures of results, drawn by our own code: one drawing, two printers.
///
/// A [Drawing] is a list of [Mark]s. Along the line it counts in data units, 0-100; across it in pixels of the screen.
/// [FlowingPrinter] writes it for a page that flows, so that text and discs keep their size at any width;
/// [FixedPrinter] writes it for paper. Colour and line come from [Ink]: the class is the meaning, the attribute the
/// printed value. Start with [Strips] for results on a scale and [AnswerBars] for distributions.
@NullMarked
package dk.samspil.ui.chart;

import org.jspecify.annotations.NullMarked;
