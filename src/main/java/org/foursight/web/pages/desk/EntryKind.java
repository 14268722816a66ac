package org.foursight.web.pages.desk;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.CaseFile;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@link EntryPages} need to know of one list of a case file.
 *
 * @param <E> its entries
 */
public abstract class EntryKind<E> {

    final CaseList<E> list;
    final String folder;
    final String field;

    /**
     * Make it for a list.
     *
     * @param folder where its two templates stand, one named like the path of the list and one like an entry
     * @param field beside which field it is said that the case file would not be in order
     */
    protected EntryKind(CaseList<E> list, String folder, String field) {
        this.list = list;
        this.folder = folder;
        this.field = field;
    }

    /** Return what an entry is, as in ‘Add an order’. */
    String what() {
        return CaseWords.of(list.name() + ".what");
    }

    /** Return an entry as the list shows it. */
    protected abstract EntryCard card(E entry, CaseFile file);

    /** Return a form filled with an entry. */
    protected abstract Form form(E entry);

    /** Read a form into an entry; says in the form what is wrong. */
    protected abstract void read(Form form, ObjectNode entry, CaseFile file, LocalDate today);

    /** Return the suspects whom an entry can be about. */
    protected List<Option> suspects(CaseFile file) {
        return EntryFields.suspects(file);
    }

    /** Return the victims whom an entry can be about. */
    protected List<Option> victims(CaseFile file) {
        return EntryFields.victims(file);
    }
}
