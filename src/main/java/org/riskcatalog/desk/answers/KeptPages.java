package org.riskcatalog.desk.answers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.riskcatalog.web.KeptForm;
import org.springframework.web.util.WebUtils;

/** What was typed into a page whose session had ended before it was sent. */
public final class KeptPages {

    private KeptPages() {}

    /** Hands the page out once, to the address that it was sent to. */
    public static Optional<SentPage> take(HttpServletRequest request) {
        if (WebUtils.getSessionAttribute(request, KeptForm.ATTRIBUTE) instanceof KeptForm kept
                && kept.path().equals(request.getRequestURI())) {
            WebUtils.setSessionAttribute(request, KeptForm.ATTRIBUTE, null);
            return Optional.of(new SentPage(kept.parameters()));
        }
        return Optional.empty();
    }
}
