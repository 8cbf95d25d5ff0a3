package pinhole.explain;

import pinhole.engine.net.Segment;
import pinhole.engine.sim.Chapter;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Storyline;

/// Chapters and ticks in words.
final class StoryWords {
  private final Words words;
  private final SegmentWords segments;

  StoryWords(Words words) {
    this.words = words;
    this.segments = new SegmentWords(words);
  }

  String chapter(Chapter chapter) {
    return switch (chapter.kind()) {
      case CONNECT -> words.text("chapter.connect");
      case SECURE -> words.text("chapter.secure");
      case LOG_IN -> words.text("chapter.log-in");
      case ARRANGE ->
          chapter.port() == 0
              ? words.text("chapter.arrange", chapter.verb())
              : words.text("chapter.arrange-port", chapter.verb(), chapter.port());
      case DATA -> words.text("chapter.data");
      case FAIL ->
          chapter.verb().isEmpty()
              ? words.text("chapter.fail")
              : words.text("chapter.fail-reply", chapter.verb());
      case CLOSE -> words.text("chapter.close");
    };
  }

  /// "Event 17, data, dropped at the client firewall."
  String tick(Moment moment) {
    return words.text(
        "tick.text", moment.index() + 1, words.lane(moment.lane()), happening(moment));
  }

  /// "Step 17 of 24, 0.430 seconds. The client firewall drops the SYN."
  String accessible(Storyline storyline, Moment moment, Caption caption) {
    String head =
        words.text(
            "story.step",
            moment.index() + 1,
            storyline.moments().size(),
            Words.seconds(moment.at()));
    String text = head + " " + caption.sentence();
    return caption.detail().isEmpty() ? text : text + " " + caption.detail();
  }

  private String happening(Moment moment) {
    String where = words.device(moment.device());
    String what = moment.segment().map(this::name).orElse("");
    return switch (moment.kind()) {
      case SENT -> words.text("tick.sent", what, where);
      case PASSED -> words.text("tick.passed", what, where);
      case CHECKED -> words.text("tick.checked", what, where);
      case DROPPED -> words.text("tick.dropped", what, where);
      case REJECTED -> words.text("tick.rejected", what, where);
      case PINHOLE_OPENED -> words.text("tick.pinhole-opened", where);
      case ALG_DECLINED -> words.text("tick.alg-declined", where);
      case ALG_DISCARDED -> words.text("tick.alg-discarded", where);
      case PINHOLE_USED -> words.text("tick.pinhole-used", where);
      case NOBODY_LISTENS -> words.text("tick.nobody-listens", where);
      case NOBODY_THERE -> words.text("tick.nobody-there", where);
      case GAVE_UP -> words.text("tick.gave-up", where);
      case ENDED -> words.text("tick.ended");
    };
  }

  private String name(Segment segment) {
    return segments.name(segment);
  }
}
