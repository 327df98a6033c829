using System.Globalization;

namespace Cf1Gen.Runtime;

/// <summary>A walk over pages with numbers.</summary>
internal sealed class NumberedPageEnumerator : PageEnumerator
{
    private readonly NumberedPaging _paging;
    private readonly int _size;
    private readonly bool _isWhole;
    private int _first;
    private int _next;
    private UInt128? _digest;

    internal NumberedPageEnumerator(NumberedPaging paging, int first, int size)
        : this(paging, first, first, size) => _isWhole = true;

    private NumberedPageEnumerator(NumberedPaging paging, int first, int next, int size)
    {
        _paging = paging;
        _first = first;
        _next = next;
        _size = size;
    }

    internal static NumberedPageEnumerator Resume(NumberedPaging paging, string token)
    {
        var fields = PageToken.Split(token, 4);
        var walk = new NumberedPageEnumerator(
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

    protected override PageAction TakeNew(PageInfo page)
    {
        _digest = page.Digest;
        HasNext = HasMore(page) && _next < int.MaxValue;
        _next++;
        return PageAction.Give;
    }

    // Page 0 is what the document shows; a server that counts from 1 takes it for page 1, and gives that twice.
    protected override PageAction TakeRepeated(PageInfo page)
    {
        if (!MayStillCountFromOne || page.Digest != _digest)
        {
            return PageAction.Repeated;
        }

        _first = 1;
        HasNext = HasMore(page);
        _next = 2;
        return PageAction.Skip;
    }

    private bool HasMore(PageInfo page)
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
    private long ReceivedUpTo(PageInfo page) => _isWhole ? Received : ((_next - _first) * (page.Info?.PerPage ?? _size)) + page.Count;
}
