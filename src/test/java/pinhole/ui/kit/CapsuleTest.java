package pinhole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.HorizontalDirection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

class CapsuleTest {
  private static final String LONG = "227 Entering passive mode (203,0,113,21,195,80) wwwWWW";

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @EnumSource(CapsuleKind.class)
  void longLabel_fits(CapsuleKind kind) {
    Capsule capsule = new Capsule(kind, LONG, HorizontalDirection.RIGHT);
    double text = Lettering.width(LONG, Face.MONO_BOLD, Capsule.SIZE);
    assertThat(capsule.width()).isGreaterThanOrEqualTo(text + 14);
  }

  @ParameterizedTest
  @EnumSource(CapsuleKind.class)
  void origin_isTheCentre(CapsuleKind kind) {
    Capsule capsule = new Capsule(kind, "SYN", HorizontalDirection.RIGHT);
    Bounds bounds = capsule.getBoundsInLocal();
    assertThat(bounds.getMinX()).isLessThanOrEqualTo(-capsule.width() / 2);
    assertThat(bounds.getMaxX()).isGreaterThanOrEqualTo(capsule.width() / 2);
    assertThat(bounds.getCenterX()).isBetween(-8., 8.);
    assertThat(bounds.getCenterY()).isBetween(-3., 3.);
  }

  @Test
  void state_comesAndGoesWithoutTrace() {
    Capsule capsule = new Capsule(CapsuleKind.SYN, "SYN", HorizontalDirection.LEFT);
    double width = capsule.width();
    capsule.state(CapsuleState.GHOST);
    capsule.state(CapsuleState.NORMAL);
    assertThat(capsule.width()).isEqualTo(width);
    assertThat(capsule.state()).isEqualTo(CapsuleState.NORMAL);
  }

  @ParameterizedTest
  @EnumSource(CapsuleKind.class)
  void room_isKeptDownToTheShortForm(CapsuleKind kind) {
    Capsule capsule = new Capsule(kind, "227 Entering", HorizontalDirection.RIGHT);
    double full = capsule.full();
    assertThat(capsule.width()).isEqualTo(full);
    capsule.room((full + capsule.least()) / 2);
    assertThat(capsule.width()).isBetween(capsule.least(), (full + capsule.least()) / 2);
    capsule.room(3);
    assertThat(capsule.width()).isEqualTo(capsule.least()).isLessThan(full);
    capsule.room(full);
    assertThat(capsule.width()).isEqualTo(full);
  }

  @Test
  void aWordBesideAGlyph_isWholeOrNotThere() {
    Capsule capsule = new Capsule(CapsuleKind.SYN_ACK, "SYN-ACK", HorizontalDirection.RIGHT);
    capsule.room(capsule.full() - 10);
    assertThat(capsule.width()).isEqualTo(capsule.least());
  }

  @Test
  void owner_isWrittenOnItsShoulder() {
    Capsule capsule = new Capsule(CapsuleKind.SYN, "SYN", HorizontalDirection.RIGHT);
    double top = capsule.getBoundsInLocal().getMinY();
    capsule.owner("2");
    assertThat(capsule.owner()).isEqualTo("2");
    assertThat(capsule.getBoundsInLocal().getMinY()).isLessThan(top);
  }

  @Test
  void shortReply_isNotTornApart() {
    Capsule capsule = new Capsule(CapsuleKind.REPLY, "22", HorizontalDirection.LEFT);
    assertThat(capsule.width()).isPositive();
  }
}
