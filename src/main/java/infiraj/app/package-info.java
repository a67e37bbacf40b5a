/**
 * The command line, the launcher, and the one place where the parts are put together.
 *
 * <p>In: arguments. Out: a window, a picture, or lines of text, and an exit code. Allowed arrows: every room; nobody may
 * use this one.
 */
package infiraj.app;
