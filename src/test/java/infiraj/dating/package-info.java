/** Tests of the reading of dates. */
@org.jspecify.annotations.NullMarked
package infiraj.dating;
