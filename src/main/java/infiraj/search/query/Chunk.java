package infiraj.search.query;

/**
 * A piece of a query between white space, quotation marks taken off.
 *
 * @param sign {@code -}, {@code =} or nothing
 * @param field what stands before a colon, possibly nothing
 * @param text the rest
 * @param quoted whether it stood in quotation marks
 * @param last whether nothing follows it, not even a space
 */
record Chunk(String sign, String field, String text, boolean quoted, boolean last) {
    boolean isExclusion() {
        return sign.equals("-");
    }

    boolean isExact() {
        return sign.equals("=");
    }
}
