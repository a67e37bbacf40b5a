/**
 * What a person has added to the shipped corpus: kept so that nothing they were told is kept is ever lost.
 *
 * <p>{@link infiraj.workspace.State} is all of it, a value. {@link infiraj.workspace.Change} leads from one state to the next
 * and back. {@link infiraj.workspace.Workspace} makes changes, undoes and redoes them, and keeps them in a folder: first in
 * a journal, and from there, now and then, in files of the formats that the shipped corpus has.
 *
 * <p>In: a folder nobody trusts, the shipped corpus, changes. Out: states, corpora with the person's work in them, and typed
 * reasons for what could not be read or kept. Allowed arrows: model, corpus, files.
 */
@org.jspecify.annotations.NullMarked
package infiraj.workspace;
