package pinhole.ui;

import static javafx.geometry.HorizontalDirection.LEFT;
import static javafx.geometry.HorizontalDirection.RIGHT;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.AlgPlate;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Callout;
import pinhole.ui.kit.Capsule;
import pinhole.ui.kit.CapsuleKind;
import pinhole.ui.kit.CapsuleState;
import pinhole.ui.kit.Chip;
import pinhole.ui.kit.ChoiceBar;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.SealedPlate;
import pinhole.ui.kit.Token;
import pinhole.ui.kit.VerdictPill;

/// Sheet 2: capsules, badges, glyphs, plates and controls.
final class GallerySegments extends GallerySheet {
  private static final PseudoClass RINGED = PseudoClass.getPseudoClass("focus-visible");

  GallerySegments() {
    super("Component sheet 2, segments, signs and controls");
    capsules();
    badges();
    glyphs();
    plates();
    controls();
  }

  private void capsules() {
    card(20, 68, 760, 516, "Capsules", "triangle = direction; same glyph on timeline and ladder");
    CapsuleKind[] kinds = {
      CapsuleKind.SYN,
      CapsuleKind.SYN_ACK,
      CapsuleKind.ACK,
      CapsuleKind.DATA,
      CapsuleKind.FIN,
      CapsuleKind.RST,
      CapsuleKind.TLS
    };
    String[] labels = {"SYN", "SYN-ACK", "ACK", "DATA 512 B", "FIN", "RST", "TLS record"};
    CapsuleState[] states = {
      CapsuleState.NORMAL,
      CapsuleState.FOCUS,
      CapsuleState.PASSED,
      CapsuleState.GHOST,
      CapsuleState.FALLING
    };
    for (int row = 0; row < kinds.length; row++) {
      for (int column = 0; column < states.length; column++) {
        capsule(kinds[row], labels[row], states[column], 109 + 146 * column, 145 + 48 * row);
      }
    }
    for (int column = 0; column < 2; column++) {
      double x = 145 + 300 * column;
      capsule(CapsuleKind.COMMAND, "PORT 10,1,1,10,134,7", states[column], x, 495);
      capsule(CapsuleKind.REPLY, "227 … (203,0,113,21,195,80)", states[column], x + 20, 541);
    }
    capsule(CapsuleKind.COMMAND, "PASV", CapsuleState.PASSED, 620, 495);
    capsule(CapsuleKind.REPLY, "425 Can't open", CapsuleState.PASSED, 680, 541);
    capsule(CapsuleKind.REPLY, "226 Done", CapsuleState.GHOST, 720, 495);
  }

  private void capsule(CapsuleKind kind, String label, CapsuleState state, double x, double y) {
    Capsule capsule = new Capsule(kind, label, state == CapsuleState.NORMAL ? RIGHT : LEFT);
    capsule.state(state);
    put(capsule, x, y);
  }

  private void badges() {
    card(793, 68, 319, 214, "Verdict badges and pills", "");
    String[] names = {
      "allowed", "dropped", "rejected", "nobody listens", "waiting", "pinhole", "being checked"
    };
    BadgeKind[] kinds = BadgeKind.values();
    for (int i = 0; i < kinds.length; i++) {
      double x = 823 + 158 * (i % 2);
      double y = 125 + 21 * (i - i % 2);
      put(new Badge(kinds[i]), x, y);
      small(names[i], x + 22, y);
    }
    put(new VerdictPill(VerdictPill.Kind.PASS, "rule 2"), 990, 254);
    put(new VerdictPill(VerdictPill.Kind.DROP, "default"), 1066, 254);
  }

  private void glyphs() {
    card(1124, 68, 296, 246, "Glyphs", "");
    GlyphKind[] kinds = GlyphKind.values();
    for (int i = 0; i < kinds.length; i++) {
      double x = 1149 + 136 * (i % 2);
      double y = 112 + 10 * (i - i % 2);
      put(new Glyph(kinds[i], Token.INK), x, y);
      small(kinds[i].name(), x + 26, y);
    }
  }

  private void plates() {
    card(20, 596, 760, 284, "Plates", "");
    put(
        new AlgPlate(
            "The ALG read on the control lane",
            new AlgPlate.Reading("PORT 10,1,1,10,", "134,7", "", "134 × 256 + 7 =", "34311")),
        40,
        640);
    SealedPlate sealed =
        new SealedPlate(
            "Inside, sealed by TLS",
            "the ALG cannot read this",
            new SealedPlate.Inside("227 … (", "192,168,2,21", ",195,80)", "not rewritten"));
    put(sealed, 230, 780);
    put(
        new Callout(BadgeKind.DROP, Token.DROP, "Dropped in silence", "no reply to port 20"),
        440,
        640);
    chips();
  }

  private void chips() {
    HBox first = new HBox(6);
    HBox second = new HBox(6);
    for (Chip.State state : Chip.State.values()) {
      Chip alg = new Chip(Chip.Kind.ALG, "");
      alg.show(state, "ALG " + state.name().toLowerCase(Locale.ROOT));
      Chip small = new Chip(Chip.Kind.ALG, "");
      small.show(state, "ALG");
      small.compact(true);
      first.getChildren().add(alg);
      second.getChildren().add(small);
    }
    Chip on = new Chip(Chip.Kind.NAT, "");
    on.show(Chip.State.ON, "NAT on");
    second.getChildren().addAll(new Chip(Chip.Kind.NAT, "NAT off"), on);
    put(first, 440, 720);
    put(second, 440, 754);
  }

  private void controls() {
    card(793, 326, 627, 554, "Controls", "");
    Button primary = new Button("Primary");
    primary.getStyleClass().add("accent");
    Button why = new Button("Why?", new FontIcon(Feather.HELP_CIRCLE));
    why.getStyleClass().add("ph-asks");
    Button quiet = new Button("Quiet", new FontIcon(Feather.UPLOAD));
    quiet.getStyleClass().add("flat");
    Button off = new Button("Not yet");
    off.setDisable(true);
    put(new HBox(10, primary, new Button("Plain"), why, quiet, off), 811, 370);
    ChoiceBar<String> segmented = new ChoiceBar<>("Views", _ -> {});
    segmented.add("stage", "Stage", "Stage").setGraphic(new FontIcon(Feather.LAYOUT));
    segmented.add("ladder", "Ladder", "Ladder").setGraphic(new FontIcon(Feather.ALIGN_JUSTIFY));
    segmented.add("what-if", "What-if", "What-if").setGraphic(new FontIcon(Feather.GRID));
    segmented.show("Stage");
    put(segmented, 811, 420);
    put(
        new HBox(
            8,
            label("quiet", "ph-chip"),
            label("checking", "ph-chip", "accent"),
            label("let it out", "ph-chip", "pass"),
            label("dropped", "ph-chip", "drop"),
            label("rejected", "ph-chip", "reject"),
            label("hint", "ph-chip", "hole"),
            label("sealed", "ph-chip", "sealed")),
        811,
        474);
    String[] notes = {"accent", "pass", "drop", "reject", "hole", "sealed"};
    for (int i = 0; i < notes.length; i++) {
      var note = label("Outcome, " + notes[i], "ph-small", "ph-note", notes[i]);
      note.setPrefWidth(280);
      put(note, 811 + 300 * (i % 2), 514 + 25 * (i - i % 2));
    }
    TextField wrong = new TextField("21-2");
    wrong.getStyleClass().add("ph-invalid");
    put(
        new HBox(10, new TextField("21-22"), wrong, label("W", "ph-kbd"), label("20", "ph-marked")),
        811,
        670);
    Button focused = new Button("Keyboard focus");
    focused.getStyleClass().add("accent");
    focused.pseudoClassStateChanged(RINGED, true);
    Chip chip = new Chip(Chip.Kind.ALG, "ALG off");
    chip.pseudoClassStateChanged(RINGED, true);
    put(new HBox(20, focused, chip), 811, 724);
    Capsule ringed = new Capsule(CapsuleKind.SYN, "SYN", LEFT);
    ringed.pseudoClassStateChanged(RINGED, true);
    put(ringed, 1120, 740);
  }
}
