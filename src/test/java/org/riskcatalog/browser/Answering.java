package org.riskcatalog.browser;

/** Somebody before the page of a task. */
final class Answering {

    private final Participant person;
    private final String task;

    Answering(Participant person, String task) {
        this.person = person;
        this.task = task;
    }

    Fields fields() {
        return person.fields();
    }

    /** Adds a row; the page comes back with it. */
    Answering add(String key) {
        person.press(key).arrive("/tasks/{id}", task + ".title");
        person.goesOn();
        return this;
    }

    /** Sends an answer that can be undone. */
    Participant send() {
        return person.press("web.save-and-continue")
                .arriveAt("/receipts/{id}", person.says("desk.receipt.title"), person.says("desk.receipt.recorded"));
    }

    /** Sends an answer that cannot: what it brings about is read first. */
    Participant checkAndSend() {
        var check = person.says("desk.check.title", person.says(task + ".title"));
        return person.press("web.save-and-continue")
                .arriveAt("/tasks/{id}/check", check, check)
                .press("desk.check.press")
                .arriveAt("/receipts/{id}", person.says("desk.receipt.title"), person.says("desk.receipt.recorded"));
    }
}
