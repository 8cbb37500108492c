package org.riskcatalog.notices;

import org.riskcatalog.web.view.Texts;
import org.springframework.stereotype.Component;

/** Says a notice in the language of the thread: on the page the reader's, in a mail the addressee's. */
@Component
public class NoticeWords {

    private final Texts texts;
    private final MailSettings mail;

    NoticeWords(Texts texts, MailSettings mail) {
        this.texts = texts;
        this.mail = mail;
    }

    public String subject(Notice notice) {
        return texts.say(notice.subject(), notice.arguments().toArray());
    }

    public String body(Notice notice) {
        return texts.say(notice.body(), notice.arguments().toArray());
    }

    /** A mail travels open: of an entry that not everybody may see it names the handle and nothing else. */
    String mailSubject(Notice notice) {
        return notice.discreet() ? texts.say("notices.discreet.subject", handle(notice)) : subject(notice);
    }

    /** With the link and the line that says why the person gets it. */
    String mailBody(Notice notice) {
        var link = notice.discreet() || notice.handle() == null ? "/notices" : "/entries/" + notice.handle();
        var said = notice.discreet() ? texts.say("notices.discreet.body", handle(notice)) : body(notice);
        return said + "\n\n" + mail.site() + link + "\n\n-- \n" + texts.say("notices.mail.footer") + "\n";
    }

    private static String handle(Notice notice) {
        return String.valueOf(notice.handle());
    }
}
