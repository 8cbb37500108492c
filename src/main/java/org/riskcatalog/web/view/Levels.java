package org.riskcatalog.web.view;

import java.util.List;
import org.springframework.stereotype.Component;

/** The four levels of risk as the stylesheet knows them; in templates {@code @levels}. */
@Component("levels")
public class Levels {
    private static final List<String> RISING = List.of("LOW", "MODERATE", "HIGH", "VERY_HIGH");

    /** {@code l1} to {@code l4}. */
    public String css(Object level) {
        return "l" + (RISING.indexOf(level.toString()) + 1);
    }
}
