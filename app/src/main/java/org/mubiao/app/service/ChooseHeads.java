package org.mubiao.app.service;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mubiao.app.WrongUsageException;
import org.mubiao.model.document.DocumentId;
import org.mubiao.model.lexicon.Regions;
import org.mubiao.model.search.DocumentHead;

/** Chooses documents by what a list says of them, without reading one. */
public final class ChooseHeads {

  private ChooseHeads() {}

  /**
   * What is asked for.
   *
   * @param places names of places as typed, any of which may hold; empty for all
   * @param years calendar years that the document plans for or, where it plans for none, was issued
   *     in; null for all
   * @param kind 文种, null for all
   * @param issuer a part of the issuer's name, null for all
   * @param duplicates whether documents that repeat others are wanted too
   */
  public record Request(
      List<String> places,
      @Nullable YearRange years,
      @Nullable String kind,
      @Nullable String issuer,
      boolean duplicates) {

    /** Copies the places. */
    public Request {
      places = List.copyOf(places);
    }
  }

  /**
   * {@return the documents that fit, by path}
   *
   * @throws WrongUsageException if a place fits no document, or several places
   */
  public static List<DocumentHead> of(OutputView view, Request request, Regions regions) {
    List<DocumentHead> all =
        view.heads().stream()
            .filter(head -> request.duplicates() || head.duplicateOf() == null)
            .toList();
    return ChoosePlaces.about(all, DocumentHead::region, request.places(), regions).stream()
        .filter(head -> fits(head, request))
        .toList();
  }

  /**
   * {@return the documents to look into for records: one document, or all about these places}
   *
   * @param document id of a document, null for all
   * @throws WrongUsageException if there is none, or a place fits none or several
   */
  public static List<DocumentHead> forRecords(
      OutputView view, @Nullable String document, List<String> places) {
    List<DocumentHead> heads = view.about(places);
    if (document == null) {
      return heads;
    }
    DocumentId id = ChooseDocument.id(document);
    DocumentHead head = id == null ? null : view.head(id);
    if (head == null) {
      throw new WrongUsageException(
          "There is no document “" + document + "”: give the id of one, of 16 letters and digits.",
          "没有文件“" + document + "”：请给出16位的文件编号。");
    }
    return places.isEmpty() || heads.contains(head) ? List.of(head) : List.of();
  }

  private static boolean fits(DocumentHead head, Request request) {
    YearRange years = request.years();
    if (years != null && !isOf(head, years)) {
      return false;
    }
    if (request.kind() != null && !request.kind().equals(head.kind())) {
      return false;
    }
    String issuer = head.issuer();
    return request.issuer() == null || (issuer != null && issuer.contains(request.issuer()));
  }

  private static boolean isOf(DocumentHead head, YearRange years) {
    if (head.plan() != null) {
      return years.touches(null, head.plan());
    }
    LocalDate day = head.issuedOn();
    return day != null && years.from() <= day.getYear() && day.getYear() <= years.to();
  }
}
