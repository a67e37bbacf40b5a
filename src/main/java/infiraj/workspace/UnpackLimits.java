package infiraj.workspace;

/**
 * How much of a zip is unpacked before it is refused.
 *
 * @param entries files in it
 * @param bytes altogether, unpacked
 * @param times how much larger than the zip that may be
 */
record UnpackLimits(int entries, long bytes, int times) {
    /** Twenty thousand articles with their sources, a quarter of a gibibyte; our files shrink to a tenth or so. */
    static final UnpackLimits USUAL = new UnpackLimits(50_000, 256L << 20, 100);
}
