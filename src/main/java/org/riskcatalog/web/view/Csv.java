package org.riskcatalog.web.view;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A list as a file for spreadsheets (RFC 4180), UTF-8 with a byte order mark, because Excel guesses wrongly without one. */
public final class Csv {

    private static final String MARK = "\ufeff";
    private static final String LINE = "\r\n";

    private Csv() {}

    /** @param name of the file, without its ending */
    public static ResponseEntity<byte[]> file(String name, List<String> header, Stream<? extends List<?>> rows) {
        var lines = Stream.concat(Stream.of(header), rows).map(Csv::line);
        var content = MARK + lines.collect(Collectors.joining(LINE, "", LINE));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    static String cell(@Nullable Object value) {
        var text = value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : value == null ? "" : value.toString();
        return '"' + harmless(text).replace("\"", "\"\"") + '"';
    }

    /** A spreadsheet would carry out what begins like a formula. */
    private static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
