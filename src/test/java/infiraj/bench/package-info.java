/** Programs that measure, each run by a command that docs/performance.md gives; none is part of the tests. */
@org.jspecify.annotations.NullMarked
package infiraj.bench;
