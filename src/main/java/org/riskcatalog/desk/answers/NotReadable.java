package org.riskcatalog.desk.answers;

/** Something that was typed is no value of the type asked for. */
class NotReadable extends Exception {

    NotReadable(Throwable cause) {
        super(cause);
    }
}
