package pinhole.lesson;

import java.util.List;
import java.util.Optional;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;

/// Runs a lesson and complains about what it promises and does not keep: steps that are never told
/// or told too early, predictions of what does not happen, verdicts that are never given, and
/// claims that do not hold.
final class Promises {
  private final Lesson lesson;
  private final LessonLines lines;
  private final Complaints complaints;

  /// @param lines where things stand in its file
  /// @param complaints about that file
  Promises(Lesson lesson, LessonLines lines, Complaints complaints) {
    this.lesson = lesson;
    this.lines = lines;
    this.complaints = complaints;
  }

  void check() {
    for (Act act : Act.of(lesson, Explainer.english())) {
      if (act.scene().id().equals(Scene.FADED)) {
        verdicts(act);
      } else {
        Recording recording = Simulator.run(act.scene().scenario());
        told(act, recording);
        predicted(Beat.of(act.parts(), recording));
      }
    }
    for (Claim claim : lesson.claims()) {
      claim.failure(lesson).ifPresent(why -> complaints.add(claim.line(), "check.claim", why));
    }
  }

  private void told(Act act, Recording recording) {
    Storyline storyline = Storyline.of(recording);
    Optional<Beat> before = Optional.empty();
    for (Part part : act.parts()) {
      Optional<Beat> beat = Beat.of(List.of(part), recording).stream().findFirst();
      if (beat.isPresent()) {
        before.ifPresent(it -> follows(it, beat.get()));
        before = beat;
      } else if (!part.optional()) {
        boolean happens = part.cue().point(recording, storyline).isPresent();
        String key = happens ? "when" : "cue";
        complaints.add(
            lines.step(part.id(), key),
            happens ? "check.when" : "check.never",
            part.id(),
            part.cue());
      }
    }
  }

  private void follows(Beat before, Beat beat) {
    if (beat.at().compareTo(before.at()) <= 0) {
      complaints.add(
          lines.step(beat.part().id(), "cue"),
          "check.order",
          beat.part().id(),
          beat.at().seconds(),
          before.part().id(),
          before.at().seconds());
    }
  }

  private void predicted(List<Beat> beats) {
    for (int i = 0; i < beats.size(); i++) {
      Beat beat = beats.get(i);
      Part part = beat.part();
      if (part.prediction().isPresent()) {
        Cue freeze = part.prediction().get().freeze();
        if (beat.outcome().isEmpty()) {
          complaints.add(lines.freeze(part.id()), "check.freeze-never", part.id(), freeze);
        } else if (beat.barrier().orElseThrow().compareTo(beat.at()) <= 0) {
          complaints.add(lines.freeze(part.id()), "check.freeze-early", part.id(), freeze);
        } else if (i + 1 < beats.size()) {
          waits(beat, beats.get(i + 1));
        }
      }
    }
  }

  /// Two that begin together have been complained about already.
  private void waits(Beat asked, Beat next) {
    boolean apart = next.at().compareTo(asked.at()) > 0;
    if (apart && !asked.outcomeSeen(next.at().plus(-1))) {
      String id = next.part().id();
      complaints.add(lines.step(id, "cue"), "check.freeze-late", id, asked.part().id());
    }
  }

  private void verdicts(Act second) {
    List<Cue> asked = lesson.faded().map(Faded::verdicts).orElse(List.of());
    List<String> given = second.parts().stream().map(Part::id).toList();
    for (int i = 0; i < asked.size(); i++) {
      if (!given.contains(FadedPass.id(i))) {
        complaints.add(lines.verdict(i), "check.verdict", asked.get(i));
      }
    }
  }
}
