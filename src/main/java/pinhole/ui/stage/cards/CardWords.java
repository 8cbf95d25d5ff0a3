package pinhole.ui.stage.cards;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Translation;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.sim.DeviceId;
import pinhole.explain.Asked;
import pinhole.explain.Explainer;
import pinhole.explain.RowResult;
import pinhole.ui.kit.Phrases;

/// The words of the rule cards, from their resource bundle; the reasons are the explainer's.
final class CardWords extends Phrases {
  private final Explainer explainer;

  CardWords(Explainer explainer) {
    super("pinhole.ui.stage.cards");
    this.explainer = explainer;
  }

  String wall(DeviceId wall) {
    return explainer.deviceTitle(wall);
  }

  /// The name of a column.
  String column(Field field) {
    return explainer.column(field);
  }

  String direction(Direction way) {
    return of("direction", way);
  }

  String why(AlgFinding finding) {
    return explainer.why(finding);
  }

  /// What a rule asks for, or `any`.
  String any(Optional<?> wanted) {
    return wanted.map(Object::toString).orElseGet(() -> of("any"));
  }

  String rewritten(Translation change) {
    FiveTuple before = change.before();
    FiveTuple after = change.after();
    boolean source = !before.source().equals(after.source());
    return source
        ? of("row.source-rewritten", before.source(), after.source())
        : of("row.destination-rewritten", before.destination(), after.destination());
  }

  /// The same, to be drawn: of an address whose port stays, the address only.
  ///
  /// @param sealed whether what is inside could not be read
  CardRow.Swap swap(Translation change, boolean sealed) {
    boolean source = !change.before().source().equals(change.after().source());
    Endpoint before = source ? change.before().source() : change.before().destination();
    Endpoint after = source ? change.after().source() : change.after().destination();
    boolean bare = before.port() == after.port();
    return new CardRow.Swap(
        of(source ? "row.swap.source" : "row.swap.destination"),
        bare ? before.address().toString() : before.toString(),
        bare ? after.address().toString() : after.toString(),
        sealed ? of("row.swap.sealed") : "");
  }

  /// What stands at the start of a row.
  String title(CardRow row) {
    return switch (row.kind()) {
      case SEGMENT -> row.name();
      case RULE -> of("row.rule", row.number() + 1);
      case KNOWN, EXPECTED, DEFAULT, ALG, NAT, SKIPPED -> of("row", row.kind());
      case NOTE -> "";
    };
  }

  /// What a screen reader says of a row that was compared.
  String spoken(FilterFinding finding, Asked segment, CardRow row) {
    boolean read = row.state() == CardRow.State.READ || row.state() == CardRow.State.NOW;
    return read && row.result() != RowResult.CHECKING
        ? explainer.why(finding, segment) + lists(row)
        : spoken(row);
  }

  /// Lists of ports, which may be shortened in their cells, as a whole.
  private String lists(CardRow row) {
    List<String> lists = row.cells().map(CardRow.Cells::lists).orElse(List.of());
    return lists.isEmpty() ? "" : " " + of("spoken.ports", String.join("; ", lists));
  }

  /// What a screen reader says of any row.
  String spoken(CardRow row) {
    String cells =
        row.cells()
            .map(c ->
                of(
                    "spoken.cells",
                    c.direction(),
                    c.source(),
                    c.sourcePort(),
                    c.destination(),
                    c.destinationPort()))
            .orElse(row.says());
    String name = row.name().isEmpty() || row.kind() != CardRow.Kind.RULE ? "" : " " + row.name();
    String result = row.result() == RowResult.NONE ? "" : of("result", row.result());
    return of("spoken.row", title(row) + name, cells, result).strip();
  }
}
