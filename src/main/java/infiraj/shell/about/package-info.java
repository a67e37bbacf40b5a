/**
 * What the program is made of, whose that is, and where it keeps what a person entrusts to it.
 *
 * <p>In: the folders of this start. Out: a page. Allowed arrows: as its parent's.
 */
package infiraj.shell.about;
