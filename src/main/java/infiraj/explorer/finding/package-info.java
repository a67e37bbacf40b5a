/**
 * What the person is looking for, as observable state: the query, what was found, how it is listed, which occurrence is
 * in view.
 *
 * <p>In: keystrokes and choices. Out: properties. Searching happens on one executor, every property changes on another,
 * the JavaFX thread. Allowed arrows: as its parent's.
 */
package infiraj.explorer.finding;
