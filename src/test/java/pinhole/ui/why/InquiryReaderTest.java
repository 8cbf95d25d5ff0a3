package pinhole.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;
import pinhole.explain.RowResult;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.property.RandomScenarios;
import pinhole.ui.stage.model.Scenes;
import pinhole.ui.why.Hop.Sign;
import pinhole.ui.why.SieveRow.Cell;
import pinhole.ui.why.SieveRow.Kind;
import pinhole.ui.why.SieveRow.Mark;
import pinhole.ui.why.SieveRow.State;

class InquiryReaderTest {
  private final WhyWords words = new WhyWords(Explainer.english());

  private Inquiry at(Recording recording, Moment moment) {
    return new InquiryReader(recording, words).at(Optional.of(moment));
  }

  private Inquiry first(Scenario scenario, Moment.Kind kind) {
    Recording recording = Scenes.run(scenario);
    return at(recording, Scenes.first(Storyline.of(recording), kind));
  }

  private static Page page(Inquiry inquiry) {
    return inquiry.page(inquiry.chosen());
  }

  private static SieveRow row(Page page, Kind kind, int index) {
    return page.rows().stream().filter(r -> r.kind() == kind).toList().get(index);
  }

  @Test
  void lastSegment_hasComeToEveryWallWhenAllIsOver() {
    Recording recording = Scenes.run(Scenes.alg());
    Moment last = Storyline.of(recording).moments().getLast();
    assertThat(at(recording, last).hops()).extracting(Hop::sign).contains(Sign.AHEAD);
    assertThat(new InquiryReader(recording, words).atLast(last).hops())
        .extracting(Hop::sign)
        .hasSizeGreaterThan(2)
        .doesNotContain(Sign.AHEAD);
  }

  @Test
  void droppedSyn_isReadRowByRow() {
    Inquiry inquiry = first(Scenes.active(), Moment.Kind.DROPPED);
    Page page = page(inquiry);
    assertThat(page.question()).isEqualTo("Why was this SYN dropped?");
    assertThat(inquiry.hops())
        .extracting(Hop::name, Hop::what, Hop::sign)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Server firewall", "rule 2, out", Sign.PASS),
            org.assertj.core.groups.Tuple.tuple("Client firewall", "default, in", Sign.DROP));
    assertThat(inquiry.chosen()).isEqualTo(1);
    assertThat(page.rows())
        .extracting(SieveRow::title)
        .containsExactly(
            "This SYN",
            "Known connection",
            "Expected (pinhole)",
            "Rule 1",
            "Rule 2 “ftp-data”",
            "Default for in");
    assertThat(page.rows().get(2).says())
        .isEqualTo("None open. No ALG has read the PORT line: it is off.");
    assertThat(row(page, Kind.RULE, 1).cells())
        .extracting(Cell::mark)
        .containsExactly(
            Mark.MATCHES, Mark.MATCHES, Mark.MATCHES, Mark.MATCHES, Mark.MATCHES, Mark.DIFFERS);
    assertThat(row(page, Kind.RULE, 0).cells())
        .extracting(Cell::mark)
        .startsWith(Mark.DIFFERS, Mark.UNTESTED);
    assertThat(row(page, Kind.RULE, 1).spoken())
        .isEqualTo(
            "Rule 2 “ftp-data”: in matches, TCP matches, destination port 20 does not match 34311."
                + " No match.");
    assertThat(row(page, Kind.DEFAULT, 0).state()).isEqualTo(State.DECIDES);
    assertThat(row(page, Kind.DEFAULT, 0).result()).isEqualTo(RowResult.DROP);
    assertThat(page.reason().point()).isEqualTo("20 is the source port of this SYN.");
    assertThat(page.reason().more())
        .isEqualTo("Rule 2 looks at the destination port, and that is 34311.");
  }

  @Test
  void otherHop_showsItsOwnSieve() {
    Page page = first(Scenes.active(), Moment.Kind.DROPPED).page(0);
    assertThat(page.question()).isEqualTo("Why was this SYN let through?");
    assertThat(row(page, Kind.RULE, 1).state()).isEqualTo(State.DECIDES);
    assertThat(page.rows().getLast().says()).isEqualTo("Default: not asked any more.");
    assertThat(page.reason().point()).isEqualTo("Rule 2 matches in every cell.");
  }

  @Test
  void whileItIsCompared_nothingIsToldThatWasNotReadYet() {
    Inquiry inquiry = first(Scenes.active(), Moment.Kind.CHECKED);
    Page page = page(inquiry);
    assertThat(inquiry.hops().get(1).sign()).isEqualTo(Sign.READING);
    assertThat(page.rows())
        .noneMatch(r -> r.kind() == Kind.DEFAULT || r.result() == RowResult.DROP);
    assertThat(row(page, Kind.RULE, 1).state()).isEqualTo(State.READING);
    assertThat(page.rows().getLast().says()).isEqualTo("Default: not read yet.");
    assertThat(page.reason().point() + page.reason().more()).doesNotContain("drop", "default");
  }

  @Test
  void wallAhead_hasNoPage() {
    Recording recording = Scenes.run(Scenes.active());
    Moment passed =
        Storyline.of(recording).moments().stream()
            .filter(m -> m.kind() == Moment.Kind.PASSED && m.device() == DeviceId.CLIENT_FIREWALL)
            .findFirst()
            .orElseThrow();
    Inquiry inquiry = at(recording, passed);
    assertThat(inquiry.hops()).extracting(Hop::sign).containsExactly(Sign.PASS, Sign.AHEAD);
    assertThat(inquiry.hops().get(1).page()).isEmpty();
    assertThat(inquiry.page(1)).isEqualTo(page(inquiry));
  }

  @Test
  void knownConnection_decidesWithoutRules_andTheAlgTellsWhatItRead() {
    Page page = page(first(Scenes.alg(), Moment.Kind.PINHOLE_OPENED));
    assertThat(row(page, Kind.KNOWN, 0).result()).isEqualTo(RowResult.ACCEPT);
    assertThat(page.rows()).noneMatch(r -> r.kind() == Kind.RULE);
    assertThat(page.rows())
        .filteredOn(r -> r.kind() == Kind.ALG)
        .extracting(SieveRow::result)
        .containsExactly(RowResult.READS, RowResult.OPENS);
    assertThat(page.rows())
        .filteredOn(r -> r.state() == State.DECIDES)
        .extracting(SieveRow::result)
        .containsExactly(RowResult.OPENS);
    assertThat(page.reason().point()).isEqualTo("The ALG read the PORT line: port 34311.");
  }

  @Test
  void sealedRecord_isNoPassInGreen_theWallWasBlind() {
    Inquiry inquiry = first(Scenes.tlsNat(), Moment.Kind.ALG_DECLINED);
    assertThat(inquiry.hops()).extracting(Hop::sign).startsWith(Sign.SEALED);
  }

  @Test
  void translation_standsWhereItActs() {
    Page out = page(first(Scenes.natClient(), Moment.Kind.PASSED));
    assertThat(row(out, Kind.NAT, 0).says()).startsWith("Source 10.1.1.10");
    Recording recording = Scenes.run(Scenes.natServer());
    Moment in =
        Storyline.of(recording).moments().stream()
            .filter(m -> m.kind() == Moment.Kind.PASSED && m.device() == DeviceId.SERVER_FIREWALL)
            .findFirst()
            .orElseThrow();
    List<SieveRow> rows = page(at(recording, in)).rows();
    List<Kind> kinds = rows.stream().map(SieveRow::kind).toList();
    assertThat(kinds.indexOf(Kind.NAT)).isLessThan(kinds.indexOf(Kind.RULE));
  }

  @Test
  void gaveUpAndEnded_goBackToWhatStoppedIt() {
    Recording recording = Scenes.run(Scenes.active());
    List<Moment> moments = Storyline.of(recording).moments();
    for (Moment.Kind kind : List.of(Moment.Kind.GAVE_UP, Moment.Kind.ENDED)) {
      Moment last = moments.stream().filter(m -> m.kind() == kind).findFirst().orElseThrow();
      Inquiry inquiry = at(recording, last);
      assertThat(inquiry.hops()).extracting(Hop::sign).endsWith(Sign.PASS, Sign.DROP);
      assertThat(page(inquiry).rows())
          .extracting(SieveRow::says)
          .anyMatch(s -> s.contains("the client firewall") || s.startsWith("The client firewall"));
    }
  }

  @Test
  void switchedOffRule_isSaidToBeOff() {
    Scenario off = Scenes.active();
    off =
        off.withFirewall(
            DeviceId.CLIENT_FIREWALL,
            off.clientFirewall().withRule(1, off.clientFirewall().rules().get(1).switched(false)));
    SieveRow rule = row(page(first(off, Moment.Kind.DROPPED)), Kind.RULE, 1);
    assertThat(rule.result()).isEqualTo(RowResult.OFF);
    assertThat(rule.spoken()).isEqualTo("Rule 2 “ftp-data”: it is switched off.");
    assertThat(rule.cells()).allMatch(c -> c.mark() == Mark.UNTESTED);
  }

  @Test
  void nobodyListens_endsTheWayAtTheHost() {
    Inquiry inquiry = first(Scenes.nobody(), Moment.Kind.NOBODY_LISTENS);
    assertThat(inquiry.hops().getLast().sign()).isEqualTo(Sign.NOBODY);
    assertThat(inquiry.chosen()).isEqualTo(inquiry.hops().size() - 1);
    assertThat(page(inquiry).reason().more()).startsWith("It was closed at ");
  }

  @Test
  void everyMomentOfEveryLesson_hasAQuestionAReasonAndAWay() throws Exception {
    int seen = 0;
    for (Scenario scenario : scenarios()) {
      Recording recording = Simulator.run(scenario);
      InquiryReader reader = new InquiryReader(recording, words);
      check(reader.at(Optional.empty()), scenario.id() + " start");
      for (Moment moment : Storyline.of(recording).moments()) {
        String where = scenario.id() + " " + moment.index() + " " + moment.kind();
        Inquiry inquiry = reader.at(Optional.of(moment));
        check(inquiry, where);
        assertThat(inquiry.hops()).as(where).isNotEmpty();
        assertThat(walls(inquiry)).as(where).isEqualTo(decided(recording, moment));
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(900);
  }

  @Test
  void everyMomentOfManySessions_hasAnAnswer() {
    Set<Moment.Kind> kinds = EnumSet.noneOf(Moment.Kind.class);
    for (long seed = 1; seed <= 150; seed++) {
      Recording recording = Simulator.run(RandomScenarios.of(seed));
      InquiryReader reader = new InquiryReader(recording, words);
      List<Moment> moments = Storyline.of(recording).moments();
      int every = Math.max(1, moments.size() / 60);
      for (int i = 0; i < moments.size(); i++) {
        Moment moment = moments.get(i);
        if (i % every == 0 || moment.kind() != Moment.Kind.SENT) {
          kinds.add(moment.kind());
          check(reader.at(Optional.of(moment)), "seed " + seed + ", " + moment);
        }
      }
    }
    assertThat(kinds).hasSizeGreaterThan(10);
  }

  private static long walls(Inquiry inquiry) {
    return inquiry.hops().stream()
        .filter(h -> !h.device().isHost() && h.page().isPresent() && h.page().get().sieve())
        .count();
  }

  /// How many walls have decided until a moment about the segment that it is about.
  private static long decided(Recording recording, Moment moment) {
    Optional<pinhole.engine.net.Segment> about =
        moment.segment().or(() -> Way.behind(recording, moment));
    return recording.steps().stream()
        .filter(s -> s.at().compareTo(moment.at()) <= 0)
        .flatMap(s -> s.outcomes().stream())
        .filter(Outcome.Decided.class::isInstance)
        .map(o -> ((Outcome.Decided) o).segment())
        .filter(
            s -> about.filter(a -> a.number() == s.number() && a.kind() == s.kind()).isPresent())
        .count();
  }

  private static void check(Inquiry inquiry, String where) {
    for (int i = 0; i < Math.max(1, inquiry.hops().size()); i++) {
      Page page = inquiry.page(i);
      assertThat(page.question()).as(where).endsWith("?");
      assertThat(page.reason().point()).as(where).isNotBlank().doesNotContain("{", "null");
      assertThat(page.reason().more()).as(where).doesNotContain("{", "null");
      assertThat(page.rows()).as(where).isNotEmpty();
      assertThat(page.rows()).as(where).extracting(SieveRow::spoken).noneMatch(String::isBlank);
      assertThat(page.rows())
          .as(where)
          .filteredOn(r -> r.state() == State.DECIDES || r.state() == State.READING)
          .hasSize(1);
      for (SieveRow row : page.rows()) {
        assertThat(row.says().isEmpty()).as(where + row).isEqualTo(!row.cells().isEmpty());
        assertThat(row.spoken()).as(where).doesNotContain("{", "null");
        assertThat(row.cells())
            .as(where)
            .filteredOn(c -> c.mark() == Mark.DIFFERS)
            .hasSizeLessThan(2);
      }
    }
  }

  /// Every lesson as it is, in each mode, with ALGs, NAT, TLS, rejecting walls.
  private static List<Scenario> scenarios() throws Exception {
    List<Scenario> all =
        new ArrayList<>(
            List.of(Scenes.nobody(), Scenes.reject(), Scenes.tlsNat(), Scenes.natServer()));
    for (Lesson lesson : LessonLibrary.shipped().lessons()) {
      Scenario plain = lesson.scenario();
      for (DataMode mode : DataMode.values()) {
        all.add(plain.withMode(mode));
      }
      for (DeviceId wall : List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL)) {
        all.add(plain.withFirewall(wall, plain.firewall(wall).withAlg(true)));
        all.add(plain.withNat(wall, true));
        all.add(
            plain.withFirewall(
                wall,
                plain
                    .firewall(wall)
                    .withPolicy(pinhole.engine.firewall.Direction.IN, Verdict.REJECT)));
      }
      all.add(plain.withTls(true));
    }
    return all;
  }
}
