package org.nhshdx.tenant.artwork;

/** Words as they stand in XML, and the licence as metadata that other programs know. */
final class Xml {

    private Xml() {}

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** The same as a packet that a PDF carries. */
    static String xmp(Stamp stamp, String title) {
        return "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">" + rdf(stamp, title)
                + "</x:xmpmeta>\n<?xpacket end=\"r\"?>";
    }

    /** @param title the document's name, or nothing */
    static String rdf(Stamp stamp, String title) {
        String named = title.isEmpty() ? "" : "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(title) + "</rdf:li></rdf:Alt></dc:title>";
        return """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"><rdf:Description rdf:about="">%s\
                <dc:identifier>%s</dc:identifier><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:rights>\
                <xmpRights:WebStatement>%s</xmpRights:WebStatement></rdf:Description></rdf:RDF>"""
                .formatted(named, escaped(stamp.code()), escaped(stamp.inWords()), escaped(stamp.address()));
    }
}
