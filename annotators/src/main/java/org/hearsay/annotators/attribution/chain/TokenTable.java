package org.hearsay.annotators.attribution.chain;

import java.util.Arrays;
import org.hearsay.annotators.attribution.quotation.Quotations;
import org.hearsay.annotators.learn.FeatureHash;
import org.hearsay.annotators.parse.Paragraphs;
import org.hearsay.annotators.parse.ParsedText;
import org.hearsay.annotators.parse.Sentence;
import org.hearsay.annotators.parse.Token;

/**
 * The tokens of a text side by side in arrays, with all that features read of them as numbers, so
 * that features are made without any string. Tokens are numbered through the whole text; words,
 * lemmas, tags and relations are hashes. Immutable once built, and thread-safe.
 */
final class TokenTable {
  /** Stands for what lies before the first or behind the last token of a sentence. */
  static final int NOTHING = FeatureHash.text("<>");

  /** What {@link #coarse} holds for nouns. */
  static final int NOUN = FeatureHash.text("NN");

  final ParsedText text;
  final Paragraphs paragraphs;
  final int size;
  final int[] begin;
  final int[] end;
  final int[] sentence;
  final int[] paragraph;
  final int[] word;
  final int[] lemma;
  final int[] tag;

  /** The tag without its inflection: one number for all verb forms, and so on. */
  final int[] coarse;

  final int[] shape;
  final int[] suffix;
  final int[] relation;

  /** The governing token, or -1. */
  final int[] head;

  /** Steps up to the root. */
  final int[] depth;

  /** From where to where the subtree of a token reaches. */
  final int[] first;

  final int[] last;

  /** The highest token whose subtree begins, or ends, with this token. */
  final int[] highFirst;

  final int[] highLast;

  /** Number of the outermost quotation that a token is in, marks included, or -1. */
  final int[] quotation;

  /** Whether a token is the first, or the last, of an outermost quotation that has that mark. */
  final boolean[] opens;

  final boolean[] closes;
  final boolean[] isWord;
  final boolean[] isVerb;
  final boolean[] isNominal;

  /** First and last token by sentence. */
  final int[] sentenceFirst;

  final int[] sentenceLast;

  /** First and last token by paragraph; -1 for a paragraph without. */
  final int[] paragraphFirst;

  final int[] paragraphLast;

  /** The children of a token in text order: those of {@code i} end before {@code childEnd[i]}. */
  final int[] children;

  final int[] childEnd;

  /** Number of verbs, and of marks of punctuation, up to and with a token. */
  final int[] verbsUpTo;

  final int[] commasUpTo;

  /** Number of outermost quotations that open up to and with a token. */
  final int[] quotationOpens;

  /** By label of the {@link TokenEvidence} how probable it is for each token, in few steps. */
  final byte[][] evidence;

  private TokenTable(
      ParsedText text, Quotations quotations, Paragraphs paragraphs, TokenEvidence evidence) {
    this.text = text;
    this.paragraphs = paragraphs;
    int n = text.sentences().stream().mapToInt(Sentence::size).sum();
    size = n;
    begin = new int[n];
    end = new int[n];
    sentence = new int[n];
    paragraph = new int[n];
    word = new int[n];
    lemma = new int[n];
    tag = new int[n];
    coarse = new int[n];
    shape = new int[n];
    suffix = new int[n];
    relation = new int[n];
    head = new int[n];
    isWord = new boolean[n];
    isVerb = new boolean[n];
    isNominal = new boolean[n];
    verbsUpTo = new int[n];
    commasUpTo = new int[n];
    int sentences = text.sentences().size();
    sentenceFirst = new int[sentences];
    sentenceLast = new int[sentences];
    paragraphFirst = new int[paragraphs.all().size()];
    paragraphLast = new int[paragraphs.all().size()];
    Arrays.fill(paragraphFirst, -1);
    Arrays.fill(paragraphLast, -1);
    int at = 0;
    for (Sentence each : text.sentences()) {
      sentenceFirst[each.index()] = at;
      for (Token token : each.tokens()) {
        fill(at++, each.index(), token);
      }
      sentenceLast[each.index()] = at - 1;
    }
    Subtrees trees = new Subtrees(head, sentenceFirst, sentenceLast);
    children = trees.children;
    childEnd = trees.childEnd;
    depth = trees.depth;
    first = trees.first;
    last = trees.last;
    highFirst = trees.highFirst;
    highLast = trees.highLast;
    QuotedTokens quoted = new QuotedTokens(quotations, begin, end);
    quotation = quoted.quotation;
    opens = quoted.opens;
    closes = quoted.closes;
    quotationOpens = quoted.opensUpTo;
    sums();
    this.evidence = steps(evidence.of(text));
  }

  /** {@return the table of {@code text}} */
  static TokenTable of(
      ParsedText text, Quotations quotations, Paragraphs paragraphs, TokenEvidence evidence) {
    return new TokenTable(text, quotations, paragraphs, evidence);
  }

  /** {@return the table of {@code text}, whose quotations and paragraphs are found anew} */
  static TokenTable of(ParsedText text, TokenEvidence evidence) {
    Paragraphs paragraphs = Paragraphs.of(text.text());
    return of(text, Quotations.of(text.text(), paragraphs), paragraphs, evidence);
  }

  private static byte[][] steps(float[][] probabilities) {
    byte[][] steps = new byte[probabilities.length][];
    for (int label = 0; label < steps.length; label++) {
      steps[label] = new byte[probabilities[label].length];
      for (int i = 0; i < steps[label].length; i++) {
        steps[label][i] = (byte) (6 * probabilities[label][i]);
      }
    }
    return steps;
  }

  private void fill(int i, int inSentence, Token token) {
    String lower = token.lower();
    begin[i] = token.begin();
    end[i] = token.end();
    sentence[i] = inSentence;
    paragraph[i] = paragraphs.indexOf(token.begin());
    if (paragraphFirst[paragraph[i]] < 0) {
      paragraphFirst[paragraph[i]] = i;
    }
    paragraphLast[paragraph[i]] = i;
    word[i] = WordHashes.word(lower);
    lemma[i] = WordHashes.word(token.lemma());
    tag[i] = FeatureHash.text(token.tag());
    coarse[i] = FeatureHash.text(token.tag(), 0, Math.min(2, token.tag().length()));
    shape[i] = WordHashes.shape(token.word());
    suffix[i] = FeatureHash.text(lower, Math.max(0, lower.length() - 3), lower.length());
    relation[i] = FeatureHash.text(token.relation());
    head[i] = token.head() < 0 ? -1 : sentenceFirst[inSentence] + token.head();
    isWord[i] = Character.isLetterOrDigit(token.word().codePointAt(0));
    isVerb[i] = token.isTag("VB") || token.tag().equals("MD");
    isNominal[i] =
        token.isTag("NN")
            || token.isTag("PRP")
            || token.isTag("W")
            || token.tag().equals("CD")
            || token.tag().equals("DT")
            || token.isTag("JJ")
            || token.tag().equals("FW");
  }

  /** {@return where in {@link #children} those of {@code token} begin} */
  int childBegin(int token) {
    return token == 0 ? 0 : childEnd[token - 1];
  }

  private void sums() {
    int verbs = 0;
    int commas = 0;
    int comma = FeatureHash.text(",");
    for (int i = 0; i < size; i++) {
      verbs += isVerb[i] ? 1 : 0;
      commas += word[i] == comma ? 1 : 0;
      verbsUpTo[i] = verbs;
      commasUpTo[i] = commas;
    }
  }

  /** {@return whether {@code i} is a token of the sentence numbered {@code s}} */
  boolean isIn(int i, int s) {
    return i >= 0 && i < size && sentence[i] == s;
  }

  /**
   * {@return {@code values[i]}, or {@link #NOTHING} where {@code i} is not in sentence {@code s}}
   */
  int at(int[] values, int i, int s) {
    return isIn(i, s) ? values[i] : NOTHING;
  }

  /** {@return the token as it stands in its sentence} */
  Token token(int i) {
    Sentence in = text.sentences().get(sentence[i]);
    return in.token(i - sentenceFirst[sentence[i]]);
  }

  /** {@return the sentence that token {@code i} is in} */
  Sentence sentenceOf(int i) {
    return text.sentences().get(sentence[i]);
  }

  /** {@return the first token that ends behind {@code offset}, or {@link #size}} */
  int tokenAt(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
