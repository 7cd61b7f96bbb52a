package org.nhshdx.web.organise.event;

/**
 * One question of the event's form.
 *
 * @param path where its answer stands in the facts, such as {@code venue.stepFree.entrance}
 */
record Question(String path, AnswerKind kind) {

    static Question text(String path) {
        return new Question(path, AnswerKind.TEXT);
    }

    static Question whole(String path) {
        return new Question(path, AnswerKind.NUMBER);
    }

    static Question yesNo(String path) {
        return new Question(path, AnswerKind.YES_NO);
    }

    static Question time(String path) {
        return new Question(path, AnswerKind.TIME);
    }
}
