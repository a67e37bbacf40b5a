/**
 * What a person sees, as a file or a text for somebody else to see it, and as much of it as their corpus can show.
 *
 * <p>In: a view; or a file or text that nobody trusts. Out: the file or text; or the view, or all that is wrong. Allowed
 * arrows: as its parent's.
 */
package infiraj.explorer.sharing;
