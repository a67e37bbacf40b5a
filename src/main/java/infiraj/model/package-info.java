/**
 * What the program speaks of: articles, events, the evidence that ties one to the other, and dates as uncertain as they are.
 *
 * <p>In: checked values from the corpus. Out: immutable records that cannot hold nonsense. Allowed arrows: the JDK only.
 */
package infiraj.model;
