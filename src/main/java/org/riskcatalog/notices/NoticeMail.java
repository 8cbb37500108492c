package org.riskcatalog.notices;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.riskcatalog.members.Directory;
import org.riskcatalog.members.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** A notice as a mail: plain text in the addressee's language, with a link to the entry. */
@Component
class NoticeMail {

    // RFC 5321: a reply code of three digits; 5 in front means that another try is of no use.
    private static final Pattern REPLY = Pattern.compile("(?m)^([245]\\d\\d)[ -].*$");

    /**
     * Why the server did not take it.
     *
     * @param permanent another try is of no use
     */
    record Refused(String answer, boolean permanent) {}

    private final ObjectProvider<JavaMailSender> sender;
    private final NoticeWords words;
    private final Directory directory;
    private final MailSettings settings;

    NoticeMail(ObjectProvider<JavaMailSender> sender, NoticeWords words, Directory directory, MailSettings settings) {
        this.sender = sender;
        this.words = words;
        this.directory = directory;
        this.settings = settings;
    }

    /** Empty if the server took it. */
    Optional<Refused> send(Notice notice) {
        try {
            var locale = directory.person(notice.person()).map(Person::locale).orElse(Locale.ENGLISH);
            in(locale, () -> written(notice));
            return Optional.empty();
        } catch (MailException e) {
            return Optional.of(refused(e));
        } catch (RuntimeException e) {
            // It cannot even be written; the others are sent all the same.
            return Optional.of(new Refused(String.valueOf(e.getMessage()), false));
        }
    }

    private boolean written(Notice notice) {
        var server = sender.getObject();
        var message = server.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(notice.address());
            helper.setSubject(words.mailSubject(notice));
            helper.setText(words.mailBody(notice));
            // RFC 3834: nobody's holiday message is wanted in answer.
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Notice", notice.id().toString());
        } catch (MessagingException e) {
            throw new MailSendException("not a mail: " + e.getMessage(), e);
        }
        server.send(message);
        return true;
    }

    private static Refused refused(MailException failure) {
        var causes = Stream.concat(
                sentFailures(failure), Stream.iterate(failure, cause -> cause != null, Throwable::getCause));
        var replies = causes.map(Throwable::getMessage)
                .filter(message -> message != null)
                .map(REPLY::matcher)
                .filter(reply -> reply.find())
                .map(reply -> new Refused(reply.group(), reply.group(1).startsWith("5")))
                .toList();
        return replies.isEmpty()
                ? new Refused(String.valueOf(failure.getMostSpecificCause().getMessage()), false)
                : replies.get(replies.size() - 1);
    }

    private static Stream<Throwable> sentFailures(MailException failure) {
        return failure instanceof MailSendException several
                ? Stream.of(several.getMessageExceptions())
                        .flatMap(one -> Stream.iterate((Throwable) one, cause -> cause != null, NoticeMail::next))
                : Stream.empty();
    }

    private static Throwable next(Throwable failure) {
        return failure instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : failure.getCause();
    }

    private static void in(Locale locale, Supplier<Boolean> work) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(locale);
        try {
            work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
