package org.riskcatalog.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.riskcatalog.acts.NotThere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What does not exist, or not for this person, gets the one page that says so. */
@ControllerAdvice(annotations = Controller.class)
class MissingPages {

    @ExceptionHandler
    void missing(NotThere missing, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
