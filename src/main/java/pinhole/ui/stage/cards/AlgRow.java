package pinhole.ui.stage.cards;

import java.util.Optional;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.Expectation;
import pinhole.explain.RowResult;
import pinhole.ui.stage.cards.CardRow.Kind;
import pinhole.ui.stage.cards.CardRow.State;
import pinhole.ui.stage.model.Visit;

/// The row of a card that tells what an ALG made of a segment.
final class AlgRow {
  private final CardWords words;

  AlgRow(CardWords words) {
    this.words = words;
  }

  /// The row for a finding; empty if the ALG had nothing to say.
  Optional<CardRow> of(Visit visit, AlgFinding finding) {
    int bytes = visit.segment().payload().length();
    return switch (finding) {
      case AlgFinding.NothingAnnounced _, AlgFinding.NotAtLineStart _, AlgFinding.AwaitsLineEnd _ ->
          Optional.empty();
      case AlgFinding.Sealed _ -> Optional.of(row(words.of("row.sealed", bytes), RowResult.BLIND));
      case AlgFinding.Opened(Expectation hole) ->
          Optional.of(
              row(
                  words.of("row.opened", hole.source(), CardWords.port(hole.destination().port())),
                  RowResult.OPENS));
      case AlgFinding.Announced _,
          AlgFinding.ForeignAddress _,
          AlgFinding.ForeignBelieved _,
          AlgFinding.AddressIgnored _,
          AlgFinding.Masked _,
          AlgFinding.Rewritten _ ->
          Optional.of(row(words.why(finding), RowResult.READS));
      case AlgFinding.Unreadable _,
          AlgFinding.Clash _,
          AlgFinding.NoPortLeft _,
          AlgFinding.Forbidden _ ->
          Optional.of(row(words.why(finding), RowResult.DROP));
    };
  }

  private CardRow row(String says, RowResult result) {
    CardRow row =
        new CardRow(
            Kind.ALG,
            0,
            "",
            true,
            Optional.empty(),
            says,
            Optional.empty(),
            State.READ,
            result,
            0,
            "");
    return row.withSpoken(words.spoken(row));
  }
}
