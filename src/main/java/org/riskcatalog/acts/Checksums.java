package org.riskcatalog.acts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.springframework.stereotype.Component;

/** SHA-256 over canonical JSON (RFC 8785), so that anyone can compute the same checksum from the same content. */
@Component
public class Checksums {

    private final ObjectMapper json;

    Checksums(ObjectMapper json) {
        this.json = json;
    }

    /** Canonical JSON of a value. */
    public String canonical(Object value) {
        try {
            return new JsonCanonicalizer(json.writeValueAsString(value)).getEncodedString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not representable as JSON: " + value.getClass(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("not canonical: " + value.getClass(), e);
        }
    }

    /** 64 hexadecimal digits. */
    public String of(Object value) {
        return ofCanonical(canonical(value));
    }

    /** 64 hexadecimal digits of text that is canonical already. */
    public static String ofCanonical(String canonical) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
