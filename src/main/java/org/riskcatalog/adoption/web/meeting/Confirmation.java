package org.riskcatalog.adoption.web.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.riskcatalog.desk.forms.RequiredWhen;

/** What chair and delegation answer to a written outcome. */
record Confirmation(
        @NotNull @Nullable Answer answer,

        @Size(max = 4000) @RequiredWhen(field = "answer", in = "RETURN") @Nullable
        String reason) {

    /** That is how it was; or it was not. */
    enum Answer {
        CONFIRM,
        RETURN
    }

    boolean confirms() {
        return answer == Answer.CONFIRM;
    }

    /** The routing word of the task. */
    String word() {
        return confirms() ? "confirmed" : "returned";
    }
}
