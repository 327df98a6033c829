using System.Globalization;

namespace Cf1Gen.Runtime;

/// <summary>Paging with the number of items to skip.</summary>
internal sealed class OffsetPaging(string offsetParameter, string? limitParameter, bool inBody, int defaultSize, int first) : Paging
{
    internal override bool CountsPages => true;

    internal override PageEnumerator Start(PageStart start)
    {
        if (start.Token is null)
        {
            return new Enumerator(this, first, first, start.Size ?? defaultSize);
        }

        var fields = PageToken.Split(start.Token, 2);
        return new Enumerator(this, PageToken.ParseNumber(fields[0], minimum: 0), first, PageToken.ParseNumber(fields[1], minimum: 1));
    }

    private PageParameters CreateParameters(int offset, int size) =>
        new PageParameters(inBody).Add(offsetParameter, offset).Add(limitParameter, size);

    private sealed class Enumerator(OffsetPaging paging, int offset, int first, int size) : PageEnumerator
    {
        private int _offset = offset;

        public override PageParameters GetParameters() => paging.CreateParameters(_offset, size);

        public override string GetToken() => string.Create(CultureInfo.InvariantCulture, $"{_offset}/{size}");

        // The server may return fewer items than requested. The next page starts after the items that were received.
        protected override PageAction MovePastNew(PageInfo page)
        {
            HasNext = page.ItemCount > 0 && _offset <= int.MaxValue - page.ItemCount && HasMore(page);
            _offset += page.ItemCount;
            return PageAction.Return;
        }

        protected override PageAction MovePastRepeated(PageInfo page) => IsParameterIgnored(page) ? End() : PageAction.Reject;

        private bool HasMore(PageInfo page) => page.ResultInfo switch
        {
            { HasMore: { } hasMore } => hasMore,
            { HasNext: { } hasNext } => hasNext,
            { TotalCount: { } total } => _offset + page.ItemCount < total + first,
            _ => page.ItemCount >= LargestPage,
        };
    }
}
