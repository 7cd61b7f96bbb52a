package org.nhshdx.web.words;

import io.quarkus.qute.TemplateExtension;
import java.util.Map;
import org.nhshdx.tenant.audit.LogPages.Line;

/** A line of a log as people say it: "signed the charter", "asked for a judgement of the event". */
@TemplateExtension
public final class Deeds {

    private static final Map<String, String> PAST = Map.ofEntries(
            Map.entry("save", "saved"), Map.entry("leave-out", "left a principle out of"), Map.entry("move-principle", "moved a principle in"),
            Map.entry("throw-away", "threw away"), Map.entry("propose", "proposed for adoption"), Map.entry("take-back-version", "took back the proposal of"),
            Map.entry("adopt", "adopted"),
            Map.entry("add", "added"), Map.entry("arrange", "arranged"), Map.entry("anchor", "wrote down how far it had come:"), Map.entry("appeal", "appealed against the decline of"),
            Map.entry("bring back", "brought back"), Map.entry("close", "closed"), Map.entry("compare", "compared"),
            Map.entry("count", "counted"), Map.entry("download", "took along"), Map.entry("delete", "deleted"), Map.entry("end", "ended"), Map.entry("export", "took along"),
            Map.entry("drop", "dropped"), Map.entry("erase", "erased the words of"), Map.entry("finish", "finished"), Map.entry("reopen", "reopened"),
            Map.entry("find", "saw something to mend on"), Map.entry("freeze", "froze"), Map.entry("see mended", "saw mended what was found on"),
            Map.entry("let lapse", "let go what was found on"), Map.entry("lengthen grace", "gave more time to mend"),
            Map.entry("end freeze", "ended the freeze of"),
            Map.entry("hand over", "handed over"), Map.entry("import", "imported"), Map.entry("list", "listed"),
            Map.entry("offer", "offered to hand over"), Map.entry("plan", "planned"), Map.entry("propose closing", "proposed to close"),
            Map.entry("remind", "reminded the core team of the"), Map.entry("search", "searched"),
            Map.entry("take back closing", "took back the closing of"), Map.entry("take over", "took over"),
            Map.entry("announce", "announced"), Map.entry("answer", "answered the core team about"),
            Map.entry("approve", "approved"), Map.entry("ask", "asked more about"),
            Map.entry("ask-judgement", "asked for a judgement of"), Map.entry("ask-waiver", "asked to waive"),
            Map.entry("call-off", "called off"), Map.entry("cancel", "cancelled"), Map.entry("move", "moved"), Map.entry("change", "changed"),
            Map.entry("change role", "made somebody"), Map.entry("clear", "cleared"),
            Map.entry("confirm-waiver", "confirmed the waiver of"), Map.entry("create", "began"),
            Map.entry("decline", "declined"), Map.entry("edit", "edited"), Map.entry("end-waiver", "ended the waiver of"),
            Map.entry("expire", "ended, by the calendar,"), Map.entry("grant", "granted"), Map.entry("hold", "marked as held"),
            Map.entry("introduce", "changed what is said of themselves as"), Map.entry("invite", "invited somebody as"),
            Map.entry("join", "joined as"), Map.entry("judge", "judged"), Map.entry("leave", "left, having been"),
            Map.entry("let go", "let go"), Map.entry("propose-waiver", "proposed to waive"),
            Map.entry("publish", "published"), Map.entry("refuse", "refused"),
            Map.entry("refuse-waiver", "refused to waive"), Map.entry("reinstate", "reinstated"),
            Map.entry("remove", "removed somebody who was"), Map.entry("request", "asked to use"), Map.entry("give back", "gave back"),
            Map.entry("report", "reported"), Map.entry("remind organisers", "reminded the organisers of"),
            Map.entry("switch off", "switched off"), Map.entry("switch on", "switched on again"),
            Map.entry("renew", "renewed"), Map.entry("revoke", "revoked"),
            Map.entry("set-aside", "set aside the judgement of"), Map.entry("sign", "signed"),
            Map.entry("start", "started"), Map.entry("step aside", "stepped aside from"), Map.entry("submit", "submitted"),
            Map.entry("suspend", "suspended"), Map.entry("take", "took"), Map.entry("waive", "waived"),
            Map.entry("keep", "kept"), Map.entry("let-wait", "let wait"), Map.entry("take-back", "took back"),
            Map.entry("withdraw", "withdrew"), Map.entry("write", "wrote a draft of"));

    private static final Map<String, String> ABOUT = Map.ofEntries(
            Map.entry("charter draft", "the next version of the charter"),
            Map.entry("application", "the application"), Map.entry("artwork", "artwork"), Map.entry("assets", "brand assets"),
            Map.entry("call", "a call with the core team"),
            Map.entry("judge", "a judge of an event"), Map.entry("chapter", "the chapter"), Map.entry("charter", "the charter"),
            Map.entry("checklist item", "something on a checklist"), Map.entry("event", "the event"), Map.entry("waiting change", "a change of the event"),
            Map.entry("offer", "the offer"), Map.entry("page", "a public page"), Map.entry("licence", "the licence"), Map.entry("invitation", "the invitation"),
            Map.entry("log", "the log"), Map.entry("lead", "lead organiser"), Map.entry("organiser", "organiser"), Map.entry("helper", "helper"),
            Map.entry("about", "the page, who we are"), Map.entry("day", "the page, what a day is like"),
            Map.entry("access", "the page, getting in and around"), Map.entry("food", "the page, food and drink"),
            Map.entry("conduct", "the page, how we treat each other"), Map.entry("photographs", "the page, photographs"));

    private Deeds() {}

    /** What was done to what, in the past tense; a verb that nobody has put into words stands as it is. */
    public static String deed(Line line) {
        return PAST.getOrDefault(line.verb(), line.verb().replace('-', ' ')) + " "
                + ABOUT.getOrDefault(line.about(), line.about());
    }
}
