/**
 * Writing files so that nothing is ever half-written, and pictures as PNG.
 *
 * <p>In: a path and what goes into the file. Out: the whole file, or none and the reason. Allowed arrows: the JDK only.
 */
package infiraj.files;
