/**
 * The timeline as a picture that stands alone: with a title, a legend, and the sources of what it shows.
 *
 * <p>In: events, what is wanted of the picture, how wide texts are. Out: a {@link infiraj.timeline.ink.Composition}. Pure, on
 * any thread. Allowed arrows: model, text, theme, wording, timeline.
 */
package infiraj.poster;
