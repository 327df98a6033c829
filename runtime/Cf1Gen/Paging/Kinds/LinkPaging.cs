using System.Globalization;

namespace Cf1Gen.Runtime;

/// <summary>Paging in which each page contains the link to the next one.</summary>
internal sealed class LinkPaging(string? sizeParameter, int defaultSize) : Paging
{
    internal override bool ReadsLinkHeader => Fields.Next is null;

    internal override PageEnumerator Start(PageStart start)
    {
        if (start.Token is null)
        {
            return new Enumerator(sizeParameter, link: null, start.Size ?? defaultSize);
        }

        var fields = PageToken.Split(start.Token, 2);
        return fields[1].Length > 0
            ? new Enumerator(sizeParameter, fields[1], PageToken.ParseNumber(fields[0], minimum: 1))
            : throw PageToken.CreateInvalid();
    }

    private sealed class Enumerator : PageEnumerator
    {
        private readonly string? _sizeParameter;
        private readonly int _size;
        private readonly HashSet<string> _links = new(StringComparer.Ordinal);
        private string? _link;

        internal Enumerator(string? sizeParameter, string? link, int size)
        {
            _sizeParameter = sizeParameter;
            _link = link;
            _size = size;
            if (link is not null)
            {
                _links.Add(link);
            }
        }

        public override PageParameters GetParameters() => _link is null
            ? new PageParameters(inBody: false).Add(_sizeParameter, _size)
            : new PageParameters(inBody: false) { Link = _link };

        // The link of the token has no origin. Like any link, it is followed only to the origin of the operation.
        public override string GetToken() => string.Create(CultureInfo.InvariantCulture, $"{_size}/{_link}");

        protected override PageAction MovePastNew(PageInfo page)
        {
            _link = page.ResultInfo is { HasMore: not false, Cursor: { } link } ? link : null;
            HasNext = _link is not null;
            return _link is null || (_links.Add(_link) && EmptyPages < MaxEmptyPages) ? PageAction.Return : PageAction.Reject;
        }
    }
}
