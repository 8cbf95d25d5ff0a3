package pinhole.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pinhole.capture.report.CaptureReport;
import pinhole.capture.report.PacketRow.Weight;
import pinhole.capture.report.SessionReport;

class CursorTest {
  private static Cursor cursor(String... captures) throws IOException {
    CaptureReport first = Reports.of(captures[0]);
    List<SessionReport> sessions = new ArrayList<>();
    for (String capture : captures) {
      sessions.addAll(Reports.of(capture).sessions());
    }
    return new Cursor(
        new CaptureReport(first.capture(), sessions, 0, List.of(), List.of()), new Words());
  }

  @Test
  void itBegins_atThePacketThatDecides() throws IOException {
    assertThat(cursor("active-dropped").spot().packet().weight()).isEqualTo(Weight.DECISIVE);
  }

  @Test
  void itBegins_inTheFirstSessionThatFailed() throws IOException {
    Cursor cursor = cursor("list", "active-dropped", "control-dropped");
    assertThat(cursor.session()).isEqualTo(cursor.report().sessions().get(1));
    assertThat(cursor("list", "list").session().session().number()).isEqualTo(1);
  }

  @Test
  void steps_goFromTickToTick_andStopAtTheEnds() throws IOException {
    Cursor cursor = cursor("active-dropped");
    cursor.stop(0);
    cursor.step(1);
    assertThat(cursor.spot().stop()).isEqualTo(1);
    cursor.step(-5);
    assertThat(cursor.spot().stop()).isZero();
    cursor.step(1 << 28);
    assertThat(cursor.atEnd()).isTrue();
    cursor.step(-(1 << 28));
    assertThat(cursor.spot().stop()).isZero();
  }

  @Test
  void aPacket_isFound_alsoInAnotherSession() throws IOException {
    Cursor cursor = cursor("control-dropped", "active-dropped");
    cursor.pick(20);
    assertThat(cursor.session()).isEqualTo(cursor.report().sessions().get(1));
    assertThat(cursor.spot().packet().number()).isEqualTo(20);
    cursor.pick(4711);
    assertThat(cursor.spot().packet().number()).isEqualTo(20);
  }

  @Test
  void anotherSession_isShown_fromItsOwnDecision() throws IOException {
    Cursor cursor = cursor("active-dropped", "list");
    cursor.show(cursor.report().sessions().get(1));
    assertThat(cursor.session().session().attempts()).isNotEmpty();
    assertThat(cursor.spot().row()).isLessThan(cursor.session().packets().size());
  }
}
