package org.riskcatalog.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.members.Actor;
import org.riskcatalog.web.view.Reader;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a page: the person's own, else what this browser chose before, else what the browser asks for. */
@Component("localeResolver")
class ReaderLocale implements LocaleResolver {
    static final String COOKIE = "language";
    private static final String KEPT = ReaderLocale.class.getName();

    private final Reader reader;

    ReaderLocale(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Locale kept) {
            return kept;
        }
        var locale = person(request)
                .or(() -> cookie(request))
                .or(() -> Language.firstOf(Collections.list(request.getLocales())))
                .orElse(Language.ENGLISH)
                .locale();
        request.setAttribute(KEPT, locale);
        return locale;
    }

    private Optional<Language> person(HttpServletRequest request) {
        return broken(request)
                ? Optional.empty()
                : reader.actor().map(Actor::locale).flatMap(Language::of);
    }

    private static Optional<Language> cookie(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> Language.of(cookie.getValue()));
    }

    /** The page says that something failed: it may be the database, so that nothing is asked of it. */
    static boolean broken(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && status >= 500;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen at /language");
    }
}
