/**
 * What the person is looking at, as observable state: the corpus, the filter, the selection, the visible period, how the
 * program looks and speaks. Views bind to it and never decide.
 *
 * <p>In: what people do. Out: properties. Allowed arrows: every room below the interface, javafx.base.
 */
package infiraj.explorer;
