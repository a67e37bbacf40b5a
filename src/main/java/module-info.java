/** Infiraj: a timeline explorer for dated events read out of Arabic news articles. */
@org.jspecify.annotations.NullMarked
module infiraj {
    requires java.desktop;
    requires java.logging;
    requires static org.jspecify;
    requires jdk.charsets;
    requires org.apache.commons.csv;
    requires org.jsoup;
    requires org.slf4j;
    requires info.picocli;
    requires tools.jackson.core;
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires javafx.controls;

    opens infiraj.app to
            info.picocli;

    exports infiraj.app to
            javafx.graphics;
}
