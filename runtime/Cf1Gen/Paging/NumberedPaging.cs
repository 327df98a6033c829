namespace Cf1Gen.Runtime;

/// <summary>Pages with numbers.</summary>
internal sealed class NumberedPaging(string page, string? size, int first, int defaultSize, bool inBody) : Paging
{
    internal override PageEnumerator Start(PageStart start) => start.Token is null
        ? new NumberedPageEnumerator(this, start.FirstPage ?? first, start.Size ?? defaultSize)
        : NumberedPageEnumerator.Resume(this, start.Token);

    internal PageParameters Parameters(int number, int count) => new PageParameters(inBody).Add(page, number).Add(size, count);
}
