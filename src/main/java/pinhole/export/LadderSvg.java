package pinhole.export;

import java.util.List;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;
import pinhole.ladder.Choice;
import pinhole.ladder.Ladder;
import pinhole.ladder.Row;

/// The ladder of a recording as an SVG 1.1 picture that stands for itself: no script, no style
/// sheet, no font that has to be there.
public final class LadderSvg {
  private LadderSvg() {}

  /// The whole ladder, folded.
  public static String of(Recording recording, Explainer explainer, SvgTheme theme) {
    return of(recording, Storyline.of(recording), Choice.everything(), explainer, theme);
  }

  /// What of the ladder is wanted: in a lesson only what was seen.
  public static String of(
      Recording recording,
      Storyline storyline,
      Choice choice,
      Explainer explainer,
      SvgTheme theme) {
    List<Row> rows = Ladder.of(recording, storyline).rows(choice);
    return new SvgPage(recording, rows, explainer, theme).draw();
  }
}
