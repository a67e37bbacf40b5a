/**
 * What the program remembers of a person from one start to the next.
 *
 * <p>In: a file that nobody trusts; how the window looks and where it is. Out: the settings, and the file whole or not at all.
 * Allowed arrows: as its parent's.
 */
package infiraj.explorer.settings;
