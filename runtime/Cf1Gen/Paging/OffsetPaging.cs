using System.Globalization;

namespace Cf1Gen.Runtime;

/// <summary>Pages that start after a number of items.</summary>
internal sealed class OffsetPaging(string offset, string? limit, bool inBody, int defaultSize) : Paging
{
    internal override PageEnumerator Start(PageStart start)
    {
        if (start.Token is null)
        {
            return new Walk(this, passed: 0, start.Size ?? defaultSize);
        }

        var fields = PageToken.Split(start.Token, 2);
        return new Walk(this, PageToken.Number(fields[0], 0), PageToken.Number(fields[1], 1));
    }

    private PageParameters Parameters(int passed, int count) => new PageParameters(inBody).Add(offset, passed).Add(limit, count);

    private sealed class Walk(OffsetPaging paging, int passed, int size) : PageEnumerator
    {
        private int _passed = passed;

        public override PageParameters Parameters() => paging.Parameters(_passed, size);

        public override string Token() => string.Create(CultureInfo.InvariantCulture, $"{_passed}/{size}");

        // The server may give fewer than it was asked for: the next page starts after what it gave.
        protected override PageAction TakeNew(PageInfo page)
        {
            HasNext = page.Count > 0
                && _passed <= int.MaxValue - page.Count
                && (page.Info?.TotalCount is { } total ? _passed + page.Count < total : page.Count >= Largest);
            _passed += page.Count;
            return PageAction.Give;
        }
    }
}
