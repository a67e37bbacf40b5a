/** How dates, numbers and messages are said. */
@org.jspecify.annotations.NullMarked
package infiraj.wording;
