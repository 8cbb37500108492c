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

    /** With the link and the line that says why the person gets it. */
    String mailBody(Notice notice) {
        var link = notice.handle() == null ? "/notices" : "/entries/" + notice.handle();
        return body(notice) + "\n\n" + mail.site() + link + "\n\n-- \n" + texts.say("notices.mail.footer") + "\n";
    }
}
