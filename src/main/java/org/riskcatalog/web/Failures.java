package org.riskcatalog.web;

import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * What an error page says. A failure of ours gets a reference that also stands in the log, so that whoever asks for help
 * needs to tell nothing else. In templates {@code @failures}.
 */
@Component("failures")
public class Failures extends DefaultErrorAttributes {
    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 409, 413, 429, 500, 503);

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        if (attributes.get("status") instanceof Integer status && status >= 500) {
            var reference =
                    HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            attributes.put("reference", reference);
            // The address of an invitation lets its reader in.
            var path = String.valueOf(attributes.get("path")).replaceFirst("/invitation/.+", "/invitation/*");
            log.error("failure {} at {}: {}", reference, path, String.valueOf(getError(request)));
        }
        return attributes;
    }

    /** Last part of the key of its words: the status if there are words of its own. */
    public int told(int status) {
        if (TOLD.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }
}
