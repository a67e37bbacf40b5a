/**
 * The timeline as geometry: scale, ticks, lanes, packing, clusters, the climate curve, and the drawing they make.
 *
 * <p>In: events, a period, a size, how wide texts are. Out: a {@link infiraj.timeline.Drawing} that a screen, a picture
 * or a document can carry out, and the marks on it for whoever points at them. Pure. Allowed arrows: model, text, theme,
 * wording.
 */
package infiraj.timeline;
