/** Tests of what is taken in from outside. */
@org.jspecify.annotations.NullMarked
package infiraj.intake;
