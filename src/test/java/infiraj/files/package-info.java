/** Tests of what is written for other programs. */
@org.jspecify.annotations.NullMarked
package infiraj.files;
