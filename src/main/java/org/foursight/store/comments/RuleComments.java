package org.foursight.store.comments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.foursight.store.audit.Actor;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Transactions;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;

/** The inbox of those who keep the rules: comments in order, which never change and are erased by date. Every reading is logged. */
public final class RuleComments {

    /** A comment has no more characters. */
    public static final int LONGEST = 2_000;

    /** No case has a reference that begins so. */
    private static final String ERASING = "/rule-comments";

    private final Transactions transactions;

    /** Make it, writing through these transactions. */
    public RuleComments(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Add a comment.
     *
     * @param kind what kind of problem it is, as a word
     * @throws StoreException when the text is blank or too long
     */
    public RuleComment add(String rule, String ruleBook, String kind, String text, Caller caller) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new StoreException(
                    Trouble.NOT_FITTING, "A comment is some words, and at most " + LONGEST + " characters.");
        }
        return transactions.write(write -> {
            int number = write.sql()
                            .createQuery("SELECT COALESCE(MAX(number), 0) FROM rule_comments")
                            .mapTo(Integer.class)
                            .one()
                    + 1;
            Actor by = caller.actor();
            write.sql()
                    .execute(
                            "INSERT INTO rule_comments"
                                    + " (number, rule, rule_book, kind, body, made_at, issuer, subject, name, unit)"
                                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            number,
                            rule,
                            ruleBook,
                            kind,
                            text,
                            write.at().toString(),
                            by.issuer(),
                            by.subject(),
                            by.name(),
                            by.unit());
            write.audit(AuditEvent.done(Operation.COLLECT, caller, AuditObject.named("ruleComment", rule))
                    .by(ruleBook));
            return new RuleComment(number, rule, ruleBook, kind, text, by, write.at());
        });
    }

    /** Return every comment, the newest first; that they were read is logged. */
    public List<RuleComment> all(Caller caller) {
        return transactions.write(write -> {
            write.audit(AuditEvent.done(Operation.CONSULT, caller, AuditObject.named("ruleComments", null)));
            return write.sql()
                    .createQuery("SELECT * FROM rule_comments ORDER BY number DESC")
                    .map((row, context) -> comment(row))
                    .list();
        });
    }

    /**
     * Erase the comments made before a day, with who made them. How long they are kept is for the force to say.
     *
     * @param authority who allowed it and under which rule; required
     * @return how many there were
     */
    public int eraseBefore(LocalDate day, String authority, Caller caller) {
        if (authority.isBlank()) {
            throw new StoreException(
                    Trouble.NOT_FITTING, "Erasure needs an authority. Say who allowed it and under which rule.");
        }
        return transactions.write(write -> {
            write.sql().execute("INSERT INTO erasing (reference) VALUES (?)", ERASING);
            int erased = write.sql().execute("DELETE FROM rule_comments WHERE made_at < ?", day.toString());
            write.sql().execute("DELETE FROM erasing WHERE reference = ?", ERASING);
            write.audit(AuditEvent.done(Operation.ERASE, caller, AuditObject.named("ruleComments", day.toString()))
                    .coded(authority));
            return erased;
        });
    }

    private static RuleComment comment(ResultSet row) throws SQLException {
        return new RuleComment(
                row.getInt("number"),
                row.getString("rule"),
                row.getString("rule_book"),
                row.getString("kind"),
                row.getString("body"),
                new Actor(
                        row.getString("issuer"),
                        row.getString("subject"),
                        row.getString("name"),
                        row.getString("unit")),
                Instant.parse(row.getString("made_at")));
    }
}
