namespace Cf1Gen.Runtime;

/// <summary>Pages with numbers.</summary>
internal sealed class NumberedPaging(string page, string? size, int first, int defaultSize, bool inBody) : Paging
{
    internal override PageWalk Start(PageStart start) => start.Token is null
        ? new NumberedWalk(this, start.FirstPage ?? first, start.Size ?? defaultSize)
        : NumberedWalk.Resume(this, start.Token);

    internal PageParameters Parameters(int number, int count) => new PageParameters(inBody).Add(page, number).Add(size, count);
}
