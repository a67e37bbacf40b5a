/** Tests of pictures as files. */
@org.jspecify.annotations.NullMarked
package infiraj.vector;
