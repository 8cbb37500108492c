package org.riskcatalog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.riskcatalog.acts.NotThere;
import org.riskcatalog.members.PersonLanguage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The language switch at the foot of every page. */
@Controller
class LanguageController {
    private final ObjectProvider<PersonLanguage> person;

    LanguageController(ObjectProvider<PersonLanguage> person) {
        this.person = person;
    }

    @PostMapping("/language")
    ResponseEntity<Void> choose(@RequestParam String to, @RequestParam String back, HttpServletRequest request) {
        var language = Language.of(to).orElseThrow(NotThere::new);
        person.ifAvailable(kept -> kept.choose(language.locale()));
        var cookie = ResponseCookie.from(ReaderLocale.COOKIE, language.tag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, Here.local(back))
                .build();
    }
}
