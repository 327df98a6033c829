namespace Cf1Gen.Runtime;

/// <summary>Paging with page numbers.</summary>
internal sealed class NumberedPaging(string pageParameter, string? sizeParameter, int firstPage, int defaultSize, bool inBody) : Paging
{
    internal override bool CountsPages => true;

    internal override PageEnumerator Start(PageStart start) => start.Token is null
        ? new NumberedPageEnumerator(this, start.FirstPage ?? firstPage, start.Size ?? defaultSize)
        : NumberedPageEnumerator.Resume(this, start.Token);

    internal PageParameters CreateParameters(int page, int size) =>
        new PageParameters(inBody).Add(pageParameter, page).Add(sizeParameter, size);
}
