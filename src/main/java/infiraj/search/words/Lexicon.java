package infiraj.search.words;

/** The words of a collection, numbered in order, each with how many passages hold it. */
public final class Lexicon {
    private final String[] words;
    private final int[] passages;
    private final int[] table;

    /**
     * @param words folded words in ascending order of their code units, without repetition
     * @param passages for each, how many passages hold it
     */
    public Lexicon(String[] words, int[] passages) {
        if (words.length != passages.length) {
            throw new IllegalArgumentException("every word needs its count");
        }
        this.words = words;
        this.passages = passages;
        this.table = new int[Integer.highestOneBit(Math.max(8, words.length)) << 2];
        for (int id = 0; id < words.length; id++) {
            table[slot(words[id])] = id + 1;
        }
    }

    private int slot(String word) {
        int mask = table.length - 1;
        int hash = word.hashCode();
        int slot = (hash ^ (hash >>> 15)) * 0x9E3779B9 & mask;
        while (table[slot] != 0 && !words[table[slot] - 1].equals(word)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    public int size() {
        return words.length;
    }

    public String word(int id) {
        return words[id];
    }

    /** How many passages hold a word. */
    public int passages(int id) {
        return passages[id];
    }

    /** The number of a word, or −1 where the collection does not hold it. */
    public int find(String word) {
        return table[slot(word)] - 1;
    }

    public boolean holds(String word) {
        return find(word) >= 0;
    }

    /** How many passages hold a word; 0 where none does. */
    public int passages(String word) {
        int id = find(word);
        return id < 0 ? 0 : passages[id];
    }

    /** The number of the first word not before a text. */
    public int firstFrom(String text) {
        int low = 0;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle].compareTo(text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
