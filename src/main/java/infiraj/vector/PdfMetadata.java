package infiraj.vector;

/**
 * What a document is called and what language it is in, for programs that keep documents.
 *
 * @see <a href="https://developer.adobe.com/xmp/docs/XMPSpecifications/">Extensible Metadata Platform</a>
 */
final class PdfMetadata {
    private static final String PACKET = """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li><rdf:li xml:lang="%3$s">%1$s</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>Infiraj</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private PdfMetadata() {}

    static String of(About about) {
        return PACKET.formatted(escaped(about.title()), escaped(about.description()), about.language());
    }

    private static String escaped(String text) {
        return XmlText.append(new StringBuilder(), text).toString();
    }
}
