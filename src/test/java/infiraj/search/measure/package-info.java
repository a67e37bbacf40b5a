/** The search benchmark: development data, rewritings, baselines, and the figures they give. */
@org.jspecify.annotations.NullMarked
package infiraj.search.measure;
