using System.Globalization;

namespace Cf1Gen.Runtime;

/// <summary>A walk over pages with numbers.</summary>
internal sealed class NumberedWalk : PageWalk
{
    private readonly NumberedPaging _paging;
    private readonly int _size;
    private readonly bool _isWhole;
    private int _first;
    private int _next;
    private UInt128? _digest;

    internal NumberedWalk(NumberedPaging paging, int first, int size)
        : this(paging, first, first, size) => _isWhole = true;

    private NumberedWalk(NumberedPaging paging, int first, int next, int size)
    {
        _paging = paging;
        _first = first;
        _next = next;
        _size = size;
    }

    internal static NumberedWalk Resume(NumberedPaging paging, string token)
    {
        var fields = PageToken.Split(token, 4);
        var walk = new NumberedWalk(
            paging, first: PageToken.Number(fields[2], 0), next: PageToken.Number(fields[0], 0), size: PageToken.Number(fields[1], 1));

        if (fields[3].Length > 0)
        {
            walk._digest = UInt128.TryParse(fields[3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var digest)
                ? digest
                : throw PageToken.NotAToken();
            walk.Remember(digest);
        }

        return walk;
    }

    public override PageParameters Parameters() => _paging.Parameters(_next, _size);

    // The page's digest goes along as long as the next page may turn out to be the same once more.
    public override string Token() => string.Create(
        CultureInfo.InvariantCulture, $"{_next}/{_size}/{_first}/{(MayStillCountFromOne ? $"{_digest:x32}" : "")}");

    private bool MayStillCountFromOne => _first == 0 && _next == 1;

    protected override PageVerdict TakeNew(PageReply page)
    {
        _digest = page.Digest;
        HasNext = HasMore(page) && _next < int.MaxValue;
        _next++;
        return PageVerdict.Give;
    }

    // Page 0 is what the document shows; a server that counts from 1 takes it for page 1, and gives that twice.
    protected override PageVerdict TakeRepeated(PageReply page)
    {
        if (!MayStillCountFromOne || page.Digest != _digest)
        {
            return PageVerdict.Repeated;
        }

        _first = 1;
        HasNext = HasMore(page);
        _next = 2;
        return PageVerdict.Skip;
    }

    private bool HasMore(PageReply page)
    {
        if (LastPage(page.Info) is { } last && _next < last)
        {
            return EmptyPages < MostEmptyPages;
        }

        if (page.Count == 0)
        {
            return false;
        }

        return page.Info switch
        {
            { TotalCount: { } total } when ReceivedUpTo(page) <= total => ReceivedUpTo(page) < total,
            { TotalPages: not null } => page.Count >= _size,
            _ => page.Count >= Largest,
        };
    }

    private long? LastPage(ResultInfo? info)
    {
        var pages = info?.TotalPages;
        if (pages is null && info is { TotalCount: { } total, PerPage: { } perPage })
        {
            pages = (total + perPage - 1) / perPage;
        }

        return pages + _first - 1;
    }

    // A walk that was resumed has not seen the pages before.
    private long ReceivedUpTo(PageReply page) => _isWhole ? Received : ((_next - _first) * (page.Info?.PerPage ?? _size)) + page.Count;
}
