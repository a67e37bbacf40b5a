/**
 * Colours by the role they play, in three palettes, and the bundled faces.
 *
 * <p>In: nothing. Out: colours for screen, picture and document alike. Allowed arrows: the JDK only.
 */
package infiraj.theme;
