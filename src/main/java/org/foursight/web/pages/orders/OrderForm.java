package org.foursight.web.pages.orders;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Order;
import org.foursight.casefile.OrderKind;
import org.foursight.web.pages.desk.CaseList;
import org.foursight.web.pages.desk.CaseWords;
import org.foursight.web.pages.desk.EntryCard;
import org.foursight.web.pages.desk.EntryFields;
import org.foursight.web.pages.desk.EntryKind;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Orders: what the pages show and ask. */
public final class OrderForm extends EntryKind<Order> {

    /** What kind of order it can be. */
    public static final List<Option> KINDS = CaseWords.options(OrderKind.values());

    /** Make it. */
    public OrderForm() {
        super(CaseList.ORDERS, "orders", "kind");
    }

    @Override
    protected List<Option> victims(CaseFile file) {
        return EntryFields.orNotRecorded(EntryFields.victims(file), "Not recorded");
    }

    @Override
    protected EntryCard card(Order order, CaseFile file) {
        return OrderCard.of(order);
    }

    @Override
    protected Form form(Order order) {
        Form form = Form.blank()
                .put("kind", order.kind())
                .put("against", order.against())
                .putAll("protects", order.protects())
                .put("served", order.served())
                .put("breachesChecked", order.breachesChecked())
                .put("basis", order.basis());
        OrderDates.put(form, order);
        return OrderTerms.put(form, order.terms());
    }

    @Override
    protected void read(Form form, ObjectNode order, CaseFile file, LocalDate today) {
        EntryFields.word(form, order, "kind", KINDS, "Select what kind of order it is");
        EntryFields.person(form, order, "against", suspects(file), "Select the suspect it is against");
        protects(form, order, victims(file));
        OrderDates.read(form, order, today);
        EntryFields.done(form, order, "served");
        OrderTerms.read(form, order);
        EntryFields.done(form, order, "breachesChecked");
        EntryFields.basis(form, order);
    }

    private static void protects(Form form, ObjectNode order, List<Option> victims) {
        List<String> chosen = form.all("protects").stream().distinct().toList();
        if (chosen.isEmpty()) {
            return;
        }
        form.choose("protects", victims, "Select the victims it protects, or ‘Not recorded’");
        if (chosen.size() > 1 && chosen.contains(EntryFields.NOT_RECORDED)) {
            form.refuse("protects", "Select the victims it protects, or ‘Not recorded’, not both");
        }
        order.remove("protects");
        if (!chosen.contains(EntryFields.NOT_RECORDED)) {
            ArrayNode protects = order.putArray("protects");
            chosen.forEach(protects::add);
        }
    }
}
