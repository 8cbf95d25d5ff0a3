package pinhole.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Writes a small lesson into a folder that uses all that a lesson can have.
final class SmallLesson {
  static final String ID = "01-small";

  static final String YAML =
      """
      id: 01-small
      number: 1
      group: alg
      minutes: 3
      teaches: [alg]
      needs: []
      controls: [alg]
      scenario:
        client: {mode: PORT}
        clientFirewall:
          enabled: true
          alg: true
          nat: null
          rules:
            - {direction: out, action: accept}
          default: {in: drop, out: drop}
        serverFirewall:
          enabled: true
          alg: false
          nat: null
          rules:
            - {name: ftp, direction: in, action: accept, dport: 21}
            - {direction: out, action: accept}
          default: {in: drop, out: drop}
        server: {port: 21, pasvRange: [50000, 50100]}
        ports: {control: 51734, clientData: [34311], serverData: [50040]}
      scenes:
        - {id: shut, with: {clientFirewall.alg: false}}
      steps:
        - id: says
          cue: first sent SYN on control
          predict:
            freeze: first sent PORT
            typed: [right, wrong-wall]
        - id: told
          cue: session succeeded
        - id: dropped
          scene: shut
          cue: first sent SYN on data
          predict:
            freeze: first decided DROP on data at client-firewall
            choices: [wrong-wall, right]
          after: true
          why: {choices: [right, default-before-rules]}
        - id: back
          scene: main
          cue: first pinhole opened at client-firewall
      faded:
        with: {client.mode: PASV}
        verdicts:
          - first decided on control at server-firewall
          - first decided on data at server-firewall
      claims:
        - result: ok
        - {scene: shut, result: failed}
      """;

  static final String TEXT =
      """
      # A small lesson

      It has everything.

      ## myth
      Port 20 lets data in.

      It does not.

      ## says
      See the [SYN](glossary:syn).

      ### predict
      Write the line that the client will say.

      1. `PORT 10,1,1,10,134,7`
         > So it is.
      2. `PORT 203,0,113,21,134,7`
         > That is the other side.
      3. `*`
         > Count again.

      Observed: PORT 10,1,1,10,134,7

      ## told
      It worked.

      ```packets
      ! 12 0.345 203.0.113.21:20 > 10.1.1.10:34311 SYN
      13 0.350 10.1.1.10:34311 > 203.0.113.21:20 SYN-ACK
      ```

      ## dropped
      Now the ALG is off.

      ### predict
      What happens to this SYN?

      1. It gets in.
         (it gets in)
         > No row fits.
      2. It is dropped.
         > The default decides.

      Observed: dropped

      ### after
      It was dropped.

      ### why
      Why?

      1. Nobody read PORT.
         > Right.
      2. The default comes first.
         > It comes last.

      ## back
      The ALG is on again.

      ## faded
      This time the client calls.

      ## own
      Open as little as you can.

      ## then-and-now
      - Once it was otherwise.
      """;

  private SmallLesson() {}

  /// Writes it, with the shipped word lists, and loads it.
  static LessonLibrary write(Path root) throws IOException {
    Files.writeString(root.resolve("index.yaml"), "lessons: [01-small]\n");
    Path lessons = Path.of("lessons");
    Files.copy(lessons.resolve("misconceptions.yaml"), root.resolve("misconceptions.yaml"));
    String words = Files.readString(lessons.resolve("glossary.yaml"));
    Files.writeString(
        root.resolve("glossary.yaml"), words.replaceAll(" {2}show: .*\n", "")); // other lessons
    Files.createDirectory(root.resolve(ID));
    Files.writeString(root.resolve(ID).resolve("lesson.yaml"), YAML);
    Files.writeString(root.resolve(ID).resolve("text.md"), TEXT);
    Files.writeString(root.resolve(ID).resolve("own.yaml"), "budget: 1\n");
    return load(root, Locale.ROOT);
  }

  static LessonLibrary load(Path root, Locale locale) throws LessonException {
    return LessonLibrary.load(LessonSource.folder(root), locale);
  }
}
