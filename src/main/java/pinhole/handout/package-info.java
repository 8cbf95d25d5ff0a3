/// A lesson on paper: its words, questions, tables and ladders as plain values, and those as a PDF
/// file.
package pinhole.handout;
